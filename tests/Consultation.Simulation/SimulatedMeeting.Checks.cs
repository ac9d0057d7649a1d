using Consultation.Domain;
using Consultation.Storage;

namespace Consultation.Simulation;

internal sealed partial class SimulatedMeeting
{
    /// <summary>What is held after every step.</summary>
    private async Task CheckStepAsync()
    {
        if (SendsToItself)
        {
            await _server.SettleAsync();
        }

        var snapshot = _server.Snapshot;
        foreach (var row in await _server.RowsAsync(_ledger.Number))
        {
            _ledger.Take(row);
            if (row.Actor == "system")
            {
                Note($"by the server: {row.Type} {row.Body}");
            }
        }

        _outbox.Check(_ledger);
        await CheckSecretsAsync();
        EveryStep.Check(_ledger, snapshot.State);
        _room.Stored = snapshot.State;
    }

    /// <summary>Whether the server may send commands to itself of which nobody gets the answer: it notes who was shown a silence procedure.</summary>
    private bool SendsToItself => _server.Snapshot.State?.Silences.Any(s => s is { IsOpen: true, InMeeting: false }) == true;

    /// <summary>What everyone sees, and some of the seats; held now and then.</summary>
    private async Task CheckViewsAsync(int seats = 2)
    {
        if (_room.Stored is not null)
        {
            var some = Enumerable.Range(0, seats).Select(_ => _room.Pick(_room.Seats)).OfType<Domain.Seat>().Select(s => s.Id).Distinct();
            new Views(_ledger).CheckAll(_server.Open.Audiences, some);
            await CheckPagesAsync();
            await CheckStepAsync();
        }
    }

    /// <summary>All there is: held at each restart and at the end. Gives the record, if there is one.</summary>
    private async Task<Record?> CheckAllAsync()
    {
        foreach (var round in _ledger.Rounds.Values)
        {
            EveryStep.Check(_ledger, round, _room.State);
        }

        var rows = await _server.RowsAsync(0);
        Same(_server.Snapshot.State, Replay.Of(rows, _ledger.Number), "replaying the journal gives the same state");
        await CheckViewsAsync(seats: 5);
        var verified = Verifier.Run(_server.Path, misfit => throw new Broken("every chain verifies", misfit.ToString()));
        Broken.Unless(verified.Events == _ledger.Number, "every chain verifies", $"{verified}");
        return _room.Stored is null ? null : await Records.CheckAsync(_ledger, _server);
    }
}
