using System.Text.Json.Serialization;

namespace Consultation.Domain.Consensus;

/// <summary>What a seat that is present and casts no ballot counts as; Consensus.md, "A rule".</summary>
[JsonConverter(typeof(WordConverter<SilenceRule>))]
public enum SilenceRule
{
    /// <summary>It is present, and takes no part.</summary>
    NotCounted,

    /// <summary>It takes part, as if it had cast abstain.</summary>
    Abstains,

    /// <summary>It takes part, as if it had cast agree; unanimity can't rest on it.</summary>
    Assents,
}
