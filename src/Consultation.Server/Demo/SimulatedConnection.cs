using System.Net.Http.Json;
using System.Text.Json;
using Consultation.Domain;
using Consultation.Domain.Json;
using Consultation.Server.Http;
using Consultation.Server.Live;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;

namespace Consultation.Server.Demo;

/// <summary>A connection as a page has one: it opens an invitation's link, joins, gives commands, and comes back when it is lost.</summary>
internal sealed class SimulatedConnection(Uri server, RoundtableId roundtable, string part) : IAsyncDisposable
{
    private HubConnection? _hub;
    private int _busy;

    /// <summary>The seat or role it speaks as.</summary>
    public string Part => part;

    /// <summary>The id of the live connection; null where there is none.</summary>
    public string? Id => _hub?.ConnectionId;

    /// <summary>Opens the link and joins.</summary>
    public async Task StartAsync(HttpClient http, string token, CancellationToken cancellation)
    {
        using var answer = await http.PostAsJsonAsync(new Uri(server, "/api/join"), new JoinByRequest(token, null, null, null), Wire.Options, cancellation);
        answer.EnsureSuccessStatusCode();
        var cookie = string.Join("; ", answer.Headers.GetValues("Set-Cookie").Select(c => c.Split(';', 2)[0]));
        _hub = new HubConnectionBuilder()
            .WithUrl(new Uri(server, $"{LiveHub.Path}?r={roundtable}"), options => options.Headers["Cookie"] = cookie)
            .WithAutomaticReconnect(new ForEver())
            .Build();
        _hub.Reconnected += _ => JoinAsync();
        await _hub.StartAsync(cancellation);
        await JoinAsync();
    }

    /// <summary>Gives a command, if none is under way; what is refused the next look at the meeting sets right.</summary>
    public async Task DoAsync(Command command, CancellationToken cancellation)
    {
        if (_hub is not { State: HubConnectionState.Connected } hub || Interlocked.Exchange(ref _busy, 1) == 1)
        {
            return;
        }

        try
        {
            using var json = JsonDocument.Parse(DomainJson.Write(command));
            await hub.InvokeAsync<JsonElement>("Do", new { roundtable = roundtable.Value, id = Pace.NewId(), @as = part, command = json.RootElement }, cancellation);
        }
        catch (Exception e) when (e is HubException or InvalidOperationException or OperationCanceledException or IOException)
        {
            // The connection was lost; it comes back by itself.
        }
        finally
        {
            Volatile.Write(ref _busy, 0);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_hub is not null)
        {
            await _hub.DisposeAsync();
        }
    }

    private Task<JsonElement> JoinAsync() => _hub!.InvokeAsync<JsonElement>("Join", new { roundtable = roundtable.Value, @as = part });

    private sealed class ForEver : IRetryPolicy
    {
        private static readonly TimeSpan Again = TimeSpan.FromSeconds(2);

        public TimeSpan? NextRetryDelay(RetryContext retryContext) => Again;
    }
}
