using System.Collections.Concurrent;
using System.Threading.Channels;
using Consultation.Documents;
using Consultation.Domain;
using Consultation.Server.Access;
using Consultation.Server.Http;
using Consultation.Server.Live;

namespace Consultation.Server.Records;

/// <summary>
/// Makes the documents of a roundtable when its session or its minutes reach another stage, one after another, so that
/// they are there when they are asked for. What is lost by a restart is made when it is asked for.
/// </summary>
public sealed partial class DocumentMaker(
    LiveSessions sessions, RecordSource records, MadeDocuments made, Links links, TimeProvider time, ILogger<DocumentMaker> logger) : BackgroundService
{
    /// <summary>What follows a stage at once, such as a last note, is waited for.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    private readonly Channel<RoundtableId> _waiting = Channel.CreateUnbounded<RoundtableId>(new UnboundedChannelOptions { SingleReader = true });
    private readonly ConcurrentDictionary<RoundtableId, DocumentsInMaking> _progress = new();

    /// <summary>How far it is with a roundtable; null where nothing is made of it now.</summary>
    public DocumentsInMaking? Progress(RoundtableId id) => _progress.TryGetValue(id, out var progress) ? progress : null;

    /// <summary>Has the documents of a roundtable made, where they aren't.</summary>
    public void Want(RoundtableId id)
    {
        if (_progress.TryAdd(id, new DocumentsInMaking(0, 0)))
        {
            _waiting.Writer.TryWrite(id);
        }
    }

    /// <summary>Makes what isn't made of a roundtable as it stands now.</summary>
    public async Task MakeAsync(RoundtableId id, CancellationToken cancellation)
    {
        var snapshot = (await sessions.OpenAsync(id)).Session.Snapshot;
        if (snapshot.State is null)
        {
            return;
        }

        var options = links.Documents;
        var wanted = new List<(Record Record, string Identity)>();
        foreach (var name in new[] { null, Readership.PublicName })
        {
            var record = await records.BuildAsync(snapshot, Readership.Named(name, snapshot.State)!, cancellation);
            wanted.Add((record, RecordJson.IdentityOf(record)));
        }

        var total = wanted.Sum(w => DocumentRenderer.Kinds.Count * DocumentRenderer.Languages(w.Record).Count * DocumentForms.All.Count);
        var all = from form in DocumentForms.All
                  from w in wanted
                  from kind in DocumentRenderer.Kinds
                  from language in DocumentRenderer.Languages(w.Record)
                  select (w.Record, w.Identity, kind, language, form);
        var done = 0;
        foreach (var (record, identity, kind, language, form) in all)
        {
            cancellation.ThrowIfCancellationRequested();
            _progress[id] = new DocumentsInMaking(done++, total);
            made.Get(record, identity, kind, language, form, options);
            await Task.Yield();
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        sessions.Stored += Note;
        try
        {
            await foreach (var id in _waiting.Reader.ReadAllAsync(stoppingToken))
            {
                await Task.Delay(Settling, time, stoppingToken);
                await CarryOutAsync(id, stoppingToken);
            }
        }
        finally
        {
            sessions.Stored -= Note;
        }
    }

    private async Task CarryOutAsync(RoundtableId id, CancellationToken stopping)
    {
        try
        {
            await MakeAsync(id, stopping);
        }
#pragma warning disable CA1031 // One that can't be made is made, or refused, when it is asked for.
        catch (Exception e) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.NotMade(logger, e, id);
        }
        finally
        {
            _progress.TryRemove(id, out _);
        }
    }

    /// <summary>Called on the session's thread, after every commit.</summary>
    private void Note(RoundtableId id, IReadOnlyList<Recorded> stored)
    {
        if (stored.Any(e => e.Body is RoundtableClosed or MinutesCirculated or CirculationEnded or MinutesApproved))
        {
            Want(id);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The documents of {Roundtable} couldn't be made beforehand; they are made when they are asked for.")]
        public static partial void NotMade(ILogger logger, Exception exception, RoundtableId roundtable);
    }
}
