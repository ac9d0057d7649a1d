using Consultation.Server.Tests.Harness;

namespace Consultation.Server.Tests.Access;

/// <summary>What accounts are at a roundtable.</summary>
public sealed class RoleTests
{
    [Fact]
    public async Task WhoCreatesARoundtableIsItsFacilitatorUntilOneIsNamed()
    {
        await using var house = await House.StartAsync();
        var admin = await house.SetUpAsync();
        var sam = await admin.WithAccountAsync(house, "sam", "staff");
        await admin.WithAccountAsync(house, "fay", "facilitator");
        await sam.CreateAsync("rt", "gov1");
        Assert.Equal(["facilitator/sam/True"], await RolesAsync(admin));
        Assert.Equal(["facilitator", "display", "staff"], await MineAsync(sam));

        Assert.Equal(200, (await sam.PostAsync("/api/roundtables/rt/roles", new { account = "Fay", role = "facilitator" })).Status);

        Assert.Equal(["facilitator/fay/False"], await RolesAsync(admin));
        Assert.Equal(["staff"], await MineAsync(sam));
        Assert.Equal(403, (await sam.PostAsync("/api/roundtables/rt/roles", new { account = "sam", role = "facilitator" })).Status);

        Assert.Equal(200, (await admin.DeleteAsync("/api/roundtables/rt/roles/fay/facilitator")).Status);
        Assert.Equal(["facilitator/sam/True"], await RolesAsync(admin));
    }

    [Fact]
    public async Task ARoundtableCreatedAgainByTheSameCommandIsTheOneThereIs()
    {
        await using var house = await House.StartAsync();
        var admin = await house.SetUpAsync();
        var body = new { roundtable = "rt", id = "create", command = Meeting.Create() };

        var first = await admin.PostAsync("/api/roundtables", body);
        var again = await admin.PostAsync("/api/roundtables", body);

        Assert.Equal(200, again.Status);
        Assert.Equal(first.ToString(), again.ToString());
        Assert.Equal("id.taken", (await admin.PostAsync("/api/roundtables", body with { id = "another" })).Code);
    }

    [Fact]
    public async Task AnAccountHasTheRolesItIsGivenAndNoOthers()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        await admin.CreateAsync("other");
        var rosa = await admin.WithAccountAsync(house, "rosa", "rapporteur");
        Assert.Empty((await rosa.GetAsync("/api/roundtables"))["roundtables"].AsArray());
        Assert.Equal("roundtable.unknown", (await rosa.GetAsync("/api/roundtables/rt")).Code);

        foreach (var role in new[] { "observer", "rapporteur", "rapporteur" })
        {
            Assert.Equal(200, (await admin.PostAsync("/api/roundtables/rt/roles", new { account = "rosa", role })).Status);
        }

        Assert.Equal(["rapporteur", "observer", "display"], await MineAsync(rosa));
        Assert.Equal(["rt"], (await rosa.GetAsync("/api/roundtables"))["roundtables"].AsArray().Select(r => (string?)r!["id"]));
        Assert.Equal(["observer@rt", "rapporteur@rt"], (await rosa.GrantsAsync()).Order());
        Assert.Equal("access.notYourRole", (await rosa.GetAsync("/api/roundtables/rt/roles")).Code);
        Assert.Equal(403, (await rosa.PostAsync("/api/roundtables", new { roundtable = "new", id = "c", command = Harness.Meeting.Create() })).Status);
    }

    [Theory]
    [InlineData("nobody", "observer", "account.unknown")]
    [InlineData("NO BODY", "observer", "command.malformed")]
    [InlineData("ada", "administrator", "command.malformed")]
    [InlineData("ada", "participant", "command.malformed")]
    [InlineData("ada", "nonsense", "command.malformed")]
    [InlineData("closed", "observer", "account.unknown")]
    public async Task WhatCantBeGivenIsRefused(string account, string role, string code)
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        await admin.PostAsync("/api/accounts", new { account = "closed", name = "Closed", role = "staff" });
        await admin.PostAsync("/api/accounts/closed", new { closed = true });

        Assert.Equal(code, (await admin.PostAsync("/api/roundtables/rt/roles", new { account, role })).Code);
        Assert.Equal((404, "role.unknown"), (await admin.DeleteAsync($"/api/roundtables/rt/roles/ada/{role}")) is var answer ? (answer.Status, answer.Code) : default);
    }

    [Fact]
    public async Task WhoRunsOrWritesMayShowItTooAndStaffSeeItAsObservers()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var sam = await admin.WithAccountAsync(house, "sam", "staff");

        Assert.Equal("display", (await admin.ConnectAsync(@as: "display")).Answer.GetProperty("audience").GetString());
        Assert.Equal("observer", (await sam.ConnectAsync()).Answer.GetProperty("audience").GetString());
        Assert.Equal("access.notYourRole", (await sam.ConnectAsync(@as: "display")).Answer.GetProperty("refused").GetProperty("code").GetString());
        Assert.Null((await sam.GetAsync("/api/roundtables/rt")).Json!["code"]);
        Assert.Matches("^[0-9]{8}$", (string)(await admin.GetAsync("/api/roundtables/rt"))["code"]!);
    }

    private static async Task<IEnumerable<string>> RolesAsync(Browser browser) => (await browser.GetAsync("/api/roundtables/rt/roles"))["roles"].AsArray()
        .Select(r => $"{r!["role"]}/{r["account"]}/{(bool)r["implied"]!}");

    private static async Task<IEnumerable<string?>> MineAsync(Browser browser) =>
        (await browser.GetAsync("/api/roundtables/rt"))["roles"].AsArray().Select(r => (string?)r);
}
