using Consultation.Domain;
using Consultation.Server.Live.Secret;

namespace Consultation.Server.Live;

public sealed partial class LiveSession
{
    /// <summary>The ballots of the secret vote that is open by what is stored.</summary>
    private BallotBox? _box;

    /// <summary>Takes in what the journal holds beyond the state: another node's, or our own after an unknown outcome.</summary>
    private async Task CatchUpAsync()
    {
        var rows = await _journal.ReadAsync(Id.Value, Snapshot.Number);
        while (rows.Count > 0)
        {
            TakeIn(rows);

            // The box changes only together with the journal: where that has nothing newer, the box is that of the state.
            var box = await ReadBoxAsync();
            rows = await _journal.ReadAsync(Id.Value, Snapshot.Number);
            if (rows.Count == 0)
            {
                TakeIn(box);
            }
            else
            {
                box?.Key.Dispose();
            }
        }
    }

    /// <summary>The box of the secret vote that is open, if one is, as the database has it; without its key it isn't one.</summary>
    private async Task<BallotBox?> ReadBoxAsync()
    {
        if (OpenSecretRound is not { } round || _keys.Find(round.Id) is not { } box)
        {
            return null;
        }

        var ballots = await _journal.BallotsAsync(Id.Value);
        return box with
        {
            Ballots = box.Ballots.AddRange(ballots.Where(b => b.Round == round.Id.Value).Select(b => KeyValuePair.Create(SeatId.Of(b.Seat), b.Sealed))),
        };
    }

    /// <summary>A vote whose ballots can't be counted any more, as after a restored backup, is annulled.</summary>
    private void TakeIn(BallotBox? box)
    {
        _box?.Key.Dispose();
        _box = box;
        if (OpenSecretRound is { } round && box?.Fits(round) != true)
        {
            _box = null;
            Log.VoteLost(_logger, Id, round.Id);
            _ = Do(SystemCommand.Annul(Id, round.Id));
        }
    }

    private Round? OpenSecretRound =>
        Snapshot.State is { OpenRound: { } open } state && state.Rounds[open] is { Secrecy: Secrecy.Secret } round ? round : null;
}
