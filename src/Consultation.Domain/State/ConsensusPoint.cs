using System.Collections.Immutable;
using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>Where a consensus point stands.</summary>
public enum PointStage
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>On the table.</summary>
    Tabled,

    /// <summary>Being voted on.</summary>
    Voting,

    /// <summary>The sense of the meeting has been stated and may be objected to.</summary>
    Sense,

    /// <summary>A silence procedure on it is under way.</summary>
    Silence,

    /// <summary>Voted on, the outcome not yet declared.</summary>
    Counted,

    /// <summary>Decided.</summary>
    Decided,

    /// <summary>Discussed, without a grade.</summary>
    Discussed,

    /// <summary>Taken note of, without a grade.</summary>
    Noted,

    /// <summary>Withdrawn.</summary>
    Withdrawn,

    /// <summary>Put off.</summary>
    Deferred,
}

/// <summary>A version of a point's text.</summary>
/// <param name="Number">From 1.</param>
public sealed record PointVersion(int Number, Text Text, Text? Clause, DateTimeOffset Time, long Event)
{
    /// <summary>The amendment it came by.</summary>
    public AmendmentId? Amendment { get; init; }

    /// <summary>The events that gave it its text in other languages later.</summary>
    public ImmutableList<long> Translations { get; init; } = [];
}

/// <summary>The sense of the meeting, while it may be objected to.</summary>
public sealed record StatedSense(Sense Sense, int Version, DateTimeOffset Until);

/// <summary>An objection to the sense of the meeting, which undid it.</summary>
public sealed record SenseObjection(SeatId Seat, Text? Text, DateTimeOffset Time);

/// <summary>How a point was decided.</summary>
/// <param name="Round">The round of voting, or the silence procedure.</param>
public sealed record PointDecision(
    int Version, Grade Grade, bool Adopted, ConsensusRule Rule, RoundId? Round, Sense? Sense, DateTimeOffset Time, long Event);

/// <summary>How a point had ended before it was put to the table again.</summary>
/// <param name="Stage">How it had ended.</param>
/// <param name="About">What had been discussed or noted.</param>
/// <param name="Reason">Why it had been withdrawn.</param>
/// <param name="Reopened">Why it was put to the table again.</param>
public sealed record PastOutcome(
    PointStage Stage, PointDecision? Decision, Text? About, Text? Reason, Text Reopened, DateTimeOffset Time, long Event)
{
    /// <summary>What had been added after its sentence.</summary>
    public Text? Addition { get; init; }
}

/// <summary>A consensus point: what is put to the table to be decided.</summary>
public sealed record ConsensusPoint(PointId Id, ItemId Item, Verb Verb, ConsensusRule? Rule, ImmutableList<PointVersion> Versions)
{
    /// <summary>Where it stands.</summary>
    public PointStage Stage { get; init; }

    /// <summary>The version on the table.</summary>
    public PointVersion Version => Versions[^1];

    /// <summary>The brackets that are open in it, in the order they were set.</summary>
    public ImmutableList<Bracket> Brackets { get; init; } = [];

    /// <summary>What was added after the sentence of its outcome.</summary>
    public Text? Addition { get; init; }

    /// <summary>The events that added it.</summary>
    public ImmutableList<long> AdditionEvents { get; init; } = [];

    /// <summary>The sense of the meeting, while it may be objected to.</summary>
    public StatedSense? StatedSense { get; init; }

    /// <summary>What undid the sense of the meeting stated last; none once it is stated again.</summary>
    public SenseObjection? SenseUndone { get; init; }

    /// <summary>The silence procedure under way on it.</summary>
    public RoundId? Silence { get; init; }

    /// <summary>How it was decided.</summary>
    public PointDecision? Decision { get; init; }

    /// <summary>What changed the position since it was adopted.</summary>
    public PositionChange? Change { get; init; }

    /// <summary>How it had ended before it was reopened, in that order.</summary>
    public ImmutableList<PastOutcome> Past { get; init; } = [];

    /// <summary>What was discussed or noted: a noun phrase.</summary>
    public Text? About { get; init; }

    /// <summary>Why it was withdrawn or put off.</summary>
    public Text? Reason { get; init; }

    /// <summary>The marking it was given; null for the default one.</summary>
    public MarkingId? Marking { get; init; }

    /// <summary>Whether it was ever on the table: what wasn't is the business of those who prepare.</summary>
    public bool WasTabled { get; init; }

    /// <summary>The version that was first on the table; those before are the business of those who prepare.</summary>
    public int? FirstTabled { get; init; }

    /// <summary>The versions that others than those who prepare may see: from the first tabled on, else the last.</summary>
    public IEnumerable<PointVersion> ShownVersions() => Versions.Skip((FirstTabled ?? Version.Number) - 1);

    /// <summary>The version an outcome was about: the one decided, else the one on the table when the point was reopened.</summary>
    public PointVersion VersionOf(PastOutcome past) =>
        past.Decision is { } decided ? Versions[decided.Version - 1] : Versions.FindLast(v => v.Event < past.Event)!;

    /// <summary>The event that gave it its stage.</summary>
    public long StageEvent { get; init; }

    /// <summary>When it got its stage.</summary>
    public DateTimeOffset StageTime { get; init; }

    /// <summary>The languages of a roundtable that its current version has no text in.</summary>
    public IEnumerable<Language> PendingOf(ValueList<Language> languages) => languages.Where(language => Version.Text[language] is null);

    /// <summary>Whether something about it is going on that must end before anything else.</summary>
    public bool IsUnderWay => Stage is PointStage.Voting or PointStage.Sense or PointStage.Silence or PointStage.Counted;

    /// <summary>Whether it has ended for good.</summary>
    public bool IsFinal => Stage is PointStage.Decided or PointStage.Discussed or PointStage.Noted or PointStage.Withdrawn;
}
