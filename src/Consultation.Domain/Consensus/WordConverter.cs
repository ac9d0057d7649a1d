using System.Text.Json;
using System.Text.Json.Serialization;

namespace Consultation.Domain.Consensus;

/// <summary>Writes an enumeration as its word, also as a key; reads exactly that word. The framework's own converter also takes other cases and numbers.</summary>
public sealed class WordConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Named(reader.GetString()) : throw Unknown();

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Named(reader.GetString());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Words<T>.Of(value));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Words<T>.Of(value));

    private static T Named(string? word) => Words<T>.TryRead(word, out var value) ? value : throw Unknown();

    private static JsonException Unknown() => new($"must be one of {Words<T>.From(default)}");
}
