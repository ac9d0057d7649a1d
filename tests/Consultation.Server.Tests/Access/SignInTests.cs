
namespace Consultation.Server.Tests.Access;

/// <summary>Signing in and out by a password.</summary>
public sealed class SignInTests
{
    [Fact]
    public async Task AnAccountSignsInByNameInAnyLetterCaseAndByPassword()
    {
        await using var house = await House.StartAsync();
        await house.SetUpAsync();
        var browser = house.Browser();
        Assert.Equal((401, "access.signedOut"), Of(await browser.GetAsync("/api/me")));

        Assert.Equal(200, (await browser.SignInAsync("ADA")).Status);

        Assert.Equal("Ada", (string?)(await browser.GetAsync("/api/me"))["account"]["name"]);
    }

    [Fact]
    public async Task AWrongPasswordAndAnUnknownAccountAreAnsweredAlike()
    {
        await using var house = await House.StartAsync();
        await house.SetUpAsync();
        var browser = house.Browser();

        var wrong = await browser.SignInAsync("ada", "wrong password");
        foreach (var answer in new[] { await browser.SignInAsync("nobody"), await browser.SignInAsync(""), await browser.SignInAsync("ada", new string('x', 5_000)) })
        {
            Assert.Equal((403, "access.wrongPassword"), Of(answer));
            Assert.Equal(wrong.Json!.ToJsonString(), answer.Json!.ToJsonString());
        }

        Assert.Null(browser.Cookie);
    }

    [Fact]
    public async Task AfterTenWrongPasswordsAnAccountTakesNotEvenTheRightOne()
    {
        await using var house = await House.StartAsync();
        await house.SetUpAsync();
        await Task.WhenAll(Enumerable.Range(0, 10).Select(i => house.Browser($"10.0.0.{i}").SignInAsync("ada", "wrong password")));

        Assert.Equal((403, "access.wrongPassword"), Of(await house.Browser().SignInAsync("ada")));
    }

    [Fact]
    public async Task WrongPasswordsFromOneAddressAreLimitedAndOthersArent()
    {
        var time = new ClockAhead();
        await using var house = await House.StartAsync(time);
        await house.SetUpAsync();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => house.Browser("10.0.0.1").SignInAsync($"nobody{i}")));

        var limited = await house.Browser("10.0.0.1").SignInAsync("ada");
        Assert.Equal((429, "access.tooMany"), Of(limited));
        Assert.InRange(int.Parse(limited.Headers["Retry-After"], System.Globalization.CultureInfo.InvariantCulture), 1, 60);
        Assert.Equal(200, (await house.Browser("10.0.0.2").SignInAsync("ada")).Status);

        time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(200, (await house.Browser("10.0.0.1").SignInAsync("ada")).Status);
    }

    [Fact]
    public async Task RightPasswordsFromOneAddressArentLimited()
    {
        await using var house = await House.StartAsync();
        await house.SetUpAsync();
        for (var i = 0; i < 25; i++)
        {
            Assert.Equal(200, (await house.Browser("10.0.0.1").SignInAsync("ada")).Status);
        }
    }

    [Fact]
    public async Task SigningInGivesTheSessionAnotherIdAndKeepsWhatLinksGave()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var browser = house.Browser();
        await browser.OpenAsync(await admin.InviteAsync("seat:gov1"));
        var before = browser.Cookie!;

        await browser.SignInAsync("ada");

        Assert.NotEqual(before, browser.Cookie);
        Assert.Equal(["facilitator@rt", "seat:gov1@rt"], (await browser.GrantsAsync()).Order());
        Assert.Equal((401, "access.signedOut"), Of(await WithCookie(house, before).GetAsync("/api/me")));
    }

    [Fact]
    public async Task SigningOutEndsTheSessionOnTheServerWithAllItHeld()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        await admin.OpenAsync(await admin.InviteAsync("seat:gov1"));
        var cookie = admin.Cookie!;

        Assert.Equal(204, (await admin.PostAsync("/api/sign-out")).Status);

        Assert.Null(admin.Cookie);
        foreach (var path in new[] { "/api/me", "/api/roundtables", "/api/accounts", "/api/roundtables/rt/view" })
        {
            Assert.Equal((401, "access.signedOut"), Of(await WithCookie(house, cookie).GetAsync(path)));
        }
    }

    [Fact]
    public async Task ASessionOutlivesARestart()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var guest = house.Browser();
        await guest.OpenAsync(await admin.InviteAsync("seat:gov1"));
        var (adminCookie, guestCookie) = (admin.Cookie!, guest.Cookie!);

        await house.StartAgainAsync();

        Assert.Equal(200, (await WithCookie(house, adminCookie).GetAsync("/api/accounts")).Status);
        Assert.Equal(["seat:gov1@rt"], await WithCookie(house, guestCookie).GrantsAsync());
    }

    [Fact]
    public async Task AnAccountIsSignedOutAfterHalfADayWithoutUseAndALinkAfterTwoWeeks()
    {
        var time = new ClockAhead();
        var (house, admin) = await House.WithRoundtableAsync(time, "gov1");
        await using var _ = house;
        await admin.OpenAsync(await admin.InviteAsync("seat:gov1"));
        for (var i = 0; i < 3; i++)
        {
            time.Advance(TimeSpan.FromHours(8));
            Assert.Equal(200, (await admin.GetAsync("/api/accounts")).Status);
        }

        time.Advance(TimeSpan.FromHours(13));
        Assert.Equal(403, (await admin.GetAsync("/api/accounts")).Status);
        Assert.Equal(["seat:gov1@rt"], await admin.GrantsAsync());
        Assert.Equal(403, (await admin.GetAsync("/api/accounts")).Status);

        time.Advance(TimeSpan.FromDays(14));
        Assert.Equal((401, "access.signedOut"), Of(await admin.GetAsync("/api/me")));
    }

    [Fact]
    public async Task ANewPasswordIsAskedTheOldOneAndEndsTheOtherSessions()
    {
        await using var house = await House.StartAsync();
        var here = await house.SetUpAsync();
        var there = house.Browser();
        await there.SignInAsync("ada");
        Assert.Equal((403, "access.wrongPassword"), Of(await here.PostAsync("/api/password", new { current = "wrong password", password = "another horse" })));
        Assert.Equal((400, "password.weak"), Of(await here.PostAsync("/api/password", new { current = House.Password, password = "short" })));
        Assert.Equal(200, (await there.GetAsync("/api/accounts")).Status);

        Assert.Equal(200, (await here.PostAsync("/api/password", new { current = House.Password, password = "another horse" })).Status);

        Assert.Equal(200, (await here.GetAsync("/api/accounts")).Status);
        Assert.Equal(401, (await there.GetAsync("/api/accounts")).Status);
        Assert.Equal(403, (await there.SignInAsync("ada")).Status);
        Assert.Equal(200, (await there.SignInAsync("ada", "another horse")).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"account\":1}")]
    [InlineData("{\"account\":\"\\ud800\",\"password\":\"x\"}")]
    [InlineData("{\"account\":\"ada\",\"password\":\"x\",\"also\":true}")]
    public async Task WhatCantBeReadIsRefused(string text)
    {
        await using var house = await House.StartAsync();

        var answer = await house.Browser().PostAsync(
            "/api/sign-in", null, request => request.Content = new StringContent(text, System.Text.Encoding.UTF8, "application/json"));

        Assert.Equal((400, "command.malformed"), Of(answer));
    }

    [Fact]
    public async Task AForgedCookieIsNobodys()
    {
        await using var house = await House.StartAsync();
        var admin = await house.SetUpAsync();
        var forged = admin.Cookie![..^6] + "AAAAAA";

        foreach (var cookie in new[] { forged, "x", "" })
        {
            Assert.Equal((401, "access.signedOut"), Of(await WithCookie(house, cookie).GetAsync("/api/me")));
        }
    }

    private static (int Status, string? Code) Of(Answered answer) => (answer.Status, answer.Code);

    private static Browser WithCookie(House house, string value)
    {
        var browser = house.Browser();
        browser.Cookies.Add(house.Url, new System.Net.Cookie("consultation", value));
        return browser;
    }
}
