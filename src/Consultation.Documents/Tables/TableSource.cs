using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>A record as a table in one language reads it.</summary>
internal sealed class TableSource(Record record, TableWords words, Language language)
{
    private readonly Dictionary<SeatId, RecordSeat> _seats = record.Seats.ToDictionary(seat => seat.Id);
    private readonly Dictionary<SectorId, string> _sectors = record.Sectors.ToDictionary(s => s.Id, s => s.Name.In(language, record.Roundtable.Authentic));

    public Record Record => record;

    public TableWords Words => words;

    public string In(Text text) => text.In(language, record.Roundtable.Authentic);

    public RecordSeat SeatOf(SeatId id) => _seats[id];

    public string Seat(SeatId id) => In(_seats[id].Name);

    public string Sector(SectorId id) => _sectors.GetValueOrDefault(id, id.Value);

    /// <summary>The sector of a speech, where it is said.</summary>
    public SectorId? SectorOf(RecordSpeech speech) => speech.Seat is { } seat ? _seats[seat].Sector : speech.Sector;

    public string? Sector(SectorId? id) => id is { } sector ? Sector(sector) : null;

    /// <summary>Who made a speech, where it is said: the seat, with the person who spoke for it.</summary>
    public string? Speaker(RecordSpeech speech) => speech.Seat is { } seat ? Seat(seat) + (speech.Person is { } person ? $" ({person})" : "") : null;
}
