using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>Who answers for minutes with a signature.</summary>
internal static class Officers
{
    /// <summary>Chair and secretary, each with the seat elected to that last, where one was.</summary>
    public static IReadOnlyList<(string Title, string? Seat)> Of(Source source)
    {
        var words = MinutesWords.In(source.Words.Language);
        return [(words.Chair, Elected(source, ProcedureKind.ChairElected)), (words.Secretary, Elected(source, ProcedureKind.RapporteurElected))];
    }

    /// <summary>The lines to sign on: of those the organisation names, else, where the form wants them, of chair and secretary.</summary>
    public static IEnumerable<Block> Lines(Source source, bool always)
    {
        var named = source.Record.Organisation?.Signatories ?? [];
        return named.Count > 0 ? [new SignaturesBlock([.. named.Select(s => new SignatureLine(source.In(s.Title), s.Name is { } name ? source.In(name) : null))])]
            : always ? [new SignaturesBlock([.. Of(source).Select(officer => new SignatureLine(officer.Title, officer.Seat))])]
            : [];
    }

    private static string? Elected(Source source, ProcedureKind what) =>
        (source.Record.Procedures ?? []).LastOrDefault(p => p.What == what && p.Seat is not null)?.Seat is { } seat ? source.Seat(seat) : null;
}
