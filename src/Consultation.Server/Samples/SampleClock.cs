namespace Consultation.Server.Samples;

/// <summary>A clock that stands where the script puts it.</summary>
internal sealed class SampleClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset _now = start;

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Moves on to a time; never back.</summary>
    public void MoveTo(DateTimeOffset time) => _now = time > _now ? time : _now;
}
