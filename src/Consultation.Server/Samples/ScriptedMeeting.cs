using System.Globalization;
using Consultation.Domain;
using Consultation.Server.Access;
using Consultation.Server.Live;
using Consultation.Server.Minutes;
using Consultation.Server.Papers;
using Consultation.Server.Templates;
using Consultation.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace Consultation.Server.Samples;

/// <summary>Plays a sample's lines through the real door, session and journal of a data folder, by a clock that the script moves.</summary>
internal sealed class ScriptedMeeting : IAsyncDisposable
{
    private readonly Sample _sample;
    private readonly DataFolder _data;
    private readonly SampleClock _clock;
    private readonly LiveSessions _sessions;
    private readonly CommandDoor _door;
    private readonly DueWatch _watch;

    public ScriptedMeeting(Sample sample, DataFolder data)
    {
        (_sample, _data) = (sample, data);
        _clock = new SampleClock(sample.Lines[0].At);
        var symbols = new SymbolRegister(new SymbolRepository(data.Database), _clock);
        _sessions = new LiveSessions(data.Journal, data.VoteKeys, _clock, NullLoggerFactory.Instance, symbols: symbols);
        _door = new CommandDoor(_sessions, data.People, new PaperFiles(data.Blobs, TimeProvider.System), new ServerKey(data.ServerKey), symbols: symbols);
        _watch = new DueWatch(data.Journal, _sessions, _clock, NullLogger<DueWatch>.Instance);
    }

    /// <summary>Plays the lines up to a time; gives what the journal holds then.</summary>
    /// <exception cref="SampleException">A command was refused.</exception>
    public async Task<Snapshot> PlayAsync(DateTimeOffset? until = null)
    {
        for (var i = 0; i < _sample.Lines.Count && !(_sample.Lines[i].At > until); i++)
        {
            var line = _sample.Lines[i];
            await LetTimePassAsync(line.At);
            var request = new CommandRequest(_sample.Id.Value, string.Create(CultureInfo.InvariantCulture, $"line-{i + 1:0000}"), line.Command);
            var answer = i == 0 && _sample.Previous is { } previous
                ? await _door.CreateAsync(CallerOf(line), request, new Beginning(null, previous.Value, null))
                : await _door.DoAsync(CallerOf(line), request);
            if (answer.Refusal is { } refusal)
            {
                throw new SampleException($"{line.Where}: {refusal.Sentence()} ({refusal.Code})");
            }
        }

        return (await _sessions.OpenAsync(_sample.Id)).Session.Snapshot;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _sessions.DisposeAsync();
        _watch.Dispose();
    }

    /// <summary>Moves the clock on, and stops at each moment on the way so that it happens at its own time.</summary>
    private async Task LetTimePassAsync(DateTimeOffset until)
    {
        foreach (var due in await _data.Journal.DueAsync(until))
        {
            _clock.MoveTo(due.At);
            await _watch.LookAsync();
        }

        _clock.MoveTo(until);
    }

    /// <summary>The identities of a sample are what its lines say: a role, or a seat. Its facilitator led the one before too, and may make the next.</summary>
    private Caller CallerOf(SampleLine line) => new("script", line.As switch
    {
        "facilitator" when _sample.Previous is { } previous => [new(Role.Facilitator, _sample.Id), new(Role.Facilitator, previous), new(Role.Facilitator)],
        "facilitator" => [new(Role.Facilitator, _sample.Id)],
        "rapporteur" => [new(Role.Rapporteur, _sample.Id)],
        _ when line.As.StartsWith("seat:", StringComparison.Ordinal) => [new(Role.Participant, _sample.Id, SeatId.Of(line.As[5..]))],
        _ => throw new SampleException($"{line.Where}: as must be facilitator, rapporteur or seat:ID."),
    });
}
