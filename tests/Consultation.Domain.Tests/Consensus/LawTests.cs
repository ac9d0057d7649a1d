using Consultation.Domain.Consensus;
using CsCheck;

namespace Consultation.Domain.Tests.Consensus;

/// <summary>The laws of Consensus.md. A failure prints its seed and the scene.</summary>
public sealed class LawTests
{
    private const int Scenarios = 100_000;

    private static readonly Gen<(Scene Scene, int Place)> SceneAndPlace = Gen.Select(Scenes.Seated, Gen.Int[0, 11]);

    [Fact]
    public void TurningASeatToAgreeNeverLowersGradeOrAdoption() => SceneAndPlace.Sample(
        (scene, place) =>
        {
            var before = scene.Decide();
            var after = scene.With(place, member => [member with { Ballot = Position.Agree }]).Decide();
            Assert.True(after.Grade >= before.Grade, $"{before.Grade} became {after.Grade}");
            Assert.True(after.Adopted || !before.Adopted, "adopted before, not after");
        },
        iter: Scenarios);

    [Fact]
    public void TurningABallotToObjectNeverAdopts() => SceneAndPlace
        .Where(pair => pair.Scene.Members[pair.Place % pair.Scene.Members.Count].Ballot is not null)
        .Sample(
            (scene, place) =>
            {
                var before = scene.Decide();
                var after = scene.With(place, member => [member with { Ballot = Position.Object }]).Decide();
                Assert.True(before.Adopted || before.Grade <= Grade.NoPosition || !after.Adopted, "adopted by an objection");
            },
            iter: Scenarios);

    [Fact]
    public void TheOrderOfSeatsBallotsAndSectorsDoesNotMatter() => Gen.Select(Scenes.Any, Gen.Int[0, 11], Gen.Bool).Sample(
        (scene, turn, reversed) =>
        {
            var members = scene.Members.Skip(turn).Concat(scene.Members.Take(turn));
            var other = scene with
            {
                Members = [.. reversed ? members.Reverse() : members],
                Sectors = [.. scene.Sectors.Reverse()],
            };
            Assert.Equal(scene.Decide(), other.Decide());
        },
        iter: Scenarios);

    [Fact]
    public void SplittingASeatThatDoesNotObjectChangesNothingButCounts() => SceneAndPlace
        .Where(pair => pair.Scene.Members[pair.Place % pair.Scene.Members.Count].Ballot != Position.Object)
        .Sample(
            (scene, place) =>
            {
                var even = scene.With(place, member => [member with { Weight = Math.Max(2, member.Weight / 2 * 2) }]);
                var split = even.With(place, member =>
                    [member with { Weight = member.Weight / 2 }, member with { Id = "half", Weight = member.Weight / 2 }]);
                Assert.Equal(WithoutCounts(even.Decide()), WithoutCounts(split.Decide()));
            },
            iter: Scenarios);

    [Fact]
    public void SplittingAnObjectingSeatChangesTheGradeWhereOneObjectionIsTolerated()
    {
        var rule = ConsensusRule.Requiring(Grade.Consensus) with { ToleratedObjections = 1 };
        Member[] members =
        [
            new("p1", "s", 8, true, Position.Agree, false),
            new("p2", "s", 2, true, Position.Object, false),
        ];
        var scene = new Scene(rule, [.. members], [new RollSector("s", false)]);
        var split = scene.With(1, member => [member with { Weight = 1 }, member with { Id = "half", Weight = 1 }]);

        Assert.Equal(Grade.Consensus, scene.Decide().Grade);
        Assert.Equal(Grade.Majority, split.Decide().Grade);
    }

    private static Outcome WithoutCounts(Outcome outcome) => outcome with { Count = new Tally(0, 0, 0, 0, 0), Silent = 0 };
}
