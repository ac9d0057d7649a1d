using System.Diagnostics;

namespace Consultation.Domain;

public static partial class Decider
{
    /// <summary>The fewest seconds that may be given to speak.</summary>
    private const int LeastSpeech = 5;

    /// <summary>The most seconds that may be given to speak: a day.</summary>
    private const int MostSpeech = 86_400;

    private static Decision DecideFloor(Context x, Command command) => command switch
    {
        OpenFloor => x.State.Floor.IsOpen ? Refusal.OfField("command.malformed", "do", "changes nothing: the list of speakers is open") : new FloorOpened(),
        CloseFloor => x.State.Floor.IsOpen ? new FloorClosed() : new Refusal("floor.closed"),
        RequestFloor c => Request(x, c),
        WithdrawRequest c => x.State.Floor.Find(c.Request) is not { } request ? new Refusal("floor.unknown")
            : x.NotFor(request.Seat) is { } no ? no
            : new RequestWithdrawn(c.Request, x.OnBehalf),
        SetSpeakingOrder c => new SpeakingOrderSet(c.Order),
        MoveRequest c => Move(x.State.Floor, c),
        SetSpeakingLimits c => new Checks()
            .Between("perSpeech", c.PerSpeech, LeastSpeech, MostSpeech).Between("perSeat", c.PerSeat, LeastSpeech, MostSpeech).Refusal is { } no
            ? no
            : new SpeakingLimitsSet(c.PerSpeech, c.PerSeat),
        RuleOnPoint c => Rule(x.State.Floor, c),
        _ => throw new UnreachableException(),
    };

    private static Decision Request(Context x, RequestFloor c)
    {
        if ((x.NotFor(c.Seat) ?? x.Taken(c.Request.Value)) is { } no)
        {
            return no;
        }

        var floor = x.State.Floor;
        return !x.State.Seats[c.Seat].IsPresent ? new Refusal("seat.absent")
            : x.OutOf(c.Seat, null) is { } stepped ? stepped
            : !floor.IsOpen && c.Kind != FloorKind.PointOfOrder ? new Refusal("floor.closed")
            : floor.Queue.Exists(r => r.Seat == c.Seat && r.Kind == c.Kind) ? new Refusal("floor.alreadyAsked")
            : WrongAnswer(floor, c.Kind, c.To) is { } wrong ? wrong
            : new FloorRequested(c.Request, c.Seat, c.Kind, c.To, x.OnBehalf);
    }

    /// <summary>The refusal to answer what wasn't said, or to do so by something that answers nothing.</summary>
    private static Refusal? WrongAnswer(Floor floor, FloorKind kind, SpeechId? to) => new Checks()
        .That(to is null || floor.Made(to) is not null, "to", "must name a speech that was made")
        .That(to is null || kind is FloorKind.Reply or FloorKind.Question, "to", "is for a reply or a question")
        .Refusal;

    private static Decision Move(Floor floor, MoveRequest c)
    {
        if (floor.Find(c.Request) is not { } request)
        {
            return new Refusal("floor.unknown");
        }

        var orders = floor.Queue.Count(r => r.Kind == FloorKind.PointOfOrder);
        var (first, last) = request.Kind == FloorKind.PointOfOrder ? (1, orders) : (orders + 1, floor.Queue.Count);
        return new Checks().Between("position", c.Position, first, last)
            .That(floor.Queue.IndexOf(request) != c.Position - 1, "position", "is the one it has").Refusal is { } no
            ? no
            : new RequestMoved(c.Request, c.Position);
    }

    private static Decision Rule(Floor floor, RuleOnPoint c) =>
        floor.Raised(c.Request) is null ? new Refusal("floor.unknown")
        : new Checks().Reason("ruling", c.Ruling).Refusal is { } no ? no
        : new PointOfOrderRuled(c.Request, c.Ruling);
}
