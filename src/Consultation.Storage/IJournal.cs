namespace Consultation.Storage;

/// <summary>The journals of all roundtables: append-only, numbered from 1, chained by hash. What an event means is not known here.</summary>
public interface IJournal
{
    /// <summary>
    /// Appends all of the batch or nothing. There is no cancelling: what was handed over ends with an outcome.
    /// A roundtable is created by appending to an unknown id with <see cref="Batch.ExpectedHead"/> 0.
    /// </summary>
    /// <exception cref="ArgumentException">The batch itself is malformed; this is a mistake of the caller.</exception>
    Task<AppendResult> AppendAsync(Batch batch);

    /// <summary>The rows after a number, in order. Empty for an unknown roundtable.</summary>
    Task<IReadOnlyList<JournalRow>> ReadAsync(string roundtable, long afterNumber = 0, CancellationToken cancellation = default);

    /// <summary>Number and hash of the last row, or null for an unknown roundtable.</summary>
    Task<Head?> HeadAsync(string roundtable, CancellationToken cancellation = default);

    /// <summary>The heads of those of these roundtables that exist.</summary>
    Task<IReadOnlyDictionary<string, Head>> HeadsAsync(IReadOnlyCollection<string> roundtables, CancellationToken cancellation = default);

    /// <summary>Every roundtable, by id.</summary>
    Task<IReadOnlyList<StoredRoundtable>> RoundtablesAsync(CancellationToken cancellation = default);

    /// <summary>What was stored for a command id, or null when that id is new to this actor and roundtable.</summary>
    Task<StoredCommand?> FindCommandAsync(string roundtable, string actor, string id, CancellationToken cancellation = default);

    /// <summary>What the ballot box of a roundtable holds, by round and seat.</summary>
    Task<IReadOnlyList<SealedBallot>> BallotsAsync(string roundtable, CancellationToken cancellation = default);

    /// <summary>The moments at or before a time, earliest first.</summary>
    Task<IReadOnlyList<DueMoment>> DueAsync(DateTimeOffset until, CancellationToken cancellation = default);
}
