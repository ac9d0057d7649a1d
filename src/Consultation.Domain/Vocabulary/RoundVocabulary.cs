using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>Moves the closing time of a vote or temperature check further away, or gives it one.</summary>
public sealed record ExtendVote(RoundId Round, DateTimeOffset Closes) : Command;

/// <summary>Takes a point out of a vote on several while nobody has voted on it; it is on the table again.</summary>
public sealed record SeparatePoint(RoundId Round, PointId Point) : Command;

/// <summary>
/// Enters what a sector's seats voted by raised hands, in seats; their ballots by device are set aside. Entered again
/// it is corrected, until the outcome is declared.
/// </summary>
public sealed record EnterCount(RoundId Round, SectorId Sector, Tally Counts) : Command;

/// <summary>Annuls a round whose outcome isn't declared; its points are on the table again.</summary>
public sealed record AnnulRound(RoundId Round, Text Reason) : Command;

/// <summary>States, after an open vote, how the seat had intended to vote: a footnote that changes nothing.</summary>
public sealed record StateIntendedVote(RoundId Round, Text Text) : Command;

/// <summary>Opens a temperature check on a tabled point: a picture of where people stand, never a position.</summary>
public sealed record OpenTemperatureCheck(PointId Point, RoundId Round, DateTimeOffset? Closes = null) : Command;

/// <summary>Closes a temperature check.</summary>
public sealed record CloseTemperatureCheck(RoundId Round) : Command;

/// <summary>Puts a settled point to the table again; what was declared stays in the record.</summary>
public sealed record ReopenPoint(PointId Point, Text Reason) : Command;

/// <summary>A sector's raised hands.</summary>
public sealed record SectorCount(SectorId Sector, Tally Counts);

/// <summary>A vote or temperature check closes later.</summary>
public sealed record VoteExtended(RoundId Round, DateTimeOffset Closes) : Event;

/// <summary>A point was taken out of a vote on several.</summary>
public sealed record PointSeparated(RoundId Round, PointId Point, bool OnBehalf = false) : Event;

/// <summary>What a sector voted by raised hands was entered, or corrected.</summary>
public sealed record CountEntered(RoundId Round, SectorId Sector, Tally Counts) : Event;

/// <summary>A round was annulled; it keeps its number.</summary>
public sealed record RoundAnnulled(RoundId Round, Text Reason) : Event;

/// <summary>A seat stated how it had intended to vote.</summary>
public sealed record IntendedVoteStated(RoundId Round, SeatId Seat, Text Text) : Event;

/// <summary>A temperature check was opened: who may take part in it, and on which version.</summary>
public sealed record TemperatureCheckOpened(
    RoundId Round, PointId Point, int Version, ValueList<RegisterEntry> Register, DateTimeOffset? Closes = null) : Event;

/// <summary>A temperature check was closed, with what came of it, in seats.</summary>
public sealed record TemperatureCheckClosed(RoundId Round, Tally Totals) : Event;

/// <summary>A settled point is on the table again.</summary>
public sealed record PointReopened(PointId Point, Text Reason) : Event;
