using Consultation.Domain.Consensus;

namespace Consultation.Domain.Tests.Consensus;

/// <summary>Sentences of Consensus.md at their edges, one table each. Seats are written by weight and ballot: "3a 2o! 1-".</summary>
public sealed class EdgeTests
{
    private static readonly ConsensusRule ForConsensus = ConsensusRule.Requiring(Grade.Consensus);

    private static readonly ConsensusRule ForMajority = ConsensusRule.Requiring(Grade.Majority);

    [Theory]
    [InlineData("", Grade.Inquorate)]
    [InlineData("1x 1x", Grade.Inquorate)]
    [InlineData("1- 1x", Grade.NoPosition)]
    [InlineData("1- 1x 1x", Grade.Inquorate)]
    [InlineData("2- 1x 1x", Grade.NoPosition)]
    [InlineData("1/ 1/", Grade.NoPosition)]
    [InlineData("1a 1x", Grade.Unanimity)]
    [InlineData("1s", Grade.NotAgreed)]
    [InlineData("1o!", Grade.NotAgreed)]
    public void TheFirstThatHolds(string seats, Grade grade) => Assert.Equal(grade, Decide(ForConsensus, seats).Grade);

    [Fact]
    public void NobodyPresentIsInquorateEvenWhereNoShareIsAsked() => Assert.Equal(
        Grade.Inquorate,
        Decide(ForConsensus with { Quorum = new QuorumRule(new Share(0, 1), EssentialSectors: false) }, "1x 1x").Grade);

    [Fact]
    public void ABallotMakesItsSeatPresentThoughItLeft()
    {
        var left = Table(ForConsensus, "1a 1x");
        var voted = left.With(1, member => [member with { Ballot = Position.Abstain }]).Decide();

        Assert.Equal(1, left.Decide().Present);
        Assert.Equal(2, voted.Present);
        Assert.Equal(0, voted.Silent);
    }

    [Theory]
    [InlineData("3a 1s", Grade.Consensus)]
    [InlineData("29a 10s", Grade.Majority)]
    [InlineData("3a 1s 1/", Grade.GeneralAgreement)]
    [InlineData("3a 1-", Grade.Unanimity)]
    [InlineData("29a 10-", Grade.GeneralAgreement)]
    [InlineData("1a 1-", Grade.Majority)]
    [InlineData("2a 1-", Grade.GeneralAgreement)]
    [InlineData("6a 2o!", Grade.GeneralAgreement)]
    [InlineData("6a 2o", Grade.Majority)]
    [InlineData("6a 1o! 1o", Grade.Majority)]
    public void BroadSupportIsAtLeastTheShareAndSupportMoreThanHalfOfThosePresent(string seats, Grade grade) =>
        Assert.Equal(grade, Decide(ForConsensus, seats).Grade);

    [Theory]
    [InlineData("3a 1r", true, Grade.Consensus)]
    [InlineData("3a 1s", true, Grade.Consensus)]
    [InlineData("3a 1/", true, Grade.Consensus)]
    [InlineData("3a 1/", false, Grade.Unanimity)]
    [InlineData("3a 1r", false, Grade.Consensus)]
    [InlineData("9a 1o!", false, Grade.GeneralAgreement)]
    public void UnanimityIsAgreeAlone(string seats, bool abstentionBreaks, Grade grade) =>
        Assert.Equal(grade, Decide(ForConsensus with { AbstentionBreaksUnanimity = abstentionBreaks }, seats).Grade);

    [Theory]
    [InlineData(SilenceRule.NotCounted, true, Grade.Unanimity, 3)]
    [InlineData(SilenceRule.Abstains, true, Grade.Consensus, 4)]
    [InlineData(SilenceRule.Abstains, false, Grade.Unanimity, 4)]
    [InlineData(SilenceRule.Assents, true, Grade.Consensus, 4)]
    public void SilenceCountsAsTheRuleSays(SilenceRule silence, bool abstentionBreaks, Grade grade, long takingPart)
    {
        var outcome = Decide(ForConsensus with { Silence = silence, AbstentionBreaksUnanimity = abstentionBreaks }, "3a 1-");

        Assert.Equal((grade, takingPart, 1), (outcome.Grade, outcome.TakingPart, outcome.Silent));
    }

    [Fact]
    public void WhereNobodyIsSilentAssentBySilenceLeavesUnanimity() =>
        Assert.Equal(Grade.Unanimity, Decide(ForConsensus with { Silence = SilenceRule.Assents }, "3a 1a").Grade);

    [Theory]
    [InlineData("9a 1o", 1, Grade.Consensus)]
    [InlineData("18a 1o 1o", 1, Grade.Majority)]
    [InlineData("18a 1o! 1o", 1, Grade.Majority)]
    [InlineData("18a 1o! 1o!", 1, Grade.GeneralAgreement)]
    [InlineData("9a 3o", 1, Grade.Consensus)]
    public void ObjectionsAreToleratedBySeatsAnsweredOrNot(string seats, int tolerated, Grade grade) =>
        Assert.Equal(grade, Decide(ForConsensus with { ToleratedObjections = tolerated }, seats).Grade);

    [Theory]
    [InlineData("6a 1o! 1o!", Grade.Consensus)]
    [InlineData("6a 1o! 1o", Grade.Majority)]
    public void ConsensusBearsConsideredObjectionsWhereTheRuleSaysSo(string seats, Grade grade) =>
        Assert.Equal(grade, Decide(ForConsensus with { ConsideredObjectionsTolerated = true }, seats).Grade);

    [Theory]
    [InlineData(MajorityBase.Cast, "5a 4o 9s", true)]
    [InlineData(MajorityBase.Positions, "5a 4o 1s", false)]
    [InlineData(MajorityBase.Positions, "5a 4s 9/", true)]
    [InlineData(MajorityBase.TakingPart, "5a 5/", false)]
    [InlineData(MajorityBase.TakingPart, "5a 4/ 9-", true)]
    [InlineData(MajorityBase.Present, "5a 5-", false)]
    [InlineData(MajorityBase.Present, "5a 4- 9x", true)]
    [InlineData(MajorityBase.Roll, "5a 5x", false)]
    [InlineData(MajorityBase.Roll, "5a 4x", true)]
    public void AMajorityIsOfItsBase(MajorityBase of, string seats, bool adopted)
    {
        var rule = ForMajority with { Majority = MajorityRule.Default with { Base = of }, Quorum = new QuorumRule(new Share(1, 4), false) };

        Assert.Equal(adopted, Decide(rule, seats).Adopted);
    }

    [Fact]
    public void ExactlyTheShareIsEnoughOnlyWhereTheRuleSaysAtLeast()
    {
        var twoThirds = new MajorityRule(new Share(2, 3), AtLeast: true, MajorityBase.Cast);

        Assert.True(Decide(ForMajority with { Majority = twoThirds }, "2a 1o").Adopted);
        Assert.False(Decide(ForMajority with { Majority = twoThirds with { AtLeast = false } }, "2a 1o").Adopted);
    }

    [Fact]
    public void UnanimityWithoutTheMajorityOfTheRollIsNotAdoptedWhereAMajorityIsRequired()
    {
        var outcome = Decide(ForMajority with { Majority = MajorityRule.Default with { Base = MajorityBase.Roll } }, "1a 1x");

        Assert.Equal((Grade.Unanimity, false), (outcome.Grade, outcome.Adopted));
    }

    [Fact]
    public void UnanimityWithoutTheMajorityOfTheRollIsAdoptedWhereMoreThanAMajorityIsRequired() =>
        Assert.True(Decide(ForConsensus with { Majority = MajorityRule.Default with { Base = MajorityBase.Roll } }, "1a 1x").Adopted);

    [Fact]
    public void AMajorityWithoutSupportIsNone()
    {
        var rule = ForMajority with { Majority = new MajorityRule(Share.Half, AtLeast: true, MajorityBase.Cast) };

        Assert.Equal(Grade.NotAgreed, Decide(rule, "1s 1s").Grade);
    }

    [Theory]
    [InlineData("3a|1a", "", "", Grade.Unanimity)]
    [InlineData("3a|1x", "s1", "s1", Grade.Inquorate)]
    [InlineData("3a|1-", "", "s1", Grade.Majority)]
    [InlineData("3a|1/", "", "s1", Grade.Majority)]
    [InlineData("9a|1a 1o!", "", "s1", Grade.Majority)]
    [InlineData("9a|2a 1o!", "", "", Grade.GeneralAgreement)]
    [InlineData("9a|", "s1", "s1", Grade.Inquorate)]
    [InlineData("|1a|2a|3a|4a|5a|6a|7a|8a|9a|", "s0 s10", "s0 s10", Grade.Inquorate)]
    public void AnEssentialSectorIsPresentAndCarried(string seats, string missing, string uncarried, Grade grade)
    {
        var outcome = Decide(ForConsensus, seats, essential: true);

        Assert.Equal((grade, missing, uncarried), (outcome.Grade, string.Join(' ', outcome.MissingSectors), string.Join(' ', outcome.UncarriedSectors)));
    }

    [Fact]
    public void WhereTheQuorumAsksNoSectorsAMissingOneStillWithholdsAgreement()
    {
        var rule = ForMajority with { Quorum = QuorumRule.Default with { EssentialSectors = false } };

        Assert.Equal((Grade.Majority, true), Found(rule));
        Assert.Equal((Grade.NotAgreed, false), Found(rule with { EachEssentialSector = true }));

        static (Grade, bool) Found(ConsensusRule rule)
        {
            var outcome = Decide(rule, "3a|1x", essential: true);
            return (outcome.Grade, outcome.Adopted);
        }
    }

    [Fact]
    public void AHundredThousandSeatsOfTheLargestWeightAreSummedExactly()
    {
        var threshold = new Share(999_998, 999_999);
        var rule = ForMajority with { Majority = new MajorityRule(threshold, AtLeast: false, MajorityBase.Roll) };
        var seats = Enumerable.Range(0, 100_000).Select(index => new Member($"p{index}", "s0", RollSeat.LargestWeight, true, Position.Agree, false));
        var scene = new Scene(rule, [.. seats], [new RollSector("s0", true)]);

        var outcome = scene.Decide();

        Assert.Equal((100_000_000_000, true), (outcome.Support, outcome.Adopted));
        Assert.False(scene.With(7, seat => [seat with { Ballot = Position.Object }]).Decide().Adopted);
    }

    [Fact]
    public void SectorsAreSortedByTheirLettersAloneInEveryLanguage()
    {
        var scene = new Scene(ForConsensus, [], [new("б", true), new("a", true), new("Z", true), new("s10", true), new("s9", true), new("z", false)]);

        Assert.Equal(["Z", "a", "s10", "s9", "б"], scene.Decide().MissingSectors);
    }

    [Fact]
    public void ABallotForNoSeatIsOurMistake() => Assert.Throws<ArgumentException>(() =>
        ConsensusComputation.Decide(ForConsensus, [], new Dictionary<string, Position> { ["p1"] = Position.Agree }, new HashSet<string>(), []));

    [Fact]
    public void ASeatOfNoSectorIsOurMistake() => Assert.Throws<ArgumentException>(() =>
        ConsensusComputation.Decide(ForConsensus, [new RollSeat("p1", "s1", 1, true)], new Dictionary<string, Position>(), new HashSet<string>(), []));

    [Theory]
    [InlineData(0)]
    [InlineData(1_000_001)]
    public void AWeightOutOfItsRangeIsOurMistake(int weight) => Assert.Throws<ArgumentException>(() =>
        ConsensusComputation.Decide(
            ForConsensus, [new RollSeat("p1", "s1", weight, true)], new Dictionary<string, Position>(), new HashSet<string>(), [new RollSector("s1", false)]));

    private static Outcome Decide(ConsensusRule rule, string seats, bool essential = false) => Table(rule, seats, essential).Decide();

    // Sectors are parted by |. After its weight: a agree, r reservation, s stand aside, o object (! considered), / abstain, - silent, x absent.
    private static Scene Table(ConsensusRule rule, string seats, bool essential = false)
    {
        var sectors = seats.Split('|');
        var members = sectors.SelectMany((sector, at) => sector.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(seat => (at, seat)));
        return new Scene(
            rule,
            members.Select((one, index) => Seat($"p{index}", $"s{one.at}", one.seat)).ToValueList(),
            sectors.Select((_, at) => new RollSector($"s{at}", essential)).ToValueList());
    }

    private static Member Seat(string id, string sector, string seat)
    {
        var considered = seat.EndsWith('!');
        var mark = seat.TrimEnd('!')[^1];
        Position? ballot = mark switch
        {
            'a' => Position.Agree,
            'r' => Position.AgreeWithReservation,
            's' => Position.StandAside,
            'o' => Position.Object,
            '/' => Position.Abstain,
            _ => null,
        };
        return new Member(id, sector, int.Parse(seat.TrimEnd('!')[..^1], provider: null), mark != 'x', ballot, considered);
    }
}
