using System.Text.Json;
using System.Text.Json.Serialization;

namespace Consultation.Domain.Json;

/// <summary>Keeps a proposed rule as it came: whether it makes sense is a question of the domain, not of the form.</summary>
public sealed class ProposedRuleConverter : JsonConverter<ProposedRule>
{
    /// <inheritdoc/>
    public override ProposedRule Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonElement.ParseValue(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ProposedRule value, JsonSerializerOptions options) =>
        value.Json.WriteTo(writer);
}
