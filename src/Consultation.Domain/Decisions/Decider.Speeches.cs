using System.Diagnostics;
using System.Globalization;

namespace Consultation.Domain;

public static partial class Decider
{
    private static Decision DecideSpeech(Context x, Command command) => command switch
    {
        GiveFloor c => Give(x, c),
        EndSpeech c => UnderWay(x.State.Floor, c.Speech, out var speech) is { } no ? no
            : x.NotFor(speech!.Seat) is { } notFor ? notFor
            : new SpeechEnded(c.Speech),
        PauseSpeech c => UnderWay(x.State.Floor, c.Speech, out var speech) is { } no ? no
            : speech!.IsPaused ? Refusal.OfField("command.malformed", "do", "changes nothing: the speech is paused")
            : new SpeechPaused(speech.Id),
        ResumeSpeech c => UnderWay(x.State.Floor, c.Speech, out var speech) is { } no ? no
            : !speech!.IsPaused ? Refusal.OfField("command.malformed", "do", "changes nothing: the speech isn't paused")
            : new SpeechResumed(speech.Id),
        ExtendSpeech c => UnderWay(x.State.Floor, c.Speech, out var speech) is { } no ? no
            : new Checks().Between("limit", c.Limit, LeastSpeech, MostSpeech)
                .That(speech!.Limit is not { } before || c.Limit > before, "limit", "must be more than the speech has").Refusal is { } wrong ? wrong
            : new SpeechExtended(speech.Id, c.Limit),
        UndoFloor c => x.State.Floor.Made(c.Speech) is { } speech
            ? new FloorGivenInError(c.Speech, WaitsAgain(x.State, speech))
            : Refusal.Of("speech.unknown", "id", c.Speech.Value),
        _ => throw new UnreachableException(),
    };

    private static Refusal? UnderWay(Floor floor, SpeechId? meant, out Speech? speech)
    {
        speech = floor.Speaking is { } id && (meant is null || meant == id) ? floor.Speeches[id] : null;
        return speech is null ? new Refusal("floor.notSpeaking") : null;
    }

    private static Decision Give(Context x, GiveFloor c)
    {
        if ((x.Taken(c.Speech.Value) ?? new Checks()
            .That(c.Request is null != c.Seat is null, "request", "or a seat must be given, not both")
            .That(c.Request is null || (c.Kind is null && c.To is null), "kind", "is that of the request; leave it out")
            .That(c.Kind != FloorKind.PointOfOrder, "kind", "is asked for first, so that there is a request to rule on")
            .Between("limit", c.Limit, LeastSpeech, MostSpeech).Refusal) is { } no)
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
        var kind = request?.Kind ?? c.Kind ?? FloorKind.Statement;
        if ((x.NotFor(seat) ?? (request is null ? WrongAnswer(floor, kind, c.To) : null)) is { } wrong)
        {
            return wrong;
        }

        if (!x.State.Seats[seat].IsPresent)
        {
            return new Refusal("seat.absent");
        }

        if (x.OutOf(seat, null) is { } stepped)
        {
            return stepped;
        }

        if (Limit(x, c, seat, kind, out var limit) is { } reached)
        {
            return reached;
        }

        var given = new FloorGiven(c.Speech, seat, kind, c.Request, x.State.Agenda.Current, request is null ? c.To : request.To, limit);
        return EndingSpeech(x.State, given);
    }

    /// <summary>The seconds the floor is given for. What the facilitator says goes; points of order have no other limit.</summary>
    private static Refusal? Limit(Context x, GiveFloor c, SeatId seat, FloorKind kind, out int? limit)
    {
        var limits = x.State.Floor.Limits;
        limit = c.Limit;
        if (limit is not null || kind == FloorKind.PointOfOrder)
        {
            return null;
        }

        limit = limits.PerSpeech;
        if (limits.PerSeat is not { } most)
        {
            return null;
        }

        var left = (int)Math.Max(0, most - x.State.Floor.SecondsOf(seat, x.State.Agenda.Current, x.Now));
        limit = Math.Min(limit ?? left, left);
        return left < LeastSpeech
            ? Refusal.Of("floor.limitReached", "time", string.Create(CultureInfo.InvariantCulture, $"{most / 60}:{most % 60:00}"))
            : null;
    }

    /// <summary>
    /// The request of a speech that is taken back, where it can wait again: its seat is there and didn't ask for the
    /// same meanwhile, and no ruling has settled it.
    /// </summary>
    private static RequestId? WaitsAgain(Roundtable state, Speech speech) =>
        speech.Asked is { } asked
        && state.Seats.Find(asked.Seat) is { Removed: false, IsPresent: true }
        && !state.Floor.Queue.Exists(r => r.Seat == asked.Seat && r.Kind == asked.Kind)
        && state.Floor.Orders.Find(asked.Id)?.Ruling is null
            ? asked.Id
            : null;

    /// <summary>Events that end the speech under way first, if there is one.</summary>
    private static Decision.Accepted EndingSpeech(Roundtable state, params Event[] events) => state.Floor.Speaking is { } speech
        ? new Decision.Accepted([new SpeechEnded(speech), .. events])
        : new Decision.Accepted([.. events]);
}
