using System.Text.Json;
using Consultation.Domain;
using Consultation.Domain.Json;
using Consultation.Server.Access;
using Consultation.Server.Demo;
using Consultation.Server.Live;
using Consultation.Storage;

namespace Consultation.Server.Rehearsals;

/// <summary>
/// Looks at the rehearsals twice a second and lets each simulated participant do what it would do now. Nothing is remembered
/// of what was done: that stands in the meeting, so a restart goes on where it was.
/// </summary>
public sealed partial class RehearsalWatch(RehearsalList list, LiveSessions sessions, CommandDoor door, TimeProvider time, ILogger<RehearsalWatch> logger) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(500);

    /// <summary>A person who reloads a page hasn't left the seat they took.</summary>
    private static readonly TimeSpan TakenFor = TimeSpan.FromSeconds(45);

    private readonly Dictionary<(RoundtableId, SeatId), RehearsedSeat> _seats = [];
    private readonly Dictionary<(RoundtableId, SeatId), DateTimeOffset> _taken = [];

    private readonly Pace _pace = new();

    /// <summary>Lets everyone act once.</summary>
    public async Task LookAsync(CancellationToken cancellation = default)
    {
        var running = list.Running();
        foreach (var rehearsal in running)
        {
            var id = RoundtableId.Of(rehearsal.Roundtable);
            var open = await sessions.OpenAsync(id);
            if (open.Session.Snapshot.State is { Stage: not Stage.Closed } state)
            {
                await ActAsync(rehearsal, open, state);
            }
            else
            {
                open.Audiences.Simulate([]);
            }
        }

        foreach (var gone in _seats.Keys.Where(k => running.All(r => r.Roundtable != k.Item1.Value)).ToList())
        {
            _seats.Remove(gone);
            _taken.Remove(gone);
            (await sessions.OpenAsync(gone.Item1)).Audiences.Simulate([]);
        }
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Periodic.RunAsync(LookEvery, time, LookAsync, e => Log.Failed(logger, e), stoppingToken);

    private async Task ActAsync(StoredRehearsal rehearsal, OpenRoundtableSession open, Roundtable state)
    {
        var (now, watched) = (time.GetUtcNow(), open.Audiences.Watching.Select(w => w.Seat).OfType<SeatId>().ToHashSet());
        var simulated = new List<SeatId>();
        foreach (var seat in state.Seats.Where(s => !s.Removed).Select(s => s.Id))
        {
            if (watched.Contains(seat))
            {
                _taken[(state.Id, seat)] = now;
            }

            // Where a person sits the simulation yields.
            if (!_taken.TryGetValue((state.Id, seat), out var seen) || now - seen >= TakenFor)
            {
                simulated.Add(seat);
            }
        }

        open.Audiences.Simulate([.. simulated.Where(s => state.Seats[s].IsPresent)]);
        await Task.WhenAll(simulated.Select(seat => ActAsync(SeatOf(rehearsal, state.Id, seat).Next(state, now), state.Id, seat)));
    }

    private RehearsedSeat SeatOf(StoredRehearsal rehearsal, RoundtableId id, SeatId seat)
    {
        if (!_seats.TryGetValue((id, seat), out var found))
        {
            _seats.Add((id, seat), found = new RehearsedSeat(id, seat, rehearsal.Began, _pace));
        }

        return found;
    }

    /// <summary>Through the door that everyone comes by; what is refused the next look sets right.</summary>
    private async Task ActAsync(Command? command, RoundtableId id, SeatId seat)
    {
        if (command is not null)
        {
            using var json = JsonDocument.Parse(DomainJson.Write(command));
            await door.DoAsync(new Caller(null, [new Grant(Role.Participant, id, seat)]), new CommandRequest(id.Value, Pace.NewId(), json.RootElement));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The participants of rehearsals couldn't act; tried again in half a second.")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
