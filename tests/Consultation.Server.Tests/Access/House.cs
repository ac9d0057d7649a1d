using System.Text.Json.Nodes;
using Consultation.Server.Access;
using Consultation.Server.Tests.Harness;
using Consultation.Storage;
using Consultation.Storage.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Consultation.Server.Tests.Access;

/// <summary>The real server in this process, as it is served: people sign in, or come by a link.</summary>
internal sealed class House : IAsyncDisposable
{
    public const string Password = "correct horse";

    private readonly Folder _folder = new();
    private readonly TimeProvider _time;
    private readonly string? _publicUrl;
    private readonly List<Browser> _browsers = [];
    private DataFolder? _data;
    private WebApplication? _app;

    private House(TimeProvider time, string? publicUrl) => (_time, _publicUrl) = (time, publicUrl);

    public Uri Url => new(_app!.Urls.First());

    public WebApplication App => _app!;

    public string Folder => _folder.Path;

    public IJournal Journal => _data!.Journal;

    public DataFolder Data => _data!;

    /// <summary>A server on an empty folder.</summary>
    public static async Task<House> StartAsync(TimeProvider? time = null, string? publicUrl = null)
    {
        var house = new House(time ?? TimeProvider.System, publicUrl);
        await house.StartAgainAsync();
        return house;
    }

    /// <summary>A server with an administrator, who is signed in, and a roundtable <c>rt</c> of theirs with these seats.</summary>
    public static async Task<(House House, Browser Admin)> WithRoundtableAsync(TimeProvider? time, params string[] seats)
    {
        var house = await StartAsync(time);
        var admin = await house.SetUpAsync();
        await admin.CreateAsync("rt", seats);
        return (house, admin);
    }

    public static Task<(House House, Browser Admin)> WithRoundtableAsync(params string[] seats) => WithRoundtableAsync(null, seats);

    public async Task StartAgainAsync()
    {
        await CloseAsync();
        _data = DataFolder.Open(_folder.Path);
        _app = ServerHost.Build(new ServeOptions("http://127.0.0.1:0", _publicUrl), _data, callers: null, _time);
        await _app.StartAsync();
    }

    /// <summary>The link that the program prints.</summary>
    public async Task<string?> SetupTokenAsync() =>
        (await _app!.Services.GetRequiredService<Setup>().LinkAsync(Url.ToString()))?.Split('#')[1];

    /// <summary>The first administrator, <c>ada</c>, signed in.</summary>
    public async Task<Browser> SetUpAsync()
    {
        var browser = Browser();
        var answer = await browser.PostAsync("/api/setup", new { token = await SetupTokenAsync(), account = "ada", name = "Ada", password = Password });
        Assert.Equal(200, answer.Status);
        return browser;
    }

    /// <summary>A browser that nobody has used.</summary>
    /// <param name="address">Where it is, as a proxy on this machine would say.</param>
    public Browser Browser(string? address = null)
    {
        var browser = new Browser(() => Url, address);
        _browsers.Add(browser);
        return browser;
    }

    /// <summary>What the audit holds, the earliest first.</summary>
    public async Task<IReadOnlyList<AuditEntry>> AuditAsync() =>
        [.. (await new AuditRepository(_data!.Database).LatestAsync(1_000)).Reverse()];

    public async ValueTask DisposeAsync()
    {
        foreach (var browser in _browsers)
        {
            await browser.DisposeAsync();
        }

        await CloseAsync();
        _folder.Dispose();
    }

    private async Task CloseAsync()
    {
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        _data?.Dispose();
    }
}

/// <summary>What an answer says.</summary>
internal sealed record Answered(int Status, JsonNode? Json, IReadOnlyDictionary<string, string> Headers)
{
    public string? Code => Json is JsonObject json ? (string?)json["code"] : null;

    public JsonNode this[string name] => Json![name] ?? throw new InvalidOperationException($"There is no {name} in {Json}");

    public override string ToString() => $"{Status} {Json?.ToJsonString()}";
}
