using Consultation.Server.Tests.Harness;

namespace Consultation.Server.Tests.Access;

/// <summary>Invitations: a link is a seat or a role, until it is replaced or withdrawn.</summary>
public sealed class InvitationTests
{
    [Theory]
    [InlineData("seat:gov1", "/r/rt")]
    [InlineData("facilitator", "/r/rt")]
    [InlineData("rapporteur", "/r/rt")]
    [InlineData("observer", "/r/rt")]
    [InlineData("display", "/r/rt/display")]
    public async Task WhoOpensALinkIsThatSeatOrRole(string part, string next)
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var link = await admin.InviteAsync(part);
        Assert.StartsWith($"{house.Url.GetLeftPart(UriPartial.Authority)}/join#", link, StringComparison.Ordinal);
        var guest = house.Browser();

        var joined = await guest.OpenAsync(link);

        Assert.Equal(("rt", part, next), ((string?)joined["roundtable"], (string?)joined["as"], (string?)joined["next"]));
        Assert.Equal([$"{part}@rt"], await guest.GrantsAsync());
        Assert.True((await guest.ConnectAsync(@as: part)).Joined);
        Assert.Contains(part, (await guest.GetAsync("/api/roundtables/rt"))["roles"].AsArray().Select(r => (string?)r));
    }

    [Fact]
    public async Task TheSecondLinkAddsToTheFirst()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1", "gov2");
        await using var _ = house;
        await admin.CreateAsync("other");
        var guest = house.Browser();
        foreach (var link in new[] { await admin.InviteAsync("seat:gov1"), await admin.InviteAsync("seat:gov2"), await admin.InviteAsync("observer", "other") })
        {
            await guest.OpenAsync(link);
            await guest.OpenAsync(link);
        }

        Assert.Equal(["observer@other", "seat:gov1@rt", "seat:gov2@rt"], (await guest.GrantsAsync()).Order());
        var joined = await guest.ConnectAsync(@as: "seat:gov2");
        Assert.Equal("gov2", joined.Answer.GetProperty("view").GetProperty("mine").GetProperty("seat").GetString());
    }

    [Fact]
    public async Task ALinkIsPrintedTheSameAgainAlsoAfterARestart()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var token = Token(await admin.InviteAsync("seat:gov1"));
        Assert.Equal(token, Token(await admin.InviteAsync("seat:gov1")));

        await house.StartAgainAsync();
        var again = house.Browser();
        await again.SignInAsync("ada");

        Assert.Equal(token, Token((string)(await again.GetAsync("/api/roundtables/rt/invitations"))["invitations"][0]!["link"]!));
        Assert.Equal(200, (await house.Browser().OpenAsync(token)).Status);
    }

    [Fact]
    public async Task AReplacedLinkGivesNothingAndTakesWhatItGave()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1", "gov2");
        await using var _ = house;
        var old = await admin.InviteAsync("seat:gov1");
        var guest = house.Browser();
        await guest.OpenAsync(old);
        await guest.OpenAsync(await admin.InviteAsync("seat:gov2"));

        var replaced = await admin.InviteAsync("seat:gov1", replace: true);

        Assert.NotEqual(old, replaced);
        Assert.Equal(["seat:gov2@rt"], await guest.GrantsAsync());
        var refused = await house.Browser().OpenAsync(old);
        Assert.Equal((404, "invitation.unknown"), (refused.Status, refused.Code));
        Assert.Equal(200, (await house.Browser().OpenAsync(replaced)).Status);
        Assert.Equal(2, (int)(await Invitation(admin, "seat:gov1"))["generation"]!);
    }

    [Fact]
    public async Task AWithdrawnLinkGivesNothingAndTheNextOneIsAnother()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var old = await admin.InviteAsync("seat:gov1");
        var guest = house.Browser();
        await guest.OpenAsync(old);

        var withdrawn = await admin.DeleteAsync("/api/roundtables/rt/invitations/seat:gov1");

        Assert.Empty(withdrawn["invitations"].AsArray());
        Assert.Equal(401, (await guest.GetAsync("/api/me")).Status);
        Assert.Equal("invitation.unknown", (await guest.OpenAsync(old)).Code);
        Assert.Equal("invitation.unknown", (await admin.DeleteAsync("/api/roundtables/rt/invitations/seat:gov1")).Code);
        Assert.NotEqual(old, await admin.InviteAsync("seat:gov1"));
    }

    [Fact]
    public async Task ALinkOfASeatThatWasRemovedIsUseless()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1", "gov2");
        await using var _ = house;
        var link = await admin.InviteAsync("seat:gov1");
        var guest = house.Browser();
        await guest.OpenAsync(link);

        await admin.DoAsync(new { @do = "removeSeat", seat = "gov1" });

        Assert.Equal("invitation.unknown", (await house.Browser().OpenAsync(link)).Code);
        Assert.Equal("roundtable.unknown", (await guest.GetAsync("/api/roundtables/rt/view")).Code);
        Assert.Empty(await guest.GrantsAsync());
        Assert.False((await guest.ConnectAsync()).Joined);
        Assert.Empty((await admin.GetAsync("/api/roundtables/rt/invitations"))["invitations"].AsArray());
        Assert.Equal("seat.unknown", (await admin.PostAsync("/api/roundtables/rt/invitations", new { @as = new[] { "seat:gov1" } })).Code);
    }

    [Fact]
    public async Task TheJournalNamesWhoWasBehindASeatWhereItIsKnown()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1", "gov2");
        await using var _ = house;
        await admin.PostAsync("/api/people", new { id = "aigerim", name = "Aigerim" });
        await admin.DoAsync(new { @do = "assignPerson", seat = "gov2", person = "aigerim", part = "head" });
        await admin.DoAsync(Meeting.Open());
        var (one, two) = (house.Browser(), house.Browser());
        await one.OpenAsync(await admin.InviteAsync("seat:gov1"));
        await two.OpenAsync(await admin.InviteAsync("seat:gov2", person: "aigerim"));
        await two.OpenAsync(await admin.InviteAsync("observer"));

        Assert.Equal(200, (await one.DoAsync(Meeting.Arrives("gov1"))).Status);
        Assert.Equal(200, (await two.DoAsync(Meeting.Arrives("gov2"))).Status);

        var actors = (await house.Journal.ReadAsync("rt", 0, TestContext.Current.CancellationToken)).Select(r => r.Actor).Distinct();
        Assert.Equal(["administrator/ada", "facilitator/ada", "seat:gov1", "seat:gov2/aigerim"], actors.Order());
    }

    [Fact]
    public async Task WhatCantBeInvitedIsRefused()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        foreach (var (body, code) in new (object, string)[]
        {
            (new { @as = new[] { "seat:gov9" } }, "seat.unknown"),
            (new { @as = new[] { "administrator" } }, "command.malformed"),
            (new { @as = new[] { "system" } }, "command.malformed"),
            (new { @as = new[] { "seat:" } }, "command.malformed"),
            (new { @as = new string?[] { null } }, "command.malformed"),
            (new { @as = new[] { "display" }, person = "p1" }, "command.malformed"),
            (new { @as = new[] { "seat:gov1" }, person = "p1" }, "person.unknown"),
            (new { @as = "display" }, "command.malformed"),
        })
        {
            Assert.Equal(code, (await admin.PostAsync("/api/roundtables/rt/invitations", body)).Code);
        }

        foreach (var token in new[] { "", "x", new string('a', 26), new string('ä', 26) })
        {
            Assert.Equal("invitation.unknown", (await house.Browser().OpenAsync(token)).Code);
        }
    }

    [Fact]
    public async Task WithoutNamesEverySeatIsInvitedInTheOrderOfTheTableAndEachHasACode()
    {
        var (house, admin) = await House.WithRoundtableAsync("zeta", "alpha");
        await using var _ = house;

        var answer = await admin.PostAsync("/api/roundtables/rt/invitations", new { });

        Assert.Equal(["seat:zeta", "seat:alpha"], answer["invitations"].AsArray().Select(i => (string?)i!["as"]));
        Assert.All(answer["invitations"].AsArray(), i =>
        {
            Assert.Matches("^(M[0-9]+ [0-9]+h[0-9]+v1h-[0-9]+z)+$", (string)i!["qr"]!);
            Assert.Equal(0, ((int)i["qrSize"]! - 8 - 17) % 4);
            Assert.Null(i["redeemed"]);
        });
        await house.Browser().OpenAsync((string)answer["invitations"][0]!["link"]!);
        Assert.NotNull((await Invitation(admin, "seat:zeta"))["redeemed"]);
    }

    [Fact]
    public async Task LinksSayThePublicAddressWhereThereIsOne()
    {
        await using var house = await House.StartAsync(publicUrl: "https://round.example.org");
        var admin = await house.SetUpAsync();
        await admin.CreateAsync("rt", "gov1");

        Assert.StartsWith("https://round.example.org/join#", await admin.InviteAsync("seat:gov1"), StringComparison.Ordinal);
        Assert.Equal("round.example.org/join", (string?)(await admin.GetAsync("/api/roundtables/rt"))["joinUrl"]);
    }

    [Fact]
    public async Task TheAuditTellsOfInvitationsWithoutTheirTokens()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var link = await admin.InviteAsync("seat:gov1");
        await house.Browser().OpenAsync(link);
        await admin.InviteAsync("seat:gov1", replace: true);
        await admin.DeleteAsync("/api/roundtables/rt/invitations/seat:gov1");

        var entries = (await house.AuditAsync()).Where(e => e.Roundtable == "rt").ToList();

        Assert.Equal(
            [("invitationMade", "facilitator/ada"), ("invitationRedeemed", "seat:gov1"), ("invitationReplaced", "facilitator/ada"), ("invitationWithdrawn", "facilitator/ada")],
            entries.Select(e => (e.What, e.Actor)));
        Assert.DoesNotContain(Token(link), string.Join(' ', await house.AuditAsync()), StringComparison.Ordinal);
    }

    private static string Token(string link) => link.Split('#')[1];

    private static async Task<System.Text.Json.Nodes.JsonNode> Invitation(Browser browser, string part) =>
        (await browser.GetAsync("/api/roundtables/rt/invitations"))["invitations"].AsArray().Single(i => (string?)i!["as"] == part)!;
}
