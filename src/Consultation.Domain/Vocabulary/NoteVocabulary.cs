namespace Consultation.Domain;

/// <summary>Writes a paragraph of the rapporteur's, on an item or on a point, about a seat where one is named.</summary>
/// <param name="Kept">Why a name stays in it that the level of attribution keeps out; not in the record.</param>
public sealed record WriteNote(
    NoteId Note, Text Text, ItemId? Item = null, PointId? Point = null, SeatId? Seat = null, MarkingId? Marking = null, Text? Kept = null) : Command;

/// <summary>Writes a paragraph anew.</summary>
/// <param name="Kept">Why a name stays in it that the level of attribution keeps out; not in the record.</param>
public sealed record ReviseNote(NoteId Note, Text Text, SeatId? Seat = null, MarkingId? Marking = null, Text? Kept = null) : Command;

/// <summary>Removes a paragraph.</summary>
public sealed record RemoveNote(NoteId Note) : Command;

/// <summary>Writes a comment of the reporter's, on an item or on the whole.</summary>
/// <param name="Kept">Why a name stays in it that the level of attribution keeps out; not in the record.</param>
public sealed record WriteComment(CommentId Comment, Text Text, MarkingId Marking, ItemId? Item = null, Text? Kept = null) : Command;

/// <summary>Writes a comment anew.</summary>
/// <param name="Kept">Why a name stays in it that the level of attribution keeps out; not in the record.</param>
public sealed record ReviseComment(CommentId Comment, Text Text, MarkingId Marking, Text? Kept = null) : Command;

/// <summary>Removes a comment.</summary>
public sealed record RemoveComment(CommentId Comment) : Command;

/// <summary>A note was written.</summary>
public sealed record NoteWritten(
    NoteId Note, Text Text, ItemId? Item = null, PointId? Point = null, SeatId? Seat = null, MarkingId? Marking = null, Text? Kept = null) : Event;

/// <summary>A note was revised.</summary>
public sealed record NoteRevised(NoteId Note, Text Text, SeatId? Seat = null, MarkingId? Marking = null, Text? Kept = null) : Event;

/// <summary>A note was removed.</summary>
public sealed record NoteRemoved(NoteId Note) : Event;

/// <summary>A comment was written.</summary>
public sealed record CommentWritten(CommentId Comment, Text Text, MarkingId Marking, ItemId? Item = null, Text? Kept = null) : Event;

/// <summary>A comment was revised.</summary>
public sealed record CommentRevised(CommentId Comment, Text Text, MarkingId Marking, Text? Kept = null) : Event;

/// <summary>A comment was removed.</summary>
public sealed record CommentRemoved(CommentId Comment) : Event;
