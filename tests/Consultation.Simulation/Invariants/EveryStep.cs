using Consultation.Domain;
using Consultation.Domain.Consensus;

namespace Consultation.Simulation;

/// <summary>What is cheap enough to be held after every step: the state beside the ledger, in what the step has touched.</summary>
internal static class EveryStep
{
    public static void Check(Ledger ledger, Roundtable? state)
    {
        Broken.Unless((state?.Number ?? 0) == ledger.Number, "the state is what is stored", $"state at {state?.Number}, journal at {ledger.Number}");
        var touched = ledger.TakeTouched();
        if (state is null)
        {
            return;
        }

        FloorChecks.State(ledger, state.Floor);
        Broken.Unless(state.OpenRound?.Value == ledger.OpenRound, "the open vote is the journal's", $"{state.OpenRound} and {ledger.OpenRound}");
        Broken.Unless(state.Rounds.Count(r => r.IsOpen) == (ledger.OpenRound is null ? 0 : 1), "at most one vote is open", $"{string.Join(", ", state.Rounds.Where(r => r.IsOpen).Select(r => r.Id))}");
        foreach (var round in touched)
        {
            Check(ledger, round, state);
        }
    }

    /// <summary>A round of the state has the register, the ballots and the outcome of the journal.</summary>
    public static void Check(Ledger ledger, PlainRound plain, Roundtable state)
    {
        var round = state.Rounds[RoundId.Of(plain.Id)];
        Broken.Unless(
            round.Register.Select(e => new PlainEntry(e.Seat.Value, e.Sector.Value, e.Weight)).SequenceEqual(plain.Register),
            "a register never changes", $"{plain.Id}: {round.Register}");
        Broken.Unless(
            round.Ballots.Count == plain.Ballots.Count && round.Ballots.All(b =>
                plain.Ballots.TryGetValue(b.Key.Value, out var ballot) && ballot.Position == (b.Value.Position is { } position ? Words<Position>.Of(position) : null)),
            "the ballots are the journal's",
            $"{plain.Id}: {string.Join(", ", round.Ballots.Select(b => $"{b.Key} {b.Value.Position}"))}; cast were {string.Join(", ", plain.Ballots)}");
        Broken.Unless(
            round.Points.Select(p => (p.Point.Value, p.Version)).SequenceEqual(plain.Points), "the points voted on are the journal's", $"{plain.Id}: {round.Points}");
        Broken.Unless(round.IsOpen == plain.IsOpen && round.Voted == plain.Voted, "who has voted is counted", $"{plain.Id}: {round.Voted}, by the journal {plain.Voted}");
        if (round.IsOpen || plain.IsCheck || plain.IsAnnulled)
        {
            return;
        }

        Broken.Unless(round.NotVoted == plain.NotVoted, "who hasn't voted is counted", $"{plain.Id}: {round.NotVoted}, by the journal {plain.NotVoted}");

        var (outcome, expected) = (state.OutcomeOf(round), ledger.OutcomeOf(plain));
        Broken.Unless(outcome == expected, "the outcome is the rules' own", $"{plain.Id}: {outcome}, by a plain reading {expected}");
    }
}
