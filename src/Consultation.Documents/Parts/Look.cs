using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>What the organisation's settings make of a document's look.</summary>
internal static class Look
{
    /// <summary>The colour of rules, bars and labels where no organisation has chosen one.</summary>
    public const string Own = "#134E6F";

    /// <summary>The organisation's colour, dark enough to be read on white; none where none was chosen.</summary>
    public static string? Colour(Source source) => source.Record.Organisation?.Colour is { } colour ? Contrast.OnWhite(colour) : null;
}
