using System.Text.Json.Nodes;
using Consultation.Server.Tests.Harness;
using Microsoft.Extensions.Time.Testing;

namespace Consultation.Server.Tests;

/// <summary>A short meeting from preparation to closing, and what each audience sees of it.</summary>
public sealed class MeetingTests
{
    private static readonly string[] Seats = ["gov1", "gov2", "civil1", "civil2", "intl1"];

    [Fact]
    public async Task AShortMeetingShowsEachAudienceItsOwnAndNothingElse()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        using var clock = Clock.Running(time);
        await using var host = await ServerHere.StartAsync(time);
        var facilitator = host.Facilitator("rt");
        await facilitator.Does(Meeting.Create());
        await facilitator.JoinAsync();
        var rapporteur = await host.Rapporteur("rt").JoinAsync();
        foreach (var sector in new[] { "gov", "civil", "intl" })
        {
            await facilitator.Does(Meeting.Sector(sector, essential: true));
        }

        foreach (var seat in Seats)
        {
            await facilitator.Does(Meeting.Seat(seat, seat[..^1]));
        }

        var markings = new[] { new { id = "open", name = Meeting.En("Open"), portion = "O" }, new { id = "sbu", name = Meeting.En("Sensitive"), portion = "SBU" } };
        await facilitator.Does(new { @do = "setMarkings", markings, @default = "open" });
        await facilitator.Does(Meeting.Item("item1"));
        await facilitator.Does(Meeting.Item("item2", 2));
        await rapporteur.Does(Meeting.Draft("p1", "DRAFT-ONE"));
        await facilitator.Does(new { @do = "scheduleRoundtable" });

        var seats = new Dictionary<string, Client>();
        foreach (var seat in Seats)
        {
            seats[seat] = await host.Seat("rt", seat).JoinAsync();
        }

        var display = await host.Display("rt").JoinAsync();
        var observer = await host.Observer("rt").JoinAsync();
        Client[] all = [facilitator, rapporteur, .. seats.Values, display, observer];
        Client[] others = [.. all.Except([facilitator, rapporteur])];

        foreach (var seat in Seats)
        {
            await seats[seat].Does(Meeting.Arrives(seat));
        }

        await facilitator.Does(Meeting.Open());
        await facilitator.Does(Meeting.TakeUp("item1"));
        await rapporteur.Does(new { @do = "writeNote", note = "n1", item = "item1", text = Meeting.En("NOTE-ONE") });
        await rapporteur.Does(new { @do = "writeComment", comment = "k1", item = "item1", text = Meeting.En("COMMENT-ONE"), marking = "sbu" });
        await facilitator.Does(Meeting.OpenFloor());
        await seats["civil1"].Does(new { @do = "requestFloor", request = "q1", seat = "civil1", kind = "statement" });
        await seats["gov2"].Does(new { @do = "requestFloor", request = "q2", seat = "gov2", kind = "pointOfOrder" });
        await facilitator.Does(new { @do = "giveFloor", speech = "s1", request = "q2" });
        await seats["gov2"].Does(new { @do = "endSpeech", speech = "s1" });
        await facilitator.Does(new { @do = "giveFloor", speech = "s2", request = "q1", limit = 120 });
        await Everyone(all);
        Assert.All(others, c => Assert.DoesNotContain("DRAFT-ONE", c.Received));

        // A point by open vote with hidden results; one seat loses its connection in the middle.
        await facilitator.Does(Meeting.Table("p1"));
        await facilitator.Does(Meeting.Vote("r1", "p1"));
        await seats["gov1"].Does(Meeting.Objects("r1", "gov1", "OPEN-OBJECTION", "o1"));
        var seen = seats["civil2"].Number;
        await seats["civil2"].DropAsync();
        await seats["civil1"].Does(Meeting.Ballot("r1", "civil1", "standAside"));
        await seats["gov2"].Does(Meeting.Ballot("r1", "gov2"));
        var cast = await seats["intl1"].Does(Meeting.Ballot("r1", "intl1"));
        await seats["civil2"].JoinAsync(atLeast: cast);
        Assert.True(seats["civil2"].JoinedAt >= cast && cast > seen);
        Assert.Equal("r1", seats["civil2"].Look(v => v["mine"]!["mayVoteIn"]!.GetValue<string>()));
        await seats["civil2"].Does(Meeting.Ballot("r1", "civil2", "abstain"));
        await facilitator.Sees(v => v["vote"]!["voted"]!["set"]!.AsObject().Count == 5);
        await Everyone(all);
        foreach (var (seat, client) in seats)
        {
            AssertKnowsNoPosition(client, "r1", except: seat);
            Assert.Equal(1, client.Look(v => v["mine"]!["ballots"]!["set"]!.AsObject().Count));
        }

        Assert.All(all, c => Assert.Null(c.Look(v => Round(v, "r1")["count"])));
        Assert.All(all.Except([seats["gov1"]]), c => Assert.DoesNotContain("OPEN-OBJECTION", c.Received));
        Assert.All(all.Except([facilitator]), c => Assert.DoesNotContain("\"voted\":{\"set\"", c.Received));
        await facilitator.Does(Meeting.CloseVote("r1"));
        await facilitator.Does(new { @do = "answerObjection", objection = "o1", answer = Meeting.En("we heard it") });
        await facilitator.Does(Meeting.Declare("r1"));
        await Everyone(all);
        Assert.All(all, c => Assert.Equal(5, c.Look(v => Round(v, "r1")["ballots"]!.AsArray().Count)));
        Assert.All(all, c => Assert.Contains("OPEN-OBJECTION", c.Received));

        // A point by unattributed vote.
        await rapporteur.Does(Meeting.Draft("p2"));
        await facilitator.Does(Meeting.Table("p2"));
        await facilitator.Does(Meeting.Vote("r2", "p2", "unattributed"));
        await seats["gov1"].Does(Meeting.Ballot("r2", "gov1"));
        await seats["gov2"].Does(Meeting.Objects("r2", "gov2", "NAMELESS-OBJECTION", "o2"));
        await seats["civil1"].Does(Meeting.Ballot("r2", "civil1", "abstain"));
        await seats["civil2"].Does(new
        {
            @do = "castBallot",
            round = "r2",
            seat = "civil2",
            position = "agreeWithReservation",
            text = Meeting.En("NAMELESS-RESERVATION"),
            reservation = "v2",
        });
        await seats["intl1"].Does(Meeting.Ballot("r2", "intl1", "standAside"));
        await facilitator.Does(Meeting.CloseVote("r2"));
        await facilitator.Does(Meeting.Declare("r2", "there was no time to answer"));
        await Everyone(all);
        foreach (var client in all)
        {
            var round = client.Look(v => Round(v, "r2"));
            Assert.Null(round["ballots"]);
            Assert.Equal(1, round["count"]!["object"]!.GetValue<int>());
            Assert.Null(client.Look(v => v["table"]!["objections"]!["set"]!["o2"]!["seat"]));
            Assert.Null(client.Look(v => v["table"]!["reservations"]!["set"]!["v2"]!["seat"]));
            AssertKnowsNoPosition(client, "r2", except: seats.FirstOrDefault(s => s.Value == client).Key);
        }

        Assert.Equal("object", seats["gov2"].Look(v => v["mine"]!["ballots"]!["set"]!["r2"]!["position"]!.GetValue<string>()));

        // A point by the sense of the meeting, confirmed by the clock.
        await rapporteur.Does(Meeting.Draft("p3"));
        await facilitator.Does(Meeting.Table("p3"));
        await facilitator.Does(Meeting.Sense("p3", 30));
        await Everyone(all);
        Assert.All(all, c => Assert.Equal("sense", c.Look(v => v["table"]!["points"]!["set"]!["p3"]!["stage"]!.GetValue<string>())));
        time.Advance(TimeSpan.FromSeconds(33));
        await Task.WhenAll(all.Select(c => c.Sees(v => v["table"]!["points"]!["set"]!["p3"]!["stage"]!.GetValue<string>() == "decided")));

        await facilitator.Does(Meeting.TakeUp("item2"));
        await facilitator.Does(new { @do = "setNextMeeting", when = Meeting.En("in May"), place = Meeting.En("Astana") });
        await seats["intl1"].Does(new { @do = "recordDeparture", seat = "intl1" });
        await facilitator.Does(new { @do = "concludeItem", item = "item2" });
        await facilitator.Does(Meeting.Close());
        await Everyone(all);

        Assert.All(others, c => Assert.DoesNotContain("NOTE-ONE", c.Received));
        Assert.All(others, c => Assert.DoesNotContain("COMMENT-ONE", c.Received));
        Assert.All(others, c => Assert.DoesNotContain("\"record\":", c.Received));
        Assert.All(others, c => Assert.DoesNotContain("\"seats\":{\"set\"", c.Received));
        Assert.All(all.Except([facilitator]), c => Assert.DoesNotContain("\"voted\":{\"set\"", c.Received));
        Assert.All(all.Except(seats.Values), c => Assert.DoesNotContain("\"mine\"", c.Received));
        Assert.Contains("NOTE-ONE", rapporteur.Received);
        Assert.Contains("COMMENT-ONE", facilitator.Received);
        foreach (var (seat, client) in seats)
        {
            Assert.All(Seats.Except([seat]), other => Assert.DoesNotContain($"\"mine\":{{\"seat\":\"{other}\"", client.Received));
        }
    }

    [Fact]
    public async Task TheAcceptedCommandsOfEveryRoleAreCountedWithoutGap()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        var rows = await host.Journal.ReadAsync("rt", 0, TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(1, rows.Count).Select(n => (long)n), rows.Select(r => r.Number));
        Assert.Equal(rows.Count, await facilitator.HeadAsync());
    }

    private static Task Everyone(Client[] all) => Task.WhenAll(all.Select(c => c.SeesWhatIsThere()));

    private static JsonNode Round(JsonObject view, string round) => view["vote"]!["rounds"]!["set"]![round]!;

    /// <summary>No byte ever received ties a position to a seat, but one's own in one's own matters.</summary>
    private static void AssertKnowsNoPosition(Client client, string round, string? except)
    {
        foreach (var seat in Seats.Where(s => s != except))
        {
            Assert.DoesNotContain($"\"{round}\":{{\"seat\":\"{seat}\"", client.Received);
        }

        foreach (var text in client.Received.Split('\n'))
        {
            var found = JsonNode.Parse(text)!.AsObject();
            var slices = (found["view"] ?? found["slices"])?.AsObject();
            Assert.Null(slices?["vote"]?["rounds"]?["set"]?[round]?["ballots"]);
            if (except is null)
            {
                Assert.Null(slices?["mine"]);
            }
        }
    }
}
