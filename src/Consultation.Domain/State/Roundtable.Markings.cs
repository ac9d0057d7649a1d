namespace Consultation.Domain;

public sealed partial record Roundtable
{
    /// <summary>The marking a paragraph carries, its own or the default one, and its place in the list, lowest 0. None where there are no markings.</summary>
    internal (Marking? Marking, int Place) Carried(MarkingId? own)
    {
        var id = own ?? DefaultMarking;
        var place = Markings.Select(marking => (MarkingId?)marking.Id).ToList().IndexOf(id);
        return place < 0 ? (null, 0) : (Markings[place], place);
    }

    /// <summary>
    /// The same of a point: points decided in one vote are one paragraph, and carry the highest of any of them. So do those
    /// that once were, and were reopened since: what was said with that vote was said of all of them.
    /// </summary>
    internal (Marking? Marking, int Place) Carried(ConsensusPoint point) =>
        TogetherWith(point).Concat(DeclaredWith(point)).Select(p => Carried(p.Marking)).MaxBy(c => c.Place);

    /// <summary>
    /// The marking that is said of a paragraph whose marking need not be: one that was given, or that keeps it from
    /// somebody. Null otherwise.
    /// </summary>
    internal Marking? Said(MarkingId? own) => Carried(own) is var (marking, place) && (own is not null || place > 0) ? marking : null;

    /// <summary>The same of a point, with those decided with it in one vote.</summary>
    internal Marking? Said(ConsensusPoint point) =>
        Carried(point) is var (marking, place) && (place > 0 || TogetherWith(point).Any(p => p.Marking is not null)) ? marking : null;

    /// <summary>The points that have one paragraph with a point, itself among them, in the order they were voted on.</summary>
    internal IEnumerable<ConsensusPoint> TogetherWith(ConsensusPoint point) => point.Decision?.Round is { } id && Rounds.Find(id) is { } round
        ? round.Points.Select(voted => Points[voted.Point]).Where(p => p.Decision?.Round == id)
        : [point];

    /// <summary>The marking that keeps a point from some readers; null where none does.</summary>
    public Marking? KeptBy(ConsensusPoint point) => Carried(point) is (var marking, > 0) ? marking : null;

    /// <summary>The marking that keeps an action from some readers: that of the point it is on, or the one it was taken over with; null where none does.</summary>
    public Marking? KeptBy(ActionItem action)
    {
        var point = action.Point is { } id && Points.Find(id) is { } on ? KeptBy(on) : null;
        var places = Markings.Select(marking => marking.Id).ToList();

        // One that isn't in the list here keeps it from everyone but those who read everything.
        return action.Marking is not { } taken ? point
            : point is not null && places.IndexOf(taken.Id) is >= 0 and var place && places.IndexOf(point.Id) > place ? point
            : taken;
    }

    private IEnumerable<ConsensusPoint> DeclaredWith(ConsensusPoint point) => Rounds
        .Where(round => round is { Declared: not null, Points.Count: > 1 } && round.Points.Any(p => p.Point == point.Id))
        .SelectMany(round => round.Points.Select(p => Points[p.Point]));

    private Roundtable Marked(ParagraphMarked e)
    {
        var (id, marking) = (e.Target.Value, e.Marking);
        return Notes.TryFind(new(id), out _) ? this with { Notes = Notes.Change(new(id), n => n with { Marking = marking }) }
            : Comments.TryFind(new(id), out _) ? this with { Comments = Comments.Change(new(id), c => c with { Marking = marking!.Value }) }
            : Statements.TryFind(new(id), out _) ? ChangeStatement(new(id), s => s with { Marking = marking })
            : Procedures.TryFind(new(id), out _) ? this with { Procedures = Procedures.Change(new(id), p => p with { Marking = marking }) }
            : ChangePoint(new(id), p => p with { Marking = marking });
    }
}
