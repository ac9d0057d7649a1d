using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>Who is said to be behind something: a seat, and a person speaking for it; or a sector alone; or nobody.</summary>
internal readonly record struct Who(SeatId? Seat = null, SectorId? Sector = null, string? Person = null)
{
    /// <summary>Whether nothing at all may be said.</summary>
    public bool IsNobody => Seat is null && Sector is null;
}

/// <summary>
/// The one place that says how closely the record names whoever is behind what was said, done or voted. A sector is
/// named only where that doesn't give away a seat: a speaker's with at least three seats at the table at that time; of a vote that
/// wasn't open, where each sector that voted has at least three seats, and they are not of one mind.
/// </summary>
internal sealed class Attribution(Roundtable state, Func<PersonId, string?> nameOf)
{
    /// <summary>How many seats a sector needs for one of them not to be recognised by it.</summary>
    public const int FewestSeats = 3;

    /// <summary>How many seats of each sector were at the table; counted once something is asked at the level of sectors.</summary>
    private Dictionary<SectorId, int>? _atTable;

    /// <summary>Whether the record lists nobody as present: the sectors have numbers, and that is all.</summary>
    public bool ListsNobody => state.Attribution == AttributionLevel.None;

    /// <summary>Who said or did something on an item.</summary>
    /// <param name="named">Whether the author asked to be named.</param>
    /// <param name="speaker">The person who spoke for the seat.</param>
    /// <param name="at">When, where it had to be at the table for it: the attendance tells who else could have been.</param>
    public Who Of(SeatId seat, ItemId? item, bool named = false, PersonId? speaker = null, DateTimeOffset? at = null) =>
        At(state.AttributionOf(item), seat, named, speaker, at);

    /// <summary>Who proposed, objected or reserved, on points, outside any vote or in an open one: as on the coarsest of their items.</summary>
    public Who Of(SeatId seat, IEnumerable<PointId> points, bool named = false) =>
        At(points.Select(id => state.AttributionOf(state.Points[id].Item)).OrderDescending().FirstOrDefault(), seat, named, null, null);

    /// <summary>Who said something of the whole: as on the coarsest of all items.</summary>
    public Who OfTheWhole(SeatId seat) => At(
        state.Agenda.Items.Select(item => state.AttributionOf(item.Id)).Append(state.Attribution).OrderDescending().FirstOrDefault(), seat, false, null, null);

    /// <summary>The same of what came with a ballot, or would tell one.</summary>
    /// <param name="round">The round it was cast in, where it came with a ballot.</param>
    public Who Behind(SeatId seat, RoundId? round, ValueList<PointId> points, bool named)
    {
        // An open vote puts who voted how into the record by its rule, whatever the level.
        if (named || (round is { } id && state.Rounds[id].Secrecy == Secrecy.Open))
        {
            return new Who(seat);
        }

        var hidden = round is { } own ? [state.Rounds[own]]
            : state.Rounds.Where(r => !r.IsCheck && r.Secrecy != Secrecy.Open && r.Points.Any(p => points.Contains(p.Point))).ToList();
        return hidden.Count == 0 ? Of(seat, points)
            : hidden.TrueForAll(TellsSectors) && hidden[^1].Entry(seat) is { } entry ? new Who(null, entry.Sector)
            : default;
    }

    /// <summary>
    /// Whether the sectors of a vote may be told of: it was open; or it was unattributed, under a level that names
    /// sectors both when it was opened and now, and no sector in it gives a seat away. What one sector doesn't tell the
    /// others' figures would, so it is all or none.
    /// </summary>
    public bool TellsSectors(Round round)
    {
        if (round.Secrecy != Secrecy.Unattributed)
        {
            return round.Secrecy == Secrecy.Open;
        }

        var level = state.CoarsestOf(round.Points.Select(p => (ItemId?)state.Points[p.Point].Item));
        return round.Attribution is not null and not AttributionLevel.None && level is not null and not AttributionLevel.None
            && HidesItsSeats(round);
    }

    /// <summary>The ballots of each sector that voted, in seats, in the order of the sectors.</summary>
    public List<SectorCount> BySector(Round round, IReadOnlySet<SeatId>? but = null)
    {
        var cast = round.Positions().Where(b => but?.Contains(b.Seat) != true).ToLookup(b => round.Entry(b.Seat)!.Sector, b => b.Position);
        return [.. state.Sectors.Select(sector => new SectorCount(sector.Id, round.Counts.TryGetValue(sector.Id, out var hands) ? hands : Tally.Of(cast[sector.Id])))
            .Where(counted => counted.Counts.All > 0)];
    }

    /// <summary>Whether the figures of votes by sector are written: where somebody chose how closely the record names.</summary>
    public bool WritesSectors(Round round) => round.Points.Any(p => state.AttributionOf(state.Points[p.Point].Item) is not null) && TellsSectors(round);

    /// <summary>
    /// Whether sums of what seats, and of what sectors, spoke may be told: where each speech counted may be told so, for
    /// what was left out of a sum could be worked out from it.
    /// </summary>
    public (bool Seats, bool Sectors) TellsSpeakers(IReadOnlyCollection<Speech> counted)
    {
        var told = counted.Select(speech => Of(speech.Seat, speech.Item, at: speech.From)).ToList();
        return (told.TrueForAll(who => who.Seat is not null), told.TrueForAll(who => !who.IsNobody));
    }

    /// <summary>An id that says nothing: one that was chosen by whoever is behind it may say who that is.</summary>
    public static string NeutralId(string kind, long number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{kind}-{number}");

    /// <summary>
    /// Whether each sector that voted hides its seats even without those who asked to be named. One that nobody else voted in
    /// hides nobody: what they put their name to may be of another round than the ballot that its figures would tell.
    /// </summary>
    private bool HidesItsSeats(Round round)
    {
        var unnamed = BySector(round, but: NamedIn(round)).ToDictionary(sector => sector.Sector, sector => sector.Counts);
        return BySector(round).TrueForAll(sector => unnamed.TryGetValue(sector.Sector, out var counts) && HidesItsSeats(counts));
    }

    private static bool HidesItsSeats(Tally counts) => counts.All >= FewestSeats
        && new[] { counts.Agree, counts.AgreeWithReservation, counts.StandAside, counts.Object, counts.Abstain }.Count(n => n > 0) > 1;

    /// <summary>Those who asked to be named with what tells how they voted: the others of their sector must be hidden without them.</summary>
    private HashSet<SeatId> NamedIn(Round round)
    {
        var points = round.Points.Select(p => p.Point).ToHashSet();
        return [.. state.Objections.Where(o => o.Named && o.Points.Any(p => points.Contains(p.Point))).Select(o => o.Seat),
            .. state.Reservations.Where(r => r.Named && r.Points.Any(points.Contains)).Select(r => r.Seat)];
    }

    private int AtTable(SectorId sector, DateTimeOffset? at) => at is not { } then
        ? (_atTable ??= state.Seats.Where(s => s.HasArrived).GroupBy(s => s.Sector).ToDictionary(g => g.Key, g => g.Count())).GetValueOrDefault(sector)
        : state.Seats.Count(s => s.Sector == sector && s.Stays.Exists(stay => stay.Arrived <= then && (stay.Left is null || stay.Left >= then)));

    private Who At(AttributionLevel? level, SeatId seat, bool named, PersonId? speaker, DateTimeOffset? at) => level switch
    {
        _ when named => new Who(seat),
        AttributionLevel.Person => new Who(seat, null, speaker is { } person ? nameOf(person) : null),
        AttributionLevel.Sector => state.Seats.Find(seat)?.Sector is { } sector && AtTable(sector, at) >= FewestSeats ? new Who(null, sector) : default,
        AttributionLevel.None => default,
        _ => new Who(seat),
    };
}
