namespace Consultation.Storage;

/// <summary>One event as stored. How <see cref="Hash"/> is made stands in this project's README.</summary>
/// <param name="Number">Counts from 1 within the roundtable, without gaps.</param>
/// <param name="Time">UTC, whole milliseconds.</param>
/// <param name="Actor">Who sent the command.</param>
/// <param name="Command">The command's id.</param>
/// <param name="Type">The event's stable name.</param>
/// <param name="Salt">16 bytes.</param>
/// <param name="Body">The text exactly as hashed.</param>
/// <param name="Hash">32 bytes.</param>
public sealed record JournalRow(
    long Number,
    DateTimeOffset Time,
    string Actor,
    string Command,
    string Type,
    byte[] Salt,
    string Body,
    byte[] Hash);

/// <summary>Number and hash of a roundtable's last row.</summary>
public sealed record Head(long Number, byte[] Hash);

public sealed record StoredRoundtable(string Id, RoundtableSummary Summary, Head Head);

/// <summary>A command that was accepted, and the numbers of its first and last event.</summary>
public sealed record StoredCommand(byte[] Fingerprint, long First, long Last);

public sealed record DueMoment(string Roundtable, DateTimeOffset At, string Kind, string Key);
