using Consultation.Domain;
using Consultation.Server.Live;
using Consultation.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace Consultation.Simulation;

/// <summary>
/// Votes in which every seat casts many ballots at once, with ids of their own and with ids used before, while somebody
/// closes: what was acknowledged is counted once, and nothing else is.
/// </summary>
internal static class Races
{
    /// <summary>How many ballots of a seat are under way at once.</summary>
    public const int CastsASeat = 50;

    private const int Seats = 20;
    private static readonly RoundtableId Roundtable = RoundtableId.Of("rt");

    /// <summary>Runs races until so many ballots have been tried.</summary>
    /// <returns>How many were tried, how many acknowledged, in how many races; and what broke, if anything did.</returns>
    public static async Task<(int Tries, int Acknowledged, int Races, string? Broken)> RunAsync(int seed, int tries)
    {
        using var folders = new Folders();
        using var data = DataFolder.Open(folders.New());
        await using var sessions = Sessions(data);
        await using var others = Sessions(data);
        await PrepareAsync(sessions);
        var (random, tried, acknowledged, races) = (new Random(seed), 0, 0, 0);
        while (tried < tries)
        {
            races++;

            // Each fifth race is between two servers on the same journal.
            var race = new Race(data, sessions, races % 5 == 0 ? others : sessions, Secrecies[races % Secrecies.Length], races, random.Next());
            var (found, broken) = await race.RunAsync([.. Enumerable.Range(1, Seats).Select(Seat)]);
            (tried, acknowledged) = (tried + (Seats * CastsASeat), acknowledged + found);
            if (broken is not null)
            {
                return (tried, acknowledged, races, $"race {races} of seed {seed}: {broken}");
            }
        }

        return (tried, acknowledged, races, null);
    }

    private static Secrecy[] Secrecies { get; } = [Secrecy.Open, Secrecy.Unattributed, Secrecy.Secret];

    private static SeatId Seat(int number) => SeatId.Of($"s{number}");

    private static LiveSessions Sessions(DataFolder data) => new(data.Journal, data.VoteKeys, TimeProvider.System, NullLoggerFactory.Instance);

    private static async Task PrepareAsync(LiveSessions sessions)
    {
        var (sector, item) = (SectorId.Of("sector"), ItemId.Of("item"));
        var seats = Enumerable.Range(1, Seats).Select(Seat).ToList();
        Command[] commands =
        [
            new CreateRoundtable(Text.En("Races"), [Language.En], Language.En, "UTC", RollKind.All, Noun.Participants),
            new AddSector(sector, Text.En("All")),
            .. seats.Select(seat => new AddSeat(seat, Text.En(seat.Value), sector)),
            new AddItem(item, Text.En("Item"), 1),
            new OpenRoundtable(),
            .. seats.Select(seat => new RecordArrival(seat, AttendanceMode.OnSite)),
        ];
        foreach (var command in commands)
        {
            await Race.DoneAsync(sessions, Roundtable, command);
        }
    }
}
