using Consultation.Domain;
using Consultation.Domain.Consensus;

namespace Consultation.Server.Demo;

/// <summary>A seat that nobody has taken: it votes as the script says, asks for the floor now and then, and speaks for a while.</summary>
internal sealed class SimulatedSeat(SeatId seat, DemoScript script, Pace pace)
{
    private const int LongestQueue = 3;
    private DateTimeOffset? _asksAt;

    /// <summary>The seat.</summary>
    public SeatId Seat => seat;

    /// <summary>What it does now; null for nothing.</summary>
    public Command? Next(Roundtable r, DateTimeOffset now)
    {
        if (r.Stage != Stage.Live || r.Seats.Find(seat) is not { Removed: false } own)
        {
            return null;
        }

        return !own.IsPresent ? new RecordArrival(seat, AttendanceMode.OnSite) : Vote(r, now) ?? Speak(r, now);
    }

    private CastBallot? Vote(Roundtable r, DateTimeOffset now)
    {
        if (r.OpenRound is not { } id || r.Rounds[id] is not { } round || round.Entry(seat) is null || round.Ballots.ContainsKey(seat)
            || PositionIn(round) is not { } position)
        {
            return null;
        }

        return now >= round.Opened + pace.Of(3, 22, round.Id.Value, seat.Value) ? new CastBallot(id, seat, position) : null;
    }

    /// <summary>As the script has it; on a point that isn't in it most agree, and who is always silent stays so.</summary>
    private Position? PositionIn(Round round) => script.Knows(round) ? script.PositionOf(seat, round)
        : script.IsAlwaysSilent(seat) ? null
        : Pace.Chance(0.85, round.Id.Value, seat.Value) ? Position.Agree : Position.Abstain;

    private Command? Speak(Roundtable r, DateTimeOffset now)
    {
        if (script.IsAlwaysSilent(seat))
        {
            return null;
        }

        if (r.Floor.Speaking is { } id && r.Floor.Speeches[id] is { } speech && speech.Seat == seat)
        {
            _asksAt = null;
            return speech.Since is { } since && now >= since - speech.Spent + pace.Of(20, 45, id.Value) ? new EndSpeech(id) : null;
        }

        _asksAt ??= now + pace.Of(10, 300, seat.Value, r.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (now < _asksAt || !r.Floor.IsOpen || r.Floor.Queue.Count >= LongestQueue || r.Points.Any(p => p.IsUnderWay) || r.Floor.Queue.Any(q => q.Seat == seat))
        {
            return null;
        }

        _asksAt = null;
        return new RequestFloor(RequestId.Of(Pace.NewId()), seat, FloorKind.Statement);
    }
}
