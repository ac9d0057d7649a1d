namespace Consultation.Domain.Tests.Consensus;

/// <summary>Which fields of a case are refused: all of them, and no others.</summary>
public sealed class RefusalTests
{
    private const string OneSeat = """[{"id":"p1","sector":"s1"}]""";

    [Fact]
    public void EveryWrongFieldIsListed() => Assert.Equal(
        [
            "ballots.p2", "ballots.p9", "colour", "considered[0]", "considered[1]", "rule.broadSupport", "rule.majority.base",
            "rule.majority.inclusive", "rule.quorum", "rule.required", "seats[0].weight", "seats[1].present", "seats[2].id",
            "seats[2].sector", "sectors[1].essential",
        ],
        Answers.Refused(Answers.Case(
            sectors: """[{"id":"s1"},{"id":"s2","essential":1}]""",
            seats: """[{"id":"p1","sector":"s1","weight":0},{"id":"p2","sector":"s1","present":"yes"},{"id":"p1","sector":"s7"}]""",
            ballots: """{"p1":"agree","p2":"Agree","p9":"agree"}""",
            rule: """{"broadSupport":"1/2","majority":{"base":"seats","inclusive":true},"quorum":null}""",
            more: ""","considered":["p1",3],"colour":"red" """)));

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1000001")]
    [InlineData("1.5")]
    [InlineData("1e6000000000000000000000")]
    [InlineData("1.00000000000000000000000000000000000000001")]
    [InlineData("1e-1")]
    [InlineData("99999999999999999999999999999999999999999999999999")]
    [InlineData("\"1\"")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("{}")]
    public void AWeightThatIsNoWholeNumberInItsRangeIsRefused(string weight) =>
        Assert.Equal(["seats[0].weight"], Refused(seats: $$"""[{"id":"p1","sector":"s1","weight":{{weight}}}]"""));

    [Theory]
    [InlineData("1", 1)]
    [InlineData("1000000", 1_000_000)]
    [InlineData("1e6", 1_000_000)]
    [InlineData("3.0", 3)]
    [InlineData("30E-1", 3)]
    [InlineData("0.3e+1", 3)]
    [InlineData("0.000003000e6", 3)]
    public void AWeightIsReadByItsValueHoweverItIsSpelled(string weight, long value)
    {
        var answer = Answers.ToOne(Answers.Case(seats: $$"""[{"id":"p1","sector":"s1","weight":{{weight}}}]""", ballots: "{}"));

        Assert.Equal(value, answer.GetProperty("roll").GetInt64());
    }

    [Theory]
    [InlineData("\"3/0\"")]
    [InlineData("\"0/0\"")]
    [InlineData("\"5/4\"")]
    [InlineData("\"+3/4\"")]
    [InlineData("\"-3/-4\"")]
    [InlineData("\" 3/4\"")]
    [InlineData("\"3/4 \"")]
    [InlineData("\"3 / 4\"")]
    [InlineData("\"3/4/5\"")]
    [InlineData("\"3\"")]
    [InlineData("\"/4\"")]
    [InlineData("\"3/\"")]
    [InlineData("\"/\"")]
    [InlineData("\"\"")]
    [InlineData("\"0.75\"")]
    [InlineData("\"٣/٤\"")]
    [InlineData("\"0000003/4\"")]
    [InlineData("\"1/1000000\"")]
    [InlineData("\"\\ud800/4\"")]
    [InlineData("0.75")]
    [InlineData("1")]
    [InlineData("null")]
    public void AShareThatIsNotTwoWholeNumbersUpToOneIsRefused(string share) =>
        Assert.Equal(["rule.quorum.share"], Refused(rule: $$$"""{"required":"majority","quorum":{"share":{{{share}}} } }"""));

    [Theory]
    [InlineData("0/1")]
    [InlineData("1/1")]
    [InlineData("999999/999999")]
    [InlineData("000001/000002")]
    public void AShareUpToOneIsTaken(string share) =>
        Assert.Empty(Refused(rule: $$"""{"required":"majority","quorum":{"share":"{{share}}"} }"""));

    [Theory]
    [InlineData("1/2", false)]
    [InlineData("499999/999998", false)]
    [InlineData("0/1", false)]
    [InlineData("500000/999999", true)]
    [InlineData("1/1", true)]
    public void BroadSupportIsAboveOneHalf(string share, bool taken) =>
        Assert.Equal(taken ? [] : ["rule.broadSupport"], Refused(rule: $$"""{"required":"consensus","broadSupport":"{{share}}"}"""));

    [Theory]
    [InlineData("1/2", "false", true)]
    [InlineData("499999/999999", "true", false)]
    [InlineData("1/1", "true", true)]
    [InlineData("1/1", "false", false)]
    [InlineData("7/7", "false", false)]
    [InlineData("999998/999999", "false", true)]
    public void AThresholdIsOneHalfOrMoreAndAllOnlyWithAtLeast(string share, string atLeast, bool taken) => Assert.Equal(
        taken ? [] : ["rule.majority.threshold"],
        Refused(rule: $$$"""{"required":"majority","majority":{"threshold":"{{{share}}}","atLeast":{{{atLeast}}} } }"""));

    [Theory]
    [InlineData("\"yes\"")]
    [InlineData("null")]
    [InlineData("true,\"atLeast\":true")]
    public void WhereAtLeastIsWrongAThresholdOfAllIsNot(string atLeast) => Assert.Equal(
        ["rule.majority.atLeast"],
        Refused(rule: $$$"""{"required":"majority","majority":{"threshold":"1/1","atLeast":{{{atLeast}}} } }"""));

    [Theory]
    [InlineData("0", true)]
    [InlineData("-0", true)]
    [InlineData("2.0", true)]
    [InlineData("100000000000000000000000000000000000000000000000000000000", true)]
    [InlineData("1e400", true)]
    [InlineData("1e999999999999999999999999", true)]
    [InlineData("0e999999999999999999999999", true)]
    [InlineData("-1", false)]
    [InlineData("-1e400", false)]
    [InlineData("1.5", false)]
    [InlineData("1e-999999999999999999999999", false)]
    [InlineData("\"0\"", false)]
    [InlineData("null", false)]
    public void AToleranceIsAnyWholeNumberFromZeroOn(string tolerance, bool taken) => Assert.Equal(
        taken ? [] : ["rule.toleratedObjections"],
        Refused(rule: $$"""{"required":"consensus","toleratedObjections":{{tolerance}}}"""));

    [Fact]
    public void AToleranceBeyondEveryRollToleratesEveryObjection()
    {
        var rule = """{"required":"consensus","broadSupport":"2/3","toleratedObjections":18446744073709551617}""";

        Assert.Equal("consensus", Answers.ToOne(Answers.Case(rule: rule)).GetProperty("grade").GetString());
    }

    [Theory]
    [InlineData("\"inquorate\"")]
    [InlineData("\"noPosition\"")]
    [InlineData("\"notAgreed\"")]
    [InlineData("\"Consensus\"")]
    [InlineData("\"\"")]
    [InlineData("3")]
    [InlineData("null")]
    public void OnlyTheFourGradesFromMajorityOnCanBeRequired(string grade) =>
        Assert.Equal(["rule.required"], Refused(rule: $$"""{"required":{{grade}}}"""));

    [Theory]
    [InlineData("consideredObjectionsTolerated")]
    [InlineData("abstentionBreaksUnanimity")]
    [InlineData("eachEssentialSector")]
    public void AFlagIsTrueOrFalse(string flag)
    {
        foreach (var value in new[] { "null", "0", "\"true\"", "[]" })
            Assert.Equal([$"rule.{flag}"], Refused(rule: $$"""{"required":"consensus","{{flag}}":{{value}}}"""));
    }

    [Fact]
    public void EveryFieldOfARuleIsRefusedByItsOwnPath() => Assert.Equal(
        [
            "rule.abstentionBreaksUnanimity", "rule.broadSupport", "rule.consideredObjectionsTolerated", "rule.eachEssentialSector",
            "rule.majority.atLeast", "rule.majority.base", "rule.majority.threshold", "rule.quorum.essentialSectors", "rule.quorum.share",
            "rule.required", "rule.silence", "rule.toleratedObjections",
        ],
        Refused(rule: """
            {"required":0,"silence":0,"broadSupport":0,"toleratedObjections":-1,"consideredObjectionsTolerated":0,
             "abstentionBreaksUnanimity":0,"eachEssentialSector":0,"majority":{"threshold":0,"atLeast":0,"base":0},
             "quorum":{"share":0,"essentialSectors":0}}
            """));

    [Fact]
    public void AFieldGivenTwiceIsRefusedOnceEvenWithTheSameValue() => Assert.Equal(
        ["rule.majority.base", "rule.required", "rule.x", "seats[0].weight", "sectors[0].id"],
        Refused(
            sectors: """[{"id":"s1","id":"s1"}]""",
            seats: """[{"id":"p1","sector":"s1","weight":1,"weight":1,"weight":2}]""",
            rule: """{"required":"majority","required":"majority","majority":{"base":"cast","base":"cast"},"x":1,"x":2}"""));

    [Theory]
    [InlineData("sectors", "[]")]
    [InlineData("seats", "[]")]
    [InlineData("ballots", "{}")]
    [InlineData("rule", "{}")]
    public void APartOfTheCaseGivenTwiceIsRefusedAndNothingBecauseOfIt(string part, string again) =>
        Assert.Equal([part], Answers.Refused(Answers.Case(more: $$""","considered":["p2"],"{{part}}":{{again}}""")));

    [Theory]
    [InlineData("sectors")]
    [InlineData("seats")]
    [InlineData("ballots")]
    [InlineData("rule")]
    [InlineData("considered")]
    public void NullAndAWrongTypeAreRefusedForEveryPartOfTheCaseAndNothingBecauseOfIt(string part)
    {
        foreach (var wrong in new[] { "null", "1", "\"text\"", "true" })
        {
            Assert.Equal([part], Answers.Refused(part switch
            {
                "sectors" => Answers.Case(sectors: wrong),
                "seats" => Answers.Case(seats: wrong),
                "ballots" => Answers.Case(ballots: wrong, more: ""","considered":["p2"]"""),
                "rule" => Answers.Case(rule: wrong),
                _ => Answers.Case(more: $""","considered":{wrong}"""),
            }));
        }
    }

    [Fact]
    public void SectorsSeatsBallotsAndTheGradeMustBeGiven() =>
        Assert.Equal(["ballots", "rule.required", "seats", "sectors"], Answers.Refused("""{"id":"a"}"""));

    [Fact]
    public void ASeatNeedsAnIdAndASector() =>
        Assert.Equal(["seats[0].id", "seats[0].sector"], Refused(seats: "[{}]"));

    [Fact]
    public void ASectorNeedsAnId() => Assert.Equal(["sectors[1].id"], Refused(sectors: """[{"id":"s1"},{"essential":true}]"""));

    [Theory]
    [InlineData("1")]
    [InlineData("\"p1\"")]
    [InlineData("null")]
    [InlineData("[]")]
    public void ASeatThatIsNoObjectIsRefusedAndNothingBecauseOfIt(string seat) =>
        Assert.Equal(["seats[1]"], Refused(seats: $$"""[{"id":"p1","sector":"s1"},{{seat}}]""", ballots: """{"p2":"agree"}"""));

    [Fact]
    public void WhereASectorsIdCannotBeReadASeatMayBeOfIt() =>
        Assert.Equal(["sectors[1].id"], Refused(
            sectors: """[{"id":"s1"},{"id":2}]""", seats: """[{"id":"p1","sector":"s2"}]"""));

    [Fact]
    public void AnIdUsedTwiceHidesNoOtherMistake() => Assert.Equal(
        ["ballots.p9", "seats[1].id", "seats[1].sector", "sectors[1].id"],
        Refused(
            sectors: """[{"id":"s1"},{"id":"s1"}]""",
            seats: """[{"id":"p1","sector":"s1"},{"id":"p1","sector":"s9"}]""",
            ballots: """{"p9":"agree"}"""));

    [Theory]
    [InlineData("""{"p1":"agree","p1":"agree"}""")]
    [InlineData("""{"p1":"agree","p1":"object","p1":"agree"}""")]
    [InlineData("""{"p1":"perhaps","p1":"agree"}""")]
    [InlineData("""{"p1":"agree","p1":7}""")]
    [InlineData("""{"p1":"agree","\u0070\u0031":"agree"}""")]
    public void ASeatNamedTwiceInTheBallotsIsRefusedOnce(string ballots) =>
        Assert.Equal(["ballots.p1"], Refused(seats: OneSeat, ballots: ballots));

    [Fact]
    public void ABallotThatIsWrongTwiceOverIsListedOnce() =>
        Assert.Equal(["ballots.p9"], Refused(seats: OneSeat, ballots: """{"p9":"agree","p9":"object"}"""));

    [Theory]
    [InlineData("AGREE")]
    [InlineData("Agree")]
    [InlineData("agree ")]
    [InlineData("silent")]
    [InlineData("0")]
    [InlineData("")]
    public void APositionIsOneOfTheFiveWordsExactly(string word) =>
        Assert.Equal(["ballots.p1"], Refused(seats: OneSeat, ballots: $$"""{"p1":"{{word}}"}"""));

    [Theory]
    [InlineData("""["p1"]""", "considered[0]")]
    [InlineData("""["p2","p9"]""", "considered[1]")]
    [InlineData("""["p2","p2"]""", "considered[1]")]
    [InlineData("""["p2",null]""", "considered[1]")]
    [InlineData("""["p2",["p2"]]""", "considered[1]")]
    [InlineData("""["p3"]""", "considered[0]")]
    public void AConsideredSeatObjectedAndIsNamedOnce(string considered, string refused) => Assert.Equal(
        [refused],
        Answers.Refused(Answers.Case(ballots: """{"p1":"agree","p2":"object"}""", more: $""","considered":{considered}""")));

    [Theory]
    [InlineData("\"perhaps\"")]
    [InlineData("null")]
    [InlineData("\"object\",\"p2\":\"agree\"")]
    public void WhereABallotIsWrongItsSeatMayHaveObjected(string ballot) => Assert.Equal(
        ["ballots.p2"],
        Answers.Refused(Answers.Case(ballots: $$"""{"p2":{{ballot}}}""", more: ""","considered":["p2"]""")));

    [Fact]
    public void WithoutBallotsAConsideredSeatMustStillBeASeat() => Assert.Equal(
        ["ballots", "considered[1]"],
        Answers.Refused(Answers.Case(ballots: "7", more: ""","considered":["p2","p9"]""")));

    [Fact]
    public void APathNamesAFieldAsItIsSpelledWhereItsNameIsNoText() =>
        Assert.Equal(["ballots.\\ud800"], Refused(ballots: """{"\ud800":"agree"}"""));

    [Theory]
    [InlineData("\"\\udc00\"")]
    [InlineData("\"\"")]
    [InlineData("7")]
    public void AnIdIsTextOfAtLeastOneCharacter(string id) =>
        Assert.Equal(["seats[0].id"], Refused(seats: $$"""[{"id":{{id}},"sector":"s1"}]""", ballots: "{}"));

    [Theory]
    [InlineData("null")]
    [InlineData("[[[1]]]")]
    [InlineData("{\"refused\":7,\"refused\":8}")]
    public void WhatIsExpectedIsIgnoredWhateverItHolds(string expected) =>
        Assert.Empty(Answers.Refused(Answers.Case(more: $""","expected":{expected}""")));

    [Fact]
    public void WhatIsExpectedIsIgnoredHoweverDeepItIs() =>
        Assert.Empty(Answers.Refused(Answers.Case(more: $""","expected":{new string('[', 5000)}{new string(']', 5000)}""")));

    [Fact]
    public void EveryReasonIsAWholePhrase()
    {
        var answer = Answers.ToOne(Answers.Case(rule: """{"required":null,"silence":"counts"}"""));

        Assert.Equal(
            ["must be one of majority, generalAgreement, consensus, unanimity, not null", "must be one of notCounted, abstains, assents"],
            answer.GetProperty("refused").EnumerateArray().Select(problem => problem.GetProperty("reason").GetString()));
    }

    private static string[] Refused(
        string sectors = """[{"id":"s1"}]""", string seats = OneSeat, string ballots = "{}", string rule = """{"required":"majority"}""") =>
        Answers.Refused(Answers.Case(sectors: sectors, seats: seats, ballots: ballots, rule: rule));
}
