using System.Diagnostics;
using System.Text.Json;
using Consultation.Domain;
using Consultation.Domain.Json;
using Consultation.Server.Live;
using Consultation.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace Consultation.Benchmarks;

/// <summary>
/// Opening a roundtable of 10,000 events, to the moment it can take a command; against reading its rows from the
/// database and parsing them, which is the least there is to do.
/// </summary>
internal static class OpenBenchmark
{
    private const int Events = 10_000;
    private const int Seats = 200;
    private const int Times = 25;
    private const int WarmUp = 10;

    public static async Task<Figure> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("consultation-benchmark-").FullName;
        try
        {
            using var data = DataFolder.Open(Path.Combine(folder, "data"));
            await FillAsync(data);
            var (product, limit) = (new List<double>(), new List<double>());
            for (var i = 0; i < Times + WarmUp; i++)
            {
                var parsing = await TimeAsync(() => ParseAsync(data.Journal));
                var opening = await TimeAsync(() => OpenAsync(data));
                if (i >= WarmUp)
                {
                    limit.Add(parsing);
                    product.Add(opening);
                }
            }

            return new Figure("open", Figure.Median(product), Figure.Median(limit), 1.5, MoreIsBetter: false, "ms");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task ParseAsync(IJournal journal)
    {
        foreach (var row in await journal.ReadAsync(Room.Id))
        {
            DomainJson.ReadEvent(row.Type, row.Body);
        }
    }

    private static async Task OpenAsync(DataFolder data)
    {
        var session = await LiveSession.OpenAsync(RoundtableId.Of(Room.Id), data.Journal, data.VoteKeys, TimeProvider.System, NullLogger.Instance);
        if (session.Snapshot.Number < Events)
        {
            throw new InvalidOperationException("The roundtable isn't whole.");
        }

        await session.CloseAsync();
    }

    private static async Task<double> TimeAsync(Func<Task> act)
    {
        GC.Collect();
        var from = Stopwatch.StartNew();
        await act();
        return from.Elapsed.TotalMilliseconds;
    }

    /// <summary>A long meeting: seats arrive, points are tabled and voted on by everyone, with changes, notes and speeches between.</summary>
    private static async Task FillAsync(DataFolder data)
    {
        var session = await LiveSession.OpenAsync(RoundtableId.Of(Room.Id), data.Journal, data.VoteKeys, TimeProvider.System, NullLogger.Instance);
        var count = 0;
        async Task Do(Actor actor, string command)
        {
            using var json = JsonDocument.Parse(command);
            if (!CommandReader.TryRead(json.RootElement, out var read, out var refusal))
            {
                throw new InvalidOperationException(refusal.Sentence());
            }

            var answer = await session.Do(new Sent(actor, $"c-{count++}", read, Facts.None, new byte[32]))!;
            if (answer.Refusal is { } no)
            {
                throw new InvalidOperationException(no.Sentence());
            }
        }

        var chair = new Actor(Role.Facilitator);
        await Do(chair, """{"do":"createRoundtable","title":{"en":"Benchmark"},"languages":["en"],"authentic":"en","timeZone":"UTC","roll":"all","noun":"participants"}""");
        await Do(chair, """{"do":"addSector","sector":"all","name":{"en":"All"}}""");
        await Task.WhenAll(Enumerable.Range(0, Seats).Select(i => Do(chair, $$"""{"do":"addSeat","seat":"{{Room.Seat(i)}}","name":{"en":"Seat {{i}}" },"sector":"all"}""")));
        await Do(chair, """{"do":"addItem","item":"item","title":{"en":"Item"},"position":1}""");
        await Do(chair, """{"do":"openRoundtable"}""");
        await Task.WhenAll(Enumerable.Range(0, Seats).Select(i => Do(chair, $$"""{"do":"recordArrival","seat":"{{Room.Seat(i)}}","mode":"onSite"}""")));
        await Do(chair, """{"do":"takeUpItem","item":"item"}""");
        await Do(chair, """{"do":"openFloor"}""");
        for (var point = 0; session.Snapshot.Number < Events; point++)
        {
            await Do(chair, $$"""{"do":"draftPoint","point":"point-{{point}}","item":"item","text":{"en":"A text of some length, as points have, number {{point}}, put to the table to be decided." } }""");
            await Do(chair, $$"""{"do":"tablePoint","point":"point-{{point}}"}""");
            await Do(chair, $$"""{"do":"openVote","points":["point-{{point}}"],"round":"round-{{point}}","secrecy":"open"}""");
            await Task.WhenAll(Enumerable.Range(0, Seats).Select(i =>
                Do(Actor.Of(SeatId.Of(Room.Seat(i))), $$"""{"do":"castBallot","round":"round-{{point}}","seat":"{{Room.Seat(i)}}","position":"{{(i % 7 == 0 ? "abstain" : "agree")}}"}""")));
            await Do(chair, $$"""{"do":"closeVote","round":"round-{{point}}"}""");
            await Do(chair, $$"""{"do":"declareOutcome","round":"round-{{point}}"}""");
            await Do(chair, $$"""{"do":"writeNote","note":"note-{{point}}","item":"item","text":{"en":"What was said about point {{point}}." } }""");
        }

        await session.CloseAsync();
    }
}
