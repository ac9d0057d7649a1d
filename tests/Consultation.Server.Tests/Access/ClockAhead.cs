namespace Consultation.Server.Tests.Access;

/// <summary>The system's clock, which a test may put ahead; timers run as they do.</summary>
internal sealed class ClockAhead : TimeProvider
{
    private long _ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _ahead));

    public void Advance(TimeSpan by) => Interlocked.Add(ref _ahead, by.Ticks);
}
