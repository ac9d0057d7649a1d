using Consultation.Storage;

namespace Consultation.Simulation;

/// <summary>Where a crash finds the batch that is on its way.</summary>
internal enum CrashPoint
{
    /// <summary>Nothing of it is stored.</summary>
    BeforeStoring,

    /// <summary>It is stored, and nobody has been told.</summary>
    BeforeAnswering,
}

/// <summary>The real journal, until a crash is asked for: the next batch then gets no outcome, and none after it does.</summary>
internal sealed class CrashingJournal(IJournal inner) : IJournal
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CrashPoint? _crash;

    /// <summary>Ends when a batch has come to the point of the crash.</summary>
    public Task Reached => _reached.Task;

    public void CrashAt(CrashPoint point) => _crash = point;

    public async Task<AppendResult> AppendAsync(Batch batch)
    {
        if (_crash is not { } point)
        {
            return await inner.AppendAsync(batch);
        }

        if (point == CrashPoint.BeforeAnswering && !Reached.IsCompleted)
        {
            await inner.AppendAsync(batch);
        }

        _reached.TrySetResult();
        return await new TaskCompletionSource<AppendResult>().Task;
    }

    public Task<IReadOnlyList<JournalRow>> ReadAsync(string roundtable, long afterNumber = 0, CancellationToken cancellation = default) =>
        inner.ReadAsync(roundtable, afterNumber, cancellation);

    public Task<Head?> HeadAsync(string roundtable, CancellationToken cancellation = default) => inner.HeadAsync(roundtable, cancellation);

    public Task<IReadOnlyDictionary<string, Head>> HeadsAsync(IReadOnlyCollection<string> roundtables, CancellationToken cancellation = default) =>
        inner.HeadsAsync(roundtables, cancellation);

    public Task<IReadOnlyList<StoredRoundtable>> RoundtablesAsync(CancellationToken cancellation = default) => inner.RoundtablesAsync(cancellation);

    public Task<StoredCommand?> FindCommandAsync(string roundtable, string actor, string id, CancellationToken cancellation = default) =>
        inner.FindCommandAsync(roundtable, actor, id, cancellation);

    public Task<IReadOnlyList<SealedBallot>> BallotsAsync(string roundtable, CancellationToken cancellation = default) => inner.BallotsAsync(roundtable, cancellation);

    public Task<IReadOnlyList<DueMoment>> DueAsync(DateTimeOffset until, CancellationToken cancellation = default) => inner.DueAsync(until, cancellation);
}
