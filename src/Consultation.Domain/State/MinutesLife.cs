using System.Collections.Immutable;

namespace Consultation.Domain;

/// <summary>The life of the minutes: edits of the draft, versions circulated and approved, corrections, publications. Never changed.</summary>
public sealed record MinutesLife
{
    /// <summary>A draft that nobody has touched.</summary>
    public static MinutesLife Untouched { get; } = new();

    /// <summary>The form the minutes take.</summary>
    public Tradition Tradition { get; init; }

    /// <summary>Whether anything was done about them.</summary>
    public bool IsTouched { get; init; }

    /// <summary>The edits that stand, by document, paragraph and language.</summary>
    public ImmutableDictionary<EditPlace, ParagraphEdit> Edits { get; init; } = ImmutableDictionary<EditPlace, ParagraphEdit>.Empty;

    /// <summary>The versions, from 1.</summary>
    public ImmutableList<MinutesVersion> Versions { get; init; } = [];

    /// <summary>The corrections, in the order proposed.</summary>
    public OrderedMap<CorrectionId, Correction> Corrections { get; init; } = OrderedMap<CorrectionId, Correction>.Empty;

    /// <summary>The publications, from 1.</summary>
    public ImmutableList<Publication> Publications { get; init; } = [];

    /// <summary>The corrigenda, in the order issued.</summary>
    public OrderedMap<CorrigendumId, Corrigendum> Corrigenda { get; init; } = OrderedMap<CorrigendumId, Corrigendum>.Empty;

    /// <summary>The silence procedure under way on the version circulated last.</summary>
    public RoundId? Silence { get; init; }

    /// <summary>The last event that changed what the minutes say, but for corrections that were accepted; counted once there is a version.</summary>
    public long Changed { get; init; }

    /// <summary>The last event by which a correction changed what they say.</summary>
    public long Corrected { get; init; }

    /// <summary>The newest version.</summary>
    public MinutesVersion? Newest => Versions.IsEmpty ? null : Versions[^1];

    /// <summary>The version that is with the seats for corrections.</summary>
    public MinutesVersion? Circulating => Newest is { Approval: null, Circulation.Ended: null } newest ? newest : null;

    /// <summary>The approved version.</summary>
    public MinutesVersion? Approved => Newest is { Approval: not null } newest ? newest : null;

    /// <summary>Where they stand.</summary>
    public MinutesStage Stage => !Publications.IsEmpty ? MinutesStage.Published
        : Approved is not null ? MinutesStage.Approved
        : Circulating is not null || Silence is not null ? MinutesStage.Circulated
        : MinutesStage.Draft;

    /// <summary>Whether something but accepted corrections changed what they say since the newest version.</summary>
    public bool ChangedSince => Newest is { } newest && Changed > newest.Event;

    /// <summary>Whether a correction to them is still to be decided on.</summary>
    public bool HasOpenCorrections => Corrections.Any(c => c.State == CorrectionState.Proposed);
}

/// <summary>Where an edit stands.</summary>
public readonly record struct EditPlace(DocumentKind Kind, string Paragraph, Language Language);

/// <summary>An edit of a paragraph: a note's new text, or what is added to another's.</summary>
/// <param name="BasedOn">The number of the newest event behind the paragraph that the editor saw.</param>
/// <param name="Event">The event it was made by.</param>
/// <param name="Kept">Why a name stays in it.</param>
/// <param name="Correction">The correction accepted by it.</param>
public sealed record ParagraphEdit(string Text, long BasedOn, long Event, Text? Kept, CorrectionId? Correction);

/// <summary>A version of the minutes.</summary>
/// <param name="Event">The event it is frozen at: it says what the record says there.</param>
public sealed record MinutesVersion(int Number, DateTimeOffset Time, long Event)
{
    /// <summary>How it was circulated.</summary>
    public Circulation? Circulation { get; init; }

    /// <summary>How it was approved; then <see cref="Event"/> is this one's.</summary>
    public Approval? Approval { get; init; }
}

/// <summary>How a version is with the seats.</summary>
/// <param name="Readership">For whom, as <see cref="Readership.Name"/>.</param>
public sealed record Circulation(DateTimeOffset Until, string? Readership, DateTimeOffset Time, long Event, DateTimeOffset? Ended = null);

/// <summary>How a version was approved.</summary>
/// <param name="Circulated">The version circulated, where this is that one with its corrections.</param>
/// <param name="Round">The silence procedure; by the facilitator where none is named.</param>
public sealed record Approval(string? Symbol, int? Circulated, RoundId? Round);

/// <summary>A correction to a version, or an objection to the whole of it.</summary>
/// <param name="Paragraph">The paragraph's key; none where it is on the whole.</param>
/// <param name="Text">The text proposed; none where it is an objection.</param>
/// <param name="Round">The silence procedure it broke.</param>
public sealed record Correction(
    CorrectionId Id, SeatId Seat, int Version, string? Paragraph, Text? Text, Text Reason, RoundId? Round, bool OnBehalf, DateTimeOffset Time, long Event)
{
    /// <summary>What became of it.</summary>
    public CorrectionState State { get; init; }

    /// <summary>Why it was declined.</summary>
    public Text? Answer { get; init; }

    /// <summary>The event it was decided on by.</summary>
    public long? Settled { get; init; }
}

/// <summary>A publication.</summary>
/// <param name="Readership">For whom, as <see cref="Readership.Name"/>.</param>
/// <param name="SupersededBy">The number of the later one.</param>
public sealed record Publication(
    int Number, int Version, ValueList<PublishedFile> Files, string? Readership, DateTimeOffset Time, long Event, int? SupersededBy = null);

/// <summary>A corrigendum.</summary>
public sealed record Corrigendum(CorrigendumId Id, string Paragraph, Text Text, Text Reason, Text? Kept, DateTimeOffset Time, long Event);
