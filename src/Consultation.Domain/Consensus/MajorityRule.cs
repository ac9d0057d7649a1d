namespace Consultation.Domain.Consensus;

/// <summary>The majority test of a rule; Consensus.md, "A rule" and "The outcome", 4.</summary>
/// <param name="Threshold">The share that is asked, 1/2 or more; 1/1 only with <paramref name="AtLeast"/>.</param>
/// <param name="AtLeast">Whether exactly the share is enough; else more is needed.</param>
/// <param name="Base">Of what the share is asked.</param>
public sealed record MajorityRule(Share Threshold, bool AtLeast, MajorityBase Base)
{
    /// <summary>More than half of the votes cast.</summary>
    public static MajorityRule Default { get; } = new(Share.Half, AtLeast: false, MajorityBase.Cast);
}
