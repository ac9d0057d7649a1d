using System.Text.Json;
using Consultation.Server.Live;
using Consultation.Server.Views;
using Microsoft.AspNetCore.SignalR;

namespace Consultation.TestHost;

/// <summary>What the framework does by itself: a method that does nothing, and a message to a group. The limit of every benchmark.</summary>
public sealed class EmptyHub : Hub
{
    /// <summary>The address.</summary>
    public const string Path = "/empty";

    private const string Everyone = "everyone";

    /// <summary>Takes what <c>Do</c> takes and answers at once what it answers.</summary>
    public DoAnswer Do(JsonElement request) => new(request.ValueKind == JsonValueKind.Object ? 1 : 0, null);

    /// <summary>Joins the group.</summary>
    public Task Join() => Groups.AddToGroupAsync(Context.ConnectionId, Everyone);

    /// <summary>Sends a message to the group.</summary>
    public Task Send(RawJson message) => Clients.Group(Everyone).SendAsync("changed", message);
}
