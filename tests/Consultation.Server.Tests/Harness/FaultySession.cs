using Consultation.Domain;
using Consultation.Server.Live;
using Consultation.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace Consultation.Server.Tests.Harness;

/// <summary>A live session with a vote open, on a journal that ends its appends as a test says.</summary>
public abstract class FaultySession : IAsyncLifetime
{
    private readonly Folder _folder = new();
    private readonly OpenVote _vote;

    private protected FaultySession(Secrecy secrecy = Secrecy.Open, bool receipts = false)
    {
        _vote = new OpenVote([PointId.Of("p1")], RoundId.Of("r1"), secrecy, Receipts: receipts);
        Data = DataFolder.Open(_folder.Path);
        Journal = new FaultyJournal(Data.Journal);
        Sessions = new LiveSessions(Journal, Data.VoteKeys, TimeProvider.System, NullLoggerFactory.Instance);
        Scene = new Scene(Sessions);
    }

    private protected DataFolder Data { get; }

    private protected FaultyJournal Journal { get; }

    private protected LiveSessions Sessions { get; }

    private protected Scene Scene { get; }

    public async ValueTask InitializeAsync()
    {
        await Scene.UnderWayAsync("gov1", "gov2", "gov3");
        await Scene.DoAsync(_vote);
    }

    public async ValueTask DisposeAsync()
    {
        await Sessions.DisposeAsync();
        Data.Dispose();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
