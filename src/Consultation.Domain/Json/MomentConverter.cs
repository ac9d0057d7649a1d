using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Consultation.Domain.Json;

/// <summary>Moments are RFC 3339 in UTC with milliseconds; any offset is read, none is refused.</summary>
public sealed class MomentConverter : JsonConverter<DateTimeOffset>
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>A moment as it stands in every file and message.</summary>
    public static string Write(DateTimeOffset moment) => moment.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>A moment cut to whole milliseconds, in UTC.</summary>
    public static DateTimeOffset Whole(DateTimeOffset moment) =>
        DateTimeOffset.FromUnixTimeMilliseconds(moment.ToUnixTimeMilliseconds());

    /// <inheritdoc/>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String
            && reader.GetString() is { } text
            && (text.EndsWith('Z') || (text.Length > 6 && text[^6] is '+' or '-'))
            && reader.TryGetDateTimeOffset(out var moment))
        {
            return Whole(moment);
        }

        throw new JsonException("must be a moment with its offset, such as 2009-02-23T04:00:00.000Z");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Write(value));
}
