using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>The head of a document: when and where it was held, who was present, what state it is in; and the introductory note.</summary>
internal static class Head
{
    public static IEnumerable<FactLine> Facts(Source source, DocumentKind kind)
    {
        var (record, words) = (source.Record, source.Words);
        var where = record.Roundtable switch
        {
            { Place: { } place, Online: not null } => $"{source.In(place)} / {words.Online}, ",
            { Place: { } place } => $"{source.In(place)}, ",
            { Online: not null } => $"{words.Online}, ",
            _ => "",
        };
        yield return new FactLine(words.Held, Capital(where + words.Session(record.Roundtable)));
        yield return new FactLine(words.Present, words.Seats([.. record.Sectors.Select(s => (source.In(s.Name), s.Seats, s.WithoutVote))]));
        if (record.Roundtable.Languages.Count > 1 || words.Language != record.Roundtable.Authentic)
        {
            yield return new FactLine(words.AuthenticText, words.Authentic(record.Roundtable.Authentic));
        }

        var status = MinutesStatus.Of(source);
        yield return new FactLine(words.Status, kind == DocumentKind.Minutes || record.Minutes is not { Versions.Count: > 0 } ? status : $"{words.Kind(DocumentKind.Minutes)}: {Phrases.Small(status)}");
    }

    public static IEnumerable<Block> Note(Source source) =>
        source.Record.Roundtable.Background is { } background ? [new NoteBlock(source.Words.Note, Prose.Of(source, background))] : [];

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
