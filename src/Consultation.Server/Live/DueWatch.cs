using Consultation.Domain;
using Consultation.Storage;

namespace Consultation.Server.Live;

/// <summary>Looks each second for moments that have come, and sends their commands as <c>system</c>.</summary>
public sealed partial class DueWatch(IJournal journal, LiveSessions sessions, TimeProvider time, ILogger<DueWatch> logger) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);
    private const int PutAwayEvery = 60;

    /// <summary>Sends what is due now; returns when all of it is answered.</summary>
    public async Task LookAsync(CancellationToken cancellation = default)
    {
        foreach (var due in await journal.DueAsync(time.GetUtcNow(), cancellation))
        {
            if (!Enum.TryParse<MomentKind>(due.Kind, out var kind))
            {
                Log.Unknown(logger, due.Kind);
                continue;
            }

            await SendAsync(RoundtableId.Of(due.Roundtable), new Moment(due.At, kind, due.Key));
        }
    }

    /// <summary>A roundtable that can't be opened holds up no other's moments.</summary>
    private async Task SendAsync(RoundtableId id, Moment moment)
    {
        try
        {
            var answer = await sessions.FallDueAsync(id, moment);
            if (answer.Refusal is { Code: not "moment.moved" } refusal)
            {
                Log.Refused(logger, moment.Kind, id, refusal.Code);
            }
        }
#pragma warning disable CA1031 // Whatever is wrong with one roundtable, the others' time has come too.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Log.NotSent(logger, e, moment.Kind, id);
        }
    }

    /// <summary>
    /// Opens the roundtables with a silence procedure under way, though its moment is still to come: what an outage took
    /// of its time is added, and people are told, at once.
    /// </summary>
    private async Task OpenSilencesAsync(CancellationToken cancellation)
    {
        try
        {
            var waiting = (await journal.DueAsync(DateTimeOffset.MaxValue, cancellation)).Where(d => d.Kind == nameof(MomentKind.KeepSilence));
            foreach (var id in waiting.Select(d => RoundtableId.Of(d.Roundtable)).Distinct())
            {
                await OpenAsync(id);
            }
        }
#pragma warning disable CA1031 // It is looked at again when the moments come.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Log.Failed(logger, e);
        }
    }

    private async Task OpenAsync(RoundtableId id)
    {
        try
        {
            await sessions.OpenAsync(id);
        }
#pragma warning disable CA1031 // A roundtable that can't be opened holds up no other.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Log.NotSent(logger, e, MomentKind.KeepSilence, id);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await OpenSilencesAsync(stoppingToken);
        var looks = 0;
        await Periodic.RunAsync(LookEvery, time, LookAndTidyAsync, e => Log.Failed(logger, e), stoppingToken);

        async Task LookAndTidyAsync(CancellationToken cancellation)
        {
            looks++;
            await LookAsync(cancellation);
            if (looks % PutAwayEvery == 0)
            {
                await sessions.PutIdleAwayAsync();
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The moment {Kind} of {Roundtable} was refused: {Code}.")]
        public static partial void Refused(ILogger logger, MomentKind kind, RoundtableId roundtable, string code);

        [LoggerMessage(Level = LogLevel.Error, Message = "The moment {Kind} of {Roundtable} failed; tried again in a second.")]
        public static partial void NotSent(ILogger logger, Exception exception, MomentKind kind, RoundtableId roundtable);

        [LoggerMessage(Level = LogLevel.Error, Message = "A moment of the kind {Kind} is unknown to this version.")]
        public static partial void Unknown(ILogger logger, string kind);

        [LoggerMessage(Level = LogLevel.Error, Message = "Looking for moments failed; tried again in a second.")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
