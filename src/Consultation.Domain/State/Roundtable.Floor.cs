using System.Diagnostics;

namespace Consultation.Domain;

public sealed partial record Roundtable
{
    private Roundtable AfterFloor(Event body, Recorded at) => body switch
    {
        FloorOpened => this with { Floor = Floor with { IsOpen = true } },
        FloorClosed => this with { Floor = Floor with { IsOpen = false } },
        FloorRequested e => this with { Floor = Asked(e, at), Ids = Ids.Add(e.Request.Value) },
        RequestWithdrawn e => this with { Floor = Withdrawn(e.Request) },
        FloorGiven e => this with { Floor = Given(e, at), Ids = Ids.Add(e.Speech.Value) },
        SpeechEnded e => this with
        {
            Floor = Floor.Change(e.Speech, s => s.Stopped(at.Time) with { Ended = at.Time }) with
            {
                Speaking = Floor.Speaking == e.Speech ? null : Floor.Speaking,
            },
        },
        SpeechPaused e => this with { Floor = Floor.Change(e.Speech, s => s.Stopped(at.Time)) },
        SpeechResumed e => this with { Floor = Floor.Change(e.Speech, s => s with { Since = at.Time }) },
        SpeechExtended e => this with { Floor = Floor.Change(e.Speech, s => s with { Limit = e.Limit }) },
        SpeakingOrderSet e => this with
        {
            Floor = Floor with { Order = e.Order, Queue = [.. Floor.Queue.Select(request => request with { Moved = false })] },
        },
        RequestMoved e => this with { Floor = Floor.Move(e.Request, e.Position) },
        SpeakingLimitsSet e => this with { Floor = Floor with { Limits = new SpeakingLimits(e.PerSpeech, e.PerSeat) } },
        FloorGivenInError e => this with { Floor = TakenBack(e, at) },
        PointOfOrderRuled e => this with
        {
            Floor = Floor.Drop(e.Request) with
            {
                Orders = Floor.Orders.Change(e.Request, o => o with { Ruling = new Ruling(e.Ruling, at.Time, o.Ruling?.First ?? at.Number, at.Number) }),
            },
        },
        _ => throw new UnreachableException(),
    };

    private Floor Asked(FloorRequested e, Recorded at) => Floor with
    {
        Queue = Floor.Queue.Add(new FloorRequest(e.Request, e.Seat, e.Kind, e.To, at.Time, e.OnBehalf, at.Number)),
        Orders = e.Kind == FloorKind.PointOfOrder
            ? Floor.Orders.With(e.Request, new PointOfOrder(e.Request, e.Seat, Agenda.Current, at.Time, at.Number))
            : Floor.Orders,
    };

    private Floor Withdrawn(RequestId request) => Floor.Drop(request) with
    {
        Orders = Floor.Orders.Find(request) is { Ruling: null } ? Floor.Orders.Without(request) : Floor.Orders,
    };

    private Floor Given(FloorGiven e, Recorded at)
    {
        var place = e.Request is { } id ? Floor.Queue.FindIndex(request => request.Id == id) : -1;
        var asked = place < 0 ? null : Floor.Queue[place];
        return Floor with
        {
            Queue = asked is null ? Floor.Queue : Floor.Queue.RemoveAt(place),
            Speeches = Floor.Speeches.With(e.Speech, new Speech(
                e.Speech, e.Seat, e.Kind, e.Item, e.To, e.Limit, at.Time, at.Number, asked, Math.Max(0, place))
            { Since = at.Time, Speaker = SpeakerOf(e.Seat) }),
            Speaking = e.Speech,
            Orders = asked is { Kind: FloorKind.PointOfOrder } ? Floor.Orders.Change(asked.Id, o => o with { Speech = e.Speech }) : Floor.Orders,
        };
    }

    private Floor TakenBack(FloorGivenInError e, Recorded at)
    {
        var speech = Floor.Speeches[e.Speech];
        var floor = Floor.Change(e.Speech, s => s.Stopped(at.Time) with { Ended = s.Ended ?? at.Time, IsInError = true });
        return floor with
        {
            Speaking = Floor.Speaking == e.Speech ? null : Floor.Speaking,
            Queue = e.Request is null ? Floor.Queue : Floor.Queue.Insert(Math.Min(speech.Place, Floor.Queue.Count), speech.Asked!),
            Orders = speech.Asked is { Kind: FloorKind.PointOfOrder } asked ? Floor.Orders.Change(asked.Id, o => o with { Speech = null }) : Floor.Orders,
        };
    }

    /// <summary>The queue as its order has it: who spoke, which item is discussed and of which sector a seat is all count.</summary>
    private Roundtable InOrder()
    {
        var queue = QueueOrder.Of(this);
        return ReferenceEquals(queue, Floor.Queue) ? this : this with { Floor = Floor with { Queue = queue } };
    }
}
