using System.Text.Json;
using System.Text.Json.Serialization;

namespace Consultation.Domain.Json;

/// <summary>Writes an id as its text, and refuses a text that can't be one.</summary>
public sealed class IdConverter<T> : JsonConverter<T> where T : struct, IId<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Checked(reader.GetString())
            : throw new JsonException("must be an id: a text of a–z, 0–9 and -");

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Checked(reader.GetString());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Value);

    private static T Checked(string? text) => IdText.IsValid(text)
        ? T.Of(text!)
        : throw new JsonException("must be an id: 1 to 40 of a–z, 0–9 and -");
}
