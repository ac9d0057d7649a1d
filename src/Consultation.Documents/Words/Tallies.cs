using Consultation.Domain;
using Consultation.Domain.Consensus;

namespace Consultation.Documents;

/// <summary>A count of hands, as it is listed.</summary>
internal static class Tallies
{
    /// <summary>The positions that somebody took, in their order, with the number of seats.</summary>
    public static IEnumerable<(Position Position, long Seats)> Of(Tally counts) => Each(counts).Where(part => part.Seats > 0);

    /// <summary>Every position in its order, with its number.</summary>
    public static IEnumerable<(Position Position, long Seats)> Each(Tally counts) =>
    [
        (Position.Agree, counts.Agree), (Position.AgreeWithReservation, counts.AgreeWithReservation), (Position.StandAside, counts.StandAside),
        (Position.Object, counts.Object), (Position.Abstain, counts.Abstain),
    ];
}
