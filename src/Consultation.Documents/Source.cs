using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>A record as a document in one language reads it.</summary>
internal sealed class Source
{
    private readonly Dictionary<SeatId, RecordSeat> _seats;
    private readonly Dictionary<SectorId, RecordSector> _sectors;

    public Source(Record record, IDocumentWords words)
    {
        (Record, Words, Identity) = (record, words, RecordJson.IdentityOf(record));
        _seats = record.Seats.ToDictionary(seat => seat.Id);
        _sectors = record.Sectors.ToDictionary(sector => sector.Id);
        Groups = [.. PointGroup.Of(record)];
    }

    public Record Record { get; }

    public IDocumentWords Words { get; }

    /// <summary>The SHA-256 of the record.</summary>
    public string Identity { get; }

    public IReadOnlyList<PointGroup> Groups { get; }

    /// <summary>A text in the document's language, else in the authentic one.</summary>
    public string In(Text text) => text.In(Words.Language, Record.Roundtable.Authentic);

    public string Seat(SeatId id) => _seats.TryGetValue(id, out var seat) ? In(seat.Name) : id.Value;

    public string Sector(SectorId id) => _sectors.TryGetValue(id, out var sector) ? In(sector.Name) : id.Value;

    public RecordSeat SeatOf(SeatId id) => _seats[id];

    public RecordItem Item(ItemId id) => Record.Agenda.First(item => item.Id == id);

    /// <summary>Where the texts of a point stand, as seen from its sentence in the language that <see cref="In"/> takes.</summary>
    public TextPlace Place(RecordPoint point) =>
        point.Place.TryGetValue(Words.Language, out var place) || point.Place.TryGetValue(Record.Roundtable.Authentic, out place)
            ? place
            : point.Place.Values.FirstOrDefault(TextPlace.Beneath);
}
