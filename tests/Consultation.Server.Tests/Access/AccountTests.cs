using Microsoft.Extensions.DependencyInjection;

namespace Consultation.Server.Tests.Access;

/// <summary>Accounts, as administrators keep them.</summary>
public sealed class AccountTests
{
    [Fact]
    public async Task ANewAccountSignsInByItsLinkUntilItHasAPassword()
    {
        await using var house = await House.StartAsync();
        var admin = await house.SetUpAsync();
        var made = await admin.PostAsync("/api/accounts", new { account = "Sam-1", name = "Sam", role = "staff" });
        Assert.Equal((201, "sam-1", false), (made.Status, (string?)made["account"], (bool)made["hasPassword"]!));
        var link = (string)made["link"]!;
        Assert.DoesNotContain("link", (await admin.GetAsync("/api/accounts")).Json!.ToJsonString(), StringComparison.Ordinal);
        var sam = house.Browser();

        var joined = await sam.OpenAsync(link);

        Assert.Equal(("/", null), ((string?)joined["next"], joined.Json!["roundtable"]));
        Assert.Equal(200, (await house.Browser().OpenAsync(link)).Status);
        Assert.Equal(200, (await sam.PostAsync("/api/password", new { password = House.Password })).Status);
        Assert.Equal("invitation.unknown", (await house.Browser().OpenAsync(link)).Code);
        Assert.Equal(200, (await house.Browser().SignInAsync("sam-1")).Status);
    }

    [Fact]
    public async Task ALinkLastsAWeekUnlessItIsMadeToLast()
    {
        var time = new ClockAhead();
        await using var house = await House.StartAsync(time);
        var admin = await house.SetUpAsync();
        var link = (string)(await admin.PostAsync("/api/accounts", new { account = "sam", name = "Sam", role = "staff" }))["link"]!;
        await admin.PostAsync("/api/accounts", new { account = "demo", name = "Demo", role = "staff" });
        await using var scope = house.App.Services.CreateAsyncScope();
        var lasting = await scope.ServiceProvider.GetRequiredService<Server.Access.Accounts>().NewLinkAsync("demo", lasts: null, "test");

        time.Advance(TimeSpan.FromDays(7));

        Assert.Equal("invitation.unknown", (await house.Browser().OpenAsync(link)).Code);
        time.Advance(TimeSpan.FromDays(400));
        Assert.Equal(200, (await house.Browser().OpenAsync(lasting!)).Status);
    }

    [Fact]
    public async Task ANewLinkTakesThePlaceOfThePasswordAndOfTheLinkBefore()
    {
        await using var house = await House.StartAsync();
        var admin = await house.SetUpAsync();
        var sam = await admin.WithAccountAsync(house, "sam", "staff");
        var first = (string)(await admin.PostAsync("/api/accounts/sam", new { newLink = true }))["link"]!;
        Assert.Equal(401, (await sam.GetAsync("/api/me")).Status);
        Assert.Equal(403, (await sam.SignInAsync("sam")).Status);

        var second = (string)(await admin.PostAsync("/api/accounts/sam", new { newLink = true }))["link"]!;

        Assert.Equal("invitation.unknown", (await sam.OpenAsync(first)).Code);
        Assert.Equal(200, (await sam.OpenAsync(second)).Status);
        Assert.Equal(200, (await sam.PostAsync("/api/password", new { password = House.Password })).Status);
    }

    [Fact]
    public async Task WhoMakesALinkForThemselvesStaysSignedIn()
    {
        await using var house = await House.StartAsync();
        var admin = await house.SetUpAsync();

        Assert.Equal(200, (await admin.PostAsync("/api/accounts/ada", new { newLink = true })).Status);

        Assert.False((bool)(await admin.GetAsync("/api/me"))["account"]!["hasPassword"]!);
    }

    [Fact]
    public async Task TheLastAdministratorCantBeClosedOrMadeLess()
    {
        await using var house = await House.StartAsync();
        var admin = await house.SetUpAsync();
        foreach (var change in new object[] { new { closed = true }, new { role = "staff" } })
        {
            var answer = await admin.PostAsync("/api/accounts/ada", change);
            Assert.Equal((409, "account.last"), (answer.Status, answer.Code));
        }

        var bob = await admin.WithAccountAsync(house, "bob", "administrator");
        var both = await Task.WhenAll(
            admin.PostAsync("/api/accounts/bob", new { closed = true }), bob.PostAsync("/api/accounts/ada", new { closed = true }));

        Assert.Contains(both, a => a.Status != 200);
        Assert.Single((await house.Data.AccountsAsync()), a => a is { Role: "administrator", Closed: false });
    }

    [Fact]
    public async Task AWrongPasswordMeanwhileDoesntGiveBackARoleThatWasTaken()
    {
        await using var house = await House.StartAsync();
        var admin = await house.SetUpAsync();
        await admin.WithAccountAsync(house, "bob", "administrator");
        await using var scope = house.App.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<Storage.Access.Account>>();
        var read = (await users.FindByNameAsync("bob"))!;

        // While the password is checked, which takes long, the role is taken.
        Assert.Equal(200, (await admin.PostAsync("/api/accounts/bob", new { role = "staff" })).Status);
        await users.AccessFailedAsync(read);

        Assert.Equal("staff", (await house.Data.AccountsAsync()).Single(a => a.Id == "bob").Role);
    }

    [Fact]
    public async Task AnAccountThatIsRenamedStaysLocked()
    {
        await using var house = await House.StartAsync();
        var admin = await house.SetUpAsync();
        await admin.WithAccountAsync(house, "bob", "staff");
        await using var scope = house.App.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<Storage.Access.AccountRepository>();
        var users = scope.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<Storage.Access.Account>>();
        var (read, locked) = ((await accounts.FindAsync("bob", TestContext.Current.CancellationToken))!, (await users.FindByNameAsync("bob"))!);
        for (var i = 0; i < 10; i++)
        {
            await users.AccessFailedAsync(locked);
        }

        read.Name = "Bob again";
        await accounts.UpdateAsync(read);

        Assert.True(await users.IsLockedOutAsync((await users.FindByNameAsync("bob"))!));
    }

    [Fact]
    public async Task AClosedAccountComesInByNothingUntilItIsOpenedAgain()
    {
        await using var house = await House.StartAsync();
        var admin = await house.SetUpAsync();
        var sam = await admin.WithAccountAsync(house, "sam", "staff");
        var link = (string)(await admin.PostAsync("/api/accounts", new { account = "tom", name = "Tom", role = "staff" }))["link"]!;

        foreach (var account in new[] { "sam", "tom" })
        {
            Assert.True((bool)(await admin.PostAsync($"/api/accounts/{account}", new { closed = true }))["closed"]!);
        }

        Assert.Equal(401, (await sam.GetAsync("/api/me")).Status);
        Assert.Equal("access.wrongPassword", (await sam.SignInAsync("sam")).Code);
        Assert.Equal("invitation.unknown", (await sam.OpenAsync(link)).Code);
        Assert.Equal("account.unknown", (await admin.PostAsync("/api/accounts/sam", new { newLink = true })).Code);

        await admin.PostAsync("/api/accounts/sam", new { closed = false, name = "Sam again" });
        Assert.Equal("Sam again", (string?)(await sam.SignInAsync("sam"))["account"]!["name"]);
    }

    [Fact]
    public async Task WhatCantBeAnAccountIsRefused()
    {
        await using var house = await House.StartAsync();
        var admin = await house.SetUpAsync();
        foreach (var (body, code) in new (object, string)[]
        {
            (new { account = "ada", name = "Ada", role = "staff" }, "id.taken"),
            (new { account = "a b", name = "Ada", role = "staff" }, "command.malformed"),
            (new { account = "bob", name = "", role = "staff" }, "command.malformed"),
            (new { account = "bob", name = "Bob" }, "command.malformed"),
            (new { account = "bob", name = "Bob", role = "observer" }, "command.malformed"),
            (new { account = "bob", name = "Bob", role = "staff", password = "x" }, "command.malformed"),
        })
        {
            Assert.Equal(code, (await admin.PostAsync("/api/accounts", body)).Code);
        }

        Assert.Equal("account.unknown", (await admin.PostAsync("/api/accounts/bob", new { closed = true })).Code);
        Assert.Single((await admin.GetAsync("/api/accounts"))["accounts"].AsArray());
    }

    [Fact]
    public async Task TheAuditTellsOfAccountsWithoutPasswordsAndLinks()
    {
        await using var house = await House.StartAsync();
        var admin = await house.SetUpAsync();
        await admin.WithAccountAsync(house, "sam", "staff");
        await admin.PostAsync("/api/accounts/sam", new { role = "facilitator" });
        await admin.PostAsync("/api/sign-out");

        var entries = await house.AuditAsync();

        Assert.Equal(
            ["accountAdded ada ada", "signedIn ada ", "accountAdded ada sam", "accountLinked ada sam", "signedInByLink sam ", "passwordChosen sam sam", "signedIn sam ", "accountChanged ada sam", "signedOut ada "],
            entries.Select(e => $"{e.What} {e.Actor} {e.Subject}"));
        Assert.DoesNotContain(House.Password, string.Join(' ', entries), StringComparison.Ordinal);
    }
}

file static class Reading
{
    public static Task<IReadOnlyList<Storage.Access.Account>> AccountsAsync(this Storage.DataFolder data) =>
        new Storage.Access.AccountRepository(data.Database).ListAsync();
}
