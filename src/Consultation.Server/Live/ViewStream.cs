using Consultation.Server.Views;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace Consultation.Server.Live;

/// <summary>
/// A stream of views: the latest, and the message that leads to it from the one before, written once for all.
/// </summary>
internal sealed class ViewStream(string name, View first)
{
    private Pushed _latest = new(first, first.Number, null, first);

    /// <summary>The latest view pushed.</summary>
    public View Latest => Volatile.Read(ref _latest).View;

    /// <summary>Moves on to a newer view; false where it shows nothing new.</summary>
    public bool MoveOn(View view)
    {
        var before = _latest;
        if (view.ChangesSince(before.View, name) is not { } changes)
        {
            Volatile.Write(ref _latest, before with { Now = view });
            return false;
        }

        Volatile.Write(ref _latest, new Pushed(view, before.View.Number, Message(changes), view));
        return true;
    }

    /// <summary>What a connection must be sent to see the latest; null where nothing.</summary>
    public SerializedHubMessage? NextFor(Tap tap)
    {
        var latest = Volatile.Read(ref _latest);
        if (tap.Between)
        {
            // It has seen a state that nobody else was sent, and that may be undone since: what changed for it is its own.
            if (latest.Now.Number <= tap.Seen.Number)
            {
                return null;
            }

            tap.Between = false;
            return Own(latest.Now, tap) ?? NextFor(tap);
        }

        if (latest.View.Number <= tap.Seen.Number)
        {
            return null;
        }

        // A message reaches everyone who has seen what it starts from; who has fallen further behind gets one of their own.
        if (tap.Seen.Number < latest.From)
        {
            return Own(latest.View, tap);
        }

        tap.Seen = latest.View;
        return latest.Message;
    }

    /// <summary>
    /// A connection's own message to a view. Where that shows it nothing new it is told nothing, and stays at the number
    /// it was told last: a message from the newer number would be a gap to it.
    /// </summary>
    private SerializedHubMessage? Own(View view, Tap tap)
    {
        if (view.ChangesSince(tap.Seen, name) is not { } changes)
        {
            return null;
        }

        tap.Seen = view;
        return Message(changes);
    }

    private static SerializedHubMessage Message(RawJson changes) => new(new InvocationMessage("changed", [changes]));

    /// <param name="View">The latest view pushed.</param>
    /// <param name="From">The number the message starts from.</param>
    /// <param name="Message">What leads to it.</param>
    /// <param name="Now">The newest view, which shows the same.</param>
    private sealed record Pushed(View View, long From, SerializedHubMessage? Message, View Now);
}

/// <summary>A connection's place in a stream.</summary>
internal sealed class Tap(ViewStream stream, View seen)
{
    public ViewStream Stream => stream;

    /// <summary>What the connection was told last; newer views may show the same.</summary>
    public View Seen { get; set; } = seen;

    /// <summary>Whether that is a state between two pushes, as one gets who joins.</summary>
    public bool Between { get; set; } = !seen.SameAs(stream.Latest);
}
