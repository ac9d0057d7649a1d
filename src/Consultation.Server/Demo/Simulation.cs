using Consultation.Domain;
using Consultation.Server.Live;
using Consultation.Server.Views;

namespace Consultation.Server.Demo;

/// <summary>Looks at the meeting twice a second and lets each simulated seat, the chair and the rapporteur do what they would do now.</summary>
internal sealed partial class Simulation(
    DemoScript script, Pace pace, RoundtableId id, LiveSessions sessions, TimeProvider time, IReadOnlyList<SimulatedConnection> connections)
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(500);

    /// <summary>A person who reloads a page or loses the network for a moment hasn't left.</summary>
    private static readonly TimeSpan TakenFor = TimeSpan.FromSeconds(45);

    private readonly Dictionary<string, SimulatedConnection> _byPart = connections.ToDictionary(c => c.Part);
    private readonly Dictionary<string, DateTimeOffset> _taken = [];
    private readonly SimulatedChair _chair = new(script, pace);
    private readonly List<SimulatedSeat> _seats =
        [.. connections.Where(c => c.Part.StartsWith("seat:", StringComparison.Ordinal)).Select(c => new SimulatedSeat(SeatId.Of(c.Part[5..]), script, pace))];

    /// <summary>Runs until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(LookEvery * Math.Min(1, pace.Factor), time);
        while (await timer.WaitForNextTickAsync(cancellation))
        {
            var open = await sessions.OpenAsync(id);
            NotePersons(open.Audiences);
            Act(open.Session.Snapshot.State!, cancellation);
        }
    }

    private void Act(Roundtable state, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        foreach (var seat in _seats.Where(s => !IsTaken($"seat:{s.Seat}")))
        {
            if (seat.Next(state, now) is { } command)
            {
                _ = _byPart[$"seat:{seat.Seat}"].DoAsync(command, cancellation);
            }
        }

        if (IsTaken("facilitator") || _chair.Next(state, now, seat => IsTaken($"seat:{seat}")) is not var (next, byRapporteur))
        {
            return;
        }

        // Where a person is the rapporteur the chair does what the script has the rapporteur do, so that the meeting goes on.
        _ = _byPart[byRapporteur && !IsTaken("rapporteur") ? "rapporteur" : "facilitator"].DoAsync(next, cancellation);
    }

    private bool IsTaken(string part) => _taken.TryGetValue(part, out var seen) && time.GetUtcNow() - seen < TakenFor;

    /// <summary>Whoever is connected as a part and isn't one of ours is a person.</summary>
    private void NotePersons(Audiences audiences)
    {
        var ours = connections.Select(c => c.Id).ToHashSet();
        foreach (var (connection, audience, seat) in audiences.Watching)
        {
            var part = seat is { } named ? $"seat:{named}" : audience switch
            {
                Audience.Facilitator => "facilitator",
                Audience.Rapporteur => "rapporteur",
                _ => null,
            };
            if (part is not null && !ours.Contains(connection))
            {
                _taken[part] = time.GetUtcNow();
            }
        }
    }

    internal static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The simulation of the demonstration ended.")]
        public static partial void Ended(ILogger logger, Exception exception);
    }
}
