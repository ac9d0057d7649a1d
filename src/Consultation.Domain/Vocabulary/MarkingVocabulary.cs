namespace Consultation.Domain;

/// <summary>
/// Marks a paragraph: a note, a comment, a statement, a procedural decision or a point. Without a marking it carries the default one again,
/// which a comment can't.
/// </summary>
public sealed record MarkParagraph(ParagraphId Target, MarkingId? Marking = null) : Command;

/// <summary>A paragraph was marked.</summary>
public sealed record ParagraphMarked(ParagraphId Target, MarkingId? Marking = null) : Event;
