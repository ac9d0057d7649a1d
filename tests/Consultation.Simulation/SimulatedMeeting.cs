using System.Globalization;
using Consultation.Domain;
using Consultation.Domain.Json;
using Consultation.Server.Live;
using Consultation.Storage;

namespace Consultation.Simulation;

/// <summary>What a meeting came to.</summary>
internal sealed record Held(int Steps, int Sent, int Accepted, int Restarts, IReadOnlyDictionary<string, int> Events, byte[] Hash);

/// <summary>One meeting by chance, from its seed alone, on a server and a database of its own. After each step the invariants must hold.</summary>
internal sealed partial class SimulatedMeeting : IAsyncDisposable
{
    private const int MovesKept = 20;

    private readonly Folders _folders;
    private readonly Clock _clock = new(new DateTimeOffset(2009, 9, 10, 4, 0, 0, TimeSpan.Zero));
    private readonly Room _room;
    private readonly int _steps;
    private readonly Outbox _outbox = new();
    private readonly Ledger _ledger = new();
    private readonly Queue<string> _lastMoves = new();
    private ServerHere _server = null!;
    private int _restarts;

    public SimulatedMeeting(int seed, int steps, Folders folders)
    {
        (_folders, _steps) = (folders, steps);
        _room = new Room(seed, steps, _clock);
    }

    public int Step => _room.Step;

    public IEnumerable<string> LastMoves => _lastMoves;

    private Chance Chance => _room.Chance;

    public async Task<Held> HoldAsync()
    {
        _server = await ServerHere.StartAsync(Room.Id, _folders.New(), _clock);
        foreach (var person in Room.Persons)
        {
            await _server.People.AddAsync(new Person(person.Value, $"Person {person.Value[^1]}"));
        }

        var restart = Chance.Between(_steps / 5, _steps * 4 / 5);
        for (_room.Step = 1; _room.Step <= _steps; _room.Step++)
        {
            _clock.Pass(TimeSpan.FromMilliseconds(Chance.Between(0, 2_000)));
            await (_room.Step == restart || Chance.Between(1, 400) == 1 ? RestartAsync() : StepAsync());
            if (Chance.Percent(1))
            {
                await CheckViewsAsync();
            }
        }

        var record = await CheckAllAsync();
        if (Chance.Percent(5) && record is not null)
        {
            Minutes.Check(record);
        }

        return new Held(_steps, _outbox.Sent, _outbox.Accepted, _restarts, _ledger.Events, _server.Snapshot.Hash);
    }

    public async ValueTask DisposeAsync()
    {
        var path = _server.Path;
        await _server.DisposeAsync();
        Directory.Delete(path, recursive: true);
    }

    private Task StepAsync() => Chance.Between(1, 100) switch
    {
        <= 70 => DoAsync(Sensible()),
        <= 79 => DoAsync(Wrong.Of(_room, Sensible(), Chance)),
        <= 86 => DoAsync(_outbox.Again(_room) ?? Sensible()),
        <= 92 => AtOnceAsync(),
        <= 94 => ComeOrGoAsync(),
        _ => TimePassesAsync(),
    };

    /// <summary>Something that makes sense now.</summary>
    private Sending Sensible()
    {
        var (move, who, command) = Moves.Choose(_room) ?? throw new Broken("there is always something to do", $"at {_room.Stage}");
        return new Sending(move.Name, who, _room.NewId("k"), System.Text.Encoding.UTF8.GetString(DomainJson.Write(command)));
    }

    private async Task DoAsync(Sending sending)
    {
        if (SendsToItself)
        {
            await _server.SettleAsync();
        }

        var before = _server.Snapshot;
        await AnsweredAsync(sending, _server.SendAsync(sending));
        if (sending.Answer!.Value.Refusal is not null)
        {
            Broken.Unless(ReferenceEquals(before, _server.Snapshot), "a refusal changes nothing", $"{sending}");
        }

        await CheckStepAsync();
    }

    /// <summary>Several at once, none waiting for another: two tabs of a seat, a double click, neighbours.</summary>
    private async Task AtOnceAsync()
    {
        var sendings = new List<Sending> { Sensible() };
        for (var more = Chance.Between(1, 4); more > 0; more--)
        {
            var last = sendings[^1];
            sendings.Add(Chance.Between(1, 4) switch
            {
                1 => last with { Move = "the same again at once", Answer = null },
                2 => last with { Move = "the same from another tab", Id = _room.NewId("k"), Answer = null },
                3 => Sensible() with { Move = "another with the same id at once", Who = last.Who, Id = last.Id },
                _ => Sensible(),
            });
        }

        var answers = sendings.ConvertAll(_server.SendAsync);
        for (var i = 0; i < sendings.Count; i++)
        {
            await AnsweredAsync(sendings[i], answers[i]);
        }

        await CheckStepAsync();
    }

    private async Task AnsweredAsync(Sending sending, Task<Answer> answer)
    {
        sending.Answer = await answer.WaitAsync(TimeSpan.FromMinutes(1));
        _outbox.Add(sending);
        Note(sending.ToString());
        foreach (var page in _pages.Where(p => p.Actor.Seat is { } seat && seat == sending.Who.Seat))
        {
            page.OfferOwn();
        }
    }

    /// <summary>Time passes: until what is due next, or a while; and the server looks at it as it does each second.</summary>
    private async Task TimePassesAsync()
    {
        var next = _room.Stored is { } state ? Moment.Of(state).OrderBy(m => m.At).FirstOrDefault() : null;
        _clock.Pass(next is not null && next.At > _clock.Now && Chance.Percent(60)
            ? next.At - _clock.Now
            : TimeSpan.FromSeconds(Chance.Between(1, 60)));
        Note(string.Create(CultureInfo.InvariantCulture, $"it is {_clock.Now:HH:mm:ss.fff}"));
        await _server.LookAsync();
        Broken.Unless(
            _server.Snapshot.State is not { } after || Moment.Of(after).All(m => m.At > _clock.Now),
            "what is due is done", $"it is {_clock.Now:O}; due are {string.Join(", ", Moment.Of(_server.Snapshot.State!))}");
        await CheckStepAsync();
    }

    private void Note(string move)
    {
        _lastMoves.Enqueue(string.Create(CultureInfo.InvariantCulture, $"{_room.Step}: {move}"));
        if (_lastMoves.Count > MovesKept)
        {
            _lastMoves.Dequeue();
        }
    }
}
