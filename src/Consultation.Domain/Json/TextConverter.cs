using System.Text.Json;
using System.Text.Json.Serialization;

namespace Consultation.Domain.Json;

/// <summary>Reads and writes <see cref="Text"/> as an object of languages; normalises what it reads.</summary>
public sealed class TextConverter : JsonConverter<Text>
{
    /// <inheritdoc/>
    public override Text Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("must be a text by language, such as {\"en\":\"…\"}");
        }

        var words = new List<KeyValuePair<Language, string>>(3);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var language = Languages.Of(reader.GetString()) ?? throw new JsonException("a text has the languages en, ru, kk");
            reader.Read();
            if (reader.TokenType != JsonTokenType.String)
            {
                throw new JsonException("must be a text");
            }

            if (words.Exists(w => w.Key == language))
            {
                throw new JsonException("names a language twice");
            }

            words.Add(KeyValuePair.Create(language, PlainText.Normalise(reader.GetString()!) ?? throw new JsonException(PlainTextConverter.Forbidden)));
        }

        return new Text(words);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Text value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (language, words) in value.Words)
        {
            writer.WriteString(language.Code(), words);
        }

        writer.WriteEndObject();
    }
}

/// <summary>Normalises plain texts outside <see cref="Text"/>, and refuses characters that no text may hold.</summary>
public sealed class PlainTextConverter : JsonConverter<string>
{
    internal const string Forbidden = "holds a control character or a bidirectional override";

    /// <inheritdoc/>
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? PlainText.Normalise(reader.GetString()!) ?? throw new JsonException(Forbidden)
            : throw new JsonException("must be a text");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
