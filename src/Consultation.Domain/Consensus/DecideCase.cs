namespace Consultation.Domain.Consensus;

/// <summary>A case that makes sense: everything a decision needs.</summary>
internal sealed record DecideCase(
    ConsensusRule Rule,
    IReadOnlyList<RollSeat> Roll,
    IReadOnlyDictionary<string, Position> Ballots,
    IReadOnlySet<string> Considered,
    IReadOnlyList<RollSector> Sectors)
{
    public Outcome Decide() => ConsensusComputation.Decide(Rule, Roll, Ballots, Considered, Sectors);
}
