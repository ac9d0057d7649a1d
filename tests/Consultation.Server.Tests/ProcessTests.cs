using System.Net;
using System.Net.Http.Json;
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
    public async Task AServerStartedPlainlyPrintsASetupLinkUntilItHasAnAdministratorAndTurnsAwayWhoIsSignedOut()
    {
        using (var run = Run.Program("--data", _folder.Path, "--urls", "http://127.0.0.1:0"))
        {
            var url = await run.ReadyAsync();
            var own = url.GetLeftPart(UriPartial.Authority);
            Assert.Matches($"^Setup: {System.Text.RegularExpressions.Regex.Escape(own)}/setup#[a-z2-7]{{26}}\nReady: {System.Text.RegularExpressions.Regex.Escape(own)}\n$", run.Output);
            using var http = new HttpClient();
            Assert.Contains("\"ok\"", await http.GetStringAsync(new Uri(url, "/health"), TestContext.Current.CancellationToken));
            foreach (var path in new[] { "/hub?r=rt", "/api/roundtables", "/api/accounts", "/api/me" })
            {
                using var response = await http.GetAsync(new Uri(url, path), TestContext.Current.CancellationToken);
                Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            }

            var token = run.Output.Split('#')[1].Split('\n')[0];
            using var setup = await http.PostAsJsonAsync(
                new Uri(url, "/api/setup"), new { token, account = "ada", name = "Ada", password = "correct horse" }, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, setup.StatusCode);
            Assert.Equal("", run.Error);
            Assert.Equal(0, await run.TerminateAsync());
        }

        using var again = Run.Program("--data", _folder.Path, "--urls", "http://127.0.0.1:0", "--public-url", "https://round.example.org");
        await again.ReadyAsync();
        Assert.StartsWith("Ready: ", again.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("ftp://round.example.org")]
    [InlineData("https://round.example.org/there")]
    [InlineData("https://round.example.org/#there")]
    public async Task APublicAddressThatLinksCantBeginWithIsSaidInOneLine(string url)
    {
        using var run = Run.Program("--data", _folder.Path, "--urls", "http://127.0.0.1:0", "--public-url", url);

        await AssertCantRunAsync(run, url);
    }

    [Fact]
    public async Task AnAccountIsAddedByTheCommandLineAndSignsInByTheLinkPrinted()
    {
        using (var run = Run.Program("account", "add", "Ada", "--role", "administrator", "--data", _folder.Path, "--public-url", "https://round.example.org"))
        {
            Assert.Equal(0, await run.EndedAsync());
            Assert.Matches("^https://round.example.org/join#[a-z2-7]{26}\n$", run.Output);
            using var server = Run.Program("--data", _folder.Path, "--urls", "http://127.0.0.1:0");
            var url = await server.ReadyAsync();
            Assert.DoesNotContain("Setup", server.Output, StringComparison.Ordinal);
            using var http = new HttpClient();
            using var joined = await http.PostAsJsonAsync(
                new Uri(url, "/api/join"), new { token = run.Output.Trim().Split('#')[1] }, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, joined.StatusCode);
            Assert.Contains("\"administrator\"", await http.GetStringAsync(new Uri(url, "/api/me"), TestContext.Current.CancellationToken), StringComparison.Ordinal);

            using var meanwhile = Run.Program("account", "add", "sam", "--role", "staff", "--data", _folder.Path);
            await AssertCantRunAsync(meanwhile, "add the account on its accounts page, or stop it");
        }

        using var twice = Run.Program("account", "add", "ada", "--role", "staff", "--data", _folder.Path);
        Assert.Equal(1, await twice.EndedAsync());
        Assert.Equal("", twice.Output);
    }

    [Theory]
    [InlineData("a b", "staff", "a b")]
    [InlineData("sam", "observer", "There are administrator")]
    public async Task AnAccountThatCantBeIsSaidInOneLine(string name, string role, string says)
    {
        using var run = Run.Program("account", "add", name, "--role", role, "--data", _folder.Path);

        await AssertCantRunAsync(run, says);
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
