using Microsoft.Extensions.Time.Testing;

namespace Consultation.Server.Tests.Harness;

/// <summary>
/// A time that a test moves, while what waits for a push goes on by a clock that runs: how long that took is nobody's
/// business and gets into nothing.
/// </summary>
internal sealed class SteppedClock : TimeProvider, IDisposable
{
    private readonly FakeTimeProvider _pushes = new();
    private readonly Clock _running;

    public SteppedClock() => _running = Clock.Running(_pushes);

    public DateTimeOffset Now { get; set; } = new(2009, 2, 23, 4, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => _pushes.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => Now;

    public override long GetTimestamp() => _pushes.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        _pushes.CreateTimer(callback, state, dueTime, period);

    public void Dispose() => _running.Dispose();
}
