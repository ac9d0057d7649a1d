using Consultation.Domain;

namespace Consultation.Server.Views;

/// <summary>Where the minutes stand; each audience has the fields that are its business, observers and the display none before they are published.</summary>
/// <param name="Tradition">For those who prepare.</param>
/// <param name="Version">The version that is with the seats; for those who prepare the newest at any time.</param>
/// <param name="Until">Until when corrections to it can be proposed.</param>
/// <param name="Readership">How much of it is circulated: public, or a marking's id; absent where it is everything. For those who prepare.</param>
/// <param name="ChangedSince">True where something but accepted corrections changed since the newest version; for those who prepare.</param>
/// <param name="Symbol">The symbol of approved minutes.</param>
/// <param name="Silence">The silence procedure under way on the version.</param>
internal sealed record MinutesShape(
    MinutesStage? Stage, Tradition? Tradition, int? Version, DateTimeOffset? Until, string? Readership, bool? ChangedSince, string? Symbol, MinutesSilenceShape? Silence);

/// <param name="Notified">How many seats of the register have been shown it.</param>
/// <param name="NotNotified">The seats that haven't, for the facilitator.</param>
internal sealed record MinutesSilenceShape(
    RoundId Round, DateTimeOffset Opened, DateTimeOffset Until, ValueList<ExtendedShape> Extended, int Entitled, int Notified, ValueList<SeatId>? NotNotified);

/// <summary>An edit that stands on a paragraph.</summary>
/// <param name="Number">The event it was made by.</param>
/// <param name="Kept">Why a name stays in it that the level of attribution keeps out.</param>
internal sealed record EditShape(
    DocumentKind Kind, string Paragraph, Language Language, string Text, long BasedOn, long Number, CorrectionId? Correction, Text? Kept);

/// <param name="Place">Its place on the list, from 0.</param>
/// <param name="Paragraph">The paragraph's key; none where it is an objection to the whole.</param>
/// <param name="Silence">The silence procedure it broke.</param>
internal sealed record CorrectionShape(
    int Place, int Version, string? Paragraph, Text? Text, Text Reason, SeatId Seat, CorrectionState State, Text? Answer, RoundId? Silence, DateTimeOffset At);

/// <param name="Place">Its place among the corrigenda, from 0.</param>
internal sealed record CorrigendumShape(int Place, string Paragraph, Text Text, Text Reason, DateTimeOffset At);

/// <summary>A publication, by its number; of those that weren't for the public only those who prepare are told.</summary>
internal sealed record PublicationShape(int Version, string? Readership, ValueList<PublishedFile> Files, DateTimeOffset At, int? SupersededBy);

/// <param name="Paragraph">The paragraph's key; none where it is an objection to the whole.</param>
internal sealed record MyCorrectionShape(
    int Version, string? Paragraph, Text? Text, Text Reason, CorrectionState State, Text? Answer, DateTimeOffset At);
