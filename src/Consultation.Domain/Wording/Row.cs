using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>The rows of Consensus.md, "What the record says": which sentence an outcome has, the same in every language.</summary>
internal enum Row
{
    Inquorate,
    NoPosition,
    SilenceBroken,
    SenseOfGeneralAgreement,
    Sense,
    NotAdopted,
    NotAgreed,
    SilenceKept,
    Majority,
    MajorityBelow,
    GeneralAgreement,
    Consensus,
    Unanimity,
}

internal static class Rows
{
    /// <summary>
    /// The row of a finding, tried in the order of the page. A silence procedure that was kept has figures like a vote:
    /// where too few could be reached it decides nothing, and where those reached are no majority of the roll it adopts none.
    /// </summary>
    public static Row Of(Finding finding) => finding switch
    {
        { Ending: Ending.SilenceBroken } => Row.SilenceBroken,
        { Ending: Ending.Sense, Grade: Grade.GeneralAgreement } => Row.SenseOfGeneralAgreement,
        { Ending: Ending.Sense } => Row.Sense,
        { Grade: Grade.Inquorate } => Row.Inquorate,
        { Grade: Grade.NoPosition } => Row.NoPosition,
        { Required: Grade.Majority, Adopted: false } => Row.NotAdopted,
        { Grade: Grade.NotAgreed } => Row.NotAgreed,
        { Ending: Ending.SilenceKept, Grade: Grade.Consensus or Grade.Unanimity, Adopted: true } => Row.SilenceKept,
        { Grade: Grade.Majority, Adopted: true } => Row.Majority,
        { Grade: Grade.Majority } => Row.MajorityBelow,
        { Grade: Grade.GeneralAgreement } => Row.GeneralAgreement,
        { Grade: Grade.Consensus } => Row.Consensus,
        _ => Row.Unanimity,
    };
}
