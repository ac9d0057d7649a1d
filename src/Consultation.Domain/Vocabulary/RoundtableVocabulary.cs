using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>Creates the roundtable.</summary>
public sealed record CreateRoundtable(
    Text Title, ValueList<Language> Languages, Language Authentic, string TimeZone, RollKind Roll, Noun Noun,
    Text? Host = null, Text? Place = null, string? Online = null, DateTimeOffset? Start = null) : Command;

/// <summary>Describes the roundtable anew, as a whole: what is left out is empty afterwards.</summary>
public sealed record DescribeRoundtable(
    Text Title, ValueList<Language> Languages, Language Authentic, string TimeZone, RollKind Roll, Noun Noun,
    Text? Host = null, Text? Place = null, string? Online = null, DateTimeOffset? Start = null, Text? Background = null) : Command;

/// <summary>Sets the rule of points that have none of their own.</summary>
public sealed record SetDefaultRule(ProposedRule Rule) : Command;

/// <summary>Sets the markings, lowest first, and the one a paragraph carries where none is given.</summary>
public sealed record SetMarkings(ValueList<Marking> Markings, MarkingId Default) : Command;

/// <summary>Sets which parts are in use beyond the simple set.</summary>
public sealed record SetParts(ValueList<FeaturePart> Parts) : Command;

/// <summary>Ends the drafting.</summary>
public sealed record ScheduleRoundtable : Command;

/// <summary>Opens the session.</summary>
public sealed record OpenRoundtable : Command;

/// <summary>Interrupts the session.</summary>
public sealed record SuspendRoundtable : Command;

/// <summary>Takes the session up again.</summary>
public sealed record ResumeRoundtable : Command;

/// <summary>Ends the session.</summary>
public sealed record CloseRoundtable : Command;

/// <summary>Says when and where those present agreed to meet next.</summary>
public sealed record SetNextMeeting(Text When, Text Place, DateTimeOffset? Start = null) : Command;

/// <summary>The roundtable was created.</summary>
/// <param name="Rehearses">The roundtable that it is a rehearsal of; null for one that is meant.</param>
public sealed record RoundtableCreated(
    Text Title, ValueList<Language> Languages, Language Authentic, string TimeZone, RollKind Roll, Noun Noun,
    Text? Host = null, Text? Place = null, string? Online = null, DateTimeOffset? Start = null,
    RoundtableId? Rehearses = null) : Event;

/// <summary>The roundtable was described anew.</summary>
public sealed record RoundtableDescribed(
    Text Title, ValueList<Language> Languages, Language Authentic, string TimeZone, RollKind Roll, Noun Noun,
    Text? Host = null, Text? Place = null, string? Online = null, DateTimeOffset? Start = null, Text? Background = null) : Event;

/// <summary>The default rule was set.</summary>
public sealed record DefaultRuleSet(ConsensusRule Rule) : Event;

/// <summary>The markings were set.</summary>
public sealed record MarkingsSet(ValueList<Marking> Markings, MarkingId Default) : Event;

/// <summary>The parts in use were set.</summary>
public sealed record PartsSet(ValueList<FeaturePart> Parts) : Event;

/// <summary>The roundtable was scheduled.</summary>
public sealed record RoundtableScheduled : Event;

/// <summary>The session was opened.</summary>
public sealed record RoundtableOpened : Event;

/// <summary>The session was interrupted.</summary>
public sealed record RoundtableSuspended : Event;

/// <summary>The session was taken up again.</summary>
public sealed record RoundtableResumed : Event;

/// <summary>The session ended.</summary>
public sealed record RoundtableClosed : Event;

/// <summary>The next meeting was set.</summary>
public sealed record NextMeetingSet(Text When, Text Place, DateTimeOffset? Start = null) : Event;
