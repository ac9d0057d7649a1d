using System.Text.Json.Serialization;

namespace Consultation.Domain.Consensus;

/// <summary>How much agreement was reached, lowest first; Consensus.md, "The outcome". Grades are compared by their order.</summary>
[JsonConverter(typeof(WordConverter<Grade>))]
public enum Grade
{
    /// <summary>Too few, or not all essential sectors, were present to decide anything.</summary>
    Inquorate,

    /// <summary>Quorate, but nobody supported, stood aside or objected.</summary>
    NoPosition,

    /// <summary>Positions were taken, and not even the majority of the rule was found.</summary>
    NotAgreed,

    /// <summary>The majority of the rule was found, and no broader agreement.</summary>
    Majority,

    /// <summary>Broad support of the positions taken, every essential sector carried, objections considered or tolerated.</summary>
    GeneralAgreement,

    /// <summary>Broad support of those present, and no sustained opposition as the rule understands it.</summary>
    Consensus,

    /// <summary>Consensus in which everyone taking part cast agree.</summary>
    Unanimity,
}
