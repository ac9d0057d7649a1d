using Consultation.Domain;
using Consultation.Domain.Consensus;
using static Consultation.Simulation.Move;

namespace Consultation.Simulation;

internal static partial class Moves
{
    // What a table is like: agree, reservation, stand-aside, object, abstain. Mild ones and divided ones, so that every grade comes up.
    private static readonly int[][] Moods = [[1, 0, 0, 0, 0], [20, 1, 0, 0, 1], [20, 2, 2, 3, 2], [4, 1, 1, 4, 1], [3, 0, 0, 0, 8], [0, 0, 0, 0, 1]];

    private static IReadOnlyList<Move> Votes =>
    [
        Of<OpenVote>("open a vote", 30, r => r.IsLive && r.OpenRound is null, Vote),
        Of<CastBallot>("cast a ballot", 160, r => r.IsLive && r.OpenRound is not null, r => r.Pick(Entitled(r).Where(s => !r.OpenRound!.Ballots.ContainsKey(s.Id))) is { } seat
            ? (Voter(r, seat), Ballot(r, seat)) : null),
        Of<CastBallot>("change a ballot", 40, r => r.IsLive && r.OpenRound is not null, r => r.Pick(Entitled(r).Where(s => r.OpenRound!.Ballots.ContainsKey(s.Id))) is { } seat
            ? (Voter(r, seat), Ballot(r, seat)) : null),
        Of<CastBallot>("cast a ballot by proxy", 60, r => r.IsLive && r.OpenRound is { Secrecy: not Secrecy.Secret }, r =>
            r.Pick(Entitled(r).Where(s => !s.IsPresent && r.OpenRound!.Ballots.GetValueOrDefault(s.Id) is null or { Proxy: not null } && s.Proxy is { } holder && r.State.Seats[holder].IsPresent)) is { } seat
                ? (r.Acting(r.State.Seats[seat.Proxy!.Value]), Ballot(r, seat)) : null),
        Of<CloseVote>("close the vote", 10, r => r.IsLive && r.OpenRound is { IsCheck: false }, r => (Who.Facilitator, new CloseVote(r.State.OpenRound!.Value))),
        Of<CloseVote>("close the vote when all have voted", 60, r => r.IsLive && r.OpenRound is { IsCheck: false } open && open.Ballots.Count == open.Register.Count, r =>
            (Who.Facilitator, new CloseVote(r.State.OpenRound!.Value))),
        Of<DeclareOutcome>("declare the outcome", 25, r => r.IsLive, r => r.Pick(r.State.Rounds.Where(round => round is { IsOpen: false, Declared: null, Annulled: null, IsCheck: false })) is { } round
            ? (Who.Facilitator, new DeclareOutcome(round.Id, r.State.Unanswered(round).Any() ? r.MaybeWords("declared because", 90) : r.MaybeWords("declared because", 10)))
            : null),
    ];

    private static (Who, OpenVote)? Vote(Room r)
    {
        if (r.Pick(r.Decidable) is not { } first)
        {
            return null;
        }

        var secrecy = r.Chance.Of(Secrecy.Open, Secrecy.Open, Secrecy.Unattributed, Secrecy.Unattributed, r.HasWeights ? Secrecy.Open : Secrecy.Secret);
        ProposedRule? rule = secrecy == Secrecy.Secret ? ForSecrets(r) : r.Chance.Percent(35) ? r.Rule() : null;
        var others = r.Decidable.Where(p => p.Id != first.Id && r.Chance.Percent(30) && (rule is not null || r.State.RuleOf(p) == r.State.RuleOf(first)));
        return (Who.Facilitator, new OpenVote(
            [first.Id, .. others.Select(p => p.Id)], RoundId.Of(r.NewId("r")), secrecy,
            secrecy == Secrecy.Open && r.Chance.Percent(40) ? Results.Live : Results.Hidden, rule,
            r.Chance.Percent(35) ? r.Now.AddSeconds(r.Chance.Between(20, 200)) : null, secrecy == Secrecy.Secret && r.Chance.Percent(40)));
    }

    /// <summary>A rule that asks for nothing a secret vote can't say.</summary>
    private static ProposedRule ForSecrets(Room r) => new(System.Text.Json.JsonSerializer.SerializeToElement(
        ConsensusRule.Requiring(r.Chance.Of(Grade.Majority, Grade.Consensus, Grade.Unanimity)) with { Silence = r.Chance.Of(SilenceRule.NotCounted, SilenceRule.Abstains, SilenceRule.Assents) }));

    private static IEnumerable<Seat> Entitled(Room r) => r.OpenRound!.Register.Where(e => r.OpenRound.Stands(e.Seat)).Select(e => r.State.Seats[e.Seat]);

    private static Who Voter(Room r, Seat seat) => r.OpenRound!.Secrecy == Secrecy.Secret ? r.Acting(seat) : r.For(seat);

    private static CastBallot Ballot(Room r, Seat seat)
    {
        var round = r.OpenRound!;
        var position = (Position)r.Chance.Weighted(Moods[r.State.Rounds.Count % Moods.Length]);
        if (round.Secrecy == Secrecy.Secret)
        {
            var (choice, receipt) = (r.Chance.Of(Position.Agree, Position.Agree, Position.Object, Position.Abstain), round.WithReceipts ? r.NewId("receipt-") : null);
            return new CastBallot(round.Id, seat.Id, choice, Receipt: receipt, Pad: r.Chance.Percent(50) ? new string('.', r.Chance.Between(0, 40)) : null);
        }

        if (round.IsCheck)
        {
            return new CastBallot(round.Id, seat.Id, position, Pad: r.Chance.Percent(20) ? "pad" : null);
        }

        var needed = position == Position.AgreeWithReservation || (position == Position.Object && round.Rule.Required > Grade.Majority);
        var text = needed || (position == Position.Object && r.Chance.Percent(50)) ? r.Words("because") : null;
        var before = round.Ballots.GetValueOrDefault(seat.Id);
        return new CastBallot(
            round.Id, seat.Id, position, text,
            position == Position.Object && text is not null ? (r.Chance.Percent(50) ? before?.Objection : null) ?? ObjectionId.Of(r.NewId("o")) : null,
            position == Position.AgreeWithReservation ? (r.Chance.Percent(50) ? before?.Reservation : null) ?? ReservationId.Of(r.NewId("v")) : null,
            Named: text is null ? null : MaybeNamed(r));
    }
}
