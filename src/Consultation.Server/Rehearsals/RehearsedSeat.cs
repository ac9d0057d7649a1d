using System.Globalization;
using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Server.Demo;

namespace Consultation.Server.Rehearsals;

/// <summary>
/// A simulated participant of a rehearsal: comes in, asks for the floor now and then, votes after some seconds, sometimes
/// objects. What it does follows from the rehearsal's id and the meeting, so that it is the same after a restart.
/// </summary>
internal sealed class RehearsedSeat(RoundtableId rehearsal, SeatId seat, DateTimeOffset began, Pace pace)
{
    private const int LongestQueue = 3;
    private readonly string[] _of = [rehearsal.Value, seat.Value];
    private DateTimeOffset? _asksAt;

    /// <summary>What it does now; null for nothing.</summary>
    public Command? Next(Roundtable r, DateTimeOffset now)
    {
        if (r.Stage is not (Stage.Scheduled or Stage.Live) || r.Seats.Find(seat) is not { Removed: false } own)
        {
            return null;
        }

        if (!own.IsPresent)
        {
            // One who has left has been sent away by the facilitator, and stays away.
            return !own.HasArrived && now >= began + Arrives() ? new RecordArrival(seat, Draws(0.2, "remote") ? AttendanceMode.Remote : AttendanceMode.OnSite) : null;
        }

        return r.Stage != Stage.Live ? null : Vote(r, own, now) ?? Object(r, own, now) ?? Withdraw(r, now) ?? Speak(r, now);
    }

    /// <summary>Within a minute; one in ten comes late, so that somebody is missing at first.</summary>
    private TimeSpan Arrives() => Draws(0.1, "late") ? pace.Of(240, 600, [.. _of, "late"]) : pace.Of(2, 50, [.. _of, "arrives"]);

    private CastBallot? Vote(Roundtable r, Seat own, DateTimeOffset now)
    {
        if (r.OpenRound is not { } id || r.Rounds[id] is not { } round || round.Entry(seat) is null || round.Ballots.ContainsKey(seat)
            || !round.Stands(seat) || own.IsOutOfAny(round.Points))
        {
            return null;
        }

        // By the point and its round rather than the round's id, which is another each time.
        string[] about = ["votes", round.Points[0].Point.Value, round.Ordinal.ToString(CultureInfo.InvariantCulture)];
        return Draws(0.04, [.. about, "not"]) || now < round.Opened + pace.Of(3, 22, [.. _of, .. about]) ? null : Ballot(r, round, about);
    }

    private CastBallot Ballot(Roundtable r, Round round, string[] about)
    {
        var position = Position(round, about);
        var languages = r.Description.Languages;
        return round.Secrecy == Secrecy.Secret || round.IsCheck ? new CastBallot(round.Id, seat, position, Receipt: round.WithReceipts ? Pace.NewId() : null)
            : position switch
            {
                Domain.Consensus.Position.Object => new CastBallot(round.Id, seat, position, RehearsalWords.Objection(languages), ObjectionId.Of(Pace.NewId())),
                Domain.Consensus.Position.AgreeWithReservation => new CastBallot(
                    round.Id, seat, position, RehearsalWords.Reservation(languages), Reservation: ReservationId.Of(Pace.NewId())),
                _ => new CastBallot(round.Id, seat, position),
            };
    }

    private Position Position(Round round, string[] about)
    {
        var plain = round.Secrecy == Secrecy.Secret || round.IsCheck;
        return Draws(0.06, [.. about, "object"]) ? Domain.Consensus.Position.Object
            : Draws(0.08, [.. about, "abstain"]) ? Domain.Consensus.Position.Abstain
            : !plain && Draws(0.08, [.. about, "reserve"]) ? Domain.Consensus.Position.AgreeWithReservation
            : !plain && Draws(0.05, [.. about, "aside"]) ? Domain.Consensus.Position.StandAside
            : Domain.Consensus.Position.Agree;
    }

    /// <summary>To the sense of the meeting somebody objects about one time in four.</summary>
    private ObjectToSense? Object(Roundtable r, Seat own, DateTimeOffset now)
    {
        var share = 0.25 / Math.Max(1, r.Seats.Count(s => s is { Votes: true, IsPresent: true }));
        return own.Votes && r.Points.FirstOrDefault(p => p.StatedSense is not null) is { StatedSense: { } stated } point && !own.IsOutOf(point.Id)
            && Draws(share, "sense", point.Id.Value, r.Rounds.Count.ToString(CultureInfo.InvariantCulture))
            && now >= stated.Until - pace.Of(2, 25, [.. _of, point.Id.Value])
            ? new ObjectToSense(point.Id, RehearsalWords.Objection(r.Description.Languages))
            : null;
    }

    /// <summary>An answer settles an objection more often than not.</summary>
    private WithdrawObjection? Withdraw(Roundtable r, DateTimeOffset now) =>
        r.Objections.FirstOrDefault(o => o.Seat == seat && o is { Answer: not null, Withdrawn: false } && Draws(0.6, "withdraws", o.Points[0].Point.Value)) is { } objection
            && r.Points.Find(objection.Points[0].Point) is { } point && !point.IsFinal && now >= r.Time + pace.Of(4)
            ? new WithdrawObjection(objection.Id)
            : null;

    private Command? Speak(Roundtable r, DateTimeOffset now)
    {
        if (r.Floor.Speaking is { } id && r.Floor.Speeches[id] is { } speech && speech.Seat == seat)
        {
            _asksAt = null;
            return speech.Since is { } since && now >= since - speech.Spent + pace.Of(25, 80, [.. _of, r.Floor.Speeches.Count.ToString(CultureInfo.InvariantCulture)])
                ? new EndSpeech(id) : null;
        }

        _asksAt ??= now + pace.Of(8, 240, [.. _of, r.Number.ToString(CultureInfo.InvariantCulture)]);
        if (now < _asksAt || !r.Floor.IsOpen || r.Floor.Queue.Count >= LongestQueue || r.Points.Any(p => p.IsUnderWay) || r.Floor.Queue.Any(q => q.Seat == seat))
        {
            return null;
        }

        _asksAt = null;
        string[] about = ["asks", r.Floor.Speeches.Count.ToString(CultureInfo.InvariantCulture)];
        var kind = Draws(0.06, [.. about, "order"]) ? FloorKind.PointOfOrder : Draws(0.2, [.. about, "question"]) ? FloorKind.Question : FloorKind.Statement;
        return new RequestFloor(RequestId.Of(Pace.NewId()), seat, kind);
    }

    private bool Draws(double share, params string[] what) => Pace.Chance(share, [.. _of, .. what]);
}
