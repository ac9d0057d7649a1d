using Consultation.Server.Live;
using Consultation.Server.Live.Secret;
using Consultation.Server.Tests.Harness;
using Consultation.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace Consultation.Server.Tests.SecretVotes;

/// <summary>A data folder as it was on disk at some moment of another server's life, and a server started on it.</summary>
internal sealed class CopiedFolder : IAsyncDisposable
{
    private readonly Folder _folder = new();
    private DataFolder? _data;
    private LiveSessions? _sessions;

    private CopiedFolder()
    {
    }

    public DataFolder Data => _data!;

    public Scene Scene => new(_sessions!);

    /// <summary>Copies a folder that may be in use; the lock and the index of the log aren't what a crash leaves.</summary>
    public static CopiedFolder Of(string folder)
    {
        var copy = new CopiedFolder();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy._folder.Path, Path.GetRelativePath(folder, file));
            if (!target.EndsWith("-shm", StringComparison.Ordinal) && !target.EndsWith(".lock", StringComparison.Ordinal))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }

        return copy;
    }

    /// <summary>What a server does before it serves anybody.</summary>
    public async Task<CopiedFolder> StartAsync(Action<string>? before = null)
    {
        before?.Invoke(_folder.Path);
        _data = DataFolder.Open(_folder.Path);
        _sessions = new LiveSessions(_data.Journal, _data.VoteKeys, TimeProvider.System, NullLoggerFactory.Instance);
        await new EndedVotes(_data.VoteKeys, _sessions, NullLogger<EndedVotes>.Instance).StartAsync(TestContext.Current.CancellationToken);
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        if (_sessions is not null)
        {
            await _sessions.DisposeAsync();
        }

        _data?.Dispose();
        _folder.Dispose();
    }
}
