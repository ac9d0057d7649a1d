using Consultation.Server.Live;
using Consultation.Server.Views;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace Consultation.Server.Tests;

public sealed class ViewStreamTests
{
    [Fact]
    public void APageThatJoinedBetweenTwoPushesAndSawTheLaterOnesContentGotAMessageFromANumberItWasNeverTold()
    {
        var stream = new ViewStream("audience", Showing(39, "closed"));
        var tap = new Tap(stream, Showing(40, "open"));
        stream.MoveOn(Showing(41, "open"));
        AssertFits(stream.NextFor(tap), 40);

        stream.MoveOn(Showing(45, "closed"));

        AssertFits(stream.NextFor(tap), 41);
        Assert.Null(stream.NextFor(tap));
    }

    [Fact]
    public void APageThatFellBehindAndMissedNothingVisibleGotAMessageFromANumberItWasNeverTold()
    {
        var stream = new ViewStream("audience", Showing(1, "closed"));
        var tap = new Tap(stream, Showing(1, "closed"));
        stream.MoveOn(Showing(2, "open"));
        stream.MoveOn(Showing(3, "closed"));
        Assert.Null(stream.NextFor(tap));

        stream.MoveOn(Showing(4, "open"));

        AssertFits(stream.NextFor(tap), 1);
    }

    private static View Showing(long number, string floor) => new(number, [new Slice("floor", new Shown(floor))]);

    /// <summary>A message can be applied by who was told a number: it starts from that or an earlier one.</summary>
    private static void AssertFits(SerializedHubMessage? message, long told)
    {
        var json = (RawJson)Assert.IsType<InvocationMessage>(message?.Message).Arguments[0]!;
        Assert.InRange(System.Text.Json.JsonElement.Parse(json.Utf8.Span).GetProperty("from").GetInt64(), 0, told);
    }

    private sealed record Shown(string Floor);
}
