using System.Text;
using System.Text.Json;
using Consultation.Domain;
using Consultation.Domain.Json;
using Consultation.Storage;

namespace Consultation.Server.Live;

/// <summary>
/// What a roundtable has to tell another: a journal changes only by commands on it, so a position of an earlier
/// roundtable that is changed here is changed there by a command of the host's, and so is an action that goes on here.
/// </summary>
internal static class Outgoing
{
    /// <summary>
    /// The commands that follow from events of a roundtable for others. The reason of a change that everyone may not read
    /// here isn't sent: it would be in their public record, which knows nothing of markings here.
    /// </summary>
    /// <param name="state">The roundtable after the events.</param>
    public static IEnumerable<OutgoingCommand> Of(Roundtable state, IEnumerable<Recorded> recorded)
    {
        var roundtable = state.Id;
        foreach (var (number, _, body) in recorded)
        {
            (RoundtableId? Roundtable, Command Command)? told = body switch
            {
                PositionAmended e => (e.Position.Roundtable, new AmendPosition(There(e.Position), Here(e.By)!, Told(e.By, e.Reason))),
                PositionSuperseded e => (e.Position.Roundtable, new SupersedePosition(There(e.Position), Here(e.By), Told(e.By, e.Reason))),
                ActionCompleted { From: { } from } => (from.Roundtable, new CompleteAction(from.Action)),
                ActionDropped { From: { } from } e => (from.Roundtable, new DropAction(from.Action, e.Reason)),
                ActionReopened { From: { } from } => (from.Roundtable, new ReopenAction(from.Action)),
                _ => null,
            };
            if (told is ({ } other, var command) && other != roundtable)
            {
                yield return new OutgoingCommand(
                    other.Value, SystemCommand.Identity($"{roundtable}/outbox/{number}").Id, Encoding.UTF8.GetString(DomainJson.Write(command)));
            }
        }

        Text? Told(PositionRef? by, Text? reason) => by is not null && state.Points.Find(by.Point) is { } point && state.KeptBy(point) is not null ? null : reason;
        PositionRef There(PositionRef position) => new(position.Point);
        PositionRef? Here(PositionRef? by) => by is null ? null : by with { Roundtable = by.Roundtable ?? roundtable };
    }
}

/// <summary>Sends what waits in the outbox, each second and in its order; what was answered is removed.</summary>
public sealed partial class OutboxWatch(OutboxRepository outbox, LiveSessions sessions, TimeProvider time, ILogger<OutboxWatch> logger) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    /// <summary>Sends what waits now; returns when all of it is answered.</summary>
    public async Task LookAsync(CancellationToken cancellation = default)
    {
        foreach (var (number, outgoing) in await outbox.WaitingAsync(cancellation))
        {
            using var json = JsonDocument.Parse(outgoing.Command);
            if (!CommandReader.TryRead(json.RootElement, out var command, out var unreadable))
            {
                Log.Refused(logger, outgoing.Roundtable, unreadable.Code);
                await outbox.RemoveAsync(number);
                continue;
            }

            var answer = await sessions.DoAsync(
                RoundtableId.Of(outgoing.Roundtable),
                new Sent(Actor.System, outgoing.Id, command, Facts.None, SystemCommand.Identity(outgoing.Id).Fingerprint));
            if (answer.Refusal is { } refusal)
            {
                if (refusal.Code.StartsWith("server.", StringComparison.Ordinal))
                {
                    // It isn't stored there yet: what comes after it waits too.
                    return;
                }

                Log.Refused(logger, outgoing.Roundtable, refusal.Code);
            }

            await outbox.RemoveAsync(number);
        }
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Periodic.RunAsync(LookEvery, time, LookAsync, e => Log.Failed(logger, e), stoppingToken);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "A command for {Roundtable} from another roundtable was refused: {Code}.")]
        public static partial void Refused(ILogger logger, string roundtable, string code);

        [LoggerMessage(Level = LogLevel.Error, Message = "Sending what waits in the outbox failed; tried again in a second.")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
