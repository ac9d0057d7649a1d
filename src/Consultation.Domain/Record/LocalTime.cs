using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Consultation.Domain;

/// <summary>A moment by the clock of the roundtable, to the second: <c>2009-02-23T10:00:00+06:00</c>.</summary>
[JsonConverter(typeof(LocalTimeConverter))]
public readonly record struct LocalTime
{
    internal const string Form = "yyyy-MM-dd'T'HH:mm:sszzz";

    /// <summary>A moment at an offset from UTC, cut to whole seconds.</summary>
    public LocalTime(DateTimeOffset moment, TimeSpan offset)
    {
        var local = moment.ToOffset(offset);
        Value = new DateTimeOffset(local.Ticks - (local.Ticks % TimeSpan.TicksPerSecond), offset);
    }

    /// <summary>The moment, with its offset. Two are equal when moment and offset are.</summary>
    public DateTimeOffset Value { get; }

    /// <summary>Whether moment and offset are the same.</summary>
    public bool Equals(LocalTime other) => Value.EqualsExact(other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Value.Offset);

    /// <summary>As it stands in the record.</summary>
    public override string ToString() => Value.ToString(Form, CultureInfo.InvariantCulture);
}

/// <summary>Reads and writes a local time.</summary>
public sealed class LocalTimeConverter : JsonConverter<LocalTime>
{
    /// <inheritdoc/>
    public override LocalTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && DateTimeOffset.TryParseExact(
            reader.GetString(), LocalTime.Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? new LocalTime(moment, moment.Offset)
            : throw new JsonException("must be a local time with its offset, such as 2009-02-23T10:00:00+06:00");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
