using Consultation.Domain;
using Consultation.Server.Access;
using Consultation.Server.Demo;
using Consultation.Server.Live;
using Consultation.Server.Samples;
using Consultation.Server.Tests.Harness;
using Consultation.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Consultation.Server.Tests.Demo;

/// <summary>The demonstration without a server: its seats and chair act on a session by a clock of the test's.</summary>
internal sealed class SimulatedMeeting : IAsyncDisposable
{
    private readonly Folder _folder;
    private readonly FakeTimeProvider _clock;
    private readonly DataFolder _data;
    private readonly LiveSessions _sessions;
    private readonly DueWatch _watch;
    private readonly SimulatedChair _chair;
    private readonly List<SimulatedSeat> _seats;
    private int _id;

    private SimulatedMeeting(DemoScript script, Folder folder, DataFolder data, FakeTimeProvider clock, Roundtable state)
    {
        (_folder, _data, _clock, Script) = (folder, data, clock, script);
        _sessions = new LiveSessions(data.Journal, data.VoteKeys, clock, NullLoggerFactory.Instance);
        _watch = new DueWatch(data.Journal, _sessions, clock, NullLogger<DueWatch>.Instance);
        _chair = new SimulatedChair(script, new Pace());
        _seats = [.. state.Seats.Select(s => new SimulatedSeat(s.Id, script, new Pace()))];
    }

    public DemoScript Script { get; }

    public HashSet<string> TakenByPersons { get; } = [];

    public Roundtable State { get; private set; } = null!;

    public static async Task<SimulatedMeeting> BeginAsync()
    {
        var start = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        var script = DemoScript.Read(SampleFolder.Find("almaty-2009"), start);
        var folder = new Folder();
        var data = DataFolder.Open(folder.Path);
        await using var prepared = new ScriptedMeeting(script.Sample, data);
        var state = (await prepared.PlayAsync(script.From)).State!;
        return new SimulatedMeeting(script, folder, data, new FakeTimeProvider(start), state) { State = state };
    }

    /// <summary>Lets a second pass, in which all who are simulated do what they would do.</summary>
    public async Task PassAsync(int seconds = 1)
    {
        for (var i = 0; i < seconds; i++)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            await _watch.LookAsync();
            await LookAsync();
            foreach (var seat in _seats.Where(s => !TakenByPersons.Contains($"seat:{s.Seat}")))
            {
                await TryAsync(seat.Next(State, _clock.GetUtcNow()), Actor.Of(seat.Seat));
            }

            if (!TakenByPersons.Contains("facilitator") && _chair.Next(State, _clock.GetUtcNow(), seat => TakenByPersons.Contains($"seat:{seat}")) is var (command, byRapporteur))
            {
                await TryAsync(command, new Actor(byRapporteur ? Role.Rapporteur : Role.Facilitator));
            }
        }
    }

    /// <summary>Lets time pass until something is so.</summary>
    public async Task PassUntilAsync(Func<Roundtable, bool> what, int atMostSeconds = 3_600)
    {
        for (var i = 0; i < atMostSeconds && !what(State); i++)
        {
            await PassAsync();
        }

        Assert.True(what(State));
    }

    /// <summary>A person does something.</summary>
    public async Task DoesAsync(Command command, Actor actor)
    {
        var answer = await SendAsync(command, actor);
        Assert.Null(answer.Refusal);
        await LookAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _sessions.DisposeAsync();
        _watch.Dispose();
        _data.Dispose();
        _folder.Dispose();
    }

    private async Task TryAsync(Command? command, Actor actor)
    {
        if (command is not null)
        {
            Assert.Null((await SendAsync(command, actor)).Refusal);
            await LookAsync();
        }
    }

    private Task<Answer> SendAsync(Command command, Actor actor) => _sessions.DoAsync(
        Script.Sample.Id, new Sent(actor, $"c{++_id}", command, Facts.None, System.Security.Cryptography.SHA256.HashData(Domain.Json.DomainJson.Write(command))));

    private async Task LookAsync() => State = (await _sessions.OpenAsync(Script.Sample.Id)).Session.Snapshot.State!;
}
