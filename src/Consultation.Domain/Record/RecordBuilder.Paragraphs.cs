namespace Consultation.Domain;

public sealed partial class RecordBuilder
{
    /// <summary>A note with the item and the paragraph it stands in.</summary>
    private sealed record PlacedNote(Note Note, ItemId Item, int Paragraph);

    /// <summary>A statement with the item and the paragraph it stands in.</summary>
    private sealed record PlacedStatement(Statement Statement, ItemId? Item, int Paragraph);

    /// <summary>A ruling with the item and the paragraph it stands in.</summary>
    private sealed record PlacedRuling(PointOfOrder Order, ItemId? Item, int Paragraph);

    /// <summary>One of a note, a statement, a ruling, a procedural decision or a group of points, and where it stands among the paragraphs of its item.</summary>
    private sealed record Entry(
        long Place, Note? Note = null, Statement? Statement = null, Group? Group = null, PointOfOrder? Ruled = null, Procedure? Procedure = null)
    {
        public static Entry Of(Procedure procedure) => new(procedure.Event, Procedure: procedure);

        public static Entry Of(Note note) => new(note.Event, Note: note);

        public static Entry Of(Statement statement) => new(statement.Event, Statement: statement);

        public static Entry Of(PointOfOrder ruled) => new(ruled.Ruling!.First, Ruled: ruled);
    }

    /// <summary>Which paragraph everything stands in, and which decision it is.</summary>
    /// <param name="Count">How many paragraphs there are.</param>
    private sealed record Numbering(
        List<PlacedNote> Notes, List<PlacedStatement> Statements, List<PlacedRuling> Rulings, Dictionary<PointId, int> Paragraphs, Dictionary<(PointId Point, long Event), int> Decisions, int Count)
    {
        public List<PlacedProcedure> Procedures { get; } = [];

        /// <summary>Numbers a note, a statement, a ruling or a procedural decision.</summary>
        public void Add(Entry entry, ItemId? item, int paragraph)
        {
            if (entry.Note is { } note)
            {
                Notes.Add(new PlacedNote(note, item!.Value, paragraph));
            }
            else if (entry.Procedure is { } procedure)
            {
                Procedures.Add(new PlacedProcedure(procedure, paragraph));
            }
            else if (entry.Ruled is { } ruled)
            {
                Rulings.Add(new PlacedRuling(ruled, item, paragraph));
            }
            else
            {
                Statements.Add(new PlacedStatement(entry.Statement!, item, paragraph));
            }
        }
    }

    /// <summary>Points with one paragraph: decided in one vote, or one alone.</summary>
    private sealed record Group(ValueList<ConsensusPoint> Points)
    {
        public ConsensusPoint First => Points[0];

        /// <summary>Where it stands among the paragraphs of its item: when it ended, or last.</summary>
        public long Place => First.IsFinal || First.Stage == PointStage.Deferred ? Points.Select(p => p.Decision?.Event ?? p.StageEvent).Min() : long.MaxValue;
    }

    /// <summary>
    /// Numbers the paragraphs: item by item as on the agenda, within an item as it happened, notes and statements on a
    /// point behind it, rulings while no item was taken up and statements on the whole after all items. Procedural
    /// decisions on the whole stand before the items where they were taken before any of these was taken up, else after
    /// the statements. Comments have no numbers, so that a record with them and one without are cited alike. All else is
    /// numbered, whoever the record is for: a paragraph has one number.
    /// </summary>
    private Numbering Number()
    {
        var groups = Groups();
        var notes = _state.Notes.ToList();
        var result = new Numbering([], [], [], [], DecisionNumbers(), 0);
        var count = 0;
        foreach (var procedure in _state.Procedures.Where(p => p is { Item: null, Opening: true }))
        {
            result.Add(Entry.Of(procedure), null, ++count);
        }

        foreach (var (_, item) in _state.Agenda.Numbered())
        {
            bool OnDraft(Note note) => note.Point is { } id && _state.Points.Find(id) is { Stage: PointStage.Draft } point && point.Item == item.Id;
            var here = notes.Where(note => note.Item == item.Id || OnDraft(note)).Select(Entry.Of)
                .Concat(_state.Statements.Where(s => s.Item == item.Id).Select(Entry.Of))
                .Concat(_state.Procedures.Where(p => p.Item == item.Id).Select(Entry.Of))
                .Concat(Ruled(item.Id).Select(Entry.Of))
                .Concat(groups.Where(group => group.First.Item == item.Id).Select(group => new Entry(group.Place, Group: group)))
                .OrderBy(entry => entry.Place);
            foreach (var entry in here)
            {
                count++;
                if (entry.Group is not { } group)
                {
                    result.Add(entry, item.Id, count);
                    continue;
                }

                foreach (var point in group.Points)
                {
                    result.Paragraphs.Add(point.Id, count);
                }

                bool OnGroup(PointId? id) => id is { } known && group.Points.Any(p => p.Id == known);
                foreach (var below in notes.Where(n => OnGroup(n.Point)).Select(Entry.Of)
                    .Concat(_state.Statements.Where(s => OnGroup(s.Point)).Select(Entry.Of)).OrderBy(e => e.Place))
                {
                    result.Add(below, item.Id, ++count);
                }
            }
        }

        foreach (var entry in Ruled(null).Select(Entry.Of).OrderBy(e => e.Place).Concat(_state.Statements.Where(s => s is { Item: null, Point: null }).Select(Entry.Of)))
        {
            result.Add(entry, null, ++count);
        }

        foreach (var procedure in _state.Procedures.Where(p => p is { Item: null, Opening: false }))
        {
            result.Add(Entry.Of(procedure), null, ++count);
        }

        return result with { Count = count };
    }

    private List<Group> Groups()
    {
        var groups = new List<Group>();
        var seen = new HashSet<PointId>();
        foreach (var point in _state.Points.Where(point => point.Stage != PointStage.Draft))
        {
            if (!seen.Add(point.Id))
            {
                continue;
            }

            ValueList<ConsensusPoint> together = [.. _state.TogetherWith(point)];
            seen.UnionWith(together.Select(p => p.Id));
            groups.Add(new Group(together));
        }

        return groups;
    }

    /// <summary>
    /// Only what was adopted is a decision; they are numbered in the order decided, one number for all of one vote. One
    /// that was reopened keeps its number.
    /// </summary>
    private Dictionary<(PointId Point, long Event), int> DecisionNumbers() => _state.Points
        .SelectMany(point => point.Past.Select(past => past.Decision).Append(point.Decision).OfType<PointDecision>()
            .Where(decision => decision.Adopted).Select(decision => (point.Id, Decision: decision)))
        .GroupBy(entry => entry.Decision.Round is { } round ? (object)round : entry.Decision.Event)
        .OrderBy(group => group.Min(entry => entry.Decision.Event))
        .SelectMany((group, index) => group.Select(entry => ((entry.Id, entry.Decision.Event), Number: index + 1)))
        .ToDictionary(entry => entry.Item1, entry => entry.Number);

    private RecordNote NoteOf(PlacedNote placed)
    {
        var note = placed.Note;
        var who = note.Seat is { } seat ? _attribution.Of(seat, placed.Item, speaker: note.Speaker) : default;
        var marking = Higher(_state.Carried(note.Marking), OnPoint(note.Point)).Marking;
        return new RecordNote(
            placed.Paragraph, note.Id, note.Text, EventsOf(note.Event, note.Revised), note.Point, who.Seat, marking is null ? null : Of(marking))
        {
            Sector = who.Sector,
            Person = who.Person,
        };
    }

    private RecordStatement StatementOf(PlacedStatement placed)
    {
        var s = placed.Statement;
        var who = _attribution.Of(s.Seat, placed.Item, s.Named);
        var joined = s.Signatures.Select(x => _attribution.Of(x.Seat, placed.Item).Seat).ToList();
        var onPoint = OnPoint(s.Point);
        var marking = onPoint.Place > _state.Carried(s.Marking).Place ? onPoint.Marking : _state.Said(s.Marking);
        return new RecordStatement(
            placed.Paragraph, who.Seat is null ? new(Attribution.NeutralId("statement", s.Event)) : s.Id, who.Seat, s.Text, [.. joined.OfType<SeatId>()],
            [s.Event, .. s.Signatures.Select(x => x.Event)], placed.Item, s.Point)
        {
            Sector = who.Sector,
            Joined = joined.Count(seat => seat is null) is > 0 and var others ? others : null,
            Marking = marking is null ? null : Of(marking),
        };
    }

    private IEnumerable<RecordComment> CommentsOn(ItemId? item) => _state.Comments.Where(comment => comment.Item == item)
        .Select(comment => (comment, _state.Carried(comment.Marking).Marking)).Where(entry => entry.Marking is not null)
        .Select(entry => new RecordComment(entry.comment.Id, entry.comment.Text, Of(entry.Marking!), EventsOf(entry.comment.Event, entry.comment.Revised)));

    private static ValueList<long> EventsOf(long first, long? revised) => revised is { } last ? [first, last] : [first];

    /// <summary>What stands behind a point speaks of it: whoever may not read the point may not read that.</summary>
    private (Marking? Marking, int Place) OnPoint(PointId? point) => point is { } id && _state.Points.Find(id) is { } on ? _state.Carried(on) : (null, 0);

    private static (Marking? Marking, int Place) Higher((Marking? Marking, int Place) own, (Marking? Marking, int Place) other) =>
        other.Place > own.Place ? other : own;

    private static RecordMarking Of(Marking marking) => new(marking.Id, marking.Name, marking.Portion);
}
