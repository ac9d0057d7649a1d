using System.Text.Json;
using System.Text.Json.Nodes;
using Consultation.Domain;
using Consultation.Server.Live;
using Consultation.Server.Tests.Harness;

namespace Consultation.Simulation;

/// <summary>Somebody who watches: has the view from joining, and what was pushed since.</summary>
internal sealed class Page
{
    private const int Looks = 2_000;

    private readonly WatchingConnection _connection;
    private readonly Audiences _audiences;
    private readonly LiveView _view;

    public Page(string id, Actor actor, Audiences audiences)
    {
        (Actor, _audiences, _connection) = (actor, audiences, new WatchingConnection(id));
        var (number, _, view) = audiences.Join(_connection, actor, out var start);
        _view = new LiveView(number, JsonElement.Parse(view.Utf8.Span));
        start();
    }

    public Actor Actor { get; }

    /// <summary>Its seat has done something: its own matters come with the answer.</summary>
    public void OfferOwn() => _audiences.OfferOwn(_connection.ConnectionId);

    public void Leave() => _audiences.Leave(_connection.ConnectionId);

    /// <summary>Once all is pushed it sees what one sees who joins now. When a push goes out is the machine's business, so it is waited for.</summary>
    public async Task CheckAsync(Clock clock)
    {
        for (var look = 0; ; look++)
        {
            // Looking may itself be something that is noted, and shown.
            var fresh = JsonNode.Parse(_audiences.Look(Actor).View.Utf8.Span)!;
            if (Sees(fresh))
            {
                return;
            }

            Broken.Unless(
                look < Looks, "who applied every push sees what one sees who joins", $"{Actor} {Difference(_view.Slices, fresh, "sees")}");
            clock.LetPush();
            await Task.Delay(1);
        }
    }

    /// <summary>The first thing in which two views differ.</summary>
    private static string Difference(JsonNode? one, JsonNode? other, string path)
    {
        if (one is JsonObject left && other is JsonObject right)
        {
            var name = left.Select(f => f.Key).Union(right.Select(f => f.Key)).First(name => !JsonNode.DeepEquals(left[name], right[name]));
            return Difference(left[name], right[name], $"{path}.{name}");
        }

        return $"{path}: {one?.ToJsonString() ?? "nothing"}; there is {other?.ToJsonString() ?? "nothing"}";
    }

    private bool Sees(JsonNode fresh)
    {
        foreach (var push in _connection.Take())
        {
            var json = JsonElement.Parse(push.Utf8.Span);
            Broken.Unless(_view.Take(json), "pushes leave no gap", $"{Actor} at {_view.Number} got {json}");
        }

        return JsonNode.DeepEquals(fresh, _view.Slices);
    }
}
