using Consultation.Domain.Consensus;

namespace Consultation.Server.Tests.SecretVotes.Attacker;

/// <summary>A ballot somebody casts.</summary>
internal sealed record PlannedBallot(string Seat, Position Position, string Receipt, int WaitMilliseconds);

/// <summary>Who casts what, and when: random, known to the test, and the same for the same seed.</summary>
internal sealed record VotePlan(IReadOnlyList<string> Seats, IReadOnlyList<PlannedBallot> Ballots)
{
    private const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static readonly Position[] Positions = [Position.Agree, Position.Agree, Position.Agree, Position.Object, Position.Object, Position.Abstain];

    /// <summary>What each seat's last ballot says: what the attacks are after.</summary>
    public IReadOnlyDictionary<string, Position> Truth { get; } =
        Ballots.GroupBy(ballot => ballot.Seat).ToDictionary(seat => seat.Key, seat => seat.Last().Position);

    /// <summary>Every seat votes; a third of them once more, as often as not for the same.</summary>
    public static VotePlan Make(int seed, int seats)
    {
        var random = new Random(seed);
        string[] names = [.. Enumerable.Range(1, seats).Select(i => $"s{i:00}")];
        var casting = names.Concat(names.Where(_ => random.Next(3) == 0)).ToArray();
        random.Shuffle(casting);
        return new VotePlan(names, [.. casting.Select(seat => new PlannedBallot(
            seat, Positions[random.Next(Positions.Length)], new string(random.GetItems<char>(Base32, 16)), random.Next(50, 5_000)))]);
    }
}
