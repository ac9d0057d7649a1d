using Consultation.Domain;
using Consultation.Server.Demo;
using Consultation.Server.Live;
using Consultation.Storage;

namespace Consultation.Server.Rehearsals;

/// <summary>Begins and removes the rehearsals of roundtables: one at a time of each.</summary>
public sealed class RehearsalKeeper(RehearsalList list, LiveSessions sessions, CommandDoor door, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>The rehearsal of a roundtable that there is, or a new one with what is prepared of it.</summary>
    public async Task<(StoredRehearsal? Rehearsal, Refusal? Refusal)> BeginAsync(Roundtable state, Actor actor)
    {
        if (state.Rehearses is not null)
        {
            return (null, new Refusal("roundtable.rehearsal"));
        }

        await _one.WaitAsync();
        try
        {
            if (list.Of(state.Id) is { } known && (await sessions.OpenAsync(RoundtableId.Of(known.Roundtable))).Session.Snapshot.State is not null)
            {
                return (known, null);
            }

            var id = RoundtableId.Of(Pace.NewId());
            await list.AddAsync(id, state.Id);
            var answer = await door.CreateRehearsalAsync(actor, id, state.Id, RehearsalCopy.Of(state, Minute(time.GetUtcNow())));
            return answer.Refusal is { } refusal ? (null, refusal) : (list.Of(state.Id), null);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>
    /// Removes a rehearsal: what is decided in it is given up, its session ends, and nobody sees it any more. Its journal
    /// stays, as every journal does.
    /// </summary>
    public async Task RemoveAsync(RoundtableId rehearsal, Actor actor)
    {
        var open = await sessions.OpenAsync(rehearsal);
        if (open.Session.Snapshot.State is { OpenRound: { } round } state)
        {
            // The key of a secret vote under way goes with it.
            Command end = state.Rounds[round].IsCheck ? new CloseTemperatureCheck(round) : new AnnulRound(round, RehearsalWords.Removed(state.Description.Languages));
            await door.DoAllAsync(actor with { Role = Role.Facilitator }, rehearsal, Pace.NewId(), "removed"u8, [end]);
        }

        await list.RemoveAsync(rehearsal);
        open.Audiences.CutOff();
    }

    private static DateTimeOffset Minute(DateTimeOffset now) => now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMinute));

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();
}
