using System.Net.Http.Headers;
using System.Text.Json;
using Consultation.Server.Tests.Harness;
using Consultation.Storage;
using Consultation.TestHost;
using Microsoft.AspNetCore.SignalR.Client;

namespace Consultation.Server.Tests.SecretVotes;

/// <summary>
/// Two meetings that differ in who chose what, and in nothing else: whatever the server says to whomever is the same,
/// byte for byte, and so is the journal with its hashes.
/// </summary>
public sealed class SameBytesTests
{
    private static readonly string[] Seats = ["s1", "s2", "s3", "s4", "s5", "s6"];

    /// <summary>The ballots in the order of casting: two seats change theirs.</summary>
    private static readonly (string Seat, string Position, string Receipt)[] Ones =
    [
        ("s1", "agree", "aaaa"), ("s2", "object", "xxxx"), ("s3", "abstain", "cccc"), ("s4", "agree", "dddd"),
        ("s2", "agree", "bbbb"), ("s5", "object", "yyyy"), ("s6", "agree", "ffff"), ("s5", "object", "eeee"),
    ];

    /// <summary>Other choices, with the same totals and the same receipts for them in the end.</summary>
    private static readonly (string Seat, string Position, string Receipt)[] Others =
    [
        ("s1", "object", "eeee"), ("s2", "object", "zzzz"), ("s3", "agree", "aaaa"), ("s4", "agree", "bbbb"),
        ("s2", "abstain", "cccc"), ("s5", "abstain", "wwww"), ("s6", "agree", "dddd"), ("s5", "agree", "ffff"),
    ];

    [Fact]
    public async Task WhoeverChoseWhatEveryMessageToEveryRoleAndTheJournalAreTheSame()
    {
        var one = await PlayAsync(Ones);
        var other = await PlayAsync(Others);

        Assert.Equal(one.Keys, other.Keys);
        Assert.All(one, told => Assert.Equal(told.Value, other[told.Key]));
        Assert.All(one, told => Assert.NotEmpty(told.Value));
        Assert.Contains(one["journal"], row => row.Contains("ballotChanged", StringComparison.Ordinal));
        Assert.Contains(one["facilitator"], push => push.Contains("\"agree\":4", StringComparison.Ordinal));
    }

    [Fact]
    public async Task OtherTotalsAreSeenOnceTheVoteIsClosed()
    {
        var one = await PlayAsync(Ones);
        var other = await PlayAsync([.. Ones[..^1], ("s5", "agree", "eeee")]);

        Assert.Equal(one["answers"], other["answers"]);
        Assert.All(one.Keys.Except(["answers", "s1", "s2", "s3", "s4", "s5", "s6"]), told => Assert.NotEqual(one[told], other[told]));
    }

    /// <summary>Everything that everybody was told, by whom it was told.</summary>
    private static async Task<SortedDictionary<string, List<string>>> PlayAsync((string Seat, string Position, string Receipt)[] ballots)
    {
        using var clock = new SteppedClock();
        await using var host = await ServerHere.StartAsync(clock, new NumberedSalts());
        host.NumbersIds = true;
        var facilitator = await host.UnderWayAsync("rt", Seats);
        await facilitator.Does(Meeting.SecretVote("r1", "p1", receipts: true));
        var people = new Dictionary<string, Client>
        {
            ["facilitator"] = facilitator,
            ["rapporteur"] = host.Rapporteur("rt"),
            ["observer"] = host.Observer("rt"),
            ["display"] = host.Display("rt"),
        };
        foreach (var seat in Seats)
        {
            people.Add(seat, host.Seat("rt", seat));
        }

        foreach (var person in people.Values)
        {
            await person.JoinAsync();
        }

        var told = new SortedDictionary<string, List<string>>(StringComparer.Ordinal) { ["answers"] = [] };
        for (var i = 0; i < ballots.Length; i++)
        {
            clock.Now += TimeSpan.FromSeconds(3);
            told["answers"].Add(await CastAsync(host, people[ballots[i].Seat], $"b{i}", ballots[i]));
            await SettleAsync(people.Values);
        }

        foreach (var command in new[] { Meeting.CloseVote("r1"), Meeting.Declare("r1"), Meeting.Close() })
        {
            clock.Now += TimeSpan.FromSeconds(3);
            await facilitator.Does(command);
            await SettleAsync(people.Values);
        }

        foreach (var (name, person) in people)
        {
            // Which of a seat's two streams comes first is chance, whatever was chosen.
            told.Add(name, [.. person.Pushes.OrderBy(push => push.GetProperty("stream").GetString()).Select(push => push.GetRawText()), (await person.GetAsync("view")).Body]);
        }

        told.Add("record", [(await facilitator.GetAsync("record")).Body]);
        told.Add("journal", [.. (await host.Journal.ReadAsync("rt")).Select(row =>
            $"{row.Number} {row.Time:O} {row.Actor} {row.Command} {row.Type} {row.Body} {Convert.ToHexString(row.Hash)}")]);
        return told;
    }

    /// <summary>Over the hub and by plain HTTP in turn; the whole answer.</summary>
    private static async Task<string> CastAsync(ServerHere host, Client client, string id, (string Seat, string Position, string Receipt) ballot)
    {
        var command = Meeting.SecretBallot("r1", ballot.Seat, ballot.Position, ballot.Receipt);
        if (id[^1] % 2 == 0)
        {
            return (await client.Hub!.InvokeAsync<JsonElement>("Do", new { roundtable = "rt", id, command }).Soon()).GetRawText();
        }

        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Url, "/api/roundtables/rt/commands"));
        request.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new { roundtable = "rt", id, command }));
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json");
        request.Headers.Add(TestCallers.Header, client.CallerHeader);
        using var response = await http.SendAsync(request).Soon();
        response.Headers.Date = null;
        return $"{(int)response.StatusCode} {response.Headers} {response.Content.Headers} {await response.Content.ReadAsStringAsync()}"
            .Replace($":{host.Url.Port}", "", StringComparison.Ordinal);
    }

    private static async Task SettleAsync(IEnumerable<Client> people)
    {
        foreach (var person in people)
        {
            await person.SeesWhatIsThere();
        }
    }
}
