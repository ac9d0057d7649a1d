using Microsoft.Extensions.Time.Testing;

namespace Consultation.Simulation;

/// <summary>
/// The time of a meeting, moved by its steps alone. What waits for a push runs by a clock of its own: how often that
/// must be moved until a push is out depends on the machine, and must not reach the journal.
/// </summary>
internal sealed class Clock(DateTimeOffset start) : TimeProvider
{
    private const int PassesBetweenPushes = 6;

    private readonly FakeTimeProvider _pushes = new();
    private int _passes;

    public DateTimeOffset Now { get; private set; } = start;

    /// <summary>The same time, for who would do something by a timer that the meeting does in a step.</summary>
    public TimeProvider WithoutTimers => new Still(this);

    public override long TimestampFrequency => _pushes.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => Now;

    public override long GetTimestamp() => _pushes.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        _pushes.CreateTimer(callback, state, dueTime, period);

    /// <summary>Time passes in the meeting. What was pushed at every step would cost most of the time; what waits becomes one message.</summary>
    public void Pass(TimeSpan time)
    {
        Now += time;
        if (++_passes % PassesBetweenPushes == 0)
        {
            LetPush();
        }
    }

    /// <summary>Lets what waits for a push go on.</summary>
    public void LetPush() => _pushes.Advance(TimeSpan.FromMilliseconds(1_100));

    private sealed class Still(Clock clock) : TimeProvider
    {
        private readonly FakeTimeProvider _never = new();

        public override DateTimeOffset GetUtcNow() => clock.Now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            _never.CreateTimer(callback, state, dueTime, period);
    }
}
