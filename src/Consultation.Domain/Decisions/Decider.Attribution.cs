namespace Consultation.Domain;

public static partial class Decider
{
    private static Decision Attribute(Context x, SetAttribution c)
    {
        if (c.Item is { } item && UnknownItem(x, item) is { } unknown)
        {
            return unknown;
        }

        var after = Roundtable.Apply(x.State.Id, x.State, new Recorded(x.State.Number + 1, x.Now, new AttributionSet(c.Level, c.Item)));
        return x.State.Stage == Stage.Closed && IsFiner(x.State, after) ? new Refusal("attribution.loosened") : new AttributionSet(c.Level, c.Item);
    }

    /// <summary>What people said under a level was said in the trust that it holds: once they have gone home it isn't loosened any more.</summary>
    private static bool IsFiner(Roundtable before, Roundtable after) =>
        before.Agenda.Items.Select(i => (ItemId?)i.Id).Append(null).Any(item => Coarseness(after, item) < Coarseness(before, item));

    private static AttributionLevel Coarseness(Roundtable state, ItemId? item) => state.AttributionOf(item) ?? AttributionLevel.Organisation;

    private static Decision Mark(Context x, MarkParagraph c)
    {
        var id = c.Target.Value;
        var isComment = x.State.Comments.Find(new(id)) is not null;
        return x.State.Notes.Find(new(id)) is null && !isComment && x.State.Statements.Find(new(id)) is null && x.State.Procedures.Find(new(id)) is null && x.State.Points.Find(new(id)) is null
                ? Refusal.Of("paragraph.unknown", "id", id)
            : UnknownMarking(x, c.Marking) is { } no ? no
            : isComment && c.Marking is null ? Refusal.OfField("command.malformed", "marking", "must be given: a comment always carries one")
            : new ParagraphMarked(c.Target, c.Marking);
    }

    private static Refusal? UnknownMarking(Context x, MarkingId? marking) =>
        marking is { } m && x.State.Markings.All(known => known.Id != m) ? Refusal.Of("marking.unknown", "id", m.Value) : null;

    /// <summary>
    /// A warning rather than a rule: a text is looked through for names that the level keeps out of the record, loosely,
    /// and may keep them with a reason.
    /// </summary>
    private static Refusal? Naming(Context x, Text text, ItemId? item, Text? kept)
    {
        if (kept is not null)
        {
            return new Checks().OptionalReason("kept", kept).Refusal;
        }

        IEnumerable<string> found = x.State.AttributionOf(item) switch
        {
            null or AttributionLevel.Person => [],
            AttributionLevel.Organisation => Names.OfPersons(text, x.Facts.PersonNames),
            _ => Names.OfPersons(text, x.Facts.PersonNames)
                .Concat(x.State.Seats.Where(seat => Names.HasSeat(text, seat.Name)).Select(seat => seat.Name.In(x.State.Description.Authentic, x.State.Description.Authentic))),
        };
        return found.Distinct().Take(10).ToList() is { Count: > 0 } names ? Refusal.Of("note.names", "names", string.Join(", ", names)) : null;
    }
}
