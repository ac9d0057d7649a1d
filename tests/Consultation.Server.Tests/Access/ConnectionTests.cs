using Consultation.Server.Tests.Harness;
using Microsoft.AspNetCore.SignalR.Client;

namespace Consultation.Server.Tests.Access;

/// <summary>Live connections end when whoever is behind them no longer is what they joined as, and others go on.</summary>
public sealed class ConnectionTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task ALostRoleEndsItsConnections()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var rosa = await admin.WithAccountAsync(house, "rosa", "rapporteur");
        await admin.PostAsync("/api/roundtables/rt/roles", new { account = "rosa", role = "rapporteur" });
        var (theirs, mine) = (await rosa.ConnectAsync(), await admin.ConnectAsync());
        Assert.True(theirs.Joined && mine.Joined);

        await admin.DeleteAsync("/api/roundtables/rt/roles/rosa/rapporteur");

        await EndsAlone(theirs, mine);
        Assert.Equal("roundtable.unknown", (await rosa.ConnectAsync()).Answer.GetProperty("refused").GetProperty("code").GetString());
    }

    [Fact]
    public async Task SigningOutEndsTheBrowsersConnections()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var guest = house.Browser();
        await guest.OpenAsync(await admin.InviteAsync("seat:gov1"));
        var (theirs, mine) = (await guest.ConnectAsync(), await admin.ConnectAsync());

        await guest.PostAsync("/api/sign-out");

        await EndsAlone(theirs, mine);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AReplacedOrWithdrawnLinkEndsTheConnectionsItGave(bool replaced)
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1", "gov2");
        await using var _ = house;
        var (one, two) = (house.Browser(), house.Browser());
        await one.OpenAsync(await admin.InviteAsync("seat:gov1"));
        await two.OpenAsync(await admin.InviteAsync("seat:gov2"));
        var (theirs, other) = (await one.ConnectAsync(), await two.ConnectAsync());

        if (replaced)
        {
            await admin.InviteAsync("seat:gov1", replace: true);
        }
        else
        {
            await admin.DeleteAsync("/api/roundtables/rt/invitations/seat:gov1");
        }

        await EndsAlone(theirs, other);
    }

    [Fact]
    public async Task ARemovedSeatEndsItsConnections()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var guest = house.Browser();
        await guest.OpenAsync(await admin.InviteAsync("seat:gov1"));
        var (theirs, mine) = (await guest.ConnectAsync(), await admin.ConnectAsync());

        await admin.DoAsync(new { @do = "removeSeat", seat = "gov1" });

        await EndsAlone(theirs, mine);
    }

    [Theory]
    [InlineData("closed")]
    [InlineData("role")]
    [InlineData("link")]
    [InlineData("password")]
    public async Task AnAccountClosedOrChangedEndsItsConnections(string how)
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var staff = await admin.WithAccountAsync(house, "sam", "staff");
        var (theirs, mine) = (await staff.ConnectAsync(), await admin.ConnectAsync());
        Assert.True(theirs.Joined);

        if (how == "password")
        {
            var elsewhere = house.Browser();
            await elsewhere.SignInAsync("sam");
            await elsewhere.PostAsync("/api/password", new { current = House.Password, password = "another horse" });
        }
        else
        {
            object change = how switch { "closed" => new { closed = true }, "role" => new { role = "rapporteur" }, _ => new { newLink = true } };
            Assert.Equal(200, (await admin.PostAsync("/api/accounts/sam", change)).Status);
        }

        await EndsAlone(theirs, mine);
    }

    [Fact]
    public async Task ASessionThatExpiresEndsItsConnections()
    {
        var time = new ClockAhead();
        var (house, admin) = await House.WithRoundtableAsync(time, "gov1");
        await using var _ = house;
        var guest = house.Browser();
        await guest.OpenAsync(await admin.InviteAsync("seat:gov1"));
        var (theirs, others) = (await admin.ConnectAsync(), await guest.ConnectAsync());

        time.Advance(TimeSpan.FromHours(13));

        await EndsAlone(theirs, others);
    }

    /// <summary>In half a minute what is kept of sessions is old: then the storage tells, also of what nobody told this server.</summary>
    [Fact]
    public async Task WhatChangedWithoutAWordIsFoundToo()
    {
        var time = new ClockAhead();
        var (house, admin) = await House.WithRoundtableAsync(time, "gov1");
        await using var _ = house;
        var guest = house.Browser();
        await guest.OpenAsync(await admin.InviteAsync("seat:gov1"));
        var theirs = await guest.ConnectAsync();
        await house.Data.Database.WriteAsync((connection, transaction) =>
        {
            using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = "UPDATE invitation SET withdrawn = 1";
            return command.ExecuteNonQuery();
        });

        time.Advance(TimeSpan.FromSeconds(31));

        await theirs.Closed.WaitAsync(Soon, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task ACommandAfterTheRoleWasLostIsRefusedEvenBeforeTheConnectionEnds()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var fay = await admin.WithAccountAsync(house, "fay", "facilitator");
        await admin.PostAsync("/api/roundtables/rt/roles", new { account = "fay", role = "facilitator" });
        await fay.ConnectAsync();
        Assert.Equal(200, (await fay.DoAsync(Meeting.Item("item1"))).Status);

        await admin.DeleteAsync("/api/roundtables/rt/roles/fay/facilitator");

        Assert.Equal((404, "roundtable.unknown"), ((await fay.DoAsync(Meeting.Item("item2"))) is var answer ? answer.Status : 0, answer.Code));
    }

    private static async Task EndsAlone(Connected ends, Connected goesOn)
    {
        await ends.Closed.WaitAsync(Soon, TestContext.Current.CancellationToken);
        await Task.Delay(TimeSpan.FromSeconds(2.5), TestContext.Current.CancellationToken);
        Assert.Equal(HubConnectionState.Connected, goesOn.Hub.State);
    }
}
