namespace Consultation.Domain;

/// <summary>
/// Builds the record of a roundtable as it stands. Pure: the same state, context and readership give the same record.
/// What isn't settled isn't in it: drafts, ballots of a vote that is open or whose outcome isn't declared, texts that
/// came with them.
/// </summary>
public sealed partial class RecordBuilder
{
    private readonly Roundtable _state;
    private readonly RecordContext _context;
    private readonly Attribution _attribution;

    private RecordBuilder(Roundtable state, RecordContext context) =>
        (_state, _context, _attribution) = (state, context, new Attribution(state, context.NameOf));

    private Language Authentic => _state.Description.Authentic;

    /// <summary>The record of a roundtable for a readership.</summary>
    /// <exception cref="ArgumentException">The readership names a marking the roundtable doesn't have.</exception>
    public static Record Build(Roundtable state, RecordContext context, Readership readership) =>
        new RecordBuilder(state, context).Whole().For(readership);

    /// <summary>
    /// What the record says of the points that have ended, as it will stand there; for pages that show it at once.
    /// </summary>
    public static IReadOnlyDictionary<PointId, PointSentence> SentencesOf(Roundtable state)
    {
        var builder = new RecordBuilder(state, new RecordContext("", _ => null, _ => TimeSpan.Zero));
        var numbering = state.Points.Any(p => !p.Past.IsEmpty) ? builder.Number() : null;
        return builder.Groups().SelectMany(group => group.Points.Where(p => p.Decision is not null || p.About is not null || !p.Past.IsEmpty)
            .Select(point => KeyValuePair.Create(point.Id, new PointSentence(
                point.Decision is null && point.About is null ? null : builder.Written(words => builder.SentenceOf(point, group, words).Words),
                point.Decision is null ? null : builder.Written(words => words.Label(builder.FindingOf(group, words))),
                point.Past.IsEmpty ? [] : [.. builder.Past(point, numbering!).Select(p => new PastSentence(p.Sentence, p.Label, p.Reason))])))).ToDictionary();
    }

    /// <summary>The record of everything there is, which those of readerships are made from.</summary>
    private Record Whole()
    {
        var numbering = Number();
        var points = Points(numbering);
        var record = new Record(
            RecordJson.Format, Described(), _state.Number, _context.Hash, [.. Sectors()], [.. Seats()],
            _attribution.ListsNobody ? [] : [.. Attendance()], Agenda(numbering, points), points)
        {
            Markings = [.. _state.Markings.Select(Of)],
            Comments = [.. CommentsOn(null)],
            Speeches = [.. Speeches(null)],
            Procedures = Procedures(numbering),
            Statements = [.. numbering.Statements.OrderBy(s => s.Paragraph).Select(StatementOf)],
            Rulings = Rulings(numbering),
            Spoken = TimeSpoken(),
            Actions = [.. _state.Actions.Select(ActionOf)],
            Series = _state.Series,
            Previous = _state.Previous,
            Register = [.. _state.Inherited.Select(p => new RecordPosition(p.Roundtable, p.Point, p.Title, p.Text, p.Sentence, _context.At(p.Decided), p.Change)
            {
                Marking = p.Marking is { } marking ? Of(marking) : null,
            })],
            NextMeeting = NextMeeting(numbering.Count + 1),
            Organisation = _state.Organisation,
            Distribution = _state.Distribution,
        };
        return record with { Minutes = MinutesOf(record, numbering) };
    }

    private RecordRoundtable Described()
    {
        var d = _state.Description;
        return new RecordRoundtable(
            _state.Id, d.Title, _state.Stage, d.Languages, d.Authentic, d.TimeZone, d.Noun, d.Roll, _state.DefaultRule,
            _context.At(_state.Time), d.Host, d.Place, d.Online, d.Background,
            _context.At(d.Start), _context.At(_state.Opened), _context.At(_state.Closed), _state.Attribution);
    }

    private IEnumerable<RecordSector> Sectors() => _state.Sectors.Select(sector =>
    {
        var arrived = _state.Seats.Where(seat => seat.Sector == sector.Id && seat.HasArrived).ToList();
        return new RecordSector(sector.Id, sector.Name, sector.Essential, arrived.Count, arrived.Count(seat => !seat.Votes));
    });

    private IEnumerable<Seat> InOrder() => _state.Sectors.SelectMany(sector => _state.Seats.Where(seat => seat.Sector == sector.Id));

    private IEnumerable<RecordSeat> Seats() => InOrder().Select(seat => new RecordSeat(
        seat.Id, seat.Name, seat.Sector, seat.Votes, seat.Weight, seat.Removed, _attribution.ListsNobody ? [] : [.. Persons(seat)]));

    private IEnumerable<RecordPerson> Persons(Seat seat) => seat.Persons
        .Select(person => (Name: _context.NameOf(person.Key), Part: person.Value, Id: person.Key.Value))
        .Where(person => person.Name is not null)
        .OrderBy(person => person.Part).ThenBy(person => person.Name, Alphabet.Of(_state.Description.Authentic)).ThenBy(person => person.Id, StringComparer.Ordinal)
        .Select(person => new RecordPerson(person.Name!, person.Part));

    private IEnumerable<RecordAttendance> Attendance() => InOrder().Where(seat => seat.HasArrived).Select(seat => new RecordAttendance(
        seat.Id, [.. seat.Stays.Select(stay => new RecordStay(_context.At(stay.Arrived), stay.Mode, _context.At(stay.Left)))],
        seat.SteppedOut.IsEmpty ? null : (ValueList<RecordSteppedOut>)[.. seat.SteppedOut.Select(OutOf)]));

    /// <summary>Whoever steps out of a point is out of it until it has ended, whether or not somebody says so.</summary>
    private RecordSteppedOut OutOf(SteppedOut o)
    {
        var ended = o.Point is { } id && _state.Points[id] is { IsFinal: true } point && point.StageTime >= o.From ? point.StageTime : (DateTimeOffset?)null;
        return new RecordSteppedOut(_context.At(o.From), _context.At(o.Back < ended ? o.Back : ended ?? o.Back), o.Point);
    }

    private ValueList<RecordItem> Agenda(Numbering numbering, ValueList<RecordPoint> points)
    {
        var (plan, papers) = (_state.Plan(), Papers());
        return [.. _state.Agenda.Numbered().Select(entry => ItemOf(entry.Number, entry.Item, numbering, points, plan[entry.Item.Id], papers))];
    }

    private RecordItem ItemOf(
        string number, AgendaItem item, Numbering numbering, ValueList<RecordPoint> points, PlannedTime planned, ILookup<ItemId, RecordPaper> papers)
    {
        var level = _state.AttributionOf(item.Id);
        var lead = item.Lead is { } seat ? _attribution.Of(seat, item.Id) : default;
        return new RecordItem(
            item.Id, number, 1 + number.Count(c => c == '.'), item.Title, item.State, Spent(item),
            [.. numbering.Notes.Where(note => note.Item == item.Id).Select(NoteOf)],
            [.. CommentsOn(item.Id)],
            [.. points.Where(point => point.Item == item.Id).Select(point => point.Id)],
            [.. Speeches(item.Id)],
            lead.Seat, item.Minutes, item.Reason, _context.At(planned.From), _context.At(planned.To),
            item.Spans.IsEmpty ? null : [.. item.Spans.Select(span => new RecordSpan(_context.At(span.From), _context.At(span.To)))],
            papers[item.Id].ToValueList() is { Count: > 0 } attached ? attached : null)
        {
            LeadSector = lead.Sector,
            Attribution = level == _state.Attribution ? null : level,
        };
    }

    private long Spent(AgendaItem item) =>
        item.Spans.Sum(span => ((span.To ?? _state.Time) - span.From).Ticks) / TimeSpan.TicksPerSecond;

    private RecordAction ActionOf(ActionItem a) => new(
        a.Id, a.What, a.State, a.Changed is { } changed ? [a.Event, changed] : [a.Event], a.Seat, a.Who, a.Due, a.Item, a.Point,
        _context.At(a.Settled), a.Reason, a.From)
    {
        Marking = _state.KeptBy(a) is { } marking ? Of(marking) : null,
    };

    private RecordMeeting? NextMeeting(int paragraph) => _state.NextMeeting is { } next
        ? new RecordMeeting(
            paragraph, next.When, next.Place,
            Written(words => words.NextMeeting(_state.Description.Noun, In(next.When, words), In(next.Place, words))),
            [next.Event], _context.At(next.Start))
        : null;

    /// <summary>The sentences of the roundtable's languages: in no other is anything of it written.</summary>
    private IEnumerable<ISentences> Spoken => Sentences.All.Where(words => _state.Description.Languages.Contains(words.Language));

    /// <summary>A sentence in each language of the roundtable.</summary>
    private Text Written(Func<ISentences, string> sentence) =>
        new(Spoken.Select(words => KeyValuePair.Create(words.Language, sentence(words))));

    private string In(Text text, ISentences words) => text.In(words.Language, Authentic);
}

/// <summary>What the record says of a point that has ended.</summary>
/// <param name="Sentence">The sentence, by language; where it ends with a colon the text follows. None while it is on the table again.</param>
/// <param name="Label">What the outcome is called in a word or two; none where it has no grade.</param>
/// <param name="Past">How it had ended before it was reopened.</param>
public sealed record PointSentence(Text? Sentence, Text? Label, ValueList<PastSentence> Past);

/// <summary>What the record says of how a point had ended before it was reopened.</summary>
/// <param name="Reopened">The sentence of why it was reopened.</param>
public sealed record PastSentence(Text Sentence, Text? Label, Text Reopened);
