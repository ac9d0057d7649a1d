using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>
/// Opens a vote on one or more points of the same item's table; closes by itself at a moment, if given. A secret vote
/// may have receipts.
/// </summary>
public sealed record OpenVote(
    ValueList<PointId> Points, RoundId Round, Secrecy Secrecy, Results Results = Results.Hidden,
    ProposedRule? Rule = null, DateTimeOffset? Closes = null, bool Receipts = false) : Command;

/// <summary>
/// Casts a ballot, or changes it. The text is the objection's or the reservation's, and has the id of one. The receipt,
/// where a secret vote has them, is made by whoever casts and listed with the position after counting. What stands in
/// <c>pad</c> is ignored and kept nowhere: it lets a page give every ballot one length.
/// </summary>
/// <param name="Named">True where the author of the text asks to be named with it, which says how the seat voted.</param>
public sealed record CastBallot(
    RoundId Round, SeatId Seat, Position Position, Text? Text = null,
    ObjectionId? Objection = null, ReservationId? Reservation = null, string? Receipt = null, string? Pad = null, bool? Named = null) : Command
{
    /// <summary>Nothing of what the ballot says, so that it gets into no log and no message of an exception.</summary>
    public override string ToString() => $"CastBallot {{ Round = {Round}, Seat = {Seat} }}";
}

/// <summary>Closes a vote.</summary>
public sealed record CloseVote(RoundId Round) : Command;

/// <summary>Declares the outcome, which is final then; above an unanswered objection a reason is needed.</summary>
public sealed record DeclareOutcome(RoundId Round, Text? Reason = null) : Command;

/// <summary>A seat entitled to vote, with its sector and weight as they were when voting opened.</summary>
public sealed record RegisterEntry(SeatId Seat, SectorId Sector, int Weight);

/// <summary>A sector, and whether it was essential when voting opened.</summary>
public sealed record RegisterSector(SectorId Sector, bool Essential);

/// <summary>A point, and the version of it that is voted on.</summary>
public sealed record VotedPoint(PointId Point, int Version);

/// <summary>Voting opened: who may vote, on what, by which rule. Nothing of it is loosened any more.</summary>
public sealed record VoteOpened(
    RoundId Round, ValueList<VotedPoint> Points, ConsensusRule Rule, Secrecy Secrecy, Results Results,
    ValueList<RegisterEntry> Register, ValueList<RegisterSector> Sectors, DateTimeOffset? Closes = null, bool Receipts = false) : Event;

/// <summary>
/// A seat cast its ballot, or the seat that holds its proxy did. In a secret vote the seat alone is named: no position,
/// no text, no ids.
/// </summary>
public sealed record BallotCast(
    RoundId Round, SeatId Seat, Position? Position = null, Text? Text = null,
    ObjectionId? Objection = null, ReservationId? Reservation = null, bool OnBehalf = false, SeatId? Proxy = null, bool? Named = null) : Event;

/// <summary>A seat changed its ballot; the earlier one counts no more. In a secret vote the seat alone is named.</summary>
public sealed record BallotChanged(
    RoundId Round, SeatId Seat, Position? Position = null, Text? Text = null,
    ObjectionId? Objection = null, ReservationId? Reservation = null, bool OnBehalf = false, SeatId? Proxy = null, bool? Named = null) : Event;

/// <summary>A seat and its position.</summary>
public sealed record SeatBallot(SeatId Seat, Position Position);

/// <summary>A receipt of a secret vote and the position it was cast with; whose it is only its maker knows.</summary>
public sealed record ListedReceipt(string Receipt, Position Position);

/// <summary>
/// Voting closed: the seats present (those with a ballot among them), and the ballots of an open vote, or the totals
/// in seats of another one, with the receipts of a secret one that has them, sorted by receipt and position. Sectors
/// that voted by raised hands have their counts beside.
/// </summary>
public sealed record VoteClosed(
    RoundId Round, ValueList<SeatId> Present, ValueList<SeatBallot>? Ballots = null, Tally? Totals = null, int NotVoted = 0,
    ValueList<SectorCount>? Counts = null, ValueList<ListedReceipt>? Receipts = null) : Event;

/// <summary>Objecting ballots whose objection was answered or withdrawn: how many seats, with how many votes.</summary>
public sealed record ConsideredObjections(long Seats, long Votes);

/// <summary>The outcome was declared, in full.</summary>
/// <param name="Considered">The objections considered by then: what is answered later changes nothing of this outcome.</param>
/// <param name="Unanswered">How many objections nobody had answered.</param>
public sealed record OutcomeDeclared(
    RoundId Round, Outcome Outcome, Text? Reason = null, ConsideredObjections? Considered = null, int Unanswered = 0) : Event;
