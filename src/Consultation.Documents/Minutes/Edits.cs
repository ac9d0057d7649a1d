using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>
/// What people changed of a document's paragraphs: a note's text is replaced, to every other paragraph something is added
/// after what it says. Neither changes a number or a sentence.
/// </summary>
internal static class Edits
{
    /// <summary>The edits that stand on a paragraph of a document, in every language.</summary>
    public static IReadOnlyList<RecordEdit> On(Source source, DocumentKind kind, string key) =>
        source.Record.Minutes is { Edits.Count: > 0 } minutes ? [.. minutes.Edits.Where(e => e.Kind == kind && e.Key == key)] : [];

    /// <summary>The events behind a paragraph, its edits among them.</summary>
    public static Origin? Origin(Source source, DocumentKind kind, string key, IEnumerable<long> events) =>
        source.Forms.Of(events.Concat(On(source, kind, key).SelectMany(e => e.Events)));

    /// <summary>A note's paragraph as it was edited last; where that was done in other languages only, it says that this one's is pending.</summary>
    public static IEnumerable<Block> Replaced(Source source, DocumentKind kind, string key, Text own, string lead)
    {
        var edits = On(source, kind, key);
        var text = edits.Count > 0 && source.Paragraph(key) is { } paragraph ? paragraph.Edited(source.Record, kind) : own;
        var stale = edits.Count > 0 && edits.All(e => e.Language != source.Words.Language) && own[source.Words.Language] is not null;
        return
        [
            .. Prose.Of(source, text, lead),
            .. stale ? new[] { new RemarkBlock(Runs.Of(source.Words.TranslationPending([source.Words.Language]))) } : [],
        ];
    }

    /// <summary>What was added after a paragraph that can't be edited, as paragraphs of their own.</summary>
    public static IEnumerable<Block> Added(Source source, DocumentKind kind, string key) =>
        On(source, kind, key) is { Count: > 0 } edits ? Prose.Of(source, new Text(edits.Select(e => KeyValuePair.Create(e.Language, e.Text)))) : [];
}
