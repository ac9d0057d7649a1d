namespace Consultation.Simulation;

internal sealed partial class SimulatedMeeting
{
    private async Task CheckStepAsync()
    {
        var snapshot = _server.Snapshot;
        foreach (var row in await _server.RowsAsync(_ledger.Number))
        {
            _ledger.Take(row);
        }

        _outbox.Check(_ledger);
        EveryStep.Check(_ledger, snapshot.State);
        _room.Stored = snapshot.State;
    }

    private Task CheckAllAsync() => Task.CompletedTask;
}
