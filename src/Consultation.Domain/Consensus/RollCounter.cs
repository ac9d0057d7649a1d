namespace Consultation.Domain.Consensus;

/// <summary>Counts a roll seat by seat. Nothing overflows: 100,000 seats of the largest weight sum to 10^11.</summary>
internal sealed class RollCounter
{
    private const int Positions = 5;

    private readonly SilenceRule _silence;
    private readonly SectorCount[] _sectors;
    private readonly Dictionary<string, SectorCount> _sectorsById;
    private readonly long[] _seats = new long[Positions];
    private readonly long[] _weights = new long[Positions];
    private int _silent;
    private long _present;
    private long _roll;
    private bool _allObjectionsConsidered = true;

    public RollCounter(SilenceRule silence, IReadOnlyList<RollSector> sectors)
    {
        _silence = silence;
        _sectors = [.. sectors.Select(sector => new SectorCount(sector))];
        _sectorsById = _sectors.ToDictionary(sector => sector.Sector.Id, StringComparer.Ordinal);
    }

    public void Add(RollSeat seat, Position? ballot, bool considered)
    {
        if (!_sectorsById.TryGetValue(seat.Sector, out var sector))
            throw new ArgumentException($"Seat {seat.Id} is of no sector of the table.", nameof(seat));
        if (seat.Weight is < 1 or > RollSeat.LargestWeight)
            throw new ArgumentException($"Seat {seat.Id} has a weight out of range.", nameof(seat));
        _roll += seat.Weight;
        if (ballot is null && !seat.Present)
            return;

        _present += seat.Weight;
        sector.Present = true;
        if (ballot is null)
            _silent++;
        if ((ballot ?? CountedAs(_silence)) is not { } position)
            return;

        _seats[(int)position]++;
        _weights[(int)position] += seat.Weight;
        sector.Balance += BalanceOf(position) * seat.Weight;
        if (position == Position.Object && !considered)
            _allObjectionsConsidered = false;
    }

    public RollCount Count() => new(
        Tally.Of(_seats),
        Tally.Of(_weights),
        _silent,
        _present,
        _roll,
        _allObjectionsConsidered,
        Essential(sector => !sector.Present),
        Essential(sector => sector.Balance <= 0));

    private static Position? CountedAs(SilenceRule silence) => silence switch
    {
        SilenceRule.NotCounted => null,
        SilenceRule.Abstains => Position.Abstain,
        SilenceRule.Assents => Position.Agree,
        _ => throw new ArgumentOutOfRangeException(nameof(silence), silence, "Silence counts in one of three ways."),
    };

    private static int BalanceOf(Position position) => position switch
    {
        Position.Agree or Position.AgreeWithReservation => 1,
        Position.Object => -1,
        _ => 0,
    };

    private ValueList<string> Essential(Func<SectorCount, bool> which) =>
        _sectors.Where(sector => sector.Sector.Essential && which(sector))
            .Select(sector => sector.Sector.Id)
            .Order(StringComparer.Ordinal)
            .ToValueList();

    private sealed class SectorCount(RollSector sector)
    {
        public RollSector Sector { get; } = sector;

        public bool Present { get; set; }

        /// <summary>Support less objections, in weight; the sector is carried above zero.</summary>
        public long Balance { get; set; }
    }
}
