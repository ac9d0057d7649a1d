using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;

namespace Consultation.Server.Live;

/// <summary>Keeps each connection at hand, so that its pump can write to it what was serialised once for all.</summary>
public sealed class HubConnections(ILogger<DefaultHubLifetimeManager<LiveHub>> logger) : DefaultHubLifetimeManager<LiveHub>(logger)
{
    private readonly ConcurrentDictionary<string, HubConnectionContext> _connections = new();

    /// <summary>A connection by its id.</summary>
    public HubConnectionContext this[string id] => _connections[id];

    /// <summary>All of them.</summary>
    public IEnumerable<HubConnectionContext> All => _connections.Values;

    /// <inheritdoc/>
    public override Task OnConnectedAsync(HubConnectionContext connection)
    {
        _connections[connection.ConnectionId] = connection;
        return base.OnConnectedAsync(connection);
    }

    /// <inheritdoc/>
    public override Task OnDisconnectedAsync(HubConnectionContext connection)
    {
        _connections.TryRemove(connection.ConnectionId, out _);
        return base.OnDisconnectedAsync(connection);
    }
}
