namespace Consultation.Simulation.Tests;

public sealed class RacesTests
{
    /// <summary>More by <c>races --seed S --tries N</c>.</summary>
    private const int Tries = 15_000;

    [Fact]
    public async Task WhatIsAcknowledgedInARaceIsCountedOnce()
    {
        var (tries, acknowledged, _, broken) = await Races.RunAsync(seed: 1, Tries);

        Assert.Null(broken);
        Assert.True(tries >= Tries, $"{tries} tries");
        Assert.True(acknowledged * 4 >= tries, $"{acknowledged} of {tries} were acknowledged");
    }
}
