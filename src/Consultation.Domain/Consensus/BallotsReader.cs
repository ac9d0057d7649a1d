using System.Globalization;
using System.Text.Json;

namespace Consultation.Domain.Consensus;

/// <summary>Reads the ballots of a case and the seats whose objection was considered.</summary>
internal sealed class BallotsReader
{
    private readonly RollReader _roll;
    private readonly List<Problem> _problems;

    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    // Seats whose ballot is wrong in itself: whether they objected can't be known.
    private readonly HashSet<string> _unclear = new(StringComparer.Ordinal);
    private bool _ballotsGiven;

    private BallotsReader(RollReader roll, List<Problem> problems)
    {
        _roll = roll;
        _problems = problems;
    }

    /// <summary>The ballots, by seat.</summary>
    public Dictionary<string, Position> Positions { get; } = new(StringComparer.Ordinal);

    /// <summary>The seats whose objection was considered.</summary>
    public HashSet<string> Considered { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads the fields <c>ballots</c> and <c>considered</c>.</summary>
    public static BallotsReader Read(Fields fields, RollReader roll, List<Problem> problems)
    {
        var reader = new BallotsReader(roll, problems);
        reader._ballotsGiven = fields.TryGiven("ballots", JsonValueKind.Object, "an object of positions by seat", out var ballots);
        if (reader._ballotsGiven)
        {
            foreach (var ballot in ballots.EnumerateObject())
                reader.ReadBallot(ballot);
        }

        if (fields.TryValue("considered", out _) && fields.TryGiven("considered", JsonValueKind.Array, "a list of seats", out var considered))
        {
            var index = 0;
            foreach (var seat in considered.EnumerateArray())
                reader.ReadConsidered(seat, index++);
        }

        return reader;
    }

    private void ReadBallot(JsonProperty ballot)
    {
        var seat = JsonText.NameOf(ballot);
        if (Positions.Remove(seat) || _unclear.Contains(seat))
            WrongBallot(seat, "is given twice");
        else if (!JsonText.TryRead(ballot.Value, out var word) || !Words<Position>.TryRead(word, out var position))
            WrongBallot(seat, JsonText.MustBe($"one of {Words<Position>.From(default)}", ballot.Value));
        else if (Positions.TryAdd(seat, position) && _roll.IsNoSeat(seat))
            Report(seat, "is for no seat of the case");
    }

    private void WrongBallot(string seat, string reason)
    {
        _unclear.Add(seat);
        Report(seat, reason);
    }

    private void Report(string seat, string reason)
    {
        if (_reported.Add(seat))
            _problems.Add(new Problem($"ballots.{seat}", reason));
    }

    private void ReadConsidered(JsonElement element, int index)
    {
        var reason = ReasonAgainst(element);
        if (reason is not null)
            _problems.Add(new Problem(string.Create(CultureInfo.InvariantCulture, $"considered[{index}]"), reason));
    }

    private string? ReasonAgainst(JsonElement element)
    {
        if (!JsonText.TryRead(element, out var seat))
            return JsonText.MustBe("the id of a seat", element);
        if (!Considered.Add(seat))
            return "is named twice";
        if (Positions.TryGetValue(seat, out var position))
            return position == Position.Object ? null : "cast no objection";
        if (_unclear.Contains(seat))
            return null;
        if (_roll.IsNoSeat(seat))
            return "is no seat of the case";
        return _ballotsGiven ? "cast no objection" : null;
    }
}
