using System.Diagnostics;
using Consultation.Domain.Consensus;

namespace Consultation.Domain;

public sealed partial record Roundtable
{
    /// <summary>The rule a point is decided by: its own, else the roundtable's.</summary>
    public ConsensusRule RuleOf(ConsensusPoint point) => point.Rule ?? DefaultRule;

    private Roundtable AfterPoints(Event body, Recorded at) => body switch
    {
        PointDrafted e => this with
        {
            Points = Points.With(e.Point, new ConsensusPoint(e.Point, e.Item, e.Verb, e.Rule, [new PointVersion(1, e.Text, e.Clause, at.Time, at.Number)])
            {
                StageEvent = at.Number,
                StageTime = at.Time,
            }),
            Ids = Ids.Add(e.Point.Value),
        },
        PointRuleSet e => ChangePoint(e.Point, p => p with { Rule = e.Rule }),
        PointTabled e => Advance(e.Point, PointStage.Tabled, at, p => p with { Reason = null, WasTabled = true, FirstTabled = p.FirstTabled ?? p.Version.Number }),
        PointWithdrawn e => Advance(e.Point, PointStage.Withdrawn, at, p => p with { Reason = e.Reason }),
        PointDeferred e => Advance(e.Point, PointStage.Deferred, at, p => p with { Reason = e.Reason }),
        DiscussionRecorded e => Advance(
            e.Point, e.As == DiscussionKind.Discussed ? PointStage.Discussed : PointStage.Noted, at, p => WithoutAddition(p) with { About = e.About }),
        SenseStated e => Advance(e.Point, PointStage.Sense, at, p => p with
        {
            StatedSense = new StatedSense(e.Sense, e.Version, e.Until),
            SenseUndone = null,
        }),
        SenseUndone e => Advance(e.Point, PointStage.Tabled, at, p => p with
        {
            StatedSense = null,
            SenseUndone = new SenseObjection(e.Seat, e.Text, at.Time),
        }),
        PointDecided e => Advance(e.Point, PointStage.Decided, at, p => WithoutAddition(p) with
        {
            StatedSense = null,
            Decision = new PointDecision(e.Version, e.Grade, e.Adopted, e.Rule, e.Round, e.Sense, at.Time, at.Number),
        }),
        PointReopened e => Advance(e.Point, PointStage.Tabled, at, p => WithoutAddition(p) with
        {
            Past = p.Past.Add(new PastOutcome(p.Stage, p.Decision, p.About, p.Reason, e.Reason, at.Time, at.Number) { Addition = p.Addition }),
            Decision = null,
            Change = null,
            About = null,
            Reason = null,
            WasTabled = true,
            FirstTabled = p.FirstTabled ?? p.Version.Number,
        }),
        _ => throw new UnreachableException(),
    };

    private Roundtable AfterObjections(Event body, Recorded at) => body switch
    {
        ReservationEntered e => this with
        {
            Reservations = Reservations.With(
                e.Reservation, new Reservation(e.Reservation, [e.Point], e.Seat, e.Text, null, e.OnBehalf, at.Number) { Named = e.Named is true }),
            Ids = Ids.Add(e.Reservation.Value),
        },
        ObjectionRaised e => this with
        {
            Objections = Objections.With(
                e.Objection, new Objection(e.Objection, [new VotedPoint(e.Point, e.Version)], e.Seat, e.Text, null, e.OnBehalf, at.Number) { Named = e.Named is true }),
            Ids = Ids.Add(e.Objection.Value),
        },
        ObjectionAnswered e => this with { Objections = Objections.Change(e.Objection, o => o with { Answer = e.Answer }) },
        ObjectionWithdrawn e => this with { Objections = Objections.Change(e.Objection, o => o with { Withdrawn = true }) },
        _ => throw new UnreachableException(),
    };

    private Roundtable ChangePoint(PointId id, Func<ConsensusPoint, ConsensusPoint> change) =>
        this with { Points = Points.Change(id, change) };

    private Roundtable Advance(PointId id, PointStage stage, Recorded at, Func<ConsensusPoint, ConsensusPoint> change) =>
        ChangePoint(id, p => change(p) with { Stage = stage, StageEvent = at.Number, StageTime = at.Time });
}
