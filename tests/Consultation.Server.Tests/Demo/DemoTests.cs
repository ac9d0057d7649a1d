using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Server.Demo;
using Consultation.Server.Tests.Harness;
using Consultation.Storage;

namespace Consultation.Server.Tests.Demo;

/// <summary>The demonstration's participants, chair and rapporteur, by a clock of the test's.</summary>
public sealed class DemoTests
{
    private static readonly Actor Chair = new(Role.Facilitator, null, "person");

    [Fact]
    public async Task ItBeginsUnderWayAtTheTimeItIsStarted()
    {
        await using var demo = await SimulatedMeeting.BeginAsync();

        Assert.Equal(Stage.Live, demo.State.Stage);
        Assert.Equal(PointStage.Decided, demo.State.Points[PointId.Of("guaranteed-rights")].Stage);
        Assert.Equal(PointStage.Tabled, demo.State.Points[PointId.Of("extreme-cases")].Stage);
        Assert.Equal(demo.Script.From, demo.State.Time);
        Assert.All(demo.State.Seats, seat => Assert.True(seat.IsPresent));
        Assert.Contains("simulated", demo.State.Description.Background![Language.En], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ItKeepsOutOfAFolderThatHoldsARealServersRoundtablesAndReturnsToItsOwn()
    {
        var (house, _) = await Access.House.WithRoundtableAsync("gov1");
        await using var real = house;
        await using var demo = DemoMeeting.Read("almaty-2009");

        var refused = await Assert.ThrowsAsync<DataFolderException>(() => demo.PrepareAsync(house.Data));

        Assert.Contains("a folder of its own", refused.Message, StringComparison.Ordinal);
        Assert.Null(await house.Journal.HeadAsync("almaty-2009", TestContext.Current.CancellationToken));
        using var folder = new Folder();
        using var own = DataFolder.Open(folder.Path);
        await demo.PrepareAsync(own);
        await demo.PrepareAsync(own);
    }

    [Fact]
    public async Task LeftToItselfTheMeetingReachesTheSamplesOutcomesWithinHalfAnHourAndEnds()
    {
        await using var demo = await SimulatedMeeting.BeginAsync();

        await demo.PassUntilAsync(r => r.Stage == Stage.Closed, atMostSeconds: 1_800);

        Assert.Equal(
            ["Unanimity", "Consensus", "Consensus", "Consensus", "Consensus", "Consensus", "Consensus", "Consensus", "Consensus", "GeneralAgreement", "GeneralAgreement"],
            demo.State.Points.Where(p => p.Decision is not null).Select(p => p.Decision!.Grade.ToString()));
        Assert.All(demo.State.Points, point => Assert.True(point.IsFinal));
        Assert.NotNull(demo.State.NextMeeting);
        Assert.NotEmpty(demo.State.Notes);
        Assert.NotEmpty(demo.State.Floor.Speeches);
        Assert.All(demo.State.Rounds, round => Assert.DoesNotContain(SeatId.Of("national-security"), round.Ballots.Keys));
    }

    [Fact]
    public async Task AChairThatAPersonTookLeavesTheMeetingToThem()
    {
        await using var demo = await SimulatedMeeting.BeginAsync();
        demo.TakenByPersons.Add("facilitator");

        await demo.PassAsync(600);

        Assert.Equal(PointStage.Tabled, demo.State.Points[PointId.Of("extreme-cases")].Stage);
        Assert.Null(demo.State.Floor.Speaking);
        Assert.NotEmpty(demo.State.Floor.Queue);
    }

    [Fact]
    public async Task APersonsVoteOnAPointOfTheirOwnIsVotedOnByTheSimulatedSeats()
    {
        await using var demo = await SimulatedMeeting.BeginAsync();
        demo.TakenByPersons.Add("facilitator");
        var point = PointId.Of("own");
        await demo.DoesAsync(new DraftPoint(point, ItemId.Of("constitutional-rights"), Text.En("A point of a person's own.")), Chair);
        await demo.DoesAsync(new TablePoint(point), Chair);
        await demo.DoesAsync(new OpenVote([point], RoundId.Of("own-round"), Secrecy.Open), Chair);

        await demo.PassAsync(30);

        Assert.Equal(9, demo.State.Rounds[RoundId.Of("own-round")].Ballots.Count);
    }

    [Fact]
    public async Task ASeatThatAPersonTookDoesNothingByItselfAndTheVoteWaitsForThem()
    {
        await using var demo = await SimulatedMeeting.BeginAsync();
        demo.TakenByPersons.Add("seat:adil-soz");
        await demo.PassUntilAsync(r => r.OpenRound is not null);
        var round = demo.State.OpenRound!.Value;

        await demo.PassAsync(90);
        Assert.Equal(round, demo.State.OpenRound);
        Assert.Equal(8, demo.State.Rounds[round].Ballots.Count);

        await demo.DoesAsync(new CastBallot(round, SeatId.Of("adil-soz"), Position.Agree), Actor.Of(SeatId.Of("adil-soz")));
        await demo.PassAsync(15);
        Assert.False(demo.State.Rounds[round].IsOpen);
    }

    [Fact]
    public async Task AnObjectionOfAPersonIsAnsweredBeforeTheOutcomeIsDeclared()
    {
        await using var demo = await SimulatedMeeting.BeginAsync();
        var seat = SeatId.Of("adil-soz");
        demo.TakenByPersons.Add("seat:adil-soz");
        await demo.PassUntilAsync(r => r.OpenRound is not null);
        var round = demo.State.OpenRound!.Value;
        await demo.DoesAsync(new CastBallot(round, seat, Position.Object, Text.En("Too wide."), ObjectionId.Of("o1")), Actor.Of(seat));

        await demo.PassUntilAsync(r => r.Rounds[round].Declared is not null, atMostSeconds: 120);

        Assert.NotNull(demo.State.Objections[ObjectionId.Of("o1")].Answer);
    }

    [Fact]
    public async Task ASenseThatAPersonObjectsToIsPutToTheVote()
    {
        await using var demo = await SimulatedMeeting.BeginAsync();
        var (seat, point) = (SeatId.Of("adil-soz"), PointId.Of("limit-criteria"));
        await demo.PassUntilAsync(r => r.Points[point].StatedSense is not null);
        await demo.DoesAsync(new ObjectToSense(point), Actor.Of(seat));

        await demo.PassUntilAsync(r => r.Points[point].Stage == PointStage.Decided, atMostSeconds: 300);

        Assert.NotNull(demo.State.Points[point].Decision!.Round);
    }
}
