using System.Globalization;
using System.Text.Json;
using Consultation.Domain;
using Consultation.Domain.Consensus;

namespace Consultation.Simulation;

// What the plain reading of a journal keeps: words and numbers as they stand in the rows.

internal sealed class PlainSeat
{
    public required string Sector { get; set; }

    public required bool Votes { get; set; }

    public required int Weight { get; set; }

    public bool Removed { get; set; }

    public bool Present { get; set; }

    public bool Arrived { get; set; }

    public bool OnSite { get; set; }

    /// <summary>The points it is out of; nothing for everything.</summary>
    public List<string> OutOf { get; } = [];
}

internal sealed record PlainEntry(string Seat, string Sector, int Weight);

/// <param name="Position">None in a secret vote.</param>
internal sealed record PlainBallot(string? Position, string? Objection, string? Reservation, string? Proxy, bool Named = false);

internal sealed class PlainObjection
{
    public required string Seat { get; init; }

    public required IReadOnlyList<(string Point, int Version)> Points { get; init; }

    /// <summary>The round it was cast in.</summary>
    public string? Round { get; init; }

    /// <summary>Whether its seat is told with it, though that of its ballot isn't.</summary>
    public bool Named { get; init; }

    public bool Considered { get; set; }
}

/// <summary>Reads fields of a row's body.</summary>
internal static class Json
{
    public static string Text(this JsonElement json, string field) => json.GetProperty(field).GetString()!;

    public static string? MaybeText(this JsonElement json, string field) => json.TryGetProperty(field, out var value) ? value.GetString() : null;

    public static int Number(this JsonElement json, string field) => json.GetProperty(field).GetInt32();

    public static bool Flag(this JsonElement json, string field) => json.TryGetProperty(field, out var value) && value.GetBoolean();

    public static IEnumerable<JsonElement> List(this JsonElement json, string field) =>
        json.TryGetProperty(field, out var value) ? value.EnumerateArray() : [];

    public static IReadOnlyList<(string Point, int Version)> Points(this JsonElement json) =>
        [.. json.List("points").Select(p => (p.Text("point"), p.Number("version")))];

    public static ConsensusRule Rule(this JsonElement json)
    {
        var problems = new List<Problem>();
        return RuleReader.Read(json.GetProperty("rule"), "rule", problems)
            ?? throw new Broken("rules are read as they are written", string.Join("; ", problems.Select(p => $"{p.Field} {p.Reason}")));
    }

    public static string Invariant(this long number) => number.ToString(CultureInfo.InvariantCulture);
}

internal static class Plain
{
    /// <summary>The position of a word.</summary>
    public static Position Position(string word) => Words<Position>.TryRead(word, out var position)
        ? position
        : throw new Broken("ballots have one of five positions", word);
}
