using System.Diagnostics;

namespace Consultation.Domain;

public static partial class Decider
{
    private static Decision DecideFloor(Context x, Command command) => command switch
    {
        OpenFloor => x.State.Floor.IsOpen ? Refusal.OfField("command.malformed", "do", "changes nothing: the list of speakers is open") : new FloorOpened(),
        CloseFloor => x.State.Floor.IsOpen ? new FloorClosed() : new Refusal("floor.closed"),
        RequestFloor c => Request(x, c),
        WithdrawRequest c => x.State.Floor.Find(c.Request) is not { } request ? new Refusal("floor.unknown")
            : x.NotFor(request.Seat) is { } no ? no
            : new RequestWithdrawn(c.Request, x.OnBehalf),
        GiveFloor c => Give(x, c),
        EndSpeech c => x.State.Floor.Speaking != c.Speech ? new Refusal("floor.notSpeaking")
            : x.NotFor(x.State.Floor.Speeches[c.Speech].Seat) is { } no ? no
            : new SpeechEnded(c.Speech),
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
            : c.To is { } to && floor.Speeches.Find(to) is null ? Refusal.OfField("command.malformed", "to", "must name a speech")
            : new FloorRequested(c.Request, c.Seat, c.Kind, c.To, x.OnBehalf);
    }

    private static Decision Give(Context x, GiveFloor c)
    {
        if ((x.Taken(c.Speech.Value) ?? new Checks()
            .That(c.Request is null != c.Seat is null, "request", "or a seat must be given, not both")
            .Between("limit", c.Limit, 5, 86_400).Refusal) is { } no)
        {
            return no;
        }

        var floor = x.State.Floor;
        FloorRequest? request = null;
        if (c.Request is { } id && (request = floor.Find(id)) is null)
        {
            return new Refusal("floor.unknown");
        }

        var seat = request?.Seat ?? c.Seat!.Value;
        if (x.NotFor(seat) is { } unknown)
        {
            return unknown;
        }

        if (!x.State.Seats[seat].IsPresent)
        {
            return new Refusal("seat.absent");
        }

        if (x.OutOf(seat, null) is { } stepped)
        {
            return stepped;
        }

        var given = new FloorGiven(
            c.Speech, seat, request?.Kind ?? FloorKind.Statement, c.Request, x.State.Agenda.Current, request?.To, c.Limit);
        return floor.Speaking is { } under ? Decision.Of(new SpeechEnded(under), given) : given;
    }
}
