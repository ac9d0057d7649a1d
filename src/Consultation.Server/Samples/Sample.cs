using System.Globalization;
using System.Text.Json;
using Consultation.Domain;

namespace Consultation.Server.Samples;

/// <summary>A sample can't be read or played; the message says where and why, in one line.</summary>
public sealed class SampleException(string message) : Exception(message);

/// <summary>A line of a sample: a command, who gives it, and when.</summary>
/// <param name="Where">The file and the line, for messages.</param>
internal sealed record SampleLine(string Where, DateTimeOffset At, string As, JsonElement Command);

/// <summary>A roundtable as data: what is prepared, and the commands of its day.</summary>
/// <param name="Previous">The sample that it is made from as the next of its series; null for one that follows none.</param>
/// <param name="TimeOf">The moment of a time of its day.</param>
internal sealed record Sample(RoundtableId Id, RoundtableId? Previous, IReadOnlyList<SampleLine> Lines, Func<string, DateTimeOffset> TimeOf)
{
    private const string Format = "consultation-sample/1";

    /// <summary>Reads a sample's folder.</summary>
    /// <exception cref="SampleException">It can't be read.</exception>
    public static Sample Read(string folder)
    {
        var prepared = ReadJson(Path.Combine(folder, "roundtable.json"));
        if (Text(prepared, "format", "roundtable.json") != Format)
        {
            throw new SampleException($"roundtable.json: the format must be {Format}.");
        }

        var id = IdOf(prepared, "id");
        var previous = prepared.TryGetProperty("previous", out _) ? IdOf(prepared, "previous") : (RoundtableId?)null;
        var commands = prepared.GetProperty("commands").EnumerateArray().ToList();
        var day = new Day(Text(prepared, "date", "roundtable.json"), Text(commands[0], "timeZone", "roundtable.json, command 1"));
        var at = Text(prepared, "at", "roundtable.json");
        var lines = commands.Select((c, i) => new SampleLine($"roundtable.json, command {i + 1}", day.At(at), "facilitator", c)).ToList();
        var played = Path.Combine(folder, "day.jsonl");
        lines.AddRange((File.Exists(played) ? File.ReadLines(played) : [])
            .Select((text, i) => (text, number: i + 1))
            .Where(l => l.text.Length > 0)
            .Select(l => Line(l.text, l.number, day)));
        return new Sample(id, previous, lines, day.At);
    }

    /// <summary>A line: <c>at</c> and <c>as</c>, and the command's fields beside them or, where it has an <c>as</c> of its own, in <c>command</c>.</summary>
    private static SampleLine Line(string text, int number, Day day)
    {
        var where = $"day.jsonl, line {number}";
        var line = Parse(text, where);
        var command = line.TryGetProperty("command", out var nested)
            ? nested
            : JsonSerializer.SerializeToElement(line.EnumerateObject()
                .Where(f => f.Name is not ("at" or "as")).ToDictionary(f => f.Name, f => f.Value));
        return new SampleLine(where, day.At(Text(line, "at", where)), Text(line, "as", where), command);
    }

    /// <summary>Reads a file of a sample.</summary>
    /// <exception cref="SampleException">It can't be read, or isn't JSON.</exception>
    internal static JsonElement ReadJson(string file)
    {
        try
        {
            return Parse(File.ReadAllText(file), Path.GetFileName(file));
        }
        catch (IOException e)
        {
            throw new SampleException($"The sample can't be read: {e.Message}");
        }
    }

    private static JsonElement Parse(string text, string where)
    {
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException e)
        {
            throw new SampleException($"{where}: not JSON: {e.Message.ReplaceLineEndings(" ")}");
        }
    }

    private static RoundtableId IdOf(JsonElement prepared, string field) =>
        Text(prepared, field, "roundtable.json") is var id && IdText.IsValid(id)
            ? RoundtableId.Of(id)
            : throw new SampleException($"roundtable.json: the {field} must be 1 to 40 of a–z, 0–9 and -.");

    /// <summary>A field that must be a text.</summary>
    /// <exception cref="SampleException">It isn't one.</exception>
    internal static string Text(JsonElement json, string field, string where) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new SampleException($"{where}: {field} must be a text.");

    /// <summary>The day of a sample, in its time zone.</summary>
    private sealed class Day(string date, string timeZone)
    {
        private readonly TimeZoneInfo _zone = TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var zone)
            ? zone
            : throw new SampleException($"roundtable.json: there is no time zone {timeZone}.");

        public DateTimeOffset At(string time) =>
            DateTime.TryParseExact($"{date} {time}", "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
                ? new DateTimeOffset(local, _zone.GetUtcOffset(local)).ToUniversalTime()
                : throw new SampleException($"{time} on {date} is no time of a day.");
    }
}
