using System.Collections.Concurrent;
using Consultation.Domain;
using Consultation.Storage;

namespace Consultation.Server.Rehearsals;

/// <summary>Which roundtables are rehearsals, and which of them were removed. Every command asks, so it is kept in memory.</summary>
public sealed class RehearsalList(RehearsalRepository repository, TimeProvider time)
{
    /// <summary>How long participants are simulated: whoever has left a rehearsal open isn't served for ever.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(2);

    // The storage reads in place, so there is nothing to wait for.
    private readonly ConcurrentDictionary<RoundtableId, StoredRehearsal> _all =
        new(repository.ListAsync().GetAwaiter().GetResult().Select(r => KeyValuePair.Create(RoundtableId.Of(r.Roundtable), r)));

    /// <summary>Whether it is a rehearsal, or was.</summary>
    public bool Has(RoundtableId roundtable) => _all.ContainsKey(roundtable);

    /// <summary>Whether it was removed: then it is answered to nobody.</summary>
    public bool IsRemoved(RoundtableId roundtable) => _all.TryGetValue(roundtable, out var found) && found.Removed is not null;

    /// <summary>The rehearsal of a roundtable that is there to be seen.</summary>
    public StoredRehearsal? Of(RoundtableId roundtable) =>
        _all.Values.Where(r => r.Of == roundtable.Value && r.Removed is null).MaxBy(r => r.Began);

    /// <summary>Those whose participants are simulated now.</summary>
    public IReadOnlyList<StoredRehearsal> Running() => [.. _all.Values.Where(r => r.Removed is null && time.GetUtcNow() - r.Began < Lasts)];

    /// <summary>Notes one that is about to be created.</summary>
    public async Task AddAsync(RoundtableId roundtable, RoundtableId of)
    {
        var rehearsal = new StoredRehearsal(roundtable.Value, of.Value, time.GetUtcNow(), null);
        await repository.AddAsync(rehearsal);
        _all[roundtable] = rehearsal;
    }

    /// <summary>Notes that one was removed.</summary>
    public async Task RemoveAsync(RoundtableId roundtable)
    {
        var now = time.GetUtcNow();
        await repository.RemoveAsync(roundtable.Value, now);
        _all[roundtable] = _all[roundtable] with { Removed = now };
    }
}
