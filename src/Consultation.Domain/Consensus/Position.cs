using System.Text.Json.Serialization;

namespace Consultation.Domain.Consensus;

/// <summary>What a ballot says; the five positions of Consensus.md, "Terms".</summary>
[JsonConverter(typeof(WordConverter<Position>))]
public enum Position
{
    /// <summary>Supports the text.</summary>
    Agree,

    /// <summary>Supports the text; what it can't follow is recorded with it.</summary>
    AgreeWithReservation,

    /// <summary>Won't support, won't block.</summary>
    StandAside,

    /// <summary>Against; its reason belongs to it.</summary>
    Object,

    /// <summary>Takes part without a position.</summary>
    Abstain,
}
