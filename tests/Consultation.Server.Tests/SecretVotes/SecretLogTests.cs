using Consultation.Server.Tests.Harness;

namespace Consultation.Server.Tests.SecretVotes;

/// <summary>Whoever sets the log to its loudest reads no ballot in it.</summary>
public sealed class SecretLogTests
{
    [Fact]
    public async Task NoLogLevelWritesABallot()
    {
        await using var host = await ServerProcess.StartAsync(("Logging__LogLevel__Default", "Trace"), ("Logging__LogLevel__Microsoft.AspNetCore", "Trace"));
        var facilitator = await host.UnderWayAsync("rt", "gov1", "gov2");
        await facilitator.Does(Meeting.SecretVote("r1", "p1", receipts: true));
        await host.Seat("rt", "gov1").Does(Meeting.SecretBallot("r1", "gov1", "abstain", "over-http-q7"));
        var seat = await host.Seat("rt", "gov2").JoinAsync();
        await seat.Does(Meeting.SecretBallot("r1", "gov2", "abstain", "over-hub-q7"));
        var refused = await seat.DoAsync(new { @do = "castBallot", round = "r1", seat = "gov2", position = "standAside", receipt = "refused-q7" });
        Assert.Equal("vote.notInSecret", refused.Code);
        await Waiting.Until(() => host.Error.Contains("Received hub invocation", StringComparison.Ordinal), () => "The log isn't at its loudest.");
        Assert.Equal(0, await host.TerminateAsync());

        foreach (var word in new[] { "abstain", "over-http", "over-hub", "refused-q7", "standAside", "\"position\"" })
        {
            Assert.DoesNotContain(word, host.Error, StringComparison.Ordinal);
        }
    }
}
