namespace Consultation.Domain;

/// <summary>The life of the minutes: it speaks of paragraphs by the keys the record gives them.</summary>
public sealed partial class RecordBuilder
{
    private RecordMinutes? MinutesOf(Record record, Numbering numbering)
    {
        var life = _state.Minutes;
        if (!life.IsTouched && life.Silence is null)
        {
            return null;
        }

        var paragraphs = RecordParagraph.Of(record).ToDictionary(p => p.Key);
        var keys = KeysOf(record, numbering);
        return new RecordMinutes(
            life.Tradition, life.Stage, [.. Edits(paragraphs, keys)], [.. life.Versions.Select(VersionOf)],
            [.. life.Corrections.Select(c => CorrectionOf(c, paragraphs, keys))], [.. life.Corrigenda.Select(c => CorrigendumOf(c, paragraphs, keys))],
            [.. life.Publications.Select(p => new RecordPublication(
                p.Number, p.Version, _context.At(p.Time), p.Files, [p.Event], p.Readership, p.SupersededBy, p.SupersededBy is null ? null : true))])
        {
            Symbol = life.Approved?.Approval!.Symbol,
            Approved = life.Approved?.Number,
            ChangedSince = life is { Approved: not null, ChangedSince: true } ? true : null,
            Silences = [.. _state.Silences.Where(s => s is { Point: null, IsOpen: false }).Select(s => new RecordMinutesSilence(
                s.Id, s.Version, s.State, _context.At(s.Opened), _context.At(s.Until), _context.At(s.Ended!.Value), s.Register.Count, [s.EndEvent!.Value],
                s.State == SilenceState.Kept ? s.NotReached.Count : null, s.Reason))],
        };
    }

    /// <summary>The keys of the record by those of the journal, where they differ: an id that its author chose may say who that is.</summary>
    private static Dictionary<string, string> KeysOf(Record record, Numbering numbering) =>
        numbering.Statements.OrderBy(s => s.Paragraph).Zip(record.Statements, (placed, s) => (Own: ParagraphKey.Of(placed.Statement.Id), Record: ParagraphKey.Of(s.Id)))
            .Concat(numbering.Rulings.Zip(record.Rulings ?? [], (placed, r) => (ParagraphKey.Of(placed.Order.Id), ParagraphKey.Of(r.Id))))
            .ToDictionary(pair => pair.Item1, pair => pair.Item2);

    /// <summary>A paragraph by a key of the journal: by that of the first point where several share it.</summary>
    private (string Key, RecordParagraph? Paragraph) Find(string own, Dictionary<string, RecordParagraph> paragraphs, Dictionary<string, string> keys)
    {
        var now = _state.FindParagraph(own)?.Key ?? own;
        var key = keys.GetValueOrDefault(now, now);
        return (key, paragraphs.GetValueOrDefault(key));
    }

    private IEnumerable<RecordEdit> Edits(Dictionary<string, RecordParagraph> paragraphs, Dictionary<string, string> keys) => _state.Minutes.Edits
        .GroupBy(e => (e.Key.Kind, Now: _state.FindParagraph(e.Key.Paragraph)?.Key, e.Key.Language))
        .Where(group => group.Key.Now is not null)
        .Select(group => (group.Key.Kind, Place: Find(group.Key.Now!, paragraphs, keys), Known: _state.FindParagraph(group.Key.Now!)!, group.Key.Language, Edits: group.Select(e => e.Value).OrderBy(e => e.Event).ToList()))
        .Where(e => e.Place.Paragraph is not null)
        .OrderBy(e => e.Kind).ThenBy(e => e.Place.Paragraph!.Number).ThenBy(e => e.Language)
        .Select(e =>
        {
            var (paragraph, basedOn) = (e.Place.Paragraph!, e.Edits.Min(x => x.BasedOn));
            return new RecordEdit(
                e.Kind, paragraph.Key, paragraph.Number, e.Language, _state.EditedText(e.Kind, e.Known, e.Language), basedOn, [.. e.Edits.Select(x => x.Event)],
                !paragraph.IsNote, paragraph.Events.Any(number => number > basedOn) ? true : null,
                e.Edits[^1].Correction is { } correction ? IdOf(_state.Minutes.Corrections[correction]) : null)
            {
                Marking = paragraph.Marking,
            };
        });

    private RecordMinutesVersion VersionOf(MinutesVersion v) => new(
        v.Number, v.Event, _context.At(v.Circulation?.Time), _context.At(v.Circulation?.Until), _context.At(v.Circulation?.Ended), v.Circulation?.Readership,
        v.Approval is null ? null : _context.At(v.Time), v.Approval?.Circulated, v.Approval?.Round);

    private RecordCorrection CorrectionOf(Correction c, Dictionary<string, RecordParagraph> paragraphs, Dictionary<string, string> keys)
    {
        var (key, paragraph) = c.Paragraph is { } own ? Find(own, paragraphs, keys) : (null, null);
        var who = WhoProposed(c);
        return new RecordCorrection(
            IdOf(c), c.Version, c.State, c.Reason, _context.At(c.Time), EventsOf(c.Event, c.Settled), key, paragraph?.Number, c.Text, c.Answer, c.Round, who.Seat)
        {
            Sector = who.Sector,
            Marking = paragraph is not null ? paragraph.Marking : Circulated(c.Version),
        };
    }

    private RecordCorrigendum CorrigendumOf(Corrigendum c, Dictionary<string, RecordParagraph> paragraphs, Dictionary<string, string> keys)
    {
        var (key, paragraph) = Find(c.Paragraph, paragraphs, keys);
        return new RecordCorrigendum(c.Id, key, c.Text, c.Reason, _context.At(c.Time), [c.Event], paragraph?.Number)
        {
            Marking = paragraph is not null ? paragraph.Marking : Highest(null),
        };
    }

    /// <summary>Who proposed a correction is told as whoever spoke on the item of its paragraph is; an objection to the whole as the coarsest item has it.</summary>
    private Who WhoProposed(Correction c) => c.Paragraph is { } key && _state.FindParagraph(key) is { } paragraph
        ? _attribution.Of(c.Seat, paragraph.Item)
        : _attribution.OfTheWhole(c.Seat);

    private CorrectionId IdOf(Correction c) => WhoProposed(c).Seat is null ? new(Attribution.NeutralId("correction", c.Event)) : c.Id;

    /// <summary>What is said of the whole, or of a paragraph that is gone, may speak of anything in it.</summary>
    private RecordMarking? Circulated(int version) => Highest(_state.Minutes.Versions[version - 1].Circulation?.Readership);

    private RecordMarking? Highest(string? readership) => _state.Markings.Count == 0 ? null
        : Of(readership switch
        {
            null => _state.Markings[^1],
            Readership.PublicName => _state.Markings[0],
            _ => _state.Markings.First(m => m.Id.Value == readership),
        });
}
