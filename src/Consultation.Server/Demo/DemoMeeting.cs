using Consultation.Domain;
using Consultation.Server.Access;
using Consultation.Server.Http;
using Consultation.Server.Live;
using Consultation.Server.Samples;
using Consultation.Storage;
using Consultation.Storage.Access;

namespace Consultation.Server.Demo;

/// <summary>
/// A sample served under way: its first part is played at once, at times that end now, and goes on live, with simulated
/// participants at real connections. Whoever opens a link is that seat or role, and the simulation yields to them.
/// </summary>
public sealed class DemoMeeting : IAsyncDisposable
{
    private const string StaffAccount = "demo-staff";
    private const string By = "demonstration";

    private static readonly (string Role, string Part)[] Printed =
        [("facilitator", "facilitator"), ("rapporteur", "rapporteur"), ("participant", "seat:adil-soz"), ("display", "display")];

    private readonly DemoScript _script;
    private readonly Pace _pace;
    private readonly List<SimulatedConnection> _connections = [];
    private readonly CancellationTokenSource _ended = new();
    private Task _running = Task.CompletedTask;

    private DemoMeeting(DemoScript script, Pace pace) => (_script, _pace) = (script, pace);

    private RoundtableId Id => _script.Sample.Id;

    /// <summary>Reads the sample.</summary>
    /// <param name="pace">1 for a human pace; less is faster.</param>
    /// <exception cref="SampleException">It can't be read.</exception>
    public static DemoMeeting Read(string name, double pace = 1) =>
        new(DemoScript.Read(SampleFolder.Find(name), DateTimeOffset.UtcNow), new Pace(pace));

    /// <summary>Plays the first part into a data folder, unless the roundtable is there already: then it goes on from where it stands.</summary>
    /// <exception cref="SampleException">A command was refused.</exception>
    /// <exception cref="DataFolderException">The folder is a server's own: its roundtables aren't to be mixed with a demonstration, whose links are for everybody.</exception>
    public async Task PrepareAsync(DataFolder data)
    {
        if (!await IsOwnAsync(data))
        {
            throw new DataFolderException($"The data folder '{data.Path}' holds roundtables or accounts that aren't the demonstration's; give it a folder of its own with --data, or none.");
        }

        if (await data.Journal.HeadAsync(Id.Value) is null)
        {
            await using var meeting = new ScriptedMeeting(_script.Sample, data);
            await meeting.PlayAsync(_script.From);
        }
    }

    /// <summary>Whether a folder is empty or a demonstration's; people may have made roundtables and accounts there since.</summary>
    private async Task<bool> IsOwnAsync(DataFolder data)
    {
        var accounts = await new AccountRepository(data.Database).ListAsync();
        return accounts.Any(a => a.Id == StaffAccount) || (accounts.Count == 0 && (await data.Journal.RoundtablesAsync()).All(r => r.Id == Id.Value));
    }

    /// <summary>Makes the links, prints one a role, and lets the simulated participants in.</summary>
    /// <param name="app">The server, started.</param>
    /// <param name="server">Where this process reaches it.</param>
    /// <param name="address">Where people reach it.</param>
    public async Task StartAsync(WebApplication app, Uri server, string address, TextWriter output)
    {
        var services = app.Services;
        using var scope = services.CreateScope();
        var sessions = services.GetRequiredService<LiveSessions>();
        var state = (await sessions.OpenAsync(Id)).Session.Snapshot.State!;
        var seats = state.Seats.Where(s => !s.Removed).Select(s => s.Id).ToList();
        var links = await LinksAsync(scope.ServiceProvider.GetRequiredService<Invitations>(), state, [.. seats.Select(s => $"seat:{s}"), "facilitator", "rapporteur", "display"], address);
        foreach (var (role, part) in Printed)
        {
            await output.WriteLineAsync($"{role}\t{links[part]}");
        }

        await output.WriteLineAsync($"staff\t{await StaffAsync(scope.ServiceProvider, address)}");
        app.Lifetime.ApplicationStopping.Register(_ended.Cancel);
        _running = RunAsync(sessions, services.GetRequiredService<TimeProvider>(), services.GetRequiredService<ILogger<Simulation>>(), server, links, seats);
    }

    /// <summary>Ends the simulation.</summary>
    public async Task StopAsync()
    {
        await _ended.CancelAsync();
        await _running;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        foreach (var connection in _connections)
        {
            await connection.DisposeAsync();
        }

        _ended.Dispose();
    }

    private async Task<Dictionary<string, string>> LinksAsync(Invitations invitations, Roundtable state, IReadOnlyList<string> parts, string address)
    {
        await invitations.MakeAsync(Id, parts, null, replace: false, By);
        return (await invitations.ListAsync(state, address)).Invitations.Where(i => i.Person is null).ToDictionary(i => i.As, i => i.Link);
    }

    private static async Task<string> StaffAsync(IServiceProvider services, string address)
    {
        var accounts = services.GetRequiredService<Accounts>();
        await accounts.AddAsync(StaffAccount, "Staff of the demonstration", AccountRole.Staff, By);
        return Links.Join(address, (await accounts.NewLinkAsync(StaffAccount, lasts: null, By))!);
    }

    private async Task RunAsync(
        LiveSessions sessions, TimeProvider time, ILogger logger, Uri server, Dictionary<string, string> links, IReadOnlyList<SeatId> seats)
    {
        try
        {
            using var http = new HttpClient(new HttpClientHandler { UseCookies = false });
            foreach (var part in seats.Select(s => $"seat:{s}").Append("facilitator").Append("rapporteur"))
            {
                var connection = new SimulatedConnection(server, Id, part);
                _connections.Add(connection);
                await connection.StartAsync(http, links[part].Split('#')[1], _ended.Token);
            }

            await new Simulation(_script, _pace, Id, sessions, time, _connections).RunAsync(_ended.Token);
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
#pragma warning disable CA1031 // The server serves on without its simulation.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Simulation.Log.Ended(logger, e);
        }
    }
}
