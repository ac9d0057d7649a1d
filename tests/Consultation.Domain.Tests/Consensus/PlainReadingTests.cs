using System.Collections.Concurrent;
using Consultation.Domain.Consensus;
using CsCheck;

namespace Consultation.Domain.Tests.Consensus;

public sealed class PlainReadingTests
{
    private const int Scenarios = 100_000;

    [Fact]
    public void TheComputationAgreesWithAPlainReadingOfThePage()
    {
        var seen = new ConcurrentDictionary<(Grade, bool), int>();

        Scenes.Any.Sample(
            scene =>
            {
                var outcome = scene.Decide();
                Assert.Equal(PlainReading.Of(scene), outcome);
                seen.AddOrUpdate((outcome.Grade, outcome.Adopted), 1, (_, times) => times + 1);
            },
            iter: Scenarios);

        // A comparison says little about grades that hardly came up.
        Assert.All(
            Enum.GetValues<Grade>().SelectMany(grade => new[] { (grade, false), (grade, true) }),
            kind => Assert.True(
                seen.GetValueOrDefault(kind) >= Scenarios / 1000 || IsImpossible(kind),
                $"{kind} came up {seen.GetValueOrDefault(kind)} times"));
    }

    [Fact]
    public void ASceneReadAsACaseIsAnsweredAsItIsDecided() => Scenes.Any.Sample(
        scene =>
        {
            var answer = Answers.ToOne(scene.ToString());
            var outcome = scene.Decide();
            Assert.Equal(Words<Grade>.Of(outcome.Grade), answer.GetProperty("grade").GetString());
            Assert.Equal(outcome.Adopted, answer.GetProperty("adopted").GetBoolean());
            Assert.Equal(outcome.Support, answer.GetProperty("support").GetInt64());
        },
        iter: 5_000);

    // Below majority nothing is adopted, and unanimity satisfies every rule but a majority of more than was present.
    private static bool IsImpossible((Grade Grade, bool Adopted) kind) =>
        kind is ( < Grade.Majority, true) or (Grade.Unanimity, false);
}
