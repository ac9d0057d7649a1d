using System.Collections.Concurrent;
using Consultation.Domain.Consensus;
using CsCheck;

namespace Consultation.Domain.Tests.Consensus;

/// <summary>Why the next grade wasn't reached: read plainly from Consensus.md, "The outcome", against what is said.</summary>
public sealed class NextGradeTests
{
    private const int Scenarios = 50_000;

    [Fact]
    public void NothingIsAboveExactlyWhereAnAdoptedPointIsUnanimous() => Scenes.Any.Sample(
        scene =>
        {
            var outcome = scene.Decide();
            Assert.Equal(outcome is { Adopted: true, Grade: Grade.Unanimity }, scene.NextGrade() is null);
        },
        iter: Scenarios);

    [Fact]
    public void TheGradeIsTheOneRequiredOrTheNextAboveTheOneReached() => Scenes.Any.Sample(
        scene =>
        {
            var outcome = scene.Decide();
            if (scene.NextGrade() is not { } next)
                return;
            Assert.Equal(outcome.Adopted ? outcome.Grade + 1 : scene.Rule.Required, next.Grade);
            Assert.True(next.Grade > outcome.Grade || (next.Grade == Grade.Majority && !outcome.Adopted), $"{next.Grade} is below {outcome.Grade}");
        },
        iter: Scenarios);

    [Fact]
    public void EveryTestNamedFailsByAPlainReadingAndNoneThatFailsIsLeftOut()
    {
        var seen = new ConcurrentDictionary<string, int>();
        Scenes.Any.Sample(
            scene =>
            {
                if (scene.NextGrade() is not { } next)
                    return;
                Assert.NotEmpty(next.Failed);
                Assert.Equal(PlainShortfalls.Of(scene, next.Grade), [.. next.Failed.Select(PlainShortfalls.Said)]);
                foreach (var failed in next.Failed)
                    seen.AddOrUpdate(failed.GetType().Name, 1, (_, times) => times + 1);
            },
            iter: Scenarios);

        var kinds = typeof(Shortfall).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Shortfall))).Select(type => type.Name);
        Assert.Equal(kinds.Order(StringComparer.Ordinal), seen.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void WhoMakesEverySeatAgreeReachesTheGradeUnlessTheRollItselfIsInTheWay() => Scenes.Seated.Sample(
        scene =>
        {
            if (scene.NextGrade() is not { } next)
                return;
            var agreed = scene with { Members = [.. scene.Members.Select(member => member with { Present = true, Ballot = Position.Agree })] };
            var after = agreed.NextGrade();
            Assert.True(
                after is null || after.Failed.Any(failed => failed is SectorsMissing or SectorsUncarried or MajorityMissed),
                $"{next.Grade} is still missed by {string.Join(", ", after?.Failed ?? [])}");
        },
        iter: Scenarios);

    [Fact]
    public void AnObjectionThatStandsIsSaidWithHowManyAreBorne()
    {
        var next = Table(Grade.Consensus, 1, "a a a a a a a a a a a a o! o!").NextGrade()!;

        Assert.Equal((Grade.Consensus, new ObjectionsStand(2, 1)), (next.Grade, Assert.Single(next.Failed)));
    }

    [Fact]
    public void AnObjectionWithoutAnAnswerIsAllThatKeepsGeneralAgreementAway()
    {
        var next = Table(Grade.GeneralAgreement, 0, "a a a a a a o! o").NextGrade()!;

        Assert.Equal((Grade.GeneralAgreement, new ObjectionsUnanswered(1, 2, 0)), (next.Grade, Assert.Single(next.Failed)));
    }

    [Fact]
    public void AMajorityOfTheRollMissedBeneathUnanimityIsSaid()
    {
        var scene = Table(Grade.Majority, 0, "a a x x");
        var next = (scene with { Rule = scene.Rule with { Majority = MajorityRule.Default with { Base = MajorityBase.Roll } } }).NextGrade()!;

        Assert.Equal(Grade.Majority, next.Grade);
        Assert.Equal((2, 4), Assert.IsType<MajorityMissed>(Assert.Single(next.Failed)).Support is var s ? (s.Of, s.All) : default);
    }

    [Fact]
    public void ASectorThatMayNotBeNamedIsOnlyCounted()
    {
        var all = new SectorsUncarried(new SectorList(["civ", "gov"]));

        Assert.Equal(new SectorsUncarried(new SectorList(["Government"], 1)), all.Named(id => id == "gov" ? "Government" : null));
    }

    /// <summary>Seats of one sector and of weight 1: a agrees, o objects (! considered), x is absent.</summary>
    private static Scene Table(Grade required, int tolerated, string seats) => new(
        ConsensusRule.Requiring(required) with { ToleratedObjections = tolerated },
        [.. seats.Split(' ').Select((seat, index) => new Member(
            $"p{index}", "s", 1, seat[0] != 'x', seat[0] switch { 'a' => Position.Agree, 'o' => Position.Object, _ => null }, seat.EndsWith('!')))],
        [new RollSector("s", true)]);
}
