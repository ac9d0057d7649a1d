using Consultation.Domain;

namespace Consultation.Simulation;

/// <summary>Something people do at a meeting.</summary>
/// <param name="Name">What it is called in the list of the last moves.</param>
/// <param name="Command">The command it gives.</param>
/// <param name="Weight">How often it is done beside the others where it can be.</param>
/// <param name="When">Whether it makes sense now.</param>
/// <param name="Make">Who gives which command; null where there is nothing to do it to after all.</param>
internal sealed record Move(string Name, Type Command, int Weight, Func<Room, bool> When, Func<Room, (Who Who, Command Command)?> Make)
{
    /// <summary>A move; its command is what it makes.</summary>
    public static Move Of<T>(string name, int weight, Func<Room, bool> when, Func<Room, (Who Who, T Command)?> make) where T : Command =>
        new(name, typeof(T), weight, when, room => make(room) is { } made ? (made.Who, made.Command) : null);
}

/// <summary>All moves there are. A command that the clock alone gives has none: its moments pass.</summary>
internal static partial class Moves
{
    /// <summary>The moves, by subject.</summary>
    public static IReadOnlyList<Move> All { get; } = [.. Life, .. People, .. AgendaAndFloor, .. Floor, .. Points, .. Texts, .. Votes, .. Rounds, .. Silences, .. Actions, .. Notes, .. PapersAndProcedures, .. Readers, .. MinutesOfIt];

    /// <summary>A move that makes sense now, and what it comes to.</summary>
    public static (Move Move, Who Who, Command Command)? Choose(Room room)
    {
        Span<int> weights = stackalloc int[All.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = All[i].When(room) ? All[i].Weight : 0;
        }

        for (var place = room.Chance.Weighted(weights); place >= 0; place = room.Chance.Weighted(weights))
        {
            if (All[place].Make(room) is { } made)
            {
                return (All[place], made.Who, made.Command);
            }

            weights[place] = 0;
        }

        return null;
    }
}
