using System.Text.Json.Serialization;

namespace Consultation.Domain.Consensus;

/// <summary>The weight of which the majority's share is asked; Consensus.md, "The outcome", 4.</summary>
[JsonConverter(typeof(WordConverter<MajorityBase>))]
public enum MajorityBase
{
    /// <summary>Support and objections.</summary>
    Cast,

    /// <summary>Support, stand-asides and objections.</summary>
    Positions,

    /// <summary>Every seat with a ballot, and the silent ones where silence counts.</summary>
    TakingPart,

    /// <summary>Every seat present.</summary>
    Present,

    /// <summary>Every seat on the roll.</summary>
    Roll,
}
