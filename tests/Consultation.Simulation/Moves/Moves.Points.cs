using Consultation.Domain;
using Consultation.Domain.Consensus;
using static Consultation.Simulation.Move;

namespace Consultation.Simulation;

internal static partial class Moves
{
    private static readonly PointStage[] Unsettled = [PointStage.Draft, PointStage.Tabled, PointStage.Deferred];

    private static IReadOnlyList<Move> Points =>
    [
        Of<DraftPoint>("draft a point", 25, r => r.CanPrepare && r.State.Agenda.Items.Count > 0 && r.PointsIn(Unsettled).Count() < 3, r => r.Pick(r.State.Agenda.Items) is { } item
            ? (r.Either(), new DraftPoint(
                PointId.Of(r.NewId("p")), item.Id, r.Words("point"), r.MaybeWords("a clause", 50), r.Chance.Of(Verb.Agreed, Verb.Decided, Verb.Recommended),
                r.Chance.Percent(30) ? r.Rule() : null))
            : null),
        Of<RevisePoint>("revise a point", 4, r => r.CanPrepare, r => r.Pick(r.PointsIn(Unsettled)) is { } point
            ? (r.Either(), new RevisePoint(point.Id, r.Words("point, revised"), r.MaybeWords("a clause", 50))) : null),
        Of<TablePoint>("table a point", 30, r => r.IsLive && r.PointsIn(PointStage.Tabled).Count() < 3, r => r.Pick(r.PointsIn(PointStage.Draft, PointStage.Deferred)) is { } point
            ? (Who.Facilitator, new TablePoint(point.Id)) : null),
        Of<SetPointRule>("set a point's rule", 2, r => r.CanPrepare, r => r.Pick(r.PointsIn(Unsettled)) is { } point
            ? (Who.Facilitator, new SetPointRule(point.Id, r.Rule())) : null),
        Of<WithdrawPoint>("withdraw a point", 1, r => r.CanPrepare, r => r.Pick(r.PointsIn(Unsettled)) is { } point
            ? (Who.Facilitator, new WithdrawPoint(point.Id, r.MaybeWords("withdrawn because", 50))) : null),
        Of<DeferPoint>("put off a point", 1, r => r.CanPrepare, r => r.Pick(r.PointsIn(Unsettled)) is { } point
            ? (Who.Facilitator, new DeferPoint(point.Id, r.MaybeWords("put off because", 50))) : null),
        Of<RecordDiscussion>("record a discussion", 1, r => r.IsLive, r => r.Pick(r.PointsIn(Unsettled)) is { } point
            ? (r.Either(), new RecordDiscussion(point.Id, r.Chance.Of(DiscussionKind.Discussed, DiscussionKind.Noted), r.Words("the matter of"))) : null),

        Of<StateSense>("state the sense", 8, r => r.IsLive, r => r.Pick(r.Decidable.Where(p => r.State.RuleOf(p).Required <= Grade.Consensus)) is { } point
            ? (Who.Facilitator, new StateSense(
                point.Id, r.State.RuleOf(point).Required == Grade.Consensus ? Sense.Agreed : r.Chance.Of(Sense.Agreed, Sense.GeneralAgreement), r.Chance.Between(5, 60)))
            : null),
        Of<ObjectToSense>("object to the sense", 5, r => r.IsLive, r =>
            r.Pick(r.PointsIn(PointStage.Sense)) is { } point && r.Pick(r.Seats.Where(s => s.Votes)) is { } seat
                ? (r.For(seat), new ObjectToSense(point.Id, r.MaybeWords("against the sense", 50), seat.Id)) : null),

        Of<EnterReservation>("enter a reservation", 2, r => r.IsLive, r =>
            r.Pick(r.State.Points.Where(p => p.Stage is not (PointStage.Draft or PointStage.Withdrawn or PointStage.Deferred))) is { } point && r.Pick(r.Seats) is { } seat
                ? (r.For(seat), new EnterReservation(ReservationId.Of(r.NewId("v")), point.Id, r.Words("reservation"), seat.Id, MaybeNamed(r))) : null),
        Of<RaiseObjection>("raise an objection", 4, r => r.IsLive, r =>
            r.Pick(r.State.Points.Where(p => !p.IsFinal && (p.Silence is null || r.Chance.Percent(10)) && p.Stage is not (PointStage.Draft or PointStage.Deferred))) is { } point && r.Pick(r.Seats) is { } seat
                ? (r.For(seat), new RaiseObjection(ObjectionId.Of(r.NewId("o")), point.Id, r.Words("objection"), seat.Id, MaybeNamed(r))) : null),
        Of<AnswerObjection>("answer an objection", 12, r => r.IsLive, r => r.Pick(OpenObjections(r).Where(o => o.Answer is null)) is { } objection
            ? (Who.Facilitator, new AnswerObjection(objection.Id, r.Words("answer"))) : null),
        Of<WithdrawObjection>("withdraw an objection", 4, r => r.IsLive, r =>
            r.Pick(OpenObjections(r).Where(o => r.Seats.Any(s => s.Id == o.Seat))) is { } objection
                ? (r.For(r.State.Seats[objection.Seat]), new WithdrawObjection(objection.Id)) : null),
    ];

    private static IEnumerable<Objection> OpenObjections(Room r) =>
        r.State.Objections.Where(o => !o.Withdrawn && !o.Points.All(p => r.State.Points[p.Point].IsFinal));
}
