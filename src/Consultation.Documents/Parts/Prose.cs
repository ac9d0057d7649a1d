using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>People's texts as blocks: paragraphs with blank lines between, and lists whose lines begin with <c>- </c>.</summary>
internal static class Prose
{
    private const string Bullet = "- ";

    /// <summary>What somebody wrote; where it isn't there in the document's language it says so, and is known as what it is.</summary>
    /// <param name="source">The record.</param>
    /// <param name="text">What was written.</param>
    /// <param name="lead">What stands before its first words.</param>
    public static ValueList<Block> Of(Source source, Text text, string lead = "") => Of(source, source.Written(text), text, lead: lead);

    /// <summary>Words among which a text stands that may be in another language.</summary>
    /// <param name="source">The record.</param>
    /// <param name="words">All of it.</param>
    /// <param name="within">The text in it.</param>
    /// <param name="role">What it is.</param>
    /// <param name="lead">What stands before its first words.</param>
    public static ValueList<Block> Of(Source source, string words, Text? within = null, TextRole role = TextRole.Text, string lead = "")
    {
        var marked = Foreign.In(source, words, within);
        var blocks = new List<Block>();
        var from = 0;
        foreach (var block in words.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            foreach (var part in Parts(block))
            {
                if (IsList(part))
                {
                    if (lead.Length > 0 && blocks.Count == 0)
                    {
                        blocks.Add(new ParagraphBlock(Runs.Of(lead.TrimEnd()), role));
                    }

                    var entries = new List<ListEntry>();
                    foreach (var line in part)
                    {
                        entries.Add(new ListEntry(ListEntry.Dash, [new ParagraphBlock(marked.Runs(line[Bullet.Length..], ref from))]));
                    }

                    blocks.Add(new ListBlock([.. entries], role));
                    continue;
                }

                var runs = marked.Runs(string.Join('\n', part), ref from);
                blocks.Add(new ParagraphBlock(blocks.Count == 0 && lead.Length > 0 ? [new Run(lead), .. runs] : runs, role));
            }
        }

        return [.. blocks];
    }

    /// <summary>Words in one line, among which a text stands that may be in another language.</summary>
    public static ValueList<Run> Line(Source source, string words, Text? within = null)
    {
        var from = 0;
        return Foreign.In(source, words, within).Runs(words, ref from);
    }

    private static bool IsList(List<string> part) => part[0].StartsWith(Bullet, StringComparison.Ordinal);

    /// <summary>Lines together while they are of one sort: of a list, or not.</summary>
    private static IEnumerable<List<string>> Parts(string block)
    {
        var part = new List<string>();
        foreach (var line in block.Split('\n'))
        {
            if (part.Count > 0 && IsList(part) != line.StartsWith(Bullet, StringComparison.Ordinal))
            {
                yield return part;
                part = [];
            }

            part.Add(line);
        }

        yield return part;
    }

    /// <summary>Where in some words others stand that are in another language.</summary>
    private readonly record struct Foreign(string Words, int From, int To, Language? Language)
    {
        public static Foreign In(Source source, string words, Text? within)
        {
            if (within is null || source.Other(within) is not { } other)
            {
                return new Foreign(words, 0, 0, null);
            }

            var text = source.In(within);
            var at = words.IndexOf(text, StringComparison.Ordinal);
            return at < 0 ? new Foreign(words, 0, words.Length, other) : new Foreign(words, at, at + text.Length, other);
        }

        /// <summary>The runs of the next part, and where the one after it begins to be looked for.</summary>
        public ValueList<Run> Runs(string part, ref int from)
        {
            var start = Words.IndexOf(part, from, StringComparison.Ordinal);
            var end = from = start + part.Length;
            if (Language is not { } language || To <= start || From >= end)
            {
                return Documents.Runs.Of(part);
            }

            var (first, last) = (Math.Max(From, start) - start, Math.Min(To, end) - start);
            return
            [
                .. first > 0 ? new Run[] { new(part[..first]) } : [],
                new Run(part[first..last]) { Language = language },
                .. last < part.Length ? new Run[] { new(part[last..]) } : [],
            ];
        }
    }
}
