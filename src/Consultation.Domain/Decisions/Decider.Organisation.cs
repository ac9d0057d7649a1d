namespace Consultation.Domain;

public static partial class Decider
{
    private const int MostSignatories = 10;

    /// <summary>What approved minutes say of their organisation stays; so the name of a house may change, and its old minutes keep the old one.</summary>
    private static Decision DecideOrganisation(Context x, SetOrganisation c) =>
        x.State.Minutes.Approved is not null ? new Refusal("minutes.immutable")
        : WrongOrganisation(c.Organisation) is { } no ? no
        : new OrganisationSet(c.Organisation);

    /// <summary>What is wrong with an organisation, field by field; null where nothing is. For settings that are kept before any roundtable has them.</summary>
    public static Refusal? WrongOrganisation(Organisation organisation)
    {
        var o = organisation;
        var checks = new Checks().Name("organisation.name", o.Name)
            .OptionalReason("organisation.address", o.Address)
            .That(o.Colour is null || IsColour(o.Colour), "organisation.colour", "must be a colour such as #1f4e79")
            .That(o.Logo is null || IsLogo(o.Logo), "organisation.logo", "must be a PNG or JPEG file of at most 64 KB, as its form says")
            .That(o.Signatories.Count <= MostSignatories, "organisation.signatories", "must be at most 10")
            .That(o.DocumentPattern is null || SymbolPattern.IsForDocuments(o.DocumentPattern), "organisation.documentPattern", "must hold the number once, and may hold year, series and kind")
            .That(o.DecisionPattern is null || SymbolPattern.IsForDecisions(o.DecisionPattern), "organisation.decisionPattern", "must hold the number once, and may hold the symbol");
        foreach (var (signatory, i) in o.Signatories.Select((signatory, i) => (signatory, i)))
        {
            checks.Name($"organisation.signatories[{i}].title", signatory.Title).OptionalName($"organisation.signatories[{i}].name", signatory.Name);
        }

        return checks.Refusal;
    }

    private static bool IsColour(string colour) => colour is ['#', .. var digits] && digits.Length == 6 && digits.All(char.IsAsciiHexDigit);

    private static bool IsLogo(Logo logo)
    {
        var bytes = new byte[Logo.MaxBytes];
        ReadOnlySpan<byte> start = logo.Form == LogoForm.Png ? [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A] : [0xFF, 0xD8, 0xFF];
        return Convert.TryFromBase64String(logo.Data, bytes, out var written) && bytes.AsSpan(0, written).StartsWith(start);
    }
}
