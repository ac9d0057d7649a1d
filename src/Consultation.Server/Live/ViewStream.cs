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

            (var seen, tap.Seen, tap.Between) = (tap.Seen, latest.Now, false);
            return latest.Now.ChangesSince(seen, name) is { } own ? Message(own) : NextFor(tap);
        }

        if (latest.View.Number <= tap.Seen.Number)
        {
            return null;
        }

        // A message reaches everyone who has seen what it starts from; who has fallen further behind gets one of their own.
        var message = tap.Seen.Number >= latest.From ? latest.Message
            : latest.View.ChangesSince(tap.Seen, name) is { } changes ? Message(changes) : null;
        tap.Seen = latest.View;
        return message;
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

    /// <summary>What the connection shows.</summary>
    public View Seen { get; set; } = seen;

    /// <summary>Whether that is a state between two pushes, as one gets who joins.</summary>
    public bool Between { get; set; } = !seen.SameAs(stream.Latest);
}
