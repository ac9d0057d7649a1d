using Consultation.Domain;
using Consultation.Storage;

namespace Consultation.Server.Live;

/// <summary>
/// Moves silence procedures whose last tenth an outage took a part of: whoever meant to object at the last has that
/// time all the same. Once per outage, by the command's id.
/// </summary>
internal sealed class LostTimeCommands(IJournal journal, IOutages? outages, TimeProvider time)
{
    /// <summary>The commands to be carried out before a moment of this roundtable is.</summary>
    public async Task<IReadOnlyList<Sent>> ForAsync(Roundtable? state, CancellationToken cancellation = default)
    {
        if (outages is null || state is null || state.Silences.Where(s => s.IsOpen).ToList() is not { Count: > 0 } open)
        {
            return [];
        }

        var known = await outages.OutagesAsync(open.Min(s => s.Opened), time.GetUtcNow(), cancellation);
        var commands = new List<Sent>();
        foreach (var silence in open)
        {
            var moved = silence;
            foreach (var outage in known.OrderBy(o => o.From))
            {
                var (id, fingerprint) = SystemCommand.Identity($"{state.Id}/LostTime/{silence.Id}/{Milliseconds(outage.From)}/{Milliseconds(outage.To)}");
                if (await journal.FindCommandAsync(state.Id.Value, Actor.System.ToString(), id, cancellation) is null
                    && moved.MovedBy(outage.From, outage.To) is { } until)
                {
                    moved = moved with { Until = until };
                    commands.Add(new Sent(Actor.System, id, new ExtendSilence(silence.Id, until, Reason(state, outage)), Facts.None, fingerprint));
                }
            }
        }

        return commands;
    }

    private static long Milliseconds(DateTimeOffset moment) => moment.ToUnixTimeMilliseconds();

    private static Text Reason(Roundtable state, Outage outage)
    {
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(state.Description.TimeZone, out var found) ? found : TimeZoneInfo.Utc;
        LocalTime At(DateTimeOffset moment) => new(moment, zone.GetUtcOffset(moment));
        return LostTime.Reason(At(outage.From), At(outage.To));
    }
}
