namespace Consultation.Domain.Consensus;

/// <summary>What is counted before anything is judged.</summary>
internal sealed record RollCount(
    Tally Seats,
    Tally Weights,
    int Silent,
    long Present,
    long Roll,
    bool AllObjectionsConsidered,
    ValueList<string> MissingSectors,
    ValueList<string> UncarriedSectors)
{
    public static RollCount Of(
        SilenceRule silence,
        IReadOnlyList<RollSeat> roll,
        IReadOnlyDictionary<string, Position> ballots,
        IReadOnlySet<string> considered,
        IReadOnlyList<RollSector> sectors)
    {
        var counter = new RollCounter(silence, sectors);
        var used = 0;
        for (var index = 0; index < roll.Count; index++)
        {
            var seat = roll[index];
            var cast = ballots.TryGetValue(seat.Id, out var position);
            if (cast)
                used++;
            counter.Add(seat, cast ? position : null, position == Position.Object && considered.Contains(seat.Id));
        }

        if (used != ballots.Count)
            throw new ArgumentException("A ballot is for no seat of the roll, or a seat is on it twice.", nameof(ballots));
        return counter.Count();
    }
}
