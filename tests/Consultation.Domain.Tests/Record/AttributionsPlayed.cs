namespace Consultation.Domain.Tests;

/// <summary>Things said and done on an item of its own level of attribution.</summary>
internal static class AttributionsPlayed
{
    /// <summary>An item on which the seats of government and civil society speak, note, reserve, object, amend, state and break a silence procedure.</summary>
    /// <param name="id">The item's id; those of what is on it begin with it.</param>
    /// <param name="speaks">Whether there is a speech.</param>
    /// <param name="level">Its level; none of its own where null.</param>
    public static PlayedMeeting Item(this PlayedMeeting meeting, string id, AttributionLevel? level = null, bool speaks = true)
    {
        meeting.Do(new AddItem(new(id), Text.En($"Item {id}"), 9, Lead: new SeatId("g2")));
        if (level is not null)
        {
            meeting.Do(new SetAttribution(level, new ItemId(id)));
        }

        if (!meeting.State.Floor.IsOpen)
        {
            meeting.Do(new OpenFloor());
        }

        meeting.Do(new TakeUpItem(new(id)));
        if (speaks)
        {
            meeting.Do(new GiveFloor(new($"{id}-speech"), Seat: new("g1"))).Do(new EndSpeech(new($"{id}-speech")));
        }

        return meeting
            .Do(new WriteNote(new($"{id}-note"), Text.En("It was explained."), Item: new(id), Seat: new("g1")))
            .Do(new EnterStatement(new($"{id}-statement-of-c1"), Text.En("We stand by it."), Item: new ItemId(id)), Actor.Of(new("c1")))
            .Do(new CoSignStatement(new($"{id}-statement-of-c1")), Actor.Of(new("c2"))).Do(new CoSignStatement(new($"{id}-statement-of-c1")), Actor.Of(new("g3")))
            .Point($"{id}-point", "Text of the point.", item: id)
            .Do(new ProposeAmendment(new($"{id}-amendment-of-c3"), new($"{id}-point"), 1, Text.En("Another text.")), Actor.Of(new("c3")))
            .Do(new RaiseObjection(new($"{id}-objection-of-g4"), new($"{id}-point"), Text.En("It goes too far.")), Actor.Of(new("g4")))
            .Do(new OpenSilence(new($"{id}-silence"), new SilenceTarget(new PointId($"{id}-point")), meeting.Now.AddDays(1)))
            .Do(new BreakSilence(new($"{id}-silence"), Text.En("Not so."), Objection: new ObjectionId($"{id}-broken-by-c4")), Actor.Of(new("c4")))
            .Do(new AcceptAmendment(new($"{id}-amendment-of-c3")))
            .Sense($"{id}-point")
            .Do(new EnterReservation(new($"{id}-reservation-of-c5"), new($"{id}-point"), Text.En("With a doubt.")), Actor.Of(new("c5")));
    }
}
