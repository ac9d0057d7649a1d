using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>Where the minutes stand, as the head of a document says it.</summary>
internal static class MinutesStatus
{
    /// <summary>
    /// The stage with its version. What a version says is what the record at its event says: a later record of minutes
    /// that aren't approved is a draft again, which says what was circulated before.
    /// </summary>
    public static string Of(Source source)
    {
        var (record, words) = (source.Record, MinutesWords.In(source.Words.Language));
        var draft = source.Words.Draft(record.Number, record.Roundtable.Stage);
        return record.Minutes is not { Versions: [.., var newest] } minutes ? draft
            : minutes.Stage >= MinutesStage.Approved && newest.Approved is { } approved
                ? minutes.ChangedSince == true ? words.ChangedSince(draft, newest.Version, source.Words.Date(approved)) : Approved(source, words, minutes, newest, approved)
            : newest.Circulated is null || newest.Until is not { } until ? draft
            : minutes.Stage == MinutesStage.Circulated && newest.Ended is not null ? words.UnderSilence(newest.Version)
            : newest.Ended is null && record.Number == newest.Event ? words.Circulated(newest.Version, Moment(source, until))
            : words.DraftAfter(draft, newest.Version, Moment(source, until), newest.Ended is not null);
    }

    private static string Approved(Source source, IMinutesWords words, RecordMinutes minutes, RecordMinutesVersion version, LocalTime approved)
    {
        List<string> parts = [words.Approved(version.Version, version.Silence is not null, source.Words.Date(approved))];
        if (minutes.Publications.LastOrDefault(p => p.Readership == source.Record.Readership) is { } publication)
        {
            parts.Add(words.Published(source.Words.Date(publication.Published)));
            if (publication.Superseded is true)
            {
                parts.Add(words.Superseded(publication.SupersededBy));
            }
        }

        return string.Join("; ", parts);
    }

    private static string Moment(Source source, LocalTime time) => $"{source.Words.Date(time)}, {source.Words.Time(time)}";
}
