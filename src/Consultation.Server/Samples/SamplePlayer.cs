using System.Globalization;
using Consultation.Domain;
using Consultation.Server.Access;
using Consultation.Server.Live;
using Consultation.Server.Records;
using Consultation.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace Consultation.Server.Samples;

/// <summary>
/// Plays a sample through the real door, session and journal, in a temporary database and by a clock that the script
/// moves. Salts come from the event's number, so that the same sample gives the same bytes.
/// </summary>
internal sealed class SamplePlayer : IAsyncDisposable
{
    private readonly Sample _sample;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("consultation-sample-");
    private readonly DataFolder _data;
    private readonly SampleClock _clock;
    private readonly LiveSessions _sessions;
    private readonly CommandDoor _door;
    private readonly DueWatch _watch;

    public SamplePlayer(Sample sample)
    {
        _sample = sample;
        _data = DataFolder.Open(Path.Combine(_folder.FullName, "data"), salts: new NumberedSalts());
        _clock = new SampleClock(sample.Lines[0].At);
        _sessions = new LiveSessions(_data.Journal, _clock, NullLoggerFactory.Instance);
        _door = new CommandDoor(_sessions, _data.People, new ServerKey(_data.ServerKey));
        _watch = new DueWatch(_data.Journal, _sessions, _clock, NullLogger<DueWatch>.Instance);
    }

    /// <summary>Plays every line; gives what the journal holds then.</summary>
    /// <exception cref="SampleException">A command was refused.</exception>
    public async Task<Snapshot> PlayAsync()
    {
        for (var i = 0; i < _sample.Lines.Count; i++)
        {
            var line = _sample.Lines[i];
            await LetTimePassAsync(line.At);
            var request = new CommandRequest(_sample.Id.Value, string.Create(CultureInfo.InvariantCulture, $"line-{i + 1:0000}"), line.Command);
            var answer = await _door.DoAsync(CallerOf(line), request);
            if (answer.Refusal is { } refusal)
            {
                throw new SampleException($"{line.Where}: {refusal.Sentence()} ({refusal.Code})");
            }
        }

        return (await _sessions.OpenAsync(_sample.Id)).Session.Snapshot;
    }

    /// <summary>The record of what was played.</summary>
    public Task<Record> RecordAsync(Snapshot snapshot) => new RecordSource(_data.People).BuildAsync(snapshot, Readership.Everything);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _sessions.DisposeAsync();
        _watch.Dispose();
        _data.Dispose();
        _folder.Delete(recursive: true);
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

    /// <summary>The identities of a sample are what its lines say: a role, or a seat.</summary>
    private Caller CallerOf(SampleLine line)
    {
        Grant grant = line.As switch
        {
            "facilitator" => new(Role.Facilitator, _sample.Id),
            "rapporteur" => new(Role.Rapporteur, _sample.Id),
            _ when line.As.StartsWith("seat:", StringComparison.Ordinal) => new(Role.Participant, _sample.Id, SeatId.Of(line.As[5..])),
            _ => throw new SampleException($"{line.Where}: as must be facilitator, rapporteur or seat:ID."),
        };
        return new Caller("script", [grant]);
    }
}
