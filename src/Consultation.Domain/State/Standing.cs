using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>
/// What stands of a round for the computation: the position of each seat, and the seats present. Hands raised in a
/// sector are given to its seats, those present first, in the order of the register: which seat raised its hand isn't
/// known, and nothing may be read from it but the sector's sums.
/// </summary>
/// <param name="Positions">The position of each seat for which a ballot stands.</param>
/// <param name="Present">The seats present, those with a ballot among them.</param>
internal sealed record Standing(IReadOnlyDictionary<SeatId, Position> Positions, IReadOnlySet<SeatId> Present)
{
    /// <summary>What stands of a closed round.</summary>
    public static Standing Of(Round round) => Of(round, round.AtTable.ToHashSet());

    /// <summary>What stands of a round, given the seats at the table.</summary>
    public static Standing Of(Round round, HashSet<SeatId> atTable)
    {
        var positions = round.Secrecy == Secrecy.Secret ? Dealt(round) : round.Positions().ToDictionary(b => b.Seat, b => b.Position);
        foreach (var (sector, counts) in round.Counts)
        {
            var seats = round.Register.Where(entry => entry.Sector == sector).Select(entry => entry.Seat)
                .OrderByDescending(atTable.Contains).ToList();
            foreach (var (seat, position) in seats.Zip(Each(counts)))
            {
                positions[seat] = position;
            }
        }

        return new Standing(
            positions,
            round.Register.Select(entry => entry.Seat).Where(seat => positions.ContainsKey(seat) || atTable.Contains(seat)).ToHashSet());
    }

    /// <summary>
    /// The totals of a secret vote, dealt to the seats that voted in the order of the register. With equal weights and no
    /// essential sector the outcome is the same whoever gets which, so it needs no ballot and tells none.
    /// </summary>
    private static Dictionary<SeatId, Position> Dealt(Round round) =>
        round.Register.Select(entry => entry.Seat).Where(round.Ballots.ContainsKey).Zip(round.Totals is { } totals ? Each(totals) : [])
            .ToDictionary(dealt => dealt.First, dealt => dealt.Second);

    private static IEnumerable<Position> Each(Tally counts) =>
        Enumerable.Repeat(Position.Agree, (int)counts.Agree)
            .Concat(Enumerable.Repeat(Position.AgreeWithReservation, (int)counts.AgreeWithReservation))
            .Concat(Enumerable.Repeat(Position.StandAside, (int)counts.StandAside))
            .Concat(Enumerable.Repeat(Position.Object, (int)counts.Object))
            .Concat(Enumerable.Repeat(Position.Abstain, (int)counts.Abstain));
}
