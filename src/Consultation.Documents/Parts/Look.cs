using System.Security.Cryptography;
using Consultation.Domain;
using QuestPDF.Drawing.Exceptions;

namespace Consultation.Documents;

/// <summary>What the organisation's settings make of a document's look.</summary>
internal static class Look
{
    /// <summary>The colour of rules, bars and labels where no organisation has chosen one.</summary>
    public const string Own = "#134E6F";

    /// <summary>More pixels than any logo needs: a small file may unfold into many.</summary>
    private const long MostPixels = 4_000_000;

    public static DocumentLook? Of(Source source) => source.Record.Organisation is not { } organisation ? null : new DocumentLook(
        source.In(organisation.Name),
        [.. organisation.Address is { } address ? source.In(address).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : []],
        Colour(source), organisation.Logo is { } logo ? Logo(logo) : null);

    /// <summary>The organisation's colour, dark enough to be read on white; none where none was chosen.</summary>
    public static string? Colour(Source source) => source.Record.Organisation?.Colour is { } colour ? Contrast.OnWhite(colour) : null;

    /// <summary>The logo; none where the file can't be shown: its name stands there all the same.</summary>
    private static DocumentLogo? Logo(Logo logo)
    {
        var bytes = Convert.FromBase64String(logo.Data);
        return PictureSize.Of(logo.Form, bytes) is not ({ } width, { } height) || (long)width * height > MostPixels || !CanBeShown(bytes) ? null
            : new DocumentLogo(logo.Form == LogoForm.Png ? "image/png" : "image/jpeg", width, height, Convert.ToHexStringLower(SHA256.HashData(bytes))) { Data = logo.Data };
    }

    private static bool CanBeShown(byte[] bytes)
    {
        try
        {
            _ = QuestPDF.Infrastructure.Image.FromBinaryData(bytes);
            return true;
        }
        catch (DocumentComposeException)
        {
            return false;
        }
    }
}
