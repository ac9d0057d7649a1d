using System.Text.Json;
using System.Text.Json.Serialization;

namespace Consultation.Domain.Consensus;

/// <summary>A share as JSON text: "3/4".</summary>
public sealed class ShareConverter : JsonConverter<Share>
{
    /// <inheritdoc/>
    public override Share Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Share.TryParse(reader.GetString(), out var share)
            ? share
            : throw new JsonException("A share is written as two whole numbers, \"3/4\", and is at most 1.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Share value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
