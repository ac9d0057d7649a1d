using System.Text.Json.Serialization;
using Consultation.Domain.Consensus;
using Consultation.Domain.Json;

namespace Consultation.Domain;

/// <summary>What silence is asked about: a point, or the minutes. A plain text in its place is read as the id of a point.</summary>
/// <param name="Minutes">The version of the minutes that was circulated last.</param>
[JsonConverter(typeof(SilenceTargetConverter))]
public sealed record SilenceTarget(PointId? Point, int? Minutes = null);

/// <summary>
/// Opens a silence procedure: who doesn't object until the moment assents. In the meeting where the session is live and
/// the moment at most an hour away, else over days. The rule is the one given, else the point's, else, for the minutes,
/// the roundtable's, which asks for no more than consensus there; silence assents in it.
/// </summary>
public sealed record OpenSilence(RoundId Round, SilenceTarget Target, DateTimeOffset Until, ProposedRule? Rule = null) : Command;

/// <summary>Records that a seat has been shown a silence procedure over days.</summary>
public sealed record NoteNotified(RoundId Round, SeatId Seat) : Command;

/// <summary>
/// Breaks a silence procedure, by an objection or by an amendment: the text is the objection's, or the whole text that
/// is proposed instead, and has the id of one. One on the minutes is broken by an objection that goes on the list of
/// corrections, and has an id there.
/// </summary>
public sealed record BreakSilence(
    RoundId Round, Text Text, SeatId? Seat = null, ObjectionId? Objection = null, AmendmentId? Amendment = null, CorrectionId? Correction = null) : Command;

/// <summary>Moves the moment of a silence procedure to a later one.</summary>
public sealed record ExtendSilence(RoundId Round, DateTimeOffset Until, Text Reason) : Command;

/// <summary>Ends a silence procedure without an outcome.</summary>
public sealed record CancelSilence(RoundId Round, Text Reason) : Command;

/// <summary>Ends a silence procedure that nobody has broken once its moment is over.</summary>
public sealed record KeepSilence(RoundId Round) : Command;

/// <summary>A silence procedure was opened: on what, by which rule, whose silence counts. Only its moment may still be moved.</summary>
public sealed record SilenceOpened(
    RoundId Round, PointId Point, int Version, ConsensusRule Rule, ValueList<RegisterEntry> Register, ValueList<RegisterSector> Sectors,
    DateTimeOffset Until, bool InMeeting) : Event;

/// <summary>A silence procedure over days was opened on a version of the minutes. It goes on and ends by the events of any other.</summary>
public sealed record MinutesSilenceOpened(
    RoundId Round, int Version, ConsensusRule Rule, ValueList<RegisterEntry> Register, ValueList<RegisterSector> Sectors, DateTimeOffset Until) : Event;

/// <summary>A seat was shown a silence procedure.</summary>
public sealed record SeatNotified(RoundId Round, SeatId Seat) : Event;

/// <summary>A seat broke a silence procedure: the point is on the table again. The event of the objection or amendment follows.</summary>
/// <param name="Correction">The objection to the minutes, where it was on these: they are a draft again.</param>
public sealed record SilenceBroken(
    RoundId Round, SeatId Seat, ObjectionId? Objection = null, AmendmentId? Amendment = null, bool OnBehalf = false, CorrectionId? Correction = null) : Event;

/// <summary>The moment of a silence procedure was moved.</summary>
public sealed record SilenceExtended(RoundId Round, DateTimeOffset Until, Text Reason) : Event;

/// <summary>A silence procedure was cancelled: the point is on the table again.</summary>
public sealed record SilenceCancelled(RoundId Round, Text Reason) : Event;

/// <summary>
/// Nobody broke the silence: the seats of the register whose silence counts, those that were not reached, and the
/// outcome in full.
/// </summary>
public sealed record SilenceKept(RoundId Round, ValueList<SeatId> Present, ValueList<SeatId> NotReached, Outcome Outcome) : Event;
