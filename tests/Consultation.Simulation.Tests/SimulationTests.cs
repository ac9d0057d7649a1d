using Consultation.Domain.Json;

namespace Consultation.Simulation.Tests;

public sealed class SimulationTests
{
    private const int Meetings = 100;

    [Fact]
    public async Task SixtyThousandStepsOfRandomMeetingsKeepTheInvariants()
    {
        var (totals, broken) = await Simulation.RunAsync(seed: 1, Meetings, Simulation.Steps);

        Assert.True(broken is null, $"seed {broken?.Seed}, step {broken?.Step}: {broken?.Invariant}\n{string.Join('\n', broken?.LastMoves ?? [])}");
        Assert.True(totals.Steps >= 60_000, $"{totals.Steps} steps");
        Assert.True(totals.Restarts >= Meetings, $"{totals.Restarts} restarts in {Meetings} meetings");
        Assert.True(totals.Accepted * 10 >= totals.Sent * 6, $"{totals.Accepted} of {totals.Sent} commands were accepted");

        // An invariant says little about what never happened.
        Assert.Empty(DomainJson.Events.Keys.Except(totals.Events.Keys));
    }

    [Fact]
    public async Task AMeetingIsTheSameAgainFromTheSameSeed()
    {
        using var folders = new Folders();
        Assert.Equal(await HashAsync(42, folders), await HashAsync(42, folders));
        Assert.NotEqual(await HashAsync(42, folders), await HashAsync(43, folders));
    }

    private static async Task<string> HashAsync(int seed, Folders folders)
    {
        await using var meeting = new SimulatedMeeting(seed, steps: 300, folders);
        return Convert.ToHexString((await meeting.HoldAsync()).Hash);
    }
}
