namespace Consultation.Domain;

/// <summary>A paper: a file on an agenda item or on a point.</summary>
/// <param name="Sha256">Of its file, in lower-case hexadecimal.</param>
/// <param name="Bytes">The size of its file.</param>
public sealed record Paper(
    PaperId Id, Text Title, string Sha256, long Bytes, ItemId? Item, PointId? Point, DateTimeOffset Time, long Event)
{
    /// <summary>When it was taken away, and the event; it keeps its number.</summary>
    public (DateTimeOffset Time, long Event)? Removed { get; init; }
}

/// <summary>A paper with the number people call it by: that of its item, and its place among all that were ever put on it, such as <c>2/1</c>.</summary>
/// <param name="Under">Its item, or the item of its point.</param>
public sealed record NumberedPaper(string Number, Paper Paper, ItemId Under);
