using System.Globalization;

namespace Consultation.Simulation;

/// <summary>The command line: 0 where the invariants held, 1 where one broke, 2 for wrong use.</summary>
internal static class Cli
{
    private const string Use = "Use: --seed S --meetings N [--steps M], or races --tries N";

    public static Task<int> RunAsync(string[] args, TextWriter output, TextWriter error) =>
        args is ["races", .. var rest] ? RaceAsync(rest, output, error) : MeetAsync(args, output, error);

    private static async Task<int> RaceAsync(string[] args, TextWriter output, TextWriter error)
    {
        if (Options(args, "--tries") is not { } options || !options.TryGetValue("--tries", out var tries))
        {
            await error.WriteLineAsync(Use);
            return 2;
        }

        try
        {
            await output.WriteLineAsync(FormattableString.Invariant($"{await Races.RunAsync(tries, error)} tries, no double, no loss"));
            return 0;
        }
        catch (Broken e)
        {
            await output.WriteLineAsync(e.Message);
            return 1;
        }
    }

    private static async Task<int> MeetAsync(string[] args, TextWriter output, TextWriter error)
    {
        if (Options(args, "--seed", "--meetings", "--steps") is not { } options
            || !options.TryGetValue("--seed", out var seed) || !options.TryGetValue("--meetings", out var meetings))
        {
            await error.WriteLineAsync(Use);
            return 2;
        }

        var (totals, broken) = await Simulation.RunAsync(seed, meetings, options.GetValueOrDefault("--steps", Simulation.Steps));
        if (broken is null)
        {
            await error.WriteLineAsync(FormattableString.Invariant(
                $"{totals.Accepted} of {totals.Sent} commands accepted, {totals.Restarts} restarts, {totals.Events.Values.Sum()} events of {totals.Events.Count} kinds"));
            await output.WriteLineAsync(FormattableString.Invariant($"{totals.Meetings} meetings, {totals.Steps} steps, invariants held"));
            return 0;
        }

        foreach (var move in broken.LastMoves)
        {
            await error.WriteLineAsync(move);
        }

        await output.WriteLineAsync(FormattableString.Invariant($"seed {broken.Seed}, step {broken.Step}: {broken.Invariant}"));
        return 1;
    }

    /// <summary>The numbers given by name, or null where something else is among them.</summary>
    private static Dictionary<string, int>? Options(string[] args, params string[] names)
    {
        var options = new Dictionary<string, int>();
        for (var i = 0; i < args.Length; i += 2)
        {
            if (!names.Contains(args[i]) || i + 1 == args.Length
                || !int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || !options.TryAdd(args[i], number))
            {
                return null;
            }
        }

        return options;
    }
}
