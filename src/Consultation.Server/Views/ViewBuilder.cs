using Consultation.Domain;

namespace Consultation.Server.Views;

/// <summary>
/// Makes the views of one audience: the one place that decides what it may see. A slice whose sources are the same as
/// last time is taken over as it was.
/// </summary>
internal sealed partial class ViewBuilder(Audience audience)
{
    private readonly Dictionary<string, (object?[] Sources, Slice Slice)> _last = [];

    /// <summary>The view of the audience at a state.</summary>
    public View Build(Roundtable r)
    {
        List<Slice> slices =
        [
            Keep("roundtable", [r.Stage, r.Description, r.DefaultRule, r.Parts, r.Markings, r.DefaultMarking, r.Seats, r.Sectors, r.NextMeeting, r.HasQuorum, r.LostQuorum, r.Attribution], () => RoundtableOf(r)),
            Keep("agenda", [r.Agenda, r.Description, r.Opened], () => AgendaOf(r)),
            Keep("papers", [r.Papers, r.Agenda, r.Points], () => PapersOf(r)),
            Keep("procedures", [r.Procedures, r.Description, r.Procedures.Count == 0 ? null : r.Seats], () => ProceduresOf(r)),
            Keep("table", [r.Points, r.Objections, r.Reservations, r.Amendments, r.Statements, r.DefaultRule, r.OpenRound, r.Description, r.Sectors, r.Agenda, r.Attribution, r.Markings], () => TableOf(r)),
            Keep("floor", [r.Floor, r.Agenda.Current, r.Seats, r.Sectors], () => FloorOf(r)),
            Keep("vote", [r.Rounds, r.Objections], () => VoteOf(r)),
            Keep("silence", [r.Silences], () => SilenceOf(r)),
            Keep("progress", [r.Rounds], () => ProgressOf(r)),
            Keep("people", [r.Seats, r.Sectors], () => PeopleOf(r)),
            Keep("positions", [r.Series, r.Previous, r.Inherited.Items, r.Proposed.Items], () => PositionsOf(r)),
            Keep("actions", [r.Actions], () => ActionsOf(r)),
            Keep("minutes", [r.Minutes, r.Minutes.Silence is { } silence ? r.Silences[silence] : null], () => MinutesOf(r)),
        ];
        if (audience.Prepares())
        {
            slices.Add(Keep("record", [r.Notes, r.Comments], () => RecordOf(r)));
        }

        return new View(r.Number, slices);
    }

    private Slice Keep(string name, object?[] sources, Func<Slice> build)
    {
        if (_last.TryGetValue(name, out var last) && last.Sources.AsSpan().SequenceEqual(sources, SameSource.Comparer))
        {
            return last.Slice;
        }

        var slice = build();
        _last[name] = (sources, slice);
        return slice;
    }

    private Slice RoundtableOf(Roundtable r)
    {
        var d = r.Description;
        var quorum = QuorumState.Of(r);
        var prepares = audience.Prepares();
        return new Slice("roundtable", new RoundtableShape(
            r.Id, d.Title, r.Stage, d.Languages, d.Authentic, d.TimeZone, d.Noun, d.Roll, d.Host, d.Place,
            audience == Audience.Display ? null : d.Online, d.Start, d.Background, r.Opened, r.Closed, r.DefaultRule, r.Parts,
            prepares ? r.Markings : [], prepares ? r.DefaultMarking : null,
            new QuorumShape(quorum.IsReached, quorum.Present, quorum.Roll, quorum.Missing, quorum.Needed, r.LostQuorum ? true : null),
            r.NextMeeting is { } next ? new NextMeetingShape(next.When, next.Place, next.Start) : null,
            r.Attribution, r.Rehearses));
    }


    private Slice PeopleOf(Roundtable r)
    {
        var seats = r.Seats.Where(s => !s.Removed).ToList();
        var counts = new PeopleShape(
            seats.Count, seats.Count(s => s.IsPresent), seats.Count(s => s.Votes), seats.Count(s => s is { Votes: true, IsPresent: true }));
        return audience.Prepares()
            ? new Slice("people", counts, SectorsOf(r), new SliceList("seats", r.Seats.Select((s, place) => (s, place)).ToDictionary(
                x => x.s.Id.Value, x => (object)SeatOf(x.s, x.place))))
            : new Slice("people", counts, SectorsOf(r));
    }

    private Slice PositionsOf(Roundtable r)
    {
        var register = RegisterOf(r);
        return audience.Prepares()
            ? new Slice("positions", new PositionsShape(r.Series, r.Previous), register, new SliceList("proposed", r.Proposed.Select((p, place) => (p, place)).ToDictionary(
                x => x.p.Item.Value, x => (object)new ProposedItemShape(x.place, x.p.Title, x.p.Deferred is not null, x.p.Minutes, x.p.Reason))))
            : new Slice("positions", new PositionsShape(r.Series, r.Previous), register);
    }

    private static Slice ActionsOf(Roundtable r) => new(
        "actions",
        null,
        new SliceList("actions", r.Actions.Select((a, place) => (a, place)).ToDictionary(
            x => x.a.Id.Value,
            x => (object)new ActionShape(
                x.place, x.a.What, x.a.State, x.a.Seat, x.a.Who, x.a.Due, x.a.Item, x.a.Point, x.a.Reason, x.a.Settled, x.a.From?.Title))));

    private static SliceList RegisterOf(Roundtable r) => new(
        "register", r.Inherited.Select((p, place) => (p, place)).ToDictionary(
            x => $"{x.p.Roundtable}/{x.p.Point}",
            x => (object)new RegisteredShape(x.place, x.p.Roundtable, x.p.Point, x.p.Title, x.p.Text, x.p.Sentence, x.p.Decided, x.p.Change)));

    private static SliceList SectorsOf(Roundtable r) => new("sectors", r.Sectors.Select((s, place) => (s, place)).ToDictionary(
        x => x.s.Id.Value, x => (object)new SectorShape(x.place, x.s.Name, x.s.Essential)));

    private static SeatShape SeatOf(Seat seat, int place) => new(
        place, seat.Name, seat.Sector, seat.Votes, seat.Weight, seat.Language, seat.IsPresent,
        seat.IsPresent ? seat.Stays[^1].Mode : null, seat.IsPresent ? seat.Stays[^1].Arrived : null, seat.VoteHolder,
        PersonsOf(seat), seat.Removed, seat.Proxy,
        seat.Stays.Exists(s => s.Left is not null) ? (ValueList<StayShape>)[.. seat.Stays.Where(s => s.Left is not null).Select(s => new StayShape(s.Arrived, s.Mode, s.Left!.Value))] : null,
        OutOf(seat, _ => true));

    /// <summary>The persons on a seat, the head first.</summary>
    internal static ValueList<SeatPersonShape> PersonsOf(Seat seat) =>
        [.. seat.Persons.OrderBy(p => p.Value).ThenBy(p => p.Key.Value, StringComparer.Ordinal).Select(p => new SeatPersonShape(p.Key, p.Value))];

    /// <summary>What a seat stepped out of; null where it is nothing.</summary>
    internal static ValueList<SteppedOutShape>? OutOf(Seat seat, Func<SteppedOut, bool> which) => seat.SteppedOut.Exists(o => which(o))
        ? [.. seat.SteppedOut.Where(which).Select(o => new SteppedOutShape(o.Point, o.From, o.Back))]
        : (ValueList<SteppedOutShape>?)null;

    private static Slice RecordOf(Roundtable r) => new(
        "record",
        null,
        new SliceList("notes", r.Notes.ToDictionary(
            n => n.Id.Value, n => (object)new NoteShape(n.Text, n.Item, n.Point, n.Seat, n.Marking, n.Kept))),
        new SliceList("comments", r.Comments.ToDictionary(
            c => c.Id.Value, c => (object)new CommentShape(c.Text, c.Item, c.Marking, c.Kept))));

    private sealed class SameSource : IEqualityComparer<object?>
    {
        public static SameSource Comparer { get; } = new();

        public new bool Equals(object? x, object? y) => ReferenceEquals(x, y) || (x is ValueType && x.Equals(y));

        public int GetHashCode(object? obj) => 0;
    }
}
