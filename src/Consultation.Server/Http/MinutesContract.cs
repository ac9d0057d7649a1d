using Consultation.Domain;

namespace Consultation.Server.Http;

/// <summary>The draft of the minutes with what becomes of them, for those who prepare.</summary>
/// <param name="Number">The event it is at.</param>
/// <param name="Authentic">The authentic language.</param>
/// <param name="ChangedSince">Whether something but accepted corrections changed since the newest version.</param>
/// <param name="Until">Until when the newest version is circulated; none where none is.</param>
/// <param name="Approved">The version that is approved.</param>
/// <param name="Silence">The silence procedure under way on the newest version.</param>
/// <param name="PointSilences">The silence procedures under way on points: what comes of them isn't in the record yet.</param>
public sealed record MinutesDraft(
    long Number, DocumentKind Kind, Language Language, IReadOnlyList<Language> Languages, Language Authentic, string TimeZone, MinutesStage Stage, Tradition Tradition,
    string? Symbol, bool ChangedSince, DateTimeOffset? Until, int? Approved, MinutesSilenceUnderWay? Silence, IReadOnlyList<DraftParagraph> Paragraphs,
    IReadOnlyList<MinutesVersionInfo> Versions, IReadOnlyList<CorrectionInfo> Corrections, IReadOnlyList<CorrigendumInfo> Corrigenda,
    IReadOnlyList<PublicationInfo> Publications, IReadOnlyList<ReadershipShape> Markings, Distribution? Distribution,
    IReadOnlyList<PointSilenceUnderWay> PointSilences);

/// <summary>A silence procedure on a point.</summary>
public sealed record PointSilenceUnderWay(Text Text, DateTimeOffset Until);

/// <summary>What a paragraph comes from.</summary>
public enum ParagraphOrigin
{
    /// <summary>A note of the rapporteur's: an edit stands in its place.</summary>
    Note,

    /// <summary>A statement for the record.</summary>
    Statement,

    /// <summary>A procedural decision.</summary>
    Procedure,

    /// <summary>A ruling on a point of order.</summary>
    Ruling,

    /// <summary>Points, and what was decided on them.</summary>
    Point,

    /// <summary>The next meeting.</summary>
    Next,
}

/// <summary>A paragraph of the draft.</summary>
/// <param name="Text">As the record has it, before any edit; none where it isn't there in the language.</param>
/// <param name="Replaces">Whether an edit stands in its place; else it is added after it.</param>
/// <param name="BasedOn">What an edit made now is based on: the newest event behind it, that of its edit included.</param>
/// <param name="Behind">The events it comes from, in their order; ballots are left out.</param>
/// <param name="Item">The agenda item it stands under, its number and title; none where it is of the meeting as a whole.</param>
/// <param name="Beneath">The reservations and objections that documents have beneath it; none where there are none.</param>
public sealed record DraftParagraph(
    string Key, int Number, ParagraphOrigin Origin, string? Text, bool Replaces, long BasedOn, MarkingId? Marking, DraftEdit? Edit, IReadOnlyList<EventBehind> Behind, string? Item,
    IReadOnlyList<string>? Beneath);

/// <summary>An event behind a paragraph: no more than what happened, and when.</summary>
/// <param name="Event">Its name, such as <c>voteClosed</c>.</param>
public sealed record EventBehind(long Number, DateTimeOffset At, string Event);

/// <summary>The edit that stands on a paragraph.</summary>
/// <param name="BasedOn">The newest event behind the paragraph that its editor saw.</param>
/// <param name="Number">The event it was made by.</param>
/// <param name="ChangedBeneath">Whether something behind the paragraph is newer than what its editor saw.</param>
/// <param name="Beneath">How the record's own text has changed since then, where it has.</param>
/// <param name="Correction">The correction it came by.</param>
public sealed record DraftEdit(string Text, long BasedOn, long Number, bool ChangedBeneath, IReadOnlyList<RunShape>? Beneath, CorrectionId? Correction);

/// <summary>A version.</summary>
/// <param name="At">When it came to be.</param>
/// <param name="Readership">For whom it was circulated: public, or a marking's id; none where it was everything or wasn't circulated.</param>
public sealed record MinutesVersionInfo(
    int Version, DateTimeOffset At, long Number, DateTimeOffset? Circulated, DateTimeOffset? Until, DateTimeOffset? Ended, string? Readership, bool Approved);

/// <summary>A silence procedure on the minutes.</summary>
/// <param name="Entitled">How many seats' silence counts.</param>
/// <param name="Notified">How many of them have been shown it.</param>
public sealed record MinutesSilenceUnderWay(RoundId Round, DateTimeOffset Until, int Entitled, int Notified);

/// <summary>A correction, or an objection to the whole.</summary>
/// <param name="Paragraph">The paragraph's key; none where it is an objection to the whole.</param>
/// <param name="Number">The paragraph's number, where it is there.</param>
/// <param name="Text">What was proposed.</param>
/// <param name="Differences">What it would change in the paragraph as it is now, in each language of its text; none where it is settled or there is no such paragraph.</param>
public sealed record CorrectionInfo(
    CorrectionId Correction, int Version, string? Paragraph, int? Number, Text? Text, Text Reason, SeatId Seat, Text Name, CorrectionState State, Text? Answer, DateTimeOffset At,
    IReadOnlyList<CorrectionDifference>? Differences);

/// <summary>What a correction would change in one language, by word.</summary>
public sealed record CorrectionDifference(Language Language, IReadOnlyList<RunShape> Runs);

/// <summary>A corrigendum.</summary>
/// <param name="Number">The paragraph's number, where it is there.</param>
public sealed record CorrigendumInfo(CorrigendumId Corrigendum, string Paragraph, int? Number, Text Text, Text Reason, DateTimeOffset At);

/// <summary>A publication.</summary>
public sealed record PublicationInfo(int Publication, int Version, string? Readership, DateTimeOffset At, IReadOnlyList<PublishedFile> Files, int? SupersededBy);

/// <summary>What a version says, as far as the caller may read it.</summary>
/// <param name="Number">The event it is frozen at.</param>
/// <param name="Until">Until when corrections to it can be proposed; none where none can.</param>
public sealed record MinutesText(int Version, long Number, Language Language, DateTimeOffset? Until, string TimeZone, IReadOnlyList<VersionParagraph> Paragraphs);

/// <summary>A paragraph of a version.</summary>
/// <param name="In">The language it is in: the authentic one where it isn't there in the one asked for.</param>
/// <param name="Replaces">Whether a correction would stand in its place; else it would be added after it.</param>
/// <param name="Item">The agenda item it stands under, its number and title; none where it is of the meeting as a whole.</param>
/// <param name="Beneath">The reservations and objections that documents have beneath it; none where there are none.</param>
public sealed record VersionParagraph(string Key, int Number, ParagraphOrigin Origin, string Text, Language In, bool Replaces, string? Item, IReadOnlyList<string>? Beneath);

/// <summary>Two versions, paragraph by paragraph; the later may be the draft as it is now.</summary>
/// <param name="To">The later version; none where it is the draft.</param>
public sealed record MinutesDifference(int From, int? To, Language Language, IReadOnlyList<ParagraphDifference> Paragraphs);

/// <summary>What became of a paragraph.</summary>
/// <param name="Difference">How its text changed, by word; of one that didn't, its text.</param>
public sealed record ParagraphDifference(string Key, ParagraphChange Change, int? NumberBefore, int? NumberAfter, IReadOnlyList<RunShape> Difference);

/// <summary>Asks for the publication of the approved version.</summary>
/// <param name="Id">The id of its command: the same again is the same publication.</param>
/// <param name="Readership">For whom: public, or a marking's id; everything where none is named.</param>
public sealed record PublicationRequest(string? Id, int? Version, string? Readership);

/// <summary>Where a publication stands.</summary>
public enum PublicationStage
{
    /// <summary>None was asked for.</summary>
    None,

    /// <summary>Its files are being made.</summary>
    UnderWay,

    /// <summary>It is published.</summary>
    Done,

    /// <summary>Nothing is published.</summary>
    Failed,
}

/// <summary>How far a publication is.</summary>
/// <param name="Done">How many files are made.</param>
/// <param name="Total">How many there will be; 0 before that is known, and after the server was started again.</param>
/// <param name="Failed">The code of what it failed by.</param>
public sealed record PublicationProgress(string? Id, int? Version, string? Readership, PublicationStage Stage, int Done, int Total, string? Failed);
