using Consultation.Domain;
using Consultation.Server.Access;
using Microsoft.AspNetCore.SignalR;

namespace Consultation.Server.Live;

/// <summary>Who a connection joined as, and where.</summary>
internal sealed record JoinedAs(OpenRoundtableSession Open, Actor Actor);

/// <summary>
/// Ends the connections of those who no longer are what they were: signed out, a role lost, an invitation replaced, a
/// seat removed, a session expired. Looks at once when something was taken from somebody, and every two seconds.
/// </summary>
internal sealed partial class ConnectionWatch(HubConnections connections, ICallers callers, ILogger<ConnectionWatch> logger) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2);
    private readonly SemaphoreSlim _signal = new(0, 1);

    /// <summary>Says that somebody may no longer be what they were.</summary>
    public void Signal()
    {
        try
        {
            _signal.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is signalled already.
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        base.Dispose();
        _signal.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await _signal.WaitAsync(LookEvery, stoppingToken);
            foreach (var connection in connections.All)
            {
                if (!Stands(connection))
                {
                    connection.Abort();
                }
            }
        }
    }

    private bool Stands(HubConnectionContext connection)
    {
        try
        {
            if (connection.GetHttpContext() is not { } http || callers.Peek(http) is not { } caller)
            {
                return false;
            }

            return !connection.Items.TryGetValue(nameof(JoinedAs), out var item) || item is not JoinedAs(var open, var actor)
                || caller.MayBe(open.Session.Snapshot.State!, actor);
        }
#pragma warning disable CA1031 // The storage may not answer just now; the next look will tell.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Log.NotLooked(logger, e);
            return true;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Whether a connection may go on couldn't be looked up; tried again in two seconds.")]
        public static partial void NotLooked(ILogger logger, Exception exception);
    }
}
