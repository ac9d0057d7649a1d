using System.Collections.Concurrent;
using Consultation.Server.Views;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.Logging.Abstractions;

namespace Consultation.Simulation;

/// <summary>The end of a connection where a page would be: what is pushed to it is kept until it is looked at.</summary>
internal sealed class WatchingConnection(string id) : HubConnectionContext(
    new DefaultConnectionContext(id), new HubConnectionContextOptions { KeepAliveInterval = TimeSpan.FromDays(1) }, NullLoggerFactory.Instance)
{
    private readonly ConcurrentQueue<RawJson> _pushed = [];

    public override string ConnectionId => id;

    /// <summary>What was pushed since it was asked for.</summary>
    public IEnumerable<RawJson> Take()
    {
        while (_pushed.TryDequeue(out var push))
        {
            yield return push;
        }
    }

    public override ValueTask WriteAsync(SerializedHubMessage message, CancellationToken cancellationToken = default)
    {
        _pushed.Enqueue((RawJson)((InvocationMessage)message.Message!).Arguments[0]!);
        return default;
    }

    public override void Abort()
    {
        // Nothing is behind it.
    }
}
