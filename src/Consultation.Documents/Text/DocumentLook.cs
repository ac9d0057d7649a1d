using System.Text.Json.Serialization;
using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>What an organisation gives to its documents' look: it stands above the title.</summary>
/// <param name="Organisation">Its name.</param>
/// <param name="Address">Its address block, line by line.</param>
/// <param name="Colour">
/// <c>#RRGGBB</c>, of headings, rules, bars and labels: the organisation's colour where its contrast against white is at
/// least 4.5 to 1 (WCAG 2.2, 1.4.3), else the lightest darker tone of it that has that.
/// </param>
/// <param name="Logo">Its logo; <paramref name="Organisation"/> is said in its place to those who don't see it.</param>
public sealed record DocumentLook(string Organisation, ValueList<string> Address, string? Colour = null, DocumentLogo? Logo = null);

/// <summary>A logo.</summary>
/// <param name="MediaType"><c>image/png</c> or <c>image/jpeg</c>.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Sha256">Of its file, in lower-case hexadecimal.</param>
public sealed record DocumentLogo(string MediaType, int Width, int Height, string Sha256)
{
    /// <summary>The file in base64. JSON names the logo without it; the record has it.</summary>
    [JsonIgnore]
    public string Data { get; init; } = "";
}
