using Consultation.Domain;
using Consultation.Domain.Consensus;
using static Consultation.Simulation.Move;

namespace Consultation.Simulation;

internal static partial class Moves
{
    private static IReadOnlyList<Move> Rounds =>
    [
        Of<ExtendVote>("extend a vote", 3, r => r.IsLive && r.OpenRound is not null, r => (Who.Facilitator, new ExtendVote(
            r.OpenRound!.Id, (r.OpenRound.Closes is { } closes && closes > r.Now ? closes : r.Now).AddSeconds(r.Chance.Between(1, 120))))),
        Of<SeparatePoint>("separate a point", 30, r => r.IsLive && r.OpenRound is { Voted: 0, Points.Count: > 1, Register.Count: > 0 }, r =>
            r.Pick(r.OpenRound!.Points.Items) is { } point && r.Pick(r.OpenRound.Register.Items) is { } entry
                ? (r.For(r.State.Seats[entry.Seat]), new SeparatePoint(r.OpenRound.Id, point.Point)) : null),
        Of<EnterCount>("count hands", 5, r => r.IsLive, r => r.Pick(Undeclared(r).Where(round => round is { Secrecy: not Secrecy.Secret, Register.Count: > 0 } && HasEqualWeights(round))) is { } round
            && r.Pick(round.Register.Items) is { } entry && r.State.Sectors.Find(entry.Sector) is not null
                ? (Who.Facilitator, new EnterCount(round.Id, entry.Sector, Hands(r, round.Register.Count(e => e.Sector == entry.Sector)))) : null),
        Of<AnnulRound>("annul a round", 1, r => r.IsLive, r => r.Pick(Undeclared(r)) is { } round
            ? (Who.Facilitator, new AnnulRound(round.Id, r.Words("annulled because"))) : null),
        Of<StateIntendedVote>("state an intended vote", 2, r => r.IsLive, r =>
            r.Pick(r.State.Rounds.Where(round => round is { IsOpen: false, Annulled: null, IsCheck: false, Secrecy: Secrecy.Open })) is { } round
            && r.Pick(r.Seats.Where(s => round.Entry(s.Id) is not null)) is { } seat
                ? (r.Acting(seat), new StateIntendedVote(round.Id, r.Words("meant to agree"))) : null),
        Of<OpenTemperatureCheck>("open a temperature check", 5, r => r.IsLive && r.OpenRound is null, r => r.Pick(r.PointsIn(PointStage.Tabled)) is { } point
            ? (Who.Facilitator, new OpenTemperatureCheck(point.Id, RoundId.Of(r.NewId("r")), r.Chance.Percent(30) ? r.Now.AddSeconds(r.Chance.Between(10, 60)) : null)) : null),
        Of<CloseTemperatureCheck>("close a temperature check", 15, r => r.IsLive && r.OpenRound is { IsCheck: true }, r =>
            (Who.Facilitator, new CloseTemperatureCheck(r.OpenRound!.Id))),
        Of<ReopenPoint>("reopen a point", 2, r => r.IsLive, r => r.Pick(r.State.Points.Where(p => p.IsFinal)) is { } point
            ? (Who.Facilitator, new ReopenPoint(point.Id, r.Words("reopened because"))) : null),
    ];

    private static IEnumerable<Round> Undeclared(Room r) => r.State.Rounds.Where(round => round is { Declared: null, Annulled: null, IsCheck: false });

    private static bool HasEqualWeights(Round round) => !round.Register.Select(e => e.Weight).Distinct().Skip(1).Any();

    private static Tally Hands(Room r, int seats)
    {
        var counts = new int[5];
        for (var hands = r.Chance.Between(0, seats); hands > 0; hands--)
        {
            counts[r.Chance.Weighted([6, 1, 1, 2, 2])]++;
        }

        return new Tally(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }
}
