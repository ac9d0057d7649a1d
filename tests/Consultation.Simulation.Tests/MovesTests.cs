using Consultation.Domain;

namespace Consultation.Simulation.Tests;

public sealed class MovesTests
{
    /// <summary>The commands that are sent by the clock alone: their moments pass.</summary>
    private static readonly IReadOnlySet<Type> OfTheClock = CommandTable.Commands.Where(c => CommandTable.Find(c)!.Roles.SetEquals([Role.System])).ToHashSet();

    [Fact]
    public void EveryCommandOfTheVocabularyHasAMove() =>
        Assert.Empty(CommandTable.Commands.Except(OfTheClock).Except(Moves.All.Select(move => move.Command)).Select(command => command.Name));

    [Fact]
    public void MovesHaveNamesOfTheirOwn() => Assert.Equal(Moves.All.Count, Moves.All.Select(move => move.Name).Distinct().Count());
}
