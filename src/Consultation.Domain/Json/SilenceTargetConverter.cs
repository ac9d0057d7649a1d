using System.Text.Json;
using System.Text.Json.Serialization;

namespace Consultation.Domain.Json;

/// <summary>Writes what silence is asked about as <c>{"point":…}</c>, and reads a plain text as the id of a point.</summary>
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

        if (reader.TokenType != JsonTokenType.StartObject || !reader.Read()
            || reader.TokenType != JsonTokenType.PropertyName || reader.GetString() != "point" || !reader.Read())
        {
            throw new JsonException(Form);
        }

        var point = Point(ref reader, options);
        return reader.Read() && reader.TokenType == JsonTokenType.EndObject ? new SilenceTarget(point) : throw new JsonException(Form);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SilenceTarget value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("point", value.Point.Value);
        writer.WriteEndObject();
    }

    private static PointId Point(ref Utf8JsonReader reader, JsonSerializerOptions options) => JsonSerializer.Deserialize<PointId>(ref reader, options);
}
