using Consultation.Server.Tests.Harness;

namespace Consultation.Server.Tests.Access;

/// <summary>The room code leads to the door; the facilitator lets in.</summary>
public sealed class LobbyTests
{
    [Fact]
    public async Task WhoIsAdmittedHasTheSeatAndAnEntryInTheRecord()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var guest = house.Browser();
        var code = await CodeAsync(admin);

        var asked = await guest.PostAsync("/api/join", new { code = $" {code[..4]} - {code[4..]} ", name = " Aigerim ", organisation = "Ministry" });
        Assert.Equal(202, asked.Status);
        var mine = asked["requests"][0]!;
        Assert.Equal(("waiting", "Rule of law", null, null), ((string?)mine["state"], (string?)mine["title"]!["en"], mine["roundtable"], mine["as"]));
        Assert.Equal(200, (await guest.GetAsync("/api/me")).Status);
        Assert.Equal("access.signedOut", (await guest.GetAsync("/api/roundtables/rt")).Code);
        var waiting = (await admin.GetAsync("/api/roundtables/rt/lobby"))["waiting"][0]!;
        Assert.Equal(("Aigerim", "Ministry"), ((string?)waiting["name"], (string?)waiting["organisation"]));

        var id = (string)waiting["id"]!;
        var admitted = await admin.PostAsync($"/api/roundtables/rt/lobby/{id}", new { seat = "gov1" });

        Assert.Empty(admitted["waiting"].AsArray());
        var now = (await guest.GetAsync("/api/join"))["requests"][0]!;
        Assert.Equal(("admitted", "rt", "seat:gov1"), ((string?)now["state"], (string?)now["roundtable"], (string?)now["as"]));
        Assert.Equal(["seat:gov1@rt"], await guest.GrantsAsync());
        Assert.True((await guest.ConnectAsync()).Joined);
        var lobby = await admin.GetAsync("/api/roundtables/rt/lobby");
        Assert.Equal((1, "gov1"), ((int)lobby["connected"]!, (string?)lobby["seats"][0]));
        Assert.Equal("Aigerim, Ministry", (string?)(await admin.GetAsync("/api/people"))["people"][0]!["name"]);
        await admin.DoAsync(Meeting.Open());
        await guest.DoAsync(Meeting.Arrives("gov1"));
        var rows = await house.Journal.ReadAsync("rt", 0, TestContext.Current.CancellationToken);
        Assert.Contains(rows, r => r.Type == "personAssigned" && r.Actor == "facilitator/ada" && r.Body.Contains("\"head\"", StringComparison.Ordinal));
        Assert.Equal($"seat:gov1/{id}", rows[^1].Actor);
    }

    [Fact]
    public async Task TheSecondPersonOfASeatIsAnAdviser()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var ids = new List<string> { await AskAsync(house, admin, "One"), await AskAsync(house, admin, "Two") };

        foreach (var id in ids)
        {
            Assert.Equal(200, (await admin.PostAsync($"/api/roundtables/rt/lobby/{id}", new { seat = "gov1" })).Status);
        }

        var parts = (await house.Journal.ReadAsync("rt", 0, TestContext.Current.CancellationToken)).Where(r => r.Type == "personAssigned").ToList();
        Assert.Contains("\"head\"", parts[0].Body, StringComparison.Ordinal);
        Assert.Contains("\"adviser\"", parts[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADoubleClickAdmitsOnce()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var id = await AskAsync(house, admin, "One");

        var clicks = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => admin.PostAsync($"/api/roundtables/rt/lobby/{id}", new { seat = "gov1" })));
        var later = await admin.PostAsync($"/api/roundtables/rt/lobby/{id}", new { seat = "gov1" });

        Assert.All(clicks.Append(later), c => Assert.Equal(200, c.Status));
        Assert.Single(await house.Journal.ReadAsync("rt", 0, TestContext.Current.CancellationToken), r => r.Type == "personAssigned");
    }

    [Fact]
    public async Task ARequestIsAdmittedToOneSeatOnly()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1", "gov2");
        await using var _ = house;
        var id = await AskAsync(house, admin, "One");

        var both = await Task.WhenAll(new[] { "gov1", "gov2" }.Select(seat => admin.PostAsync($"/api/roundtables/rt/lobby/{id}", new { seat })));

        Assert.Equal([200, 409], both.Select(a => a.Status).Order());
        Assert.Equal("lobby.answered", both.Single(a => a.Status == 409).Code);
        Assert.Single(await house.Journal.ReadAsync("rt", 0, TestContext.Current.CancellationToken), r => r.Type == "personAssigned");
    }

    [Fact]
    public async Task WhereTheSeatIsRefusedNothingIsGivenAndTheRequestGoesOnWaiting()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var guest = house.Browser();
        var id = await AskAsync(house, admin, "One", guest);

        var refused = await admin.PostAsync($"/api/roundtables/rt/lobby/{id}", new { seat = "gov9" });

        Assert.Equal((404, "seat.unknown"), (refused.Status, refused.Code));
        Assert.Equal("waiting", (string?)(await guest.GetAsync("/api/join"))["requests"][0]!["state"]);
        Assert.Empty(await guest.GrantsAsync());
        Assert.Equal(200, (await admin.PostAsync($"/api/roundtables/rt/lobby/{id}", new { seat = "gov1" })).Status);
    }

    [Fact]
    public async Task WhoIsTurnedAwayIsToldSoAndMayAskAgain()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var guest = house.Browser();
        var id = await AskAsync(house, admin, "One", guest);

        Assert.Equal(200, (await admin.DeleteAsync($"/api/roundtables/rt/lobby/{id}")).Status);
        Assert.Equal(200, (await admin.DeleteAsync($"/api/roundtables/rt/lobby/{id}")).Status);

        Assert.Equal("declined", (string?)(await guest.GetAsync("/api/join"))["requests"][0]!["state"]);
        Assert.Equal("lobby.answered", (await admin.PostAsync($"/api/roundtables/rt/lobby/{id}", new { seat = "gov1" })).Code);
        Assert.NotEqual(id, await AskAsync(house, admin, "One", guest));
    }

    [Fact]
    public async Task WhoIsReleasedFromTheSeatHasItNoMore()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var guest = house.Browser();
        var id = await AskAsync(house, admin, "One", guest);
        await admin.PostAsync($"/api/roundtables/rt/lobby/{id}", new { seat = "gov1" });
        await admin.DoAsync(Meeting.Open());
        var connection = await guest.ConnectAsync();
        Assert.True(connection.Joined);

        await admin.DoAsync(new { @do = "releasePerson", seat = "gov1", person = id });

        await connection.Closed.WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
        Assert.NotEqual(200, (await guest.DoAsync(Meeting.Arrives("gov1"))).Status);
        Assert.Equal("roundtable.unknown", (await guest.GetAsync("/api/roundtables/rt/view")).Code);
        Assert.Empty(await guest.GrantsAsync());
        Assert.False((await guest.ConnectAsync()).Joined);
    }

    [Fact]
    public async Task WhoWasReleasedIsNoLongerSaidToBeAdmitted()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var guest = house.Browser();
        var id = await AskAsync(house, admin, "One", guest);
        await admin.PostAsync($"/api/roundtables/rt/lobby/{id}", new { seat = "gov1" });

        await admin.DoAsync(new { @do = "releasePerson", seat = "gov1", person = id });

        Assert.Empty((await guest.GetAsync("/api/join"))["requests"].AsArray());
        Assert.NotEqual(id, await AskAsync(house, admin, "One", guest));
    }

    [Fact]
    public async Task WhoAsksTwiceWaitsOnce()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var guest = house.Browser();

        var first = await AskAsync(house, admin, "One", guest);

        Assert.Equal(first, await AskAsync(house, admin, "Another", guest));
        Assert.Single((await admin.GetAsync("/api/roundtables/rt/lobby"))["waiting"].AsArray());
    }

    [Fact]
    public async Task ANewCodeEndsTheOldOneAndWhoWaitsGoesOnWaiting()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var old = await CodeAsync(admin);
        await AskAsync(house, admin, "One");

        var changed = await admin.PostAsync("/api/roundtables/rt/lobby", new { newCode = true });

        Assert.NotEqual(old, (string?)changed["code"]);
        Assert.Single(changed["waiting"].AsArray());
        Assert.Equal((404, "lobby.unknown"), await TryAsync(house, old));
        Assert.Equal((202, null), await TryAsync(house, (string)changed["code"]!));
    }

    [Fact]
    public async Task ACodeIsNeededAndANameAndAnOpenRoundtable()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var code = await CodeAsync(admin);
        foreach (var wrong in new[] { "", "1", "abcdefgh", code + "1", code[..7], "𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖" })
        {
            Assert.Equal((404, "lobby.unknown"), await TryAsync(house, wrong));
        }

        foreach (var body in new object[]
        {
            new { code }, new { code, name = "" }, new { code, name = new string('x', 301) }, new { code, name = "a\nb" },
            new { code, name = "a\u2028b" }, new { code, name = "\u200b" }, new { code, name = "\ufe0f \u00ad." },
            new { code, name = new string('x', 200), organisation = new string('y', 200) }, new { code, name = "One", token = "x" }, new { name = "One" },
        })
        {
            Assert.Equal("command.malformed", (await house.Browser().PostAsync("/api/join", body)).Code);
        }

        await admin.DoAsync(Meeting.Open());
        await admin.DoAsync(Meeting.Close());
        Assert.Equal((409, "roundtable.closed"), await TryAsync(house, code));
    }

    [Fact]
    public async Task ALobbyOfAnotherRoundtableCantBeAnswered()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var fay = await admin.WithAccountAsync(house, "fay", "facilitator");
        await fay.CreateAsync("hers", "gov1");
        var id = await AskAsync(house, admin, "One");

        Assert.Equal("lobby.gone", (await fay.PostAsync($"/api/roundtables/hers/lobby/{id}", new { seat = "gov1" })).Code);
        Assert.Equal("lobby.gone", (await fay.DeleteAsync($"/api/roundtables/hers/lobby/{id}")).Code);
        Assert.Equal("roundtable.unknown", (await fay.PostAsync($"/api/roundtables/rt/lobby/{id}", new { seat = "gov1" })).Code);
        Assert.Single((await admin.GetAsync("/api/roundtables/rt/lobby"))["waiting"].AsArray());
    }

    private static async Task<string> CodeAsync(Browser facilitator) => (string)(await facilitator.GetAsync("/api/roundtables/rt/lobby"))["code"]!;

    private static async Task<(int, string?)> TryAsync(House house, string code)
    {
        var answer = await house.Browser().PostAsync("/api/join", new { code, name = "One" });
        return (answer.Status, answer.Code);
    }

    /// <summary>Asks; the id of the request that waits.</summary>
    private static async Task<string> AskAsync(House house, Browser facilitator, string name, Browser? guest = null)
    {
        var answer = await (guest ?? house.Browser()).PostAsync("/api/join", new { code = await CodeAsync(facilitator), name, organisation = "" });
        Assert.Equal(202, answer.Status);
        return answer["requests"].AsArray().Where(r => (string?)r!["state"] == "waiting").Select(r => (string)r!["id"]!).Single();
    }
}
