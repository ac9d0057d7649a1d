using System.Globalization;
using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>Times of day and offsets, which every language writes alike.</summary>
internal static class Times
{
    /// <summary><c>10:05</c>.</summary>
    public static string Of(LocalTime time) => time.Value.ToString("HH:mm", CultureInfo.InvariantCulture);

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
