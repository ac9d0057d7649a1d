using Consultation.Domain;
using Consultation.Server.Live;
using Consultation.Server.Records;
using Consultation.Storage;

namespace Consultation.Server.Samples;

/// <summary>
/// Plays a whole sample in a temporary database. Salts come from the event's number, so that the same sample gives the
/// same bytes.
/// </summary>
internal sealed class SamplePlayer : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("consultation-sample-");
    private readonly DataFolder _data;
    private readonly ScriptedMeeting _meeting;

    public SamplePlayer(Sample sample)
    {
        _data = DataFolder.Open(Path.Combine(_folder.FullName, "data"), salts: new NumberedSalts());
        _meeting = new ScriptedMeeting(sample, _data);
    }

    /// <summary>Plays every line; gives what the journal holds then.</summary>
    /// <exception cref="SampleException">A command was refused.</exception>
    public Task<Snapshot> PlayAsync() => _meeting.PlayAsync();

    /// <summary>The record of what was played.</summary>
    public Task<Record> RecordAsync(Snapshot snapshot) => new RecordSource(_data.People).BuildAsync(snapshot, Readership.Everything);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _meeting.DisposeAsync();
        _data.Dispose();
        _folder.Delete(recursive: true);
    }
}
