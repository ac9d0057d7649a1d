using System.Globalization;
using System.Text.Json;

namespace Consultation.Domain.Consensus;

/// <summary>Reads one case, tolerant of nothing, and lists every wrong field, but not what is wrong only because of another; Consensus.md, "Cases and answers".</summary>
/// <param name="index">The case's place in the list, from 0.</param>
/// <param name="ids">The case ids used so far; this one's is added.</param>
internal sealed class CaseReader(int index, HashSet<string> ids)
{
    private static readonly string[] CaseFields = ["id", "sectors", "seats", "ballots", "considered", "rule", "expected"];

    /// <summary>The case's id; null where it has none that can be used.</summary>
    public string? Id { get; private set; }

    /// <summary>What is wrong with the case.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>The case, or null where anything is wrong with it.</summary>
    public DecideCase? Read(JsonElement element)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"cases[{index}]");
        if (element.ValueKind != JsonValueKind.Object)
        {
            Problems.Add(new Problem(path, JsonText.MustBe("an object", element)));
            return null;
        }

        var fields = Fields.Open(element, "", CaseFields, Problems)!;
        ReadId(fields);
        var roll = RollReader.Read(fields, Problems);
        var ballots = BallotsReader.Read(fields, roll, Problems);

        // A rule left out takes its defaults, and has no grade it requires.
        fields.TryValue("rule", out var given);
        var rule = fields.IsDoubled("rule") ? null : RuleReader.Read(given, "rule", Problems);
        return Problems.Count == 0 && rule is not null
            ? new DecideCase(rule, roll.Seats, ballots.Positions, ballots.Considered, roll.Sectors)
            : null;
    }

    private void ReadId(Fields fields)
    {
        if (fields.Text("id") is not { } id)
            return;
        if (ids.Add(id))
            Id = id;
        else
            fields.Wrong("id", "is used by a case before");
    }
}
