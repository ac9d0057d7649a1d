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
    }
}
