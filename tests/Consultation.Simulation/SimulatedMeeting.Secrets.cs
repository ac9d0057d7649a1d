using Consultation.Domain.Consensus;
using Consultation.Storage;

namespace Consultation.Simulation;

internal sealed partial class SimulatedMeeting
{
    private readonly HashSet<string> _recounted = [];
    private (int Votes, string? Open) _keysOf;

    /// <summary>
    /// The box holds a ballot of one length for each seat that has voted in the secret vote under way, and nothing else;
    /// the one key there is opens it. What it was counted to say is what those at the table had said.
    /// </summary>
    private async Task CheckSecretsAsync()
    {
        var secret = _ledger.Rounds.Values.Where(r => r.IsSecret).ToList();
        var open = secret.Find(r => r.IsOpen);
        if (_keysOf != (secret.Count, open?.Id))
        {
            _keysOf = (secret.Count, open?.Id);
            await CheckKeysAsync(open);
        }
        else if (open is null)
        {
            return;
        }

        var box = await _server.BallotsAsync();
        List<string> voted = [.. open?.Ballots.Keys.AsEnumerable() ?? []];
        Broken.Unless(
            box.All(b => b.Round == open?.Id && b.Sealed.Length == SealedBallot.Length) && box.Select(b => b.Seat).ToHashSet().SetEquals(voted),
            "the box holds a ballot for each seat that has voted, and no other", $"{open?.Id} has {string.Join(", ", voted)}; the box {string.Join(", ", box.Select(b => $"{b.Round} {b.Seat}"))}");
        foreach (var round in secret.Where(r => r is { IsOpen: false, Totals: not null } && _recounted.Add(r.Id)))
        {
            Recount(round);
        }
    }

    private async Task CheckKeysAsync(PlainRound? open)
    {
        // Twice: a key that was made for nothing goes after the turn in which the first answer was given.
        await _server.SettleAsync();
        await _server.SettleAsync();
        Broken.Unless(
            _server.Keys.SequenceEqual(open is null ? [] : [open.Id]), "there is a key for the secret vote under way, and no other", $"{open?.Id}; keys of {string.Join(", ", _server.Keys)}");
    }

    private void Recount(PlainRound round)
    {
        var cast = round.Ballots.Keys.Select(seat => _outbox.Stored(_ledger.SecretCasts[(round.Id, seat)]))
            .Select(c => (Position: c.Text("position"), Receipt: c.MaybeText("receipt"))).ToList();
        Broken.Unless(
            PlainRound.Positions.All(p => round.Totals![p] == cast.Count(c => c.Position == p)), "a secret vote's totals are the ballots cast",
            $"{round.Id}: {string.Join(", ", round.Totals!)}; cast were {string.Join(", ", cast)}");
        Broken.Unless(
            round.Receipts is null ? cast.TrueForAll(c => c.Receipt is null)
                : round.Receipts.SequenceEqual(cast.Select(c => (c.Receipt!, c.Position)).OrderBy(c => c.Item1, StringComparer.Ordinal).ThenBy(c => (int)Plain.Position(c.Position))),
            "the receipts listed are those cast", $"{round.Id}: {string.Join(", ", round.Receipts ?? [])}; cast were {string.Join(", ", cast)}");
        Broken.Unless(cast.TrueForAll(c => Plain.Position(c.Position) is Position.Agree or Position.Object or Position.Abstain), "a secret vote knows three positions", $"{string.Join(", ", cast)}");
    }
}
