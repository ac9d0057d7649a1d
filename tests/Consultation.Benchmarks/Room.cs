using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;

namespace Consultation.Benchmarks;

/// <summary>A roundtable on a server under test, with a facilitator and as many seats as there are clients.</summary>
internal sealed class Room
{
    public const string Id = "bench";
    public const int Seats = 1_000;

    private readonly HubConnection _facilitator;
    private int _commands;

    private Room(HubConnection facilitator) => _facilitator = facilitator;

    public static string Seat(int i) => $"seat-{i}";

    /// <summary>Prepares the roundtable and opens it.</summary>
    public static async Task<Room> PrepareAsync(ServerUnderTest server)
    {
        var room = new Room(await server.ConnectAsync("/hub?r=" + Id, $"ada=staff,facilitator@{Id}"));
        await room.DoAsync("""{"do":"createRoundtable","title":{"en":"Benchmark"},"languages":["en"],"authentic":"en","timeZone":"UTC","roll":"all","noun":"participants"}""", asRole: null);
        await room.DoAsync("""{"do":"addSector","sector":"all","name":{"en":"All"}}""");
        await Task.WhenAll(Enumerable.Range(0, Seats).Select(i =>
            room.DoAsync($$"""{"do":"addSeat","seat":"{{Seat(i)}}","name":{"en":"Seat {{i}}"},"sector":"all"}""")));
        await room.DoAsync("""{"do":"addItem","item":"item","title":{"en":"Item"},"position":1}""");
        await room.DoAsync("""{"do":"draftPoint","point":"point","item":"item","text":{"en":"The text."},"rule":{"required":"majority"}}""");
        await room.DoAsync("""{"do":"openRoundtable"}""");
        await room.DoAsync("""{"do":"takeUpItem","item":"item"}""");
        await room.DoAsync("""{"do":"tablePoint","point":"point"}""");
        return room;
    }

    /// <summary>Gives a command as the facilitator.</summary>
    public Task DoAsync(string command, string? asRole = "facilitator") =>
        DoAsync(_facilitator, $"c-{Interlocked.Increment(ref _commands)}", command, asRole);

    /// <summary>Gives a command over a connection; a refusal ends the benchmark.</summary>
    public static async Task DoAsync(HubConnection connection, string id, string command, string? asRole = null)
    {
        var answer = await connection.InvokeAsync<JsonElement>("Do", Request(id, command, asRole));
        if (answer.TryGetProperty("refused", out var refused))
        {
            throw new InvalidOperationException($"Refused: {refused.GetRawText()}");
        }
    }

    public static object Request(string id, string command, string? asRole) =>
        new { roundtable = Id, id, @as = asRole, command = JsonSerializer.Deserialize<JsonElement>(command) };
}
