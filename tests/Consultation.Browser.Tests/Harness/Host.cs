using System.Net;
using Consultation.Server;
using Consultation.Server.Access;
using Consultation.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Consultation.Browser.Tests.Harness;

/// <summary>The real server in this process, on a data folder and a port of its own, with an administrator.</summary>
public sealed class Host : IAsyncLifetime
{
    public const string Administrator = "ada";
    public const string Password = "a quiet blue roundtable";

    private readonly string _folder = Directory.CreateTempSubdirectory("consultation-browser-").FullName;
    private DataFolder? _data;
    private WebApplication? _app;
    private Api? _staff;
    private int _roundtables;

    /// <summary>Where it listens.</summary>
    public Uri Url => new(_app!.Urls.First());

    public IJournal Journal => _data!.Journal;

    /// <summary>The administrator, without a browser.</summary>
    public Api Staff => _staff!;

    public async ValueTask InitializeAsync()
    {
        await StartAsync();
        _staff = new Api(Url);
        var token = (await SetupLinkAsync()).Split('#')[1];
        await _staff.PostAsync("/api/setup", new { token, account = Administrator, name = "First administrator", password = Password });
    }

    /// <summary>A server nobody has set up.</summary>
    public static async Task<Host> NewAsync()
    {
        var host = new Host();
        await host.StartAsync();
        return host;
    }

    /// <summary>The link a server prints while it has no administrator.</summary>
    public async Task<string> SetupLinkAsync() => (await _app!.Services.GetRequiredService<Setup>().LinkAsync(Url.ToString()))!;

    /// <summary>Somebody who talks to the API without a browser.</summary>
    public Api Visitor() => new(Url);

    /// <summary>A roundtable with seats at it, prepared and not yet open, in which reservations are in use.</summary>
    /// <param name="title">Its title, in the languages given.</param>
    /// <param name="seats">The names of its seats; their ids are the names in small letters.</param>
    public async Task<Table> PrepareAsync(object? title = null, string[]? languages = null, params string[] seats)
    {
        var table = await PrepareSimpleAsync(title, languages, seats);
        await table.UsesAsync();
        return table;
    }

    /// <summary>The same, with no part switched on.</summary>
    public async Task<Table> PrepareSimpleAsync(object? title = null, string[]? languages = null, params string[] seats)
    {
        var table = new Table(this, Staff, $"rt{Interlocked.Increment(ref _roundtables)}");
        await Staff.DoAsync("/api/roundtables", table.Id, Give.Create(title ?? Give.En("Rule of law"), languages ?? ["en"]));
        await table.DoesAsync([Give.Sector("gov", "Government"), Give.Sector("civil", "Civil society"), Give.Item("item1", "Access to the courts", 1)]);
        foreach (var (seat, i) in seats.Select((seat, i) => (seat, i)))
        {
            await table.AddsSeatAsync(seat, i % 2 == 0 ? "gov" : "civil");
        }

        return table;
    }

    /// <summary>A roundtable that nothing has been prepared of.</summary>
    public async Task<Table> CreateAsync(string id, object create)
    {
        await Staff.DoAsync("/api/roundtables", id, create);
        return new Table(this, Staff, id);
    }

    public async ValueTask DisposeAsync()
    {
        _staff?.Dispose();
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        _data?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task StartAsync()
    {
        _data = DataFolder.Open(_folder);
        _app = ServerHost.Build(new ServeOptions($"http://{IPAddress.Loopback}:0"), _data, callers: null);
        await _app.StartAsync();
    }
}
