namespace Consultation.Domain;

/// <summary>What became of a paragraph from one version to another.</summary>
public enum ParagraphChange
{
    /// <summary>It says the same.</summary>
    Unchanged,

    /// <summary>It says something else.</summary>
    Changed,

    /// <summary>It wasn't there before.</summary>
    Added,

    /// <summary>It isn't there any more.</summary>
    Removed,
}

/// <summary>A paragraph in two versions.</summary>
/// <param name="Key">Its key (<see cref="ParagraphKey"/>).</param>
/// <param name="NumberBefore">Its number before; absent where it was added.</param>
/// <param name="NumberAfter">Its number after; absent where it was removed.</param>
/// <param name="Before">What it said, edits included.</param>
/// <param name="After">What it says, edits included.</param>
public sealed record ComparedParagraph(string Key, ParagraphChange Change, int? NumberBefore, int? NumberAfter, Text? Before, Text? After);

/// <summary>Compares two versions of minutes paragraph by paragraph.</summary>
public static class MinutesComparison
{
    /// <summary>
    /// The paragraphs of two records of a roundtable, each at the event of a version and for one readership, in the order
    /// of the later one; one that was removed stands behind the paragraph it stood behind.
    /// </summary>
    public static ValueList<ComparedParagraph> Between(Record before, Record after, DocumentKind kind = DocumentKind.Minutes)
    {
        var (old, now) = (RecordParagraph.Of(before), RecordParagraph.Of(after));
        var known = old.ToDictionary(p => p.Key);
        var left = now.Select(p => p.Key).ToHashSet();
        var removed = old.Where(p => !left.Contains(p.Key)).ToLookup(p => Behind(p, old, left));
        IEnumerable<ComparedParagraph> Removed(string behind) =>
            removed[behind].Select(p => new ComparedParagraph(p.Key, ParagraphChange.Removed, p.Number, null, p.Edited(before, kind), null));

        return [.. Removed(""), .. now.SelectMany(p => Removed(p.Key).Prepend(Compared(known.GetValueOrDefault(p.Key), p)))];

        ComparedParagraph Compared(RecordParagraph? was, RecordParagraph p)
        {
            var (text, earlier) = (p.Edited(after, kind), was?.Edited(before, kind));
            var change = earlier is null ? ParagraphChange.Added : earlier.Equals(text) ? ParagraphChange.Unchanged : ParagraphChange.Changed;
            return new ComparedParagraph(p.Key, change, was?.Number, p.Number, earlier, text);
        }
    }

    /// <summary>The last paragraph before one that is still there; none where it stood before them all.</summary>
    private static string Behind(RecordParagraph removed, ValueList<RecordParagraph> old, HashSet<string> left) =>
        old.TakeWhile(p => p.Key != removed.Key).LastOrDefault(p => left.Contains(p.Key))?.Key ?? "";
}
