using System.Globalization;
using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>What every document has around its blocks: properties, running head and foot, banner, title, the last words.</summary>
internal static class Frame
{
    private const int LongestRunningTitle = 70;

    /// <summary>A document of these blocks; the introductory note, the contents and the last words are put around them.</summary>
    /// <param name="source">The record.</param>
    /// <param name="kind">Which document it is.</param>
    /// <param name="banner">The highest marking of anything in it.</param>
    /// <param name="blocks">The blocks.</param>
    /// <param name="own">What it has in the frame that others haven't.</param>
    public static DocumentText Of(Source source, DocumentKind kind, RecordMarking? banner, IEnumerable<Block> blocks, OwnFrame? own = null)
    {
        var (record, words) = (source.Record, source.Words);
        var name = own?.Name ?? words.Kind(kind);
        var look = Look.Of(source);
        var host = record.Roundtable.Host is { } of ? source.In(of) : null;
        return new DocumentText(
            DocumentTextJson.Format, kind, words.Language, record.Roundtable.Authentic, record.Readership,
            new RecordReference(source.Identity, record.Number, record.Hash),
            new DocumentProperties(
                $"{name}: {source.In(record.Roundtable.Title)}", name, host,
                string.Create(CultureInfo.InvariantCulture, $"record {source.Identity}, event {record.Number}")),
            new RunningText(
                Shortened(source.In(record.Roundtable.Title)),
                name + (own?.Symbol is { } symbol ? $" · {symbol}" : "") + (record.Readership is { } readership ? $" · {Readership(source, readership)}" : ""),
                words.ShortRecord(source.Identity, record.Number), banner is null ? null : source.In(banner.Name)),
            new DocumentTitle(
                string.Join(" · ", new[] { host == look?.Organisation ? null : host, name }.OfType<string>()), source.In(record.Roundtable.Title), [.. own?.Facts ?? [], .. Head.Facts(source, kind)]),
            [.. own?.Front ?? [], .. Head.Note(source), new ContentsBlock(source.Forms.Contents), .. blocks, Closing.Of(source, own?.Notices ?? [])])
        {
            EventsTitle = source.Forms.EventsTitle,
            Look = look,
        };
    }

    private static string Readership(Source source, string name) =>
        name != Domain.Readership.PublicName && source.Record.Markings.FirstOrDefault(m => m.Id.Value == name) is { } marking
            ? source.Words.UpTo(marking.Portion)
            : source.Words.Public;

    /// <summary>A title that stays on one line: cut where it pauses, else between words.</summary>
    private static string Shortened(string title)
    {
        if (title.Length <= LongestRunningTitle)
        {
            return title;
        }

        var cut = title.LastIndexOfAny([':', ';', '–', '—'], LongestRunningTitle);
        cut = cut >= LongestRunningTitle / 3 ? cut : title.LastIndexOf(' ', LongestRunningTitle);
        return string.Concat(title.AsSpan(0, cut < LongestRunningTitle / 3 ? LongestRunningTitle : cut).TrimEnd(",;:–— "), "…");
    }
}

/// <summary>What a document has in the frame that others haven't.</summary>
/// <param name="Name">What it is called, where that isn't the name of its kind.</param>
internal sealed record OwnFrame(string? Name = null)
{
    /// <summary>Its symbol.</summary>
    public string? Symbol { get; init; }

    /// <summary>Facts before the others.</summary>
    public IReadOnlyList<FactLine> Facts { get; init; } = [];

    /// <summary>Blocks behind the title.</summary>
    public IReadOnlyList<Block> Front { get; init; } = [];

    /// <summary>What else is said of the document at its end.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];
}
