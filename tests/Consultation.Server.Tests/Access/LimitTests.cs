namespace Consultation.Server.Tests.Access;

/// <summary>Tries are limited where they are wrong; a room full of people comes in at once.</summary>
public sealed class LimitTests
{
    private const string Room = "203.0.113.7";

    [Fact]
    public async Task SixtyPeopleBehindOneAddressJoinByLinkWhileSomebodyThereMistypes()
    {
        var seats = Enumerable.Range(1, 60).Select(i => $"seat{i}").ToArray();
        var (house, admin) = await House.WithRoundtableAsync(seats);
        await using var _ = house;
        var all = await admin.PostAsync("/api/roundtables/rt/invitations", new { });
        var links = all["invitations"].AsArray().Select(i => (string)i!["link"]!).ToList();

        var mistyped = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => house.Browser(Room).OpenAsync(new string('a', 26))));
        var joined = await Task.WhenAll(links.Select(link => house.Browser(Room).OpenAsync(link)));

        Assert.All(joined, a => Assert.Equal(200, a.Status));
        Assert.Equal([404, 429], mistyped.Select(a => a.Status).Distinct().Order());
        Assert.InRange(mistyped.Count(a => a.Status == 404), 30, 32);
    }

    [Fact]
    public async Task SixtyPeopleBehindOneAddressAskByCodeWhileSomebodyThereMistypes()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var code = (string)(await admin.GetAsync("/api/roundtables/rt/lobby"))["code"]!;
        var wrong = code == "00000000" ? "00000001" : "00000000";

        var asked = await Task.WhenAll(Enumerable.Range(0, 80).Select(
            i => house.Browser(Room).PostAsync("/api/join", new { code = i % 4 == 3 ? wrong : code, name = $"Guest {i}" })));

        Assert.Equal(60, asked.Count(a => a.Status == 202));
        Assert.Equal(20, asked.Count(a => a.Status == 404));
        Assert.Equal(60, (await admin.GetAsync("/api/roundtables/rt/lobby"))["waiting"].AsArray().Count);
    }

    [Fact]
    public async Task WrongCodesFromOneAddressAreLimitedForAMinuteAndOthersArent()
    {
        var time = new ClockAhead();
        var (house, admin) = await House.WithRoundtableAsync(time, "gov1");
        await using var _ = house;
        var code = (string)(await admin.GetAsync("/api/roundtables/rt/lobby"))["code"]!;
        for (var i = 0; i < 30; i++)
        {
            Assert.Equal(404, await TryAsync(Room, "1234567x"));
        }

        Assert.Equal(429, await TryAsync(Room, code));
        Assert.Equal(202, await TryAsync("203.0.113.8", code));
        time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(202, await TryAsync(Room, code));

        async Task<int> TryAsync(string address, string tried) =>
            (await house.Browser(address).PostAsync("/api/join", new { code = tried, name = "One" })).Status;
    }

    [Fact]
    public async Task WrongCodesFromEverywhereAreLimitedInAll()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var code = (string)(await admin.GetAsync("/api/roundtables/rt/lobby"))["code"]!;
        for (var i = 0; i < 600; i++)
        {
            await house.Browser($"10.1.{i / 25}.1").PostAsync("/api/join", new { code = "1234567x", name = "One" });
        }

        var limited = await house.Browser("10.9.9.9").PostAsync("/api/join", new { code, name = "One" });

        Assert.Equal((429, "access.tooMany"), (limited.Status, limited.Code));
        Assert.Equal(200, (await house.Browser().OpenAsync(await admin.InviteAsync("seat:gov1"))).Status);
    }

    [Fact]
    public async Task ALobbyHoldsTwoHundred()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var code = (string)(await admin.GetAsync("/api/roundtables/rt/lobby"))["code"]!;
        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => house.Browser(Room).PostAsync("/api/join", new { code, name = $"Guest {i}" })));

        var full = await house.Browser("10.0.0.1").PostAsync("/api/join", new { code, name = "One more" });

        Assert.Equal((409, "lobby.full"), (full.Status, full.Code));
        var waiting = (await admin.GetAsync("/api/roundtables/rt/lobby"))["waiting"].AsArray();
        Assert.Equal(200, waiting.Count);
        await admin.DeleteAsync($"/api/roundtables/rt/lobby/{waiting[0]!["id"]}");
        Assert.Equal(202, (await house.Browser("10.0.0.1").PostAsync("/api/join", new { code, name = "One more" })).Status);
    }

    [Fact]
    public async Task JoiningFromOneAddressHasACeiling()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var (link, browser) = (await admin.InviteAsync("seat:gov1"), house.Browser(Room));
        for (var i = 0; i < 240; i++)
        {
            Assert.Equal(200, (await browser.OpenAsync(link)).Status);
        }

        Assert.Equal(429, (await browser.OpenAsync(link)).Status);
    }

    [Fact]
    public async Task OneMachineHasOneLimitHoweverManyAddressesOfItsNetworkItTakes()
    {
        await using var house = await House.StartAsync();
        await Task.WhenAll(Enumerable.Range(1, 20).Select(i => house.Browser($"2001:db8::{i:x}").SignInAsync("nobody")));

        Assert.Equal(429, (await house.Browser("2001:db8::ffff").SignInAsync("nobody")).Status);
        Assert.Equal(403, (await house.Browser("2001:db8:0:1::1").SignInAsync("nobody")).Status);
    }
}
