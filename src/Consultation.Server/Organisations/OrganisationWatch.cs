using Consultation.Domain;
using Consultation.Server.Live;
using Consultation.Storage;

namespace Consultation.Server.Organisations;

/// <summary>
/// Tells roundtables of the organisation after it was set, some each second; a restart goes on where it was. One whose
/// minutes are approved keeps what they say.
/// </summary>
public sealed partial class OrganisationWatch(
    OrganisationRepository repository, OrganisationStore store, LiveSessions sessions, TimeProvider time, ILogger<OrganisationWatch> logger) : BackgroundService
{
    private const int MostAtATime = 20;
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    /// <summary>The roundtable looked at last: one that can't be told now is passed over and tried again in the next round.</summary>
    private string _last = "";

    /// <summary>Tells some that wait now.</summary>
    public async Task LookAsync(CancellationToken cancellation = default)
    {
        var waiting = await repository.WaitingAsync(MostAtATime, _last, cancellation);
        _last = waiting.Count < MostAtATime ? "" : waiting[^1];
        if (waiting.Count == 0)
        {
            return;
        }

        var (number, organisation) = await store.FindAsync(cancellation);
        foreach (var roundtable in waiting)
        {
            try
            {
                if (await TellAsync(RoundtableId.Of(roundtable), organisation!, number) is { } refusal)
                {
                    Log.Refused(logger, roundtable, refusal.Code);
                    continue;
                }

                await repository.ToldAsync(roundtable, number);
            }
#pragma warning disable CA1031 // Whatever is wrong with this one, the others are told.
            catch (Exception e) when (e is not StorageException && !cancellation.IsCancellationRequested)
#pragma warning restore CA1031
            {
                Log.NotTold(logger, e, roundtable);
            }
        }
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Periodic.RunAsync(LookEvery, time, LookAsync, e => Log.Failed(logger, e), stoppingToken);

    private async Task<Refusal?> TellAsync(RoundtableId id, Organisation organisation, long number)
    {
        var state = (await sessions.OpenAsync(id)).Session.Snapshot.State;
        if (state is null || state.Minutes.Approved is not null || state.Organisation == organisation)
        {
            return null;
        }

        var (command, fingerprint) = SystemCommand.Identity($"{id}/Organisation/{number}");
        var answer = await sessions.DoAsync(id, new Sent(Actor.System, command, new SetOrganisation(organisation), Facts.None, fingerprint));
        // The minutes may just have been approved: then they keep what they say.
        return answer.Refusal is { Code: not "minutes.immutable" } refusal ? refusal : null;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "{Roundtable} couldn't be told of the organisation: {Code}; tried again.")]
        public static partial void Refused(ILogger logger, string roundtable, string code);

        [LoggerMessage(Level = LogLevel.Error, Message = "{Roundtable} couldn't be told of the organisation; tried again.")]
        public static partial void NotTold(ILogger logger, Exception exception, string roundtable);

        [LoggerMessage(Level = LogLevel.Error, Message = "Telling roundtables of the organisation failed; tried again in a second.")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
