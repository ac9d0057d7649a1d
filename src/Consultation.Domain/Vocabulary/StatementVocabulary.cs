namespace Consultation.Domain;

/// <summary>Enters a seat's statement for the record: on a point, on an item, or on the whole.</summary>
/// <param name="Named">True where the author asks to be named whatever the level of attribution.</param>
public sealed record EnterStatement(
    StatementId Statement, Text Text, PointId? Point = null, ItemId? Item = null, SeatId? Seat = null, bool? Named = null) : Command;

/// <summary>Joins another seat's statement.</summary>
public sealed record CoSignStatement(StatementId Statement) : Command;

/// <summary>Takes a signature off another seat's statement.</summary>
public sealed record WithdrawSignature(StatementId Statement) : Command;

/// <summary>A seat entered a statement.</summary>
public sealed record StatementEntered(
    StatementId Statement, SeatId Seat, Text Text, PointId? Point = null, ItemId? Item = null, bool OnBehalf = false, bool? Named = null) : Event;

/// <summary>A seat joined a statement.</summary>
public sealed record StatementCoSigned(StatementId Statement, SeatId Seat) : Event;

/// <summary>A seat took its signature off a statement.</summary>
public sealed record SignatureWithdrawn(StatementId Statement, SeatId Seat) : Event;
