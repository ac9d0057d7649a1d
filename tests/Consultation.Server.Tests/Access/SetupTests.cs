namespace Consultation.Server.Tests.Access;

/// <summary>How a server gets its first administrator.</summary>
public sealed class SetupTests
{
    [Fact]
    public async Task WhoOpensTheSetupLinkBecomesAdministratorAndIsSignedIn()
    {
        await using var house = await House.StartAsync();
        var browser = house.Browser();
        Assert.True((bool)(await browser.GetAsync("/api/setup"))["needed"]!);

        var me = await browser.PostAsync(
            "/api/setup", new { token = await house.SetupTokenAsync(), account = " Ada ", name = "First administrator", password = House.Password });

        Assert.Equal(("ada", "First administrator", "administrator", true), Account(me));
        Assert.Equal("ada", (string?)(await browser.GetAsync("/api/me"))["account"]!["account"]);
        Assert.False((bool)(await browser.GetAsync("/api/setup"))["needed"]!);
        Assert.Null(await house.SetupTokenAsync());
    }

    [Fact]
    public async Task TheFirstVisitorDoesntBecomeAdministrator()
    {
        await using var house = await House.StartAsync();
        var token = await house.SetupTokenAsync();
        foreach (var wrong in new[] { null, "", "x", new string('a', 26), token![..25], token + "a" })
        {
            var answer = await house.Browser().PostAsync("/api/setup", new { token = wrong, account = "eve", name = "Eve", password = House.Password });
            Assert.Equal((404, "setup.unknown"), (answer.Status, answer.Code));
        }

        Assert.True((bool)(await house.Browser().GetAsync("/api/setup"))["needed"]!);
    }

    [Fact]
    public async Task ASecondAdministratorIsntMadeByTheLink()
    {
        await using var house = await House.StartAsync();
        var token = await house.SetupTokenAsync();
        var both = await Task.WhenAll(new[] { "ada", "bob" }.Select(
            account => house.Browser().PostAsync("/api/setup", new { token, account, name = account, password = House.Password })));

        Assert.Equal([200, 409], both.Select(a => a.Status).Order());
        Assert.Equal("setup.done", both.Single(a => a.Status == 409).Code);
        var again = await house.Browser().PostAsync("/api/setup", new { token, account = "eve", name = "Eve", password = House.Password });
        Assert.Equal((409, "setup.done"), (again.Status, again.Code));
    }

    [Fact]
    public async Task ALinkOfAnEarlierStartDoesntWork()
    {
        await using var house = await House.StartAsync();
        var old = await house.SetupTokenAsync();
        await house.StartAgainAsync();
        await house.SetupTokenAsync();

        var answer = await house.Browser().PostAsync("/api/setup", new { token = old, account = "ada", name = "Ada", password = House.Password });

        Assert.Equal("setup.unknown", answer.Code);
    }

    [Theory]
    [InlineData("ada", "Ada", "short", "password.weak", 400)]
    [InlineData("ada", "", House.Password, "command.malformed", 400)]
    [InlineData("Ada L", "Ada", House.Password, "command.malformed", 400)]
    [InlineData("", "Ada", House.Password, "command.malformed", 400)]
    [InlineData("ada", "A\u202Eda", House.Password, "command.malformed", 400)]
    public async Task WhatCantBeAnAccountIsRefused(string account, string name, string password, string code, int status)
    {
        await using var house = await House.StartAsync();

        var answer = await house.Browser().PostAsync("/api/setup", new { token = await house.SetupTokenAsync(), account, name, password });

        Assert.Equal((status, code), (answer.Status, answer.Code));
    }

    private static (string?, string?, string?, bool) Account(Answered me)
    {
        var account = me["account"];
        return ((string?)account["account"], (string?)account["name"], (string?)account["role"], (bool)account["hasPassword"]!);
    }
}
