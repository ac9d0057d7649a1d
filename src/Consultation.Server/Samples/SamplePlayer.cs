using Consultation.Domain;
using Consultation.Server.Live;
using Consultation.Server.Records;
using Consultation.Storage;

namespace Consultation.Server.Samples;

/// <summary>
/// Plays whole samples one after another in one temporary database, so that each finds the one before it there. Salts come
/// from the event's number, so that the same samples give the same bytes.
/// </summary>
internal sealed class SamplePlayer : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("consultation-sample-");
    private readonly DataFolder _data;

    public SamplePlayer() => _data = DataFolder.Open(Path.Combine(_folder.FullName, "data"), salts: new NumberedSalts());

    /// <summary>Plays every line of a sample; gives what its journal holds then.</summary>
    /// <exception cref="SampleException">A command was refused.</exception>
    public async Task<Snapshot> PlayAsync(Sample sample)
    {
        await using var meeting = new ScriptedMeeting(sample, _data);
        return await meeting.PlayAsync();
    }

    /// <summary>The record of what was played, for a readership.</summary>
    public Task<Record> RecordAsync(Snapshot snapshot, Readership readership) => new RecordSource(_data.People).BuildAsync(snapshot, readership);

    /// <inheritdoc/>
    public void Dispose()
    {
        _data.Dispose();
        _folder.Delete(recursive: true);
    }
}
