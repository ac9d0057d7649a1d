using System.Text.Json;
using Consultation.Domain;
using Consultation.Domain.Json;
using Record = Consultation.Domain.Record;

namespace Consultation.Documents.Tests;

/// <summary>The sample Almaty 2009, played through its commands; what the clock does is done in between.</summary>
internal static class SampleMeeting
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(6);

    public static Roundtable Play()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "almaty-2009");
        using var prepared = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "roundtable.json")));
        var player = new Player(RoundtableId.Of(prepared.RootElement.GetProperty("id").GetString()!), prepared.RootElement.GetProperty("date").GetString()!);
        var at = prepared.RootElement.GetProperty("at").GetString()!;
        foreach (var command in prepared.RootElement.GetProperty("commands").EnumerateArray())
        {
            player.Do(at, "facilitator", command);
        }

        foreach (var line in File.ReadLines(Path.Combine(folder, "day.jsonl")).Where(line => line.Length > 0))
        {
            using var entry = JsonDocument.Parse(line);
            player.Line(entry.RootElement);
        }

        return player.State!;
    }

    public static Record Record(Readership readership, Roundtable? state = null) => RecordBuilder.Build(
        state ?? Play(), new RecordContext(string.Concat(Enumerable.Repeat("0123456789abcdef", 4)), _ => null, _ => Offset), readership);

    private sealed class Player(RoundtableId id, string date)
    {
        public Roundtable? State { get; private set; }

        public void Line(JsonElement line)
        {
            var (at, who) = (line.GetProperty("at").GetString()!, line.GetProperty("as").GetString()!);
            if (line.TryGetProperty("command", out var command))
            {
                Do(at, who, command);
                return;
            }

            var fields = line.EnumerateObject().Where(p => p.Name is not ("at" or "as")).ToDictionary(p => p.Name, p => p.Value);
            Do(at, who, JsonSerializer.SerializeToElement(fields));
        }

        public void Do(string at, string who, JsonElement json)
        {
            var now = new DateTimeOffset(DateTime.Parse($"{date}T{at}", System.Globalization.CultureInfo.InvariantCulture), Offset).ToUniversalTime();
            while (State is not null && Moment.Of(State).Where(m => m.At <= now).OrderBy(m => m.At).FirstOrDefault() is { } due)
            {
                Take(due.ToCommand(), Actor.System, due.At);
            }

            Assert.True(CommandReader.TryRead(json, out var command, out var refusal), refusal?.Sentence());
            Take(command, who switch
            {
                "facilitator" => new Actor(Role.Facilitator),
                "rapporteur" => new Actor(Role.Rapporteur),
                _ => Actor.Of(new SeatId(who["seat:".Length..])),
            }, now);
        }

        private void Take(Command command, Actor actor, DateTimeOffset now)
        {
            var decision = Decider.Decide(id, State, command, Facts.None, actor, now);
            var accepted = Assert.IsType<Decision.Accepted>(decision);
            foreach (var e in accepted.Events)
            {
                State = Roundtable.Apply(id, State, new Recorded((State?.Number ?? 0) + 1, now, e));
            }
        }
    }
}
