using System.Collections.Concurrent;
using Consultation.Domain;
using Consultation.Domain.Json;
using Consultation.Server.Live;
using Consultation.Server.Records;
using Consultation.Storage;

namespace Consultation.Server.Minutes;

/// <summary>
/// The record as it was at an earlier event, made by going through the journal again. A version that is circulated is
/// opened by all seats at about the same time, so one record serves those who ask within a minute.
/// </summary>
public sealed class EarlierRecords(IJournal journal, RecordSource records, TimeProvider time)
{
    private const int MostKept = 16;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<(RoundtableId, long, string?), (DateTimeOffset At, Lazy<Task<Record?>> Record)> _kept = new();

    /// <summary>The record at an event, for a readership by its name; null where there was no such readership.</summary>
    public Task<Record?> AtAsync(RoundtableId id, long number, string? readership)
    {
        var now = time.GetUtcNow();
        foreach (var (old, _) in _kept.Where(k => now - k.Value.At > Kept || _kept.Count > MostKept))
        {
            _kept.TryRemove(old, out _);
        }

        return GetAsync((id, number, readership), now);
    }

    /// <summary>The state and the journal's hash at each of these events that there is.</summary>
    public async Task<IReadOnlyDictionary<long, Snapshot>> StatesAsync(RoundtableId id, IReadOnlyCollection<long> numbers, CancellationToken cancellation = default)
    {
        var found = new Dictionary<long, Snapshot>();
        if (numbers.Count == 0)
        {
            return found;
        }

        var last = numbers.Max();
        Roundtable? state = null;
        foreach (var row in (await journal.ReadAsync(id.Value, cancellation: cancellation)).TakeWhile(row => row.Number <= last))
        {
            state = Roundtable.Apply(id, state, new Recorded(row.Number, row.Time, DomainJson.ReadEvent(row.Type, row.Body)));
            if (numbers.Contains(row.Number))
            {
                found.Add(row.Number, new Snapshot(state, row.Hash));
            }
        }

        return found;
    }

    private async Task<Record?> GetAsync((RoundtableId Id, long Number, string? Readership) key, DateTimeOffset now)
    {
        try
        {
            return await _kept.GetOrAdd(key, _ => (now, new Lazy<Task<Record?>>(() => MakeAsync(key.Id, key.Number, key.Readership)))).Record.Value;
        }
        catch
        {
            _kept.TryRemove(key, out _);
            throw;
        }
    }

    private async Task<Record?> MakeAsync(RoundtableId id, long number, string? readership) =>
        (await StatesAsync(id, [number])).GetValueOrDefault(number) is { State: { } state } snapshot && Readership.Named(readership, state) is { } named
            ? await records.BuildAsync(snapshot, named)
            : null;
}
