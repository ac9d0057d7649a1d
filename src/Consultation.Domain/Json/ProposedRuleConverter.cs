using System.Text.Json;
using System.Text.Json.Serialization;
using Consultation.Domain.Consensus;

namespace Consultation.Domain.Json;

/// <summary>
/// Keeps a proposed rule as it came, as long as its texts are texts: whether it makes sense is a question of the domain,
/// not of the form.
/// </summary>
public sealed class ProposedRuleConverter : JsonConverter<ProposedRule>
{
    /// <inheritdoc/>
    public override ProposedRule Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = JsonElement.ParseValue(ref reader);
        return IsText(json) ? new ProposedRule(json) : throw new JsonException(PlainTextConverter.Forbidden);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ProposedRule value, JsonSerializerOptions options) =>
        value.Json.WriteTo(writer);

    // Such a rule could be neither written again nor quoted in a refusal.
    private static bool IsText(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().All(field =>
            JsonText.TryName(field, out var name) && PlainText.Normalise(name) is not null && IsText(field.Value)),
        JsonValueKind.Array => json.EnumerateArray().All(IsText),
        JsonValueKind.String => JsonText.TryRead(json, out var text) && PlainText.Normalise(text) is not null,
        _ => true,
    };
}
