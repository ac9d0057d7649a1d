namespace Consultation.Storage;

/// <summary>A ballot of a secret vote under way, sealed with the vote's key, under the seat that cast it.</summary>
/// <param name="Sealed">Exactly <see cref="Length"/> bytes, whatever the ballot says.</param>
public sealed record SealedBallot(string Round, string Seat, byte[] Sealed)
{
    /// <summary>The one length every sealed ballot has.</summary>
    public const int Length = 70;
}

/// <summary>What changes in the ballot box with an append. Removals come first.</summary>
/// <param name="Set">Each takes the place of the one its seat had in that round.</param>
/// <param name="RemoveRounds">The rounds all of whose ballots go.</param>
public sealed record BallotBoxChanges(IReadOnlyList<SealedBallot> Set, IReadOnlyList<string> RemoveRounds);
