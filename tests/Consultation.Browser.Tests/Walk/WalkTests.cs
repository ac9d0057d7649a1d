using Consultation.Browser.Tests.Harness;

namespace Consultation.Browser.Tests.Walk;

/// <summary>
/// Every page in every state it has: WCAG 2.2 AA by axe, no scrolling sideways at 400 % zoom, and a picture of each in
/// <c>TestResults/pictures</c>. One meeting is played, from the invitation to the published minutes, and looked at on the way.
/// </summary>
public sealed partial class WalkTests(Chromium chromium, Host host) : BrowserTest(chromium), IClassFixture<Host>
{
#if AT_LENGTH
    /// <summary>At every width, light and dark, in every language and in forced colours; only with <c>-p:AtLength=true</c>.</summary>
    [Fact]
    public Task EveryPageIsForEveryoneInEveryStateAtEveryWidthAndInEveryLanguage() => WalksAsync(Look.Every);
#else
    [Fact]
    public Task EveryPageIsForEveryoneInEveryState() => WalksAsync(Look.Once);
#endif

    private async Task WalksAsync(Func<Held, IReadOnlyList<Look>> looks)
    {
        var walker = new Walker(looks);
        await Task.WhenAll(DoorsAsync(walker), MinutesAsync(walker));
        await MeetingAsync(walker);
        await BesideAsync(walker);
        walker.FoundNothing();
    }
}
