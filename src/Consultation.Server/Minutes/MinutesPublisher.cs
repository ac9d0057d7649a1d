using System.Collections.Concurrent;
using System.Data.Common;
using System.Threading.Channels;
using Consultation.Documents;
using Consultation.Domain;
using Consultation.Domain.Json;
using Consultation.Server.Access;
using Consultation.Server.Http;
using Consultation.Server.Live;
using Consultation.Server.Papers;
using Consultation.Storage;

namespace Consultation.Server.Minutes;

/// <summary>
/// Publishes approved minutes, one roundtable after another: makes every document of the version in every language and
/// form, stores the files, and then gives the command that names them. What is under way when the server stops is begun
/// again at its next start: a file that is stored already isn't stored twice, and the command has its id.
/// </summary>
internal sealed partial class MinutesPublisher(
    PublicationRepository publications, LiveSessions sessions, EarlierRecords records, PaperFiles files, IJournal journal, ServerKey key, Links links, TimeProvider time,
    ILogger<MinutesPublisher> logger) : BackgroundService
{
    private readonly Channel<AskedPublication> _waiting = Channel.CreateUnbounded<AskedPublication>(new UnboundedChannelOptions { SingleReader = true });
    private readonly ConcurrentDictionary<string, (string Command, int Done, int Total, string? Failed)> _progress = new();

    /// <summary>Asks for a publication; refused while another of the roundtable is under way.</summary>
    /// <exception cref="StorageException">What was asked for isn't stored, and nothing is published.</exception>
    public async Task<Refusal?> AskAsync(AskedPublication asked)
    {
        var now = await publications.AskAsync(asked, time.GetUtcNow());
        if (now.Command != asked.Command)
        {
            return new Refusal("minutes.publishing");
        }

        if (!now.HasEnded && _progress.GetValueOrDefault(asked.Roundtable) is var before && (before.Command != asked.Command || before.Failed is not null))
        {
            _progress[asked.Roundtable] = (asked.Command, 0, 0, null);
            _waiting.Writer.TryWrite(now);
        }

        return null;
    }

    /// <summary>How far the publication asked for last is.</summary>
    public async Task<PublicationProgress> ProgressAsync(RoundtableId id, CancellationToken cancellation)
    {
        if (await publications.FindAsync(id.Value, cancellation) is not { } asked)
        {
            return new PublicationProgress(null, null, null, PublicationStage.None, 0, 0, null);
        }

        var known = _progress.GetValueOrDefault(id.Value) is var p && p.Command == asked.Command ? p : default;
        var failed = asked.Failed ?? (asked.HasEnded ? null : known.Failed);
        var stage = failed is not null ? PublicationStage.Failed : asked.HasEnded ? PublicationStage.Done : PublicationStage.UnderWay;
        return new PublicationProgress(asked.Command, asked.Version, asked.Readership, stage, known.Done, known.Total, failed);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var asked in await publications.UnderWayAsync(stoppingToken))
        {
            _progress.TryAdd(asked.Roundtable, (asked.Command, 0, 0, null));
            _waiting.Writer.TryWrite(asked);
        }

        await foreach (var asked in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            await CarryOutAsync(asked, stoppingToken);
        }
    }

    private async Task CarryOutAsync(AskedPublication asked, CancellationToken stopping)
    {
        string? failed;
        try
        {
            failed = (await PublishAsync(asked, stopping))?.Code;
        }
        catch (Exception e) when (e is StorageException or DbException)
        {
            Log.Failed(logger, e, asked.Roundtable);
            failed = "server.notStored";
        }
#pragma warning disable CA1031 // One that fails is told of, and holds up no other.
        catch (Exception e) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.Failed(logger, e, asked.Roundtable);
            failed = "server.failed";
        }

        await EndAsync(asked, failed);
    }

    /// <summary>Where not even the end can be stored it is known until the server stops, and gone on with after that.</summary>
    private async Task EndAsync(AskedPublication asked, string? failed)
    {
        try
        {
            await publications.EndAsync(asked, failed, time.GetUtcNow());
        }
        catch (Exception e) when (e is StorageException or DbException)
        {
            Log.Failed(logger, e, asked.Roundtable);
            failed ??= "server.notStored";
        }

        _progress[asked.Roundtable] = _progress[asked.Roundtable] with { Failed = failed };
    }

    private async Task<Refusal?> PublishAsync(AskedPublication asked, CancellationToken stopping)
    {
        var id = RoundtableId.Of(asked.Roundtable);
        var actor = new Actor(Enum.Parse<Role>(asked.Role), null, asked.By);
        if (await journal.FindCommandAsync(asked.Roundtable, actor.ToString(), asked.Command, stopping) is not null)
        {
            return null;
        }

        var approved = (await sessions.OpenAsync(id)).Session.Snapshot.State?.Minutes.Approved;
        if (approved is null || approved.Number != asked.Version || await records.AtAsync(id, approved.Event, asked.Readership) is not { } record)
        {
            return new Refusal("minutes.notApproved");
        }

        var published = new List<PublishedFile>();
        var total = DocumentRenderer.Kinds.Count * DocumentRenderer.Languages(record).Count * DocumentForms.All.Count;
        foreach (var (name, bytes) in DocumentBundle.Documents(record, links.Documents))
        {
            stopping.ThrowIfCancellationRequested();
            published.Add(await files.StorePublishedAsync(id, name, bytes));
            _progress[asked.Roundtable] = (asked.Command, published.Count, total, null);
        }

        var command = new PublishMinutes(asked.Version, [.. published], asked.Readership);
        return (await sessions.DoAsync(id, new Sent(actor, asked.Command, command, Facts.None, key.Fingerprint(DomainJson.Write(command))))).Refusal;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The minutes of {Roundtable} couldn't be published.")]
        public static partial void Failed(ILogger logger, Exception exception, string roundtable);
    }
}
