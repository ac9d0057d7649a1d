namespace Consultation.Domain;

/// <summary>What the record says of the floor: who spoke, how long, and what was ruled. Who spoke is named here and nowhere else.</summary>
public sealed partial class RecordBuilder
{
    private IEnumerable<RecordSpeech> Speeches(ItemId? item) => _state.Floor.Speeches.Where(speech => !speech.IsInError && speech.Item == item)
        .Select(speech =>
        {
            var who = _attribution.Of(speech.Seat, item, speaker: speech.Speaker, at: speech.From);
            return new RecordSpeech(
                speech.Id, who.Seat, speech.Kind, _context.At(speech.From), Seconds(speech), [speech.Event], _context.At(speech.Ended), _state.Floor.Made(speech.To)?.Id)
            {
                Sector = who.Sector,
                Person = who.Person,
            };
        });

    private long Seconds(Speech speech) => speech.SecondsUntil(_state.Time);

    private RecordSpoken? TimeSpoken()
    {
        var counted = _state.Floor.Speeches.Where(speech => speech.Counts).ToList();
        var bySeat = counted.ToLookup(speech => speech.Seat);
        var (tellsSeats, tellsSectors) = _attribution.TellsSpeakers(counted);
        ValueList<RecordSeatSpoken> seats = [.. InOrder().Where(seat => bySeat.Contains(seat.Id))
            .Select(seat => new RecordSeatSpoken(seat.Id, bySeat[seat.Id].Count(), bySeat[seat.Id].Sum(Seconds)))];
        return seats.Count == 0 || !tellsSectors ? null : new RecordSpoken(
            [.. seats.GroupBy(spoken => _state.Seats[spoken.Seat].Sector)
                .Select(sector => new RecordSectorSpoken(sector.Key, sector.Sum(s => s.Speeches), sector.Sum(s => s.Seconds)))],
            tellsSeats ? seats : []);
    }

    /// <summary>The points of order that were raised on an item, or on none, and ruled on.</summary>
    private IEnumerable<PointOfOrder> Ruled(ItemId? item) => _state.Floor.Orders.Where(order => order.Ruling is not null && order.Item == item);

    /// <summary>The speech a point of order was made in; none where the item it was made on names its speaker closer, or less, than the one it was raised on.</summary>
    private SpeechId? AsSpoken(PointOfOrder order, Who raised) =>
        _state.Floor.Made(order.Speech) is { } speech && _attribution.Of(speech.Seat, speech.Item, at: speech.From) == raised ? speech.Id : null;

    private ValueList<RecordRuling>? Rulings(Numbering numbering) => numbering.Rulings.Count == 0 ? null :
    [
        .. numbering.Rulings.Select(placed => (placed.Paragraph, placed.Order, Ruling: placed.Order.Ruling!, Who: _attribution.Of(placed.Order.Seat, placed.Order.Item, at: placed.Order.Raised))).Select(x => new RecordRuling(
            x.Paragraph, x.Who.Seat is null ? new(Attribution.NeutralId("order", x.Order.Event)) : x.Order.Id, x.Who.Seat, x.Ruling.Text, _context.At(x.Order.Raised),
            x.Ruling.First == x.Ruling.Event ? [x.Order.Event, x.Ruling.Event] : [x.Order.Event, x.Ruling.First, x.Ruling.Event],
            x.Order.Item, AsSpoken(x.Order, x.Who))
        {
            Sector = x.Who.Sector,
        }),
    ];
}
