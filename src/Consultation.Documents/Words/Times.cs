using System.Globalization;
using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>Times of day and offsets, which every language writes alike.</summary>
internal static class Times
{
    /// <summary><c>10:05</c>.</summary>
    public static string Of(LocalTime time) => time.Value.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary><c>1 h 2 min 3 s</c>, in the units of a language; without hours, or minutes, where there are none.</summary>
    public static string Duration(long seconds, string hour, string minute, string second)
    {
        static string Of(long value, string unit) => $"{value.ToString(CultureInfo.InvariantCulture)}\u00A0{unit}";
        return string.Join(' ', [
            .. seconds >= 3600 ? new[] { Of(seconds / 3600, hour) } : [],
            .. seconds >= 60 ? new[] { Of(seconds / 60 % 60, minute) } : [],
            Of(seconds % 60, second)]);
    }

    /// <summary><c>10:05–10:45, from 11:00 (planned 10:00–10:45).</c></summary>
    /// <param name="from">A time without an end.</param>
    /// <param name="plan">The times of the plan; without an end where that isn't known.</param>
    public static string OfItem(
        IReadOnlyList<RecordSpan> times, LocalTime? planned, LocalTime? plannedEnd, Func<string, string> from, Func<string, string?, string> plan)
    {
        var taken = string.Join(", ", times.Select(t => t.To is { } to ? $"{Of(t.From)}–{Of(to)}" : from(Of(t.From))));
        return planned is { } begin ? $"{taken} ({plan(Of(begin), plannedEnd is { } end ? Of(end) : null)})." : $"{taken}.";
    }

    /// <summary><c>UTC+6</c>, <c>UTC−3:30</c>.</summary>
    public static string Offset(LocalTime time)
    {
        var offset = time.Value.Offset;
        var minutes = offset.Minutes == 0 ? "" : $":{Math.Abs(offset.Minutes).ToString("00", CultureInfo.InvariantCulture)}";
        return offset == TimeSpan.Zero
            ? "UTC"
            : $"UTC{(offset < TimeSpan.Zero ? "−" : "+")}{Math.Abs(offset.Hours).ToString(CultureInfo.InvariantCulture)}{minutes}";
    }
}
