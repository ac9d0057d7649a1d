using System.Text.Json;
using Consultation.Domain;
using Consultation.Domain.Json;
using Consultation.Server.Live;
using Consultation.Storage;

namespace Consultation.Server.Tests;

public class EventReadingTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(5_000)]
    public void TheEventsOfAJournalOfAnyLengthComeInItsOrder(int count)
    {
        var read = EventReading.Read([.. Rows(count)]).ToList();
        Assert.Equal(Enumerable.Range(1, count).Select(n => (long)n), read.Select(e => e.Number));
        Assert.Equal(read.Select(e => $"seat-{e.Number}"), read.Select(e => Assert.IsType<SeatLeft>(e.Body).Seat.Value));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(5_000)]
    public void AnEventThatThisVersionCannotReadIsSaidWhereverItStands(int count)
    {
        var rows = Rows(count).ToList();
        rows[count / 2] = rows[count / 2] with { Type = "somethingNew" };
        Assert.Contains("somethingNew", Assert.Throws<JsonException>(() => EventReading.Read(rows).Count()).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<JournalRow> Rows(int count) => Enumerable.Range(1, count).Select(n =>
    {
        var e = new SeatLeft(SeatId.Of($"seat-{n}"));
        return new JournalRow(n, DateTimeOffset.UnixEpoch, "facilitator", $"c-{n}", DomainJson.NameOf(e), new byte[16], DomainJson.Write(e), new byte[32]);
    });
}
