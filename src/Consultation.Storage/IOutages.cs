namespace Consultation.Storage;

/// <summary>A time in which no node of this server was alive.</summary>
public sealed record Outage(DateTimeOffset From, DateTimeOffset To);

/// <summary>The outages that are known of.</summary>
public interface IOutages
{
    /// <summary>Those that overlap a time, earliest first.</summary>
    Task<IReadOnlyList<Outage>> OutagesAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation = default);
}
