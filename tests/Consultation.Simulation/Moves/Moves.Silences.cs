using Consultation.Domain;
using Consultation.Domain.Consensus;
using static Consultation.Simulation.Move;

namespace Consultation.Simulation;

internal static partial class Moves
{
    private static IReadOnlyList<Move> Silences =>
    [
        Of<OpenSilence>("ask for objections in the meeting", 5, r => r.IsLive, r => r.Pick(Silent(r)) is { } point
            ? (Who.Facilitator, new OpenSilence(RoundId.Of(r.NewId("r")), new SilenceTarget(point.Id), r.Now.AddSeconds(r.Chance.Between(10, 300)))) : null),
        Of<OpenSilence>("ask for objections over days", 2, CanBeSilent, r => r.Pick(Silent(r)) is { } point
            ? (Who.Facilitator, new OpenSilence(
                RoundId.Of(r.NewId("r")), new SilenceTarget(point.Id), r.Now.AddHours(r.Chance.Between(2, 72)), r.Chance.Percent(40) ? NotUnanimous(r) : null))
            : null),
        Of<BreakSilence>("break a silence", 3, CanBeSilent, r => r.Pick(OpenOnPoints(r)) is { } silence && r.Pick(r.Seats.Where(s => silence.Entry(s.Id) is not null)) is { } seat
            ? (r.For(seat), r.Chance.Percent(50)
                ? new BreakSilence(silence.Id, r.Words("objection"), seat.Id, Objection: ObjectionId.Of(r.NewId("o")))
                : new BreakSilence(silence.Id, r.Words("point, amended"), seat.Id, Amendment: AmendmentId.Of(r.NewId("a"))))
            : null),
        Of<ExtendSilence>("extend a silence", 2, CanBeSilent, r => r.Pick(OpenSilences(r)) is { } silence
            ? (Who.Facilitator, new ExtendSilence(
                silence.Id, (silence.Until > r.Now ? silence.Until : r.Now).AddSeconds(r.Chance.Between(5, 500)), r.Words("more time because")))
            : null),
        Of<CancelSilence>("cancel a silence", 1, CanBeSilent, r => r.Pick(OpenSilences(r)) is { } silence
            ? (Who.Facilitator, new CancelSilence(silence.Id, r.Words("cancelled because"))) : null),
    ];

    private static bool CanBeSilent(Room r) => r.Stage is Stage.Live or Stage.Suspended or Stage.Closed;

    private static IEnumerable<ConsensusPoint> Silent(Room r) => r.Decidable.Where(p => r.State.RuleOf(p).Required < Grade.Unanimity);

    private static IEnumerable<SilenceProcedure> OpenSilences(Room r) => r.State.Silences.Where(s => s.IsOpen);

    private static IEnumerable<SilenceProcedure> OpenOnPoints(Room r) => OpenSilences(r).Where(s => s.Point is not null);

    private static ProposedRule NotUnanimous(Room r) => new(System.Text.Json.JsonSerializer.SerializeToElement(
        ConsensusRule.Requiring(r.Chance.Of(Grade.Majority, Grade.GeneralAgreement, Grade.Consensus)) with { Quorum = new QuorumRule(r.Chance.Of(new Share(0, 1), new Share(1, 2)), false) }));
}
