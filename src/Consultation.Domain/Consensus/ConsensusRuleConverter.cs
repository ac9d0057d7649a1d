using System.Text.Json;
using System.Text.Json.Serialization;

namespace Consultation.Domain.Consensus;

/// <summary>A rule as JSON: written in full by <see cref="RuleWriter"/>, read by <see cref="RuleReader"/> and nothing more tolerant.</summary>
public sealed class ConsensusRuleConverter : JsonConverter<ConsensusRule>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">A field of the rule is wrong; the message names every one.</exception>
    public override ConsensusRule Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var problems = new List<Problem>();
        return RuleReader.Read(JsonElement.ParseValue(ref reader), "rule", problems)
            ?? throw new JsonException(string.Join("; ", problems.Select(problem => $"{problem.Field} {problem.Reason}")));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ConsensusRule value, JsonSerializerOptions options) =>
        RuleWriter.Write(writer, value);
}
