using Consultation.Storage;

namespace Consultation.Server.Tests.Harness;

/// <summary>A journal before the real one, in which a test decides how the next append ends, and whether it can be read.</summary>
internal sealed class FaultyJournal(IJournal real) : IJournal
{
    private readonly Queue<Func<Batch, Task<AppendResult>>> _next = new();

    /// <summary>How many reads fail from now on.</summary>
    public int FailingReads { get; set; }

    public IJournal Real => real;

    /// <summary>Says how the next append ends; several are taken in turn.</summary>
    public void Next(Func<Batch, Task<AppendResult>> append) => _next.Enqueue(append);

    public Task<AppendResult> AppendAsync(Batch batch) => _next.TryDequeue(out var append) ? append(batch) : real.AppendAsync(batch);

    public Task<IReadOnlyList<JournalRow>> ReadAsync(string roundtable, long afterNumber = 0, CancellationToken cancellation = default) =>
        FailingReads-- > 0 ? throw new IOException("The disk doesn't answer.") : real.ReadAsync(roundtable, afterNumber, cancellation);

    public Task<Head?> HeadAsync(string roundtable, CancellationToken cancellation = default) => real.HeadAsync(roundtable, cancellation);

    public Task<IReadOnlyDictionary<string, Head>> HeadsAsync(IReadOnlyCollection<string> roundtables, CancellationToken cancellation = default) =>
        real.HeadsAsync(roundtables, cancellation);

    public Task<IReadOnlyList<StoredRoundtable>> RoundtablesAsync(CancellationToken cancellation = default) => real.RoundtablesAsync(cancellation);

    public Task<StoredCommand?> FindCommandAsync(string roundtable, string actor, string id, CancellationToken cancellation = default) =>
        real.FindCommandAsync(roundtable, actor, id, cancellation);

    public Task<IReadOnlyList<SealedBallot>> BallotsAsync(string roundtable, CancellationToken cancellation = default) => real.BallotsAsync(roundtable, cancellation);

    public Task<IReadOnlyList<DueMoment>> DueAsync(DateTimeOffset until, CancellationToken cancellation = default) => real.DueAsync(until, cancellation);
}
