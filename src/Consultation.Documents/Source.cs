using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>A record as a document in one language reads it.</summary>
internal sealed class Source
{
    private readonly Dictionary<SeatId, RecordSeat> _seats;
    private readonly Dictionary<SectorId, RecordSector> _sectors;
    private readonly Dictionary<SpeechId, RecordSpeech> _speeches;
    private readonly Lazy<Dictionary<string, RecordParagraph>> _paragraphs;

    /// <param name="record">The record.</param>
    /// <param name="words">The words of the language.</param>
    /// <param name="options">What the document includes.</param>
    /// <param name="identity">The SHA-256 of the record: worked out by who makes several documents of it once.</param>
    public Source(Record record, IDocumentWords words, DocumentOptions options, string identity)
    {
        (Record, Words, Options, Identity) = (record, words, options, identity);
        Forms = FormWords.In(words.Language);
        _seats = record.Seats.ToDictionary(seat => seat.Id);
        _sectors = record.Sectors.ToDictionary(sector => sector.Id);
        _speeches = record.Agenda.SelectMany(item => item.Speeches).Concat(record.Speeches).ToDictionary(speech => speech.Id);
        Groups = [.. PointGroup.Of(record)];
        _paragraphs = new(() => RecordParagraph.Of(record).ToDictionary(p => p.Key));
    }

    public Record Record { get; }

    public IDocumentWords Words { get; }

    public FormWords Forms { get; }

    /// <summary>What the document includes.</summary>
    public DocumentOptions Options { get; }

    /// <summary>The SHA-256 of the record.</summary>
    public string Identity { get; }

    public IReadOnlyList<PointGroup> Groups { get; }

    /// <summary>A text in the document's language, else in the authentic one.</summary>
    public string In(Text text) => text.In(Words.Language, Record.Roundtable.Authentic);

    /// <summary>The language in which a text is given, where it isn't there in the document's.</summary>
    public Language? Other(Text text) => text.IsEmpty || text[Words.Language] is not null ? null
        : text[Record.Roundtable.Authentic] is not null ? Record.Roundtable.Authentic
        : text.Words.Keys.First();

    /// <summary>What somebody wrote, and in which language where it isn't there in the document's.</summary>
    public string Written(Text text) => Other(text) is { } other ? $"{In(text)} {Words.GivenIn(other)}" : In(text);

    /// <summary>A point's text, with brackets around what isn't agreed of it.</summary>
    public string TextOf(RecordPoint point)
    {
        var words = In(point.Text);
        return words == point.Text[Record.Roundtable.Authentic]
            ? point.Brackets.Reverse().Aggregate(words, (text, range) => text.Insert(range.To, "]").Insert(BehindDash(text, range), "["))
            : words;
    }

    /// <summary>The statements on any of the points of a group, by paragraph.</summary>
    public IReadOnlyList<RecordStatement> StatementsOn(PointGroup group) =>
        [.. Record.Statements.Where(s => s.Point is { } id && group.Points.Any(point => point.Id == id))];

    public string Seat(SeatId id) => _seats.TryGetValue(id, out var seat) ? In(seat.Name) : id.Value;

    /// <summary>Who made a speech; null where the record doesn't have it, or doesn't say.</summary>
    public string? Speaker(SpeechId id) => _speeches.TryGetValue(id, out var speech) ? Behind.Speaker(this, speech) : null;

    public string Sector(SectorId id) => _sectors.TryGetValue(id, out var sector) ? In(sector.Name) : id.Value;

    /// <summary>A paragraph as the record knows it, by its key; null where there is none.</summary>
    public RecordParagraph? Paragraph(string key) => _paragraphs.Value.GetValueOrDefault(key);

    /// <summary>What stands before a statement.</summary>
    public string Lead(RecordStatement statement) => Behind.Lead(this, statement);

    public RecordSeat SeatOf(SeatId id) => _seats[id];

    public RecordItem Item(ItemId id) => Record.Agenda.First(item => item.Id == id);

    /// <summary>Where the texts of a point stand, as seen from its sentence in the language that <see cref="In"/> takes.</summary>
    public TextPlace Place(RecordPoint point) => Place(point.Place);

    /// <summary>The same of any sentence, by the places it has in each language.</summary>
    public TextPlace Place(IReadOnlyDictionary<Language, TextPlace> places) =>
        places.TryGetValue(Words.Language, out var place) || places.TryGetValue(Record.Roundtable.Authentic, out place)
            ? place
            : places.Values.FirstOrDefault(TextPlace.Beneath);

    /// <summary>An entry of a list stays one when its whole line is in brackets.</summary>
    private static int BehindDash(string text, TextRange range) =>
        range.To - range.From > 2 && text.AsSpan(range.From).StartsWith("- ") && (range.From == 0 || text[range.From - 1] == '\n') ? range.From + 2 : range.From;
}
