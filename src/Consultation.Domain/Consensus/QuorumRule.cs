namespace Consultation.Domain.Consensus;

/// <summary>Who must be present for anything to be decided; Consensus.md, "A rule".</summary>
/// <param name="Share">The share of the roll's weight that must at least be present, from 0 to 1.</param>
/// <param name="EssentialSectors">Whether every essential sector must have a seat present.</param>
public sealed record QuorumRule(Share Share, bool EssentialSectors)
{
    /// <summary>Half of the roll, and somebody from every essential sector.</summary>
    public static QuorumRule Default { get; } = new(Share.Half, EssentialSectors: true);
}
