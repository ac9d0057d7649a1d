using System.Text.Json;
using System.Text.Json.Serialization;

namespace Consultation.Domain.Json;

/// <summary>Writes what silence is asked about as <c>{"point":…}</c> or <c>{"minutes":…}</c>, and reads a plain text as the id of a point.</summary>
public sealed class SilenceTargetConverter : JsonConverter<SilenceTarget>
{
    private const string Form = "must name what silence is asked about, such as {\"point\":\"p1\"}";

    /// <inheritdoc/>
    public override SilenceTarget Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return new SilenceTarget(Point(ref reader, options));
        }

        if (reader.TokenType != JsonTokenType.StartObject || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
        {
            throw new JsonException(Form);
        }

        var name = reader.GetString();
        var target = !reader.Read() ? null
            : name == "point" ? new SilenceTarget(Point(ref reader, options))
            : name == "minutes" && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var version) ? new SilenceTarget(null, version)
            : null;
        return target is not null && reader.Read() && reader.TokenType == JsonTokenType.EndObject ? target : throw new JsonException(Form);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SilenceTarget value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (value.Point is { } point)
        {
            writer.WriteString("point", point.Value);
        }
        else
        {
            writer.WriteNumber("minutes", value.Minutes ?? 0);
        }

        writer.WriteEndObject();
    }

    private static PointId Point(ref Utf8JsonReader reader, JsonSerializerOptions options) => JsonSerializer.Deserialize<PointId>(ref reader, options);
}
