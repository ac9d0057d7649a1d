namespace Consultation.Domain;

/// <summary>Chooses the form the minutes take.</summary>
public sealed record SetTradition(Tradition Tradition) : Command;

/// <summary>Edits a paragraph of a document in a language, before the minutes are approved.</summary>
/// <param name="Kind">The document: minutes, agreed positions or summary report.</param>
/// <param name="Paragraph">The paragraph's key (<see cref="ParagraphKey"/>).</param>
/// <param name="Text">
/// What a note's paragraph is to say instead; of any other paragraph, what is added after its sentence or after what
/// somebody said. Empty: the edit is taken back. At most 20,000 characters.
/// </param>
/// <param name="BasedOn">
/// The number of the newest event behind the paragraph, its last edit included, that the editor saw. One that is less
/// than the last edit's is refused, so that of two editors none overwrites the other.
/// </param>
/// <param name="Kept">Why a name stays in it that the level of attribution keeps out; not in the record.</param>
public sealed record EditParagraph(
    DocumentKind Kind, string Paragraph, Language Language, string Text, long BasedOn, Text? Kept = null) : Command;

/// <summary>Circulates the draft as a version that the seats can read and propose corrections to, until a moment.</summary>
/// <param name="Version">The next version: one more than the last, from 1.</param>
/// <param name="Readership">
/// How much of it is circulated: <c>public</c>, or a marking's id for the paragraphs up to it; everything where none is
/// named.
/// </param>
public sealed record CirculateMinutes(int Version, DateTimeOffset Until, string? Readership = null) : Command;

/// <summary>A seat proposes to correct a paragraph of the minutes that are circulated.</summary>
/// <param name="Paragraph">The paragraph's key (<see cref="ParagraphKey"/>).</param>
/// <param name="Text">What a note's paragraph should say instead, or what should be added to another, in one or more languages.</param>
public sealed record ProposeCorrection(CorrectionId Correction, string Paragraph, Text Text, Text Reason) : Command;

/// <summary>Accepts a correction: its text becomes an edit of the paragraph in each of its languages, behind what was added before.</summary>
/// <param name="Text">The text to put there instead, as <see cref="EditParagraph"/> does; needed where a note's paragraph was edited since it was circulated.</param>
/// <param name="BasedOn">With a text: the number of the newest event behind the paragraph that whoever wrote it saw.</param>
/// <param name="Kept">Why a name stays in it that the level of attribution keeps out; not in the record.</param>
public sealed record AcceptCorrection(CorrectionId Correction, Text? Text = null, long? BasedOn = null, Text? Kept = null) : Command;

/// <summary>Declines a correction with a reason, which is in the record.</summary>
public sealed record DeclineCorrection(CorrectionId Correction, Text Reason) : Command;

/// <summary>Ends the circulation of a version whose moment is over.</summary>
public sealed record EndCirculation(int Version) : Command;

/// <summary>Approves the minutes.</summary>
/// <param name="Version">
/// The version circulated last, with the corrections accepted since, where nothing else changed; or the next, which is the
/// draft as it stands.
/// </param>
public sealed record ApproveMinutes(int Version) : Command;

/// <summary>Publishes documents of the approved minutes.</summary>
/// <param name="Version">The version approved.</param>
/// <param name="Files">1 to 200 files, which can't be changed any more.</param>
/// <param name="Readership">For whom: <c>public</c>, a marking's id, or, where none is named, for those who may read everything.</param>
public sealed record PublishMinutes(int Version, ValueList<PublishedFile> Files, string? Readership = null) : Command;

/// <summary>Corrects a paragraph of published minutes, which stay as they are.</summary>
/// <param name="Paragraph">The paragraph's key (<see cref="ParagraphKey"/>).</param>
/// <param name="Kept">Why a name stays in it that the level of attribution keeps out; not in the record.</param>
public sealed record IssueCorrigendum(CorrigendumId Corrigendum, string Paragraph, Text Text, Text Reason, Text? Kept = null) : Command;

/// <summary>Says that a publication is superseded by a later one.</summary>
/// <param name="Publication">Its number, from 1, in the order published.</param>
/// <param name="By">The later one's number.</param>
public sealed record SupersedePublication(int Publication, int By) : Command;

/// <summary>The form of the minutes was chosen.</summary>
public sealed record TraditionSet(Tradition Tradition) : Event;

/// <summary>A paragraph was edited, or, where the text is empty, its edit was taken back.</summary>
/// <param name="Correction">The correction that was accepted by it.</param>
public sealed record ParagraphEdited(
    DocumentKind Kind, string Paragraph, Language Language, string Text, long BasedOn, Text? Kept = null, CorrectionId? Correction = null) : Event;

/// <summary>The draft was circulated as a version, which says what the record at this event says.</summary>
public sealed record MinutesCirculated(int Version, DateTimeOffset Until, string? Readership = null) : Event;

/// <summary>A seat proposed a correction to a version, or, by breaking a silence procedure on it, objected to the whole.</summary>
/// <param name="Paragraph">The paragraph's key; none where it is on the whole.</param>
/// <param name="Text">The text proposed; none where it is an objection.</param>
/// <param name="Round">The silence procedure it broke.</param>
public sealed record CorrectionProposed(
    CorrectionId Correction, SeatId Seat, int Version, Text Reason, string? Paragraph = null, Text? Text = null, RoundId? Round = null, bool OnBehalf = false) : Event;

/// <summary>A correction was accepted. The edits it became follow.</summary>
public sealed record CorrectionAccepted(CorrectionId Correction) : Event;

/// <summary>A correction was declined.</summary>
public sealed record CorrectionDeclined(CorrectionId Correction, Text Reason) : Event;

/// <summary>The circulation of a version ended.</summary>
public sealed record CirculationEnded(int Version) : Event;

/// <summary>The minutes were approved: what the version says is what the record at this event says, from now on for ever.</summary>
/// <param name="Symbol">The symbol of the minutes, where the organisation has a pattern for them; never given twice on a server.</param>
/// <param name="Circulated">The version that was circulated, where this is that one with the corrections accepted since.</param>
/// <param name="Round">The silence procedure they were approved by; by the facilitator where none is named.</param>
public sealed record MinutesApproved(int Version, string? Symbol = null, int? Circulated = null, RoundId? Round = null) : Event;

/// <summary>Documents of the approved minutes were published.</summary>
/// <param name="Publication">Its number, from 1.</param>
public sealed record MinutesPublished(int Publication, int Version, ValueList<PublishedFile> Files, string? Readership = null) : Event;

/// <summary>A corrigendum to published minutes was issued.</summary>
public sealed record CorrigendumIssued(CorrigendumId Corrigendum, string Paragraph, Text Text, Text Reason, Text? Kept = null) : Event;

/// <summary>A publication was superseded by a later one.</summary>
public sealed record PublicationSuperseded(int Publication, int By) : Event;
