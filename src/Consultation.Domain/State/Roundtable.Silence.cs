using System.Collections.Immutable;
using System.Diagnostics;
using Consultation.Domain.Consensus;

namespace Consultation.Domain;

public sealed partial record Roundtable
{
    /// <summary>The silence procedure under way on a point, if any.</summary>
    public SilenceProcedure? SilenceOn(ConsensusPoint point) => point.Silence is { } id ? Silences[id] : null;

    /// <summary>
    /// Whether a point is being decided in the session, which must not be interrupted, nor its item left, meanwhile:
    /// anything under way but a silence procedure over days.
    /// </summary>
    public bool HoldsSession(ConsensusPoint point) => point.IsUnderWay && SilenceOn(point) is not { InMeeting: false };

    /// <summary>
    /// The seats whose silence counts, in the order of the register. In the meeting: those in the room when it opened or
    /// now, and those at the table from afar that were connected throughout. Over days: those that were notified. None that
    /// has stepped out of the point since.
    /// </summary>
    public IEnumerable<SeatId> Reached(SilenceProcedure silence, IReadOnlySet<SeatId> connected)
    {
        bool IsReached(Seat seat) => !silence.InMeeting ? silence.Notified.Contains(seat.Id)
            : silence.InRoom.Contains(seat.Id)
                || (seat.IsPresent && (seat.Stays[^1].Mode == AttendanceMode.OnSite || connected.Contains(seat.Id)));
        return silence.Register.Select(entry => entry.Seat)
            .Where(id => Seats.Find(id) is { Removed: false } seat && !seat.IsOutOf(silence.Point) && IsReached(seat));
    }

    /// <summary>What silence gives where these seats are present: no ballots, silence assents.</summary>
    public static Outcome OutcomeOf(SilenceProcedure silence, IReadOnlySet<SeatId> present) => ConsensusComputation.Decide(
        silence.Rule,
        [.. silence.Register.Select(e => new RollSeat(e.Seat.Value, e.Sector.Value, e.Weight, present.Contains(e.Seat)))],
        new Dictionary<string, Position>(),
        new HashSet<string>(),
        [.. silence.Sectors.Select(s => new RollSector(s.Sector.Value, s.Essential))]);

    private Roundtable AfterSilence(Event body, Recorded at) => body switch
    {
        SilenceOpened e => Advance(e.Point, PointStage.Silence, at, p => p with { Silence = e.Round }) with
        {
            Silences = Silences.With(e.Round, new SilenceProcedure(
                e.Round, e.Point, e.Version, e.Rule, e.Register, e.Sectors, e.InMeeting, InRoom(e), at.Time, at.Number)
            {
                Until = e.Until,
            }),
            Ids = Ids.Add(e.Round.Value),
        },
        MinutesSilenceOpened e => this with
        {
            Silences = Silences.With(e.Round, new SilenceProcedure(
                e.Round, null, e.Version, e.Rule, e.Register, e.Sectors, false, [], at.Time, at.Number)
            {
                Until = e.Until,
            }),
            Minutes = Minutes with { Silence = e.Round },
            Ids = Ids.Add(e.Round.Value),
        },
        SeatNotified e => ChangeSilence(e.Round, s => s with { Notified = s.Notified.Add(e.Seat) }),
        SilenceExtended e => ChangeSilence(e.Round, s => s with
        {
            Until = e.Until,
            Extensions = [.. s.Extensions, new SilenceExtension(e.Until, e.Reason, at.Time)],
        }),
        SilenceBroken e => EndSilence(e.Round, SilenceState.Broken, at, s => s with { Broken = new SilenceBreak(e.Seat, e.Objection, e.Amendment, e.OnBehalf, e.Correction) }),
        SilenceCancelled e => EndSilence(e.Round, SilenceState.Cancelled, at, s => s with { Reason = e.Reason }),
        SilenceKept e => EndSilence(e.Round, SilenceState.Kept, at, s => s with { Present = e.Present, NotReached = e.NotReached, Outcome = e.Outcome }),
        _ => throw new UnreachableException(),
    };

    private ImmutableHashSet<SeatId> InRoom(SilenceOpened e) =>
        [.. e.Register.Select(entry => entry.Seat).Where(id => Seats[id] is { IsPresent: true } seat && seat.Stays[^1].Mode == AttendanceMode.OnSite)];

    /// <summary>
    /// The point is on the table again; where the silence was kept, its decision follows in the same batch. Minutes that a
    /// seat objected to are a draft again.
    /// </summary>
    private Roundtable EndSilence(RoundId id, SilenceState state, Recorded at, Func<SilenceProcedure, SilenceProcedure> change)
    {
        var ended = ChangeSilence(id, s => change(s) with { State = state, Ended = at.Time, EndEvent = at.Number });
        var life = Minutes with { Silence = null };
        return Silences[id].Point is { } point ? ended.Advance(point, PointStage.Tabled, at, p => p with { Silence = null })
            : ended with { Minutes = state == SilenceState.Broken ? NotCirculating(life, at.Time) : life };
    }

    private Roundtable ChangeSilence(RoundId id, Func<SilenceProcedure, SilenceProcedure> change) =>
        this with { Silences = Silences.Change(id, change) };
}
