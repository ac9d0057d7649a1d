using System.Collections.Concurrent;

namespace Consultation.Simulation;

/// <summary>What many meetings came to.</summary>
internal sealed record Totals(int Meetings, long Steps, long Sent, long Accepted, long Restarts, IReadOnlyDictionary<string, int> Events);

/// <summary>An invariant broke: in which meeting, at which step, and what was done last.</summary>
internal sealed record Break(int Seed, int Step, string Invariant, IReadOnlyList<string> LastMoves);

/// <summary>Holds meetings, as many at a time as the machine has cores. Each has a seed of its own, the first the one given.</summary>
internal static class Simulation
{
    /// <summary>How many steps a meeting has.</summary>
    public const int Steps = 600;

    public static async Task<(Totals Totals, Break? Break)> RunAsync(int seed, int meetings, int steps)
    {
        using var folders = new Folders();
        var held = new ConcurrentBag<Held>();
        var breaks = new ConcurrentBag<Break>();
        await Parallel.ForAsync(0, meetings, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (place, _) =>
        {
            if (breaks.IsEmpty)
            {
                await HoldAsync(unchecked(seed + place), steps, folders, held, breaks);
            }
        });
        var totals = new Totals(
            held.Count, held.Sum(h => (long)h.Steps), held.Sum(h => (long)h.Sent), held.Sum(h => (long)h.Accepted), held.Sum(h => (long)h.Restarts),
            held.SelectMany(h => h.Events).GroupBy(e => e.Key).ToDictionary(e => e.Key, e => e.Sum(n => n.Value)));
        return (totals, breaks.MinBy(b => b.Seed));
    }

    private static async Task HoldAsync(int seed, int steps, Folders folders, ConcurrentBag<Held> held, ConcurrentBag<Break> breaks)
    {
        await using var meeting = new SimulatedMeeting(seed, steps, folders);
        try
        {
            held.Add(await meeting.HoldAsync());
        }
#pragma warning disable CA1031 // Whatever is thrown, an invariant among it, the meeting and the step are what must be known.
        catch (Exception e)
#pragma warning restore CA1031
        {
            breaks.Add(new Break(seed, meeting.Step, e is Broken ? e.Message : e.ToString(), [.. meeting.LastMoves]));
        }
    }
}
