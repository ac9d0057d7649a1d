namespace Consultation.Simulation;

/// <summary>A speech as the journal tells it.</summary>
internal sealed record PlainSpeech(string Id, string Seat, string Kind, string? Item, string? Request)
{
    /// <summary>The stretches in which its clock ran; the last may still.</summary>
    public List<(DateTimeOffset From, DateTimeOffset? To)> Runs { get; } = [];

    public bool IsOver { get; set; }

    public bool IsInError { get; set; }

    public bool Counts => !IsInError && Kind != "pointOfOrder";

    public void Stop(DateTimeOffset time)
    {
        if (Runs[^1].To is null)
        {
            Runs[^1] = (Runs[^1].From, time);
        }
    }

    public long SecondsAt(DateTimeOffset now) => (long)Math.Floor(Runs.Sum(run => ((run.To ?? now) - run.From).TotalMilliseconds) / 1000);
}
