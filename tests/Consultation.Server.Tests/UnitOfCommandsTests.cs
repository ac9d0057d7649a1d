using Consultation.Domain;
using Consultation.Server.Live;
using Consultation.Server.Tests.Harness;
using Consultation.Storage;

namespace Consultation.Server.Tests;

/// <summary>Several commands given as one: all are done, or none.</summary>
public sealed class UnitOfCommandsTests : FaultySession
{
    private static readonly SectorId Civil = SectorId.Of("civil");

    private Sent Unit(string id, params Command[] commands)
    {
        var first = Scene.Sent(commands[0], id);
        return first with { Then = [.. commands.Skip(1).Select(c => new Step(first.Actor, c, first.Facts))] };
    }

    private static AddSeat Seat(string id, string sector = "civil") => new(SeatId.Of(id), Text.En(id), SectorId.Of(sector));

    [Fact]
    public async Task WhatComesLaterRestsOnWhatComesBefore()
    {
        var head = (await Scene.StateAsync())!.Number;
        var answer = await Sessions.DoAsync(Scene.Roundtable, Unit("unit", new AddSector(Civil, Text.En("Civil society")), Seat("one1"), Seat("two2"))).Soon();

        Assert.Equal(head + 3, answer.Number);
        Assert.Equal("civil", (await Scene.StateAsync())!.Seats[SeatId.Of("two2")].Sector.Value);
        var stored = await Data.Journal.FindCommandAsync("rt", "facilitator/ada", "unit", TestContext.Current.CancellationToken);
        Assert.Equal((head + 1, head + 3), (stored!.First, stored.Last));
    }

    [Fact]
    public async Task WhereOneIsRefusedNothingIsDone()
    {
        var before = await Scene.StateAsync();
        var answer = await Sessions.DoAsync(Scene.Roundtable, Unit("unit", new AddSector(Civil, Text.En("Civil society")), Seat("one1"), Seat("two2", "nowhere"))).Soon();

        Assert.Equal("sector.unknown", answer.Refusal?.Code);
        Assert.Equal(before!.Number, (await Scene.StateAsync())!.Number);
        Assert.Equal(before.Number + 1, (await Scene.DoAsync(new AddSector(Civil, Text.En("Civil society")), "unit")).Number);
    }

    [Fact]
    public async Task GivenAgainItIsNotDoneAgain()
    {
        Sent Same() => Unit("unit", new AddSector(Civil, Text.En("Civil society")), Seat("one1"));
        var (first, second) = (await Sessions.DoAsync(Scene.Roundtable, Same()).Soon(), await Sessions.DoAsync(Scene.Roundtable, Same()).Soon());

        Assert.NotNull(first.Number);
        Assert.Equal(first.Number, second.Number);
    }
}
