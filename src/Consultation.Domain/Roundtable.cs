using System.Collections.Immutable;
using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>
/// The state of a roundtable after some event of its journal. Never changed: <see cref="Apply"/> gives the next one,
/// so that whoever holds one can read it while the session goes on.
/// </summary>
public sealed partial record Roundtable
{
    /// <summary>Its id.</summary>
    public required RoundtableId Id { get; init; }

    /// <summary>The number of the last event applied.</summary>
    public long Number { get; init; }

    /// <summary>The time of the last event applied.</summary>
    public DateTimeOffset Time { get; init; }

    /// <summary>The roundtable that it is a rehearsal of; null for one that is meant.</summary>
    public RoundtableId? Rehearses { get; init; }

    /// <summary>Where it stands in its life.</summary>
    public Stage Stage { get; init; }

    /// <summary>What it is called, where it is held, in which languages, by whose clock.</summary>
    public required Description Description { get; init; }

    /// <summary>The rule of points that have none of their own.</summary>
    public ConsensusRule DefaultRule { get; init; } = ConsensusRule.Requiring(Grade.Consensus);

    /// <summary>The markings, lowest first.</summary>
    public ValueList<Marking> Markings { get; init; }

    /// <summary>The marking of a paragraph that has none of its own.</summary>
    public MarkingId? DefaultMarking { get; init; }

    /// <summary>The parts in use beyond the simple set.</summary>
    public ValueList<FeaturePart> Parts { get; init; }

    /// <summary>When the session was first opened.</summary>
    public DateTimeOffset? Opened { get; init; }

    /// <summary>When the session was closed.</summary>
    public DateTimeOffset? Closed { get; init; }

    /// <summary>When and where those present agreed to meet next.</summary>
    public NextMeeting? NextMeeting { get; init; }

    /// <summary>The sectors, in the order they were added.</summary>
    public OrderedMap<SectorId, Sector> Sectors { get; init; } = OrderedMap<SectorId, Sector>.Empty;

    /// <summary>The seats, in the order they were added; removed ones that have a history among them.</summary>
    public OrderedMap<SeatId, Seat> Seats { get; init; } = OrderedMap<SeatId, Seat>.Empty;

    /// <summary>Whether enough seats are present, by the quorum of the default rule; null before the session.</summary>
    public bool? HasQuorum { get; init; }

    /// <summary>Whether there were enough in this session and aren't any more.</summary>
    public bool LostQuorum { get; init; }

    /// <summary>The agenda, each item followed by those below it.</summary>
    public Agenda Agenda { get; init; } = Agenda.Empty;

    /// <summary>The list of speakers, and who has the floor.</summary>
    public Floor Floor { get; init; } = Floor.Empty;

    /// <summary>The consensus points, in the order they were drafted.</summary>
    public OrderedMap<PointId, ConsensusPoint> Points { get; init; } = OrderedMap<PointId, ConsensusPoint>.Empty;

    /// <summary>The rounds of voting, in the order they were opened.</summary>
    public OrderedMap<RoundId, Round> Rounds { get; init; } = OrderedMap<RoundId, Round>.Empty;

    /// <summary>The round that is open, if any: there is one at a time.</summary>
    public RoundId? OpenRound { get; init; }

    /// <summary>The silence procedures, in the order they were opened; they don't count among the rounds.</summary>
    public OrderedMap<RoundId, SilenceProcedure> Silences { get; init; } = OrderedMap<RoundId, SilenceProcedure>.Empty;

    /// <summary>The objections, in the order they were raised.</summary>
    public OrderedMap<ObjectionId, Objection> Objections { get; init; } = OrderedMap<ObjectionId, Objection>.Empty;

    /// <summary>The reservations, in the order they were entered.</summary>
    public OrderedMap<ReservationId, Reservation> Reservations { get; init; } = OrderedMap<ReservationId, Reservation>.Empty;

    /// <summary>The amendments to points, in the order they were proposed.</summary>
    public OrderedMap<AmendmentId, Amendment> Amendments { get; init; } = OrderedMap<AmendmentId, Amendment>.Empty;

    /// <summary>The statements for the record, in the order they were entered.</summary>
    public OrderedMap<StatementId, Statement> Statements { get; init; } = OrderedMap<StatementId, Statement>.Empty;

    /// <summary>The papers, in the order they were attached; those that were taken away among them.</summary>
    public OrderedMap<PaperId, Paper> Papers { get; init; } = OrderedMap<PaperId, Paper>.Empty;

    /// <summary>The procedural decisions, in the order they were taken.</summary>
    public OrderedMap<ProcedureId, Procedure> Procedures { get; init; } = OrderedMap<ProcedureId, Procedure>.Empty;

    /// <summary>The rapporteur's paragraphs.</summary>
    public OrderedMap<NoteId, Note> Notes { get; init; } = OrderedMap<NoteId, Note>.Empty;

    /// <summary>The reporter's comments.</summary>
    public OrderedMap<CommentId, Comment> Comments { get; init; } = OrderedMap<CommentId, Comment>.Empty;

    /// <summary>Every id in use or used before, of whatever kind; none is given twice.</summary>
    internal ImmutableHashSet<string> Ids { get; init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);
}

/// <summary>What a roundtable is called, where it is held, in which languages, by whose clock.</summary>
/// <param name="TimeZone">The IANA name of the time zone that pages and documents show times in.</param>
/// <param name="Online">The address of the online room.</param>
/// <param name="Start">When it is planned to open.</param>
public sealed record Description(
    Text Title, ValueList<Language> Languages, Language Authentic, string TimeZone, RollKind Roll, Noun Noun,
    Text? Host, Text? Place, string? Online, DateTimeOffset? Start, Text? Background);

/// <summary>When and where those present agreed to meet next.</summary>
public sealed record NextMeeting(Text When, Text Place, DateTimeOffset? Start, DateTimeOffset Agreed, long Event);
