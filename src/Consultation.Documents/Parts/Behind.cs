using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>Who is said to be behind something: as closely as the record does, and never more.</summary>
internal static class Behind
{
    /// <summary>A seat, with the person who spoke for it; else a participant of a sector; else null.</summary>
    public static string? Of(Source source, SeatId? seat, SectorId? sector, string? person = null) =>
        seat is { } id ? source.Seat(id) + (person is null ? "" : $" ({person})") : sector is { } of ? Participant(source, source.Sector(of)) : null;

    /// <summary>Somebody who isn't named.</summary>
    public static string Participant(Source source, string? sector = null) => Sentences.All.First(words => words.Language == source.Words.Language).Participant(sector);

    public static string? Of(Source source, RecordReservation r) => Of(source, r.Seat, r.Sector);

    public static string? Of(Source source, RecordObjection o) => Of(source, o.Seat, o.Sector);

    public static string? Of(Source source, RecordAmendment a) => Of(source, a.Seat, a.Sector) ?? (a.Nameless is true ? Participant(source) : null);

    /// <summary>What stands before a statement: its marking, whose it is, and who joined it.</summary>
    public static string Lead(Source source, RecordStatement s)
    {
        IReadOnlyList<string> joined = [.. s.Signatures.Select(source.Seat), .. s.Joined is { } others ? new[] { AttributionWords.In(source.Words.Language).Others(others) } : []];
        return Portion(s.Marking) + source.Words.Statement(Of(source, s.Seat, s.Sector) ?? Participant(source), joined);
    }

    /// <summary>A marking as it stands before a paragraph.</summary>
    public static string Portion(RecordMarking? marking) => marking is null ? "" : $"({marking.Portion}) ";

    /// <summary>The same where every paragraph shows one: what carries none has the lowest there is.</summary>
    public static string PortionOf(Source source, RecordMarking? marking) =>
        Portion(marking ?? (source.Record.Markings.Count > 0 ? source.Record.Markings[0] : null));

    /// <summary>Those who spoke, each once: seats and persons by name, the others by their sectors.</summary>
    /// <param name="withKind">Whether it is said what a reply or a question was to.</param>
    public static IReadOnlyList<string> Speakers(Source source, IEnumerable<RecordSpeech> speeches, bool withKind = false) =>
    [
        .. speeches.Select(s => (Speech: s, Name: Speaker(source, s))).Where(s => s.Name is not null)
            .Select(s => withKind ? source.Words.Speaker(s.Name!, s.Speech.Kind, s.Speech.To is { } to ? source.Speaker(to) : null) : s.Name!).Distinct(),
    ];

    /// <summary>Who made a speech: a seat and its person, else a sector by its name; null where neither is said.</summary>
    public static string? Speaker(Source source, RecordSpeech s) =>
        s.Seat is null && s.Sector is { } sector ? source.Sector(sector) : Of(source, s.Seat, null, s.Person);

    /// <summary>What the reader must know of names and numbers that aren't there.</summary>
    public static IEnumerable<string> Notices(Source source)
    {
        var (record, words) = (source.Record, AttributionWords.In(source.Words.Language));
        if (words.Level(record.Roundtable.Attribution) is { } level)
        {
            yield return level;
        }

        var numbers = record.Agenda.SelectMany(item => item.Notes.Select(n => n.Paragraph)).Concat(record.Points.Select(p => p.Paragraph))
            .Concat(record.Statements.Select(s => s.Paragraph)).Concat(record.NextMeeting is { } next ? [next.Paragraph] : []).ToHashSet();
        if (record.Readership is not null && numbers.Count > 0 && numbers.Count < numbers.Max())
        {
            yield return words.Missing;
        }
    }
}
