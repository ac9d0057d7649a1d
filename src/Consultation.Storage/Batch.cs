namespace Consultation.Storage;

/// <summary>What one roundtable's session appends at once: the accepted commands, in order, and what is derived from them.</summary>
/// <param name="Roundtable">The roundtable's id.</param>
/// <param name="ExpectedHead">The number of the last event this batch was decided upon; 0 creates the roundtable.</param>
/// <param name="Commands">At least one.</param>
/// <param name="Due">Moments to set and to remove; null for none.</param>
/// <param name="Summary">The roundtable's derived columns; null leaves them. Needed where the roundtable is created.</param>
/// <param name="Ballots">What changes in the ballot box, in the same transaction; null for nothing.</param>
/// <param name="Outbox">What it has to tell other roundtables, in the same transaction; null for nothing.</param>
/// <param name="Searched">Whether something that can be searched for may have changed.</param>
/// <param name="Published">What it publishes, so that it can be looked up; null for nothing.</param>
public sealed record Batch(
    string Roundtable,
    long ExpectedHead,
    IReadOnlyList<NewCommand> Commands,
    DueChanges? Due = null,
    RoundtableSummary? Summary = null,
    BallotBoxChanges? Ballots = null,
    IReadOnlyList<OutgoingCommand>? Outbox = null,
    bool Searched = false,
    IReadOnlyList<PublishedFiles>? Published = null);

/// <summary>An accepted command with its events. Its id is unique for the actor within the roundtable.</summary>
/// <param name="Actor">Who sent it, as the chain will say.</param>
/// <param name="Id">The command's id.</param>
/// <param name="Fingerprint">Tells a repeat from another command under the same id.</param>
/// <param name="Time">The time of all its events: UTC, whole milliseconds, never before the event that precedes it.</param>
/// <param name="Events">At least one.</param>
public sealed record NewCommand(
    string Actor,
    string Id,
    byte[] Fingerprint,
    DateTimeOffset Time,
    IReadOnlyList<NewEvent> Events);

/// <param name="Type">The event's stable name.</param>
/// <param name="Body">Opaque text, stored and hashed exactly as given; no U+0000, no unpaired surrogates.</param>
public sealed record NewEvent(string Type, string Body);

/// <summary>Removals come first, so that a moment is moved by removing and setting it.</summary>
public sealed record DueChanges(IReadOnlyList<Due> Set, IReadOnlyList<DueKey> Remove);

/// <summary>A moment at which the server has something to do. One per kind and key; setting it again moves it.</summary>
/// <param name="At">UTC, whole milliseconds.</param>
public sealed record Due(string Kind, string Key, DateTimeOffset At);

public sealed record DueKey(string Kind, string Key);

/// <summary>What lists of roundtables show without replaying a journal.</summary>
/// <param name="Series">The series it is of.</param>
/// <param name="Minutes">How far its minutes are, once there is anything to tell.</param>
public sealed record RoundtableSummary(string Title, string Stage, DateTimeOffset? Start, string? Series = null, MinutesSummary? Minutes = null);

/// <param name="Until">Until when corrections can be proposed, while the minutes are circulated.</param>
/// <param name="Corrections">How many wait to be decided on.</param>
public sealed record MinutesSummary(string Stage, DateTimeOffset? Until, int Corrections);
