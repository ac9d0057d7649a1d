namespace Consultation.Domain;

/// <summary>What is decided about how the meeting is conducted.</summary>
public enum ProcedureKind
{
    /// <summary>The agenda as it stands.</summary>
    AgendaAdopted,

    /// <summary>The agenda with what was changed of it in the meeting.</summary>
    AgendaAdoptedAsAmended,

    /// <summary>The minutes of the meeting before.</summary>
    MinutesApproved,

    /// <summary>Who takes the chair.</summary>
    ChairElected,

    /// <summary>Who stands in for the chair.</summary>
    ViceChairElected,

    /// <summary>Who writes the record.</summary>
    RapporteurElected,

    /// <summary>Nobody more may ask for the floor; closes the list.</summary>
    ListOfSpeakersClosed,

    /// <summary>The debate ends.</summary>
    DebateClosed,

    /// <summary>The debate is put off.</summary>
    DebateAdjourned,

    /// <summary>When and where to meet next, as set before.</summary>
    NextMeeting,

    /// <summary>The meeting is interrupted; suspends the session.</summary>
    MeetingSuspended,

    /// <summary>The meeting ends. The session is closed by its own command, since that can't be undone.</summary>
    MeetingAdjourned,
}

/// <summary>How a procedural decision is taken.</summary>
public enum ProcedureHow
{
    /// <summary>The chair states it, and nobody objects.</summary>
    Gavel,

    /// <summary>By hands raised for and against.</summary>
    ShowOfHands,
}

/// <summary>How many hands were raised.</summary>
public sealed record RaisedHands(int For, int Against, int Abstained);

/// <summary>Records a procedural decision, on an agenda item or on the whole.</summary>
/// <param name="Seat">Who was elected; in elections alone.</param>
/// <param name="Hands">The count, where hands were raised and counted; more for it than against.</param>
public sealed record DecideProcedure(
    ProcedureId Procedure, ProcedureKind What, ProcedureHow How, ItemId? Item = null, SeatId? Seat = null, RaisedHands? Hands = null) : Command;

/// <summary>Takes a procedural decision out of the record that was entered in error. What it brought about stays.</summary>
public sealed record WithdrawProcedure(ProcedureId Procedure) : Command;

/// <summary>A procedural decision was taken.</summary>
public sealed record ProcedureDecided(
    ProcedureId Procedure, ProcedureKind What, ProcedureHow How, ItemId? Item = null, SeatId? Seat = null, RaisedHands? Hands = null) : Event;

/// <summary>A procedural decision was entered in error.</summary>
public sealed record ProcedureWithdrawn(ProcedureId Procedure) : Event;
