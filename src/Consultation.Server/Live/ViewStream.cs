using Consultation.Server.Views;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace Consultation.Server.Live;

/// <summary>
/// A stream of views: the latest, and the message that leads to it from the one before, written once for all.
/// </summary>
internal sealed class ViewStream(string name, View first)
{
    private Pushed _latest = new(first, first.Number, null);

    /// <summary>The latest view pushed.</summary>
    public View Latest => Volatile.Read(ref _latest).View;

    /// <summary>Moves on to a newer view; false where it shows nothing new.</summary>
    public bool MoveOn(View view)
    {
        var before = _latest.View;
        if (view.ChangesSince(before, name) is not { } changes)
        {
            return false;
        }

        Volatile.Write(ref _latest, new Pushed(view, before.Number, Message(changes)));
        return true;
    }

    /// <summary>What a connection that has seen one view must be sent to see the latest; null where nothing.</summary>
    public (View View, SerializedHubMessage Message)? NextFor(View seen)
    {
        var latest = Volatile.Read(ref _latest);
        if (latest.View.Number <= seen.Number)
        {
            return null;
        }

        // A message reaches everyone who has seen at least what it starts from; who has fallen further behind gets one of their own.
        var message = seen.Number >= latest.From ? latest.Message
            : latest.View.ChangesSince(seen, name) is { } changes ? Message(changes) : null;
        return message is null ? null : (latest.View, message);
    }

    private static SerializedHubMessage Message(RawJson changes) => new(new InvocationMessage("changed", [changes]));

    private sealed record Pushed(View View, long From, SerializedHubMessage? Message);
}
