using Consultation.Documents;
using Consultation.Domain;
using Consultation.Server.Http;
using Consultation.Server.Live;
using Consultation.Server.Records;
using Consultation.Server.Texts;
using Consultation.Storage;

namespace Consultation.Server.Minutes;

/// <summary>What the minutes say, as a draft, in a version, and from one version to another.</summary>
public sealed class MinutesReading(EarlierRecords earlier, RecordSource records, IJournal journal)
{
    /// <summary>The draft with what becomes of it.</summary>
    public async Task<MinutesDraft> DraftAsync(Snapshot snapshot, DocumentKind kind, Language language, CancellationToken cancellation)
    {
        var (state, life) = (snapshot.State!, snapshot.State!.Minutes);
        var record = await records.BuildAsync(snapshot, Readership.Everything, cancellation);
        var paragraphs = RecordParagraph.Of(record);
        var edits = (record.Minutes?.Edits ?? []).Where(e => e.Kind == kind && e.Language == language).ToDictionary(e => e.Key);
        var seen = await SeenAsync(state.Id, [.. edits.Values.Where(e => e.ChangedBeneath == true).Select(e => e.BasedOn).Distinct()], cancellation);
        var rows = (await journal.ReadAsync(state.Id.Value, 0, cancellation)).ToDictionary(row => row.Number);
        var differences = new Differences();
        var voices = Voices.Of(record, language);
        var known = paragraphs.ToDictionary(p => p.Key);
        int? NumberOf(string? key) => key is not null && known.TryGetValue(key, out var paragraph) ? paragraph.Number : null;

        return new MinutesDraft(
            state.Number, kind, language, DescribedLanguages(state), state.Description.Authentic, state.Description.TimeZone, life.Stage, life.Tradition,
            life.Approved?.Approval?.Symbol, life.ChangedSince, life.Circulating?.Circulation?.Until, life.Approved?.Number, SilenceOn(state),
            [.. paragraphs.Select(Of)],
            [.. life.Versions.Select(v => new MinutesVersionInfo(
                v.Number, v.Time, v.Event, v.Circulation?.Time, v.Circulation?.Until, v.Circulation?.Ended, v.Circulation?.Readership, v.Approval is not null))],
            [.. life.Corrections.Select(c => new CorrectionInfo(
                c.Id, c.Version, c.Paragraph, NumberOf(c.Paragraph), c.Text, c.Reason, c.Seat, state.Seats[c.Seat].Name, c.State, c.Answer, c.Time, Changes(c)))],
            [.. life.Corrigenda.Select(c => new CorrigendumInfo(c.Id, c.Paragraph, NumberOf(c.Paragraph), c.Text, c.Reason, c.Time))],
            [.. life.Publications.Select(p => new PublicationInfo(p.Number, p.Version, p.Readership, p.Time, [.. p.Files], p.SupersededBy))],
            [.. state.Markings.Select(m => new ReadershipShape(m.Id, m.Name))], state.Distribution, SilencesOnPoints(state));

        DraftParagraph Of(RecordParagraph p)
        {
            var edit = edits.GetValueOrDefault(p.Key);
            var (now, before) = (p.Text[language], edit is null ? null : seen.GetValueOrDefault((edit.BasedOn, p.Key))?.Text[language]);
            var basedOn = p.Events.Concat(edit?.Events ?? []).Max();
            return new DraftParagraph(p.Key, p.Number, OriginOf(p.Key), now, p.IsNote, basedOn, p.Marking?.Id, edit is null ? null : new DraftEdit(
                edit.Text, edit.BasedOn, edit.Events.Max(), edit.ChangedBeneath == true, before is not null && now is not null && before != now ? differences.Of(before, now) : null,
                edit.Correction), [.. p.Events.Concat(edit?.Events ?? []).Distinct().Order().Where(rows.ContainsKey).Select(number => rows[number])
                    .Where(row => !row.Type.StartsWith("ballot", StringComparison.Ordinal)).Select(row => new EventBehind(row.Number, row.Time, row.Type))], HeadingOf(record, p, language),
                voices.GetValueOrDefault(p.Key));
        }

        // Of several on one paragraph each is told against what it says now, for accepting one changes what the others meet.
        IReadOnlyList<CorrectionDifference>? Changes(Correction c)
        {
            if (c.State != CorrectionState.Proposed || c.Text is not { } proposed || c.Paragraph is not { } key || known.GetValueOrDefault(key) is not { } paragraph)
            {
                return null;
            }

            var now = paragraph.Edited(record);
            return [.. proposed.Words.Select(word => (Language: word.Key, Before: now[word.Key] ?? "", word.Value)).Select(x => new CorrectionDifference(
                x.Language, differences.Of(x.Before, paragraph.IsNote ? x.Value : RecordParagraph.Added(x.Before, x.Value))))];
        }
    }

    /// <summary>A version for a readership by its name; null where there is no such readership.</summary>
    public async Task<MinutesText?> VersionAsync(Roundtable state, MinutesVersion version, string? readership, Language language)
    {
        if (await earlier.AtAsync(state.Id, version.Event, readership) is not { } record)
        {
            return null;
        }

        var voices = Voices.Of(record, language);
        return new MinutesText(
            version.Number, version.Event, language, state.Minutes.Circulating?.Number == version.Number ? version.Circulation!.Until : null, state.Description.TimeZone,
            [.. RecordParagraph.Of(record).Select(p => (Paragraph: p, Text: p.Edited(record))).Select(x => new VersionParagraph(
                x.Paragraph.Key, x.Paragraph.Number, OriginOf(x.Paragraph.Key), x.Text[language] ?? x.Text[state.Description.Authentic] ?? x.Text.ToString(),
                x.Text[language] is null ? state.Description.Authentic : language, x.Paragraph.IsNote,
                HeadingOf(record, x.Paragraph, language), voices.GetValueOrDefault(x.Paragraph.Key)))]);
    }

    /// <summary>Two versions, or one and the draft as it is now.</summary>
    public async Task<MinutesDifference> CompareAsync(Snapshot snapshot, MinutesVersion from, MinutesVersion? to, Language language, CancellationToken cancellation)
    {
        var state = snapshot.State!;
        var before = (await earlier.AtAsync(state.Id, from.Event, null))!;
        var after = to is null ? await records.BuildAsync(snapshot, Readership.Everything, cancellation) : (await earlier.AtAsync(state.Id, to.Event, null))!;
        var differences = new Differences();
        string In(Text? text) => text is null ? "" : text[language] ?? text[state.Description.Authentic] ?? text.ToString();
        return new MinutesDifference(from.Number, to?.Number, language, [.. MinutesComparison.Between(before, after).Select(p =>
            new ParagraphDifference(p.Key, In(p.Before) == In(p.After) ? ParagraphChange.Unchanged : p.Change, p.NumberBefore, p.NumberAfter, differences.Of(In(p.Before), In(p.After))))]);
    }

    /// <summary>The paragraphs as they were at earlier events.</summary>
    private async Task<Dictionary<(long Number, string Key), RecordParagraph>> SeenAsync(RoundtableId id, List<long> numbers, CancellationToken cancellation)
    {
        var seen = new Dictionary<(long, string), RecordParagraph>();
        foreach (var (number, snapshot) in await earlier.StatesAsync(id, numbers, cancellation))
        {
            foreach (var p in RecordParagraph.Of(await records.BuildAsync(snapshot, Readership.Everything, cancellation)))
            {
                seen.TryAdd((number, p.Key), p);
            }
        }

        return seen;
    }

    private static string? HeadingOf(Record record, RecordParagraph paragraph, Language language) =>
        record.Agenda.FirstOrDefault(item => item.Id == paragraph.Item) is { } item ? $"{item.Number} {item.Title[language] ?? item.Title.ToString()}" : null;

    private static List<Language> DescribedLanguages(Roundtable state) =>
        [.. state.Description.Languages.Order().OrderBy(language => language != state.Description.Authentic)];

    private static MinutesSilenceUnderWay? SilenceOn(Roundtable state) => state.Minutes.Silence is { } id && state.Silences[id] is var silence
        ? new MinutesSilenceUnderWay(id, silence.Until, silence.Register.Count, silence.Notified.Count)
        : null;

    private static List<PointSilenceUnderWay> SilencesOnPoints(Roundtable state) =>
        [.. state.Silences.Where(s => s.IsOpen && s.Point is not null).Select(s => new PointSilenceUnderWay(state.Points[s.Point!.Value].Version.Text, s.Until))];

    private static ParagraphOrigin OriginOf(string key) => key.Split('.')[0] switch
    {
        "note" => ParagraphOrigin.Note,
        "statement" => ParagraphOrigin.Statement,
        "procedure" => ParagraphOrigin.Procedure,
        "ruling" => ParagraphOrigin.Ruling,
        "point" => ParagraphOrigin.Point,
        _ => ParagraphOrigin.Next,
    };
}
