using Consultation.Domain;
using Consultation.Server.Live;
using Consultation.Server.Tests.Harness;
using Consultation.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace Consultation.Server.Tests.SecretVotes;

/// <summary>What is acknowledged in a race is counted once, and nothing else is; each third race is between two servers on one journal.</summary>
public sealed class RaceTests
{
    private const int Seats = 20;
    private const int Tries = 15_000;
    private static readonly Secrecy[] Secrecies = [Secrecy.Secret, Secrecy.Open, Secrecy.Unattributed, Secrecy.Secret];

    [Fact]
    public async Task NoBallotIsLostAndNoneIsCountedTwice()
    {
        using var folder = new Folder();
        using var data = DataFolder.Open(folder.Path);
        await using var sessions = Sessions(data);
        await using var others = Sessions(data);
        SeatId[] seats = [.. Enumerable.Range(1, Seats).Select(i => SeatId.Of($"s{i}"))];
        await new Scene(sessions).UnderWayAsync([.. seats.Select(seat => seat.Value)]);
        var (random, acknowledged, tried) = (new Random(1), 0, 0);
        for (var number = 1; tried < Tries; number++)
        {
            var race = new Race(data, sessions, number % 3 == 0 ? others : sessions, Secrecies[number % Secrecies.Length], number, random.Next());
            var (found, broken) = await race.RunAsync(seats);
            Assert.True(broken is null, $"race {number}: {broken}");
            (acknowledged, tried) = (acknowledged + found, tried + (Seats * Race.CastsASeat));
        }

        Assert.InRange(acknowledged, tried / 4, tried - 1);
    }

    private static LiveSessions Sessions(DataFolder data) => new(data.Journal, data.VoteKeys, TimeProvider.System, NullLoggerFactory.Instance);
}
