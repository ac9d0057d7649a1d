using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Consultation.Domain.Json;

namespace Consultation.Domain.Tests;

/// <summary>Plays a sample through the domain alone: every command in its order, and the clock's as they fall due.</summary>
internal sealed class SamplePlay
{
    private readonly RoundtableId _id;
    private readonly DateOnly _date;

    public SamplePlay(string name)
    {
        var folder = Path.Combine(Folder, name);
        var prepared = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "roundtable.json")))!;
        Assert.Equal("consultation-sample/1", (string?)prepared["format"]);
        Assert.Equal(name, (string?)prepared["id"]);
        _id = RoundtableId.Of(name);
        _date = DateOnly.ParseExact((string)prepared["date"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        var at = Moment((string)prepared["at"]!);
        foreach (var command in prepared["commands"]!.AsArray())
        {
            Do("roundtable.json", new Actor(Role.Facilitator), command!, at);
        }

        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(folder, "day.jsonl")))
        {
            Play($"day.jsonl, line {++number}", JsonNode.Parse(line)!.AsObject());
        }
    }

    /// <summary>The folder of all samples.</summary>
    public static string Folder => Path.Combine(Root(), "samples");

    public Roundtable State { get; private set; } = null!;

    public List<Recorded> Journal { get; } = [];

    private void Play(string where, JsonObject line)
    {
        var at = Moment((string)line["at"]!);
        if (Journal.Count > 0 && at < Journal[^1].Time)
        {
            Assert.Fail($"{where} goes back in time");
        }

        foreach (var due in Domain.Moment.Of(State).Where(m => m.At <= at).OrderBy(m => m.At).ToList())
        {
            Do($"before {where}", Actor.System, due.ToCommand(), due.At);
        }

        var actor = ActorOf((string)line["as"]!);
        if (line["command"] is { } command)
        {
            Assert.Equal(["at", "as", "command"], line.Select(field => field.Key));
            Do(where, actor, command, at);
            return;
        }

        line.Remove("at");
        line.Remove("as");
        Do(where, actor, line, at);
    }

    private void Do(string where, Actor actor, JsonNode json, DateTimeOffset at)
    {
        if (!CommandReader.TryRead(json.Deserialize<JsonElement>(), out var command, out var refusal))
        {
            Assert.Fail($"{where}: {refusal.Sentence()}");
        }

        Do(where, actor, command!, at);
    }

    private void Do(string where, Actor actor, Command command, DateTimeOffset at)
    {
        switch (Decider.Decide(_id, State, command, Facts.None, actor, at))
        {
            case Decision.Refused refused:
                Assert.Fail($"{where}: {DomainJson.NameOf(command)} is refused: {refused.Refusal.Sentence()}");
                break;
            case Decision.Accepted accepted:
                foreach (var body in accepted.Events)
                {
                    var recorded = new Recorded(Journal.Count + 1, at, body);
                    Journal.Add(recorded);
                    State = Roundtable.Apply(_id, State, recorded);
                }

                break;
        }
    }

    /// <summary>Almaty is at UTC+6 in February 2009.</summary>
    private DateTimeOffset Moment(string time) => new DateTimeOffset(
        _date.ToDateTime(TimeOnly.ParseExact(time, "HH:mm:ss", CultureInfo.InvariantCulture)), TimeSpan.FromHours(6)).ToUniversalTime();

    private static Actor ActorOf(string name) => name switch
    {
        "facilitator" => new Actor(Role.Facilitator),
        "rapporteur" => new Actor(Role.Rapporteur),
        _ when name.StartsWith("seat:", StringComparison.Ordinal) => Actor.Of(SeatId.Of(name["seat:".Length..])),
        _ => throw new ArgumentException($"Nobody is called “{name}”.", nameof(name)),
    };

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Consultation.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("Consultation.sln stands in no folder above the tests.");
    }
}
