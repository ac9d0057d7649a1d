using System.Net;
using System.Net.Sockets;
using Consultation.Server.Tests.Harness;
using Consultation.Storage;

namespace Consultation.Server.Tests;

/// <summary>The program as one starts and stops it: what it says, and its exit status.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task AServerStartedPlainlySaysThatItHasNoSignInYetAndServesHealthOnly()
    {
        using var run = Run.Program("--data", _folder.Path, "--urls", "http://127.0.0.1:0");
        var url = await run.ReadyAsync();

        Assert.Equal($"Ready: {url.GetLeftPart(UriPartial.Authority)}\n", run.Output);
        await Waiting.Until(() => run.Error.Contains('\n'), () => "Nothing stands on standard error.");
        Assert.Equal("This version has no sign-in yet: it serves only /health.\n", run.Error);
        using var http = new HttpClient();
        Assert.Contains("\"ok\"", await http.GetStringAsync(new Uri(url, "/health"), TestContext.Current.CancellationToken));
        foreach (var path in new[] { "/", "/ready", "/hub?r=rt", "/api/roundtables", "/api/openapi.json" })
        {
            using var response = await http.GetAsync(new Uri(url, path), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }

        Assert.Equal(0, await run.TerminateAsync());
    }

    [Fact]
    public async Task AServerThatIsAskedToStopEndsWell()
    {
        await using var host = await ServerProcess.StartAsync();
        await host.UnderWayAsync("rt", "gov1");
        await host.Seat("rt", "gov1").JoinAsync();

        Assert.Equal(0, await host.TerminateAsync());

        DataFolder.Open(host.Folder).Dispose();
        await host.StartAgainAsync();
        await host.Facilitator("rt").Does(Meeting.OpenFloor());
    }

    [Fact]
    public async Task ASecondServerOnAFolderIsTurnedAway()
    {
        using var first = DataFolder.Open(_folder.Path);
        using var run = Run.Program("--data", _folder.Path, "--urls", "http://127.0.0.1:0");

        await AssertCantRunAsync(run, "in use by another server");
    }

    [Fact]
    public async Task APortInUseIsSaidInOneLine()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        using var run = Run.Program("--data", _folder.Path, "--urls", $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}");

        await AssertCantRunAsync(run, "is in use");
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("ftp://127.0.0.1:0")]
    [InlineData("http://203.0.113.7:5080")]
    [InlineData("https://127.0.0.1:0")]
    [InlineData("")]
    [InlineData(";")]
    public async Task AnAddressThatCantBeListenedOnIsSaidInOneLine(string urls)
    {
        using var run = Run.Program("--data", _folder.Path, "--urls", urls);

        await AssertCantRunAsync(run, "--urls");
    }

    [Fact]
    public async Task AFolderBelowAFileIsSaidInOneLine()
    {
        var file = Path.Combine(_folder.Path, "file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);
        using var run = Run.Program("--data", Path.Combine(file, "data"), "--urls", "http://127.0.0.1:0");

        await AssertCantRunAsync(run, file);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(6_000)]
    [InlineData(-1)]
    public async Task ADamagedDatabaseIsSaidInOneLine(int keep)
    {
        DataFolder.Open(_folder.Path).Dispose();
        var file = Path.Combine(_folder.Path, DataFolder.DatabaseName);
        await using (var stream = new FileStream(file, FileMode.Open))
        {
            if (keep < 0)
            {
                stream.Write(new byte[4_096].Select((_, i) => (byte)(i * 31)).ToArray());
            }
            else
            {
                stream.SetLength(keep);
            }
        }

        using var run = Run.Program("--data", _folder.Path, "--urls", "http://127.0.0.1:0");
        await AssertCantRunAsync(run, DataFolder.DatabaseName);
    }

    [Theory]
    [InlineData("--nonsense")]
    [InlineData("nonsense")]
    [InlineData("--data")]
    [InlineData("verify", "--urls", "http://127.0.0.1:0")]
    [InlineData("decide", "one", "two")]
    public async Task WrongUseIsSaidAndNothingIsDone(params string[] arguments)
    {
        using var run = Run.Program(arguments);

        Assert.Equal(2, await run.EndedAsync());
        Assert.Equal("", run.Output);
        Assert.EndsWith("See --help for what there is.\n", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private static async Task AssertCantRunAsync(Run run, string says)
    {
        Assert.Equal(2, await run.EndedAsync());
        Assert.Equal("", run.Output);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
        Assert.True(run.Error.Count(c => c == '\n') == 1, run.Error);
    }
}
