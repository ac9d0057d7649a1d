using System.Text.Json;
using Consultation.Domain;
using Consultation.Domain.Json;
using Consultation.Storage;

namespace Consultation.Server.Live;

/// <summary>Reads the events of a journal's rows.</summary>
internal static class EventReading
{
    /// <summary>From how many rows on it pays to read in pieces.</summary>
    private const int Many = 512;

    private const int Piece = 128;

    /// <summary>
    /// The events, in order. Of many, the next are read on other threads while the first are applied, so that a long
    /// meeting opens sooner; a piece that no thread was free for is read by whoever waits for it.
    /// </summary>
    /// <exception cref="JsonException">The journal holds an event that this version can't read.</exception>
    public static IEnumerable<Recorded> Read(IReadOnlyList<JournalRow> rows) => rows.Count < Many
        ? rows.Select(Of)
        : rows.Chunk(Piece).Select(piece => Task.Run(() => Array.ConvertAll(piece, Of))).ToList()
            .SelectMany(reading => reading.GetAwaiter().GetResult());

    private static Recorded Of(JournalRow row) => new(row.Number, row.Time, DomainJson.ReadEvent(row.Type, row.Body));
}
