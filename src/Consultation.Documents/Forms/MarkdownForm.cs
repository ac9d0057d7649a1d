using System.Globalization;
using System.Text;
using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>A document as CommonMark, with tables as most readers of it know them. What people wrote stays text, whatever characters it has.</summary>
internal static class MarkdownForm
{
    public static byte[] Write(DocumentText text)
    {
        var page = new StringBuilder();
        if (text.Running.Banner is { } banner)
        {
            Block(page, $"**{MarkdownText.Of(banner)}**");
        }

        if (text.Look is { } look)
        {
            Block(page, string.Join("\\\n", look.Address.Select(MarkdownText.Of).Prepend($"**{MarkdownText.Of(look.Organisation)}**")));
        }

        if (text.Title.Line.Length > 0)
        {
            Block(page, MarkdownText.Of(text.Title.Line));
        }

        Block(page, $"# {MarkdownText.Of(text.Title.Words)}");
        Block(page, Facts(text.Title.Facts));
        foreach (var block in text.Blocks)
        {
            foreach (var part in Of(text, block))
            {
                Block(page, part);
            }
        }

        Block(page, MarkdownText.Of(text.Running.Foot));
        if (text.Running.Banner is { } below)
        {
            Block(page, $"**{MarkdownText.Of(below)}**");
        }

        return Encoding.UTF8.GetBytes(page.ToString());
    }

    private static void Block(StringBuilder page, string words) => page.Append(page.Length > 0 ? "\n" : "").Append(words).Append('\n');

    private static IEnumerable<string> Of(DocumentText text, Block block) => block switch
    {
        HeadingBlock heading => [$"{new string('#', heading.Level + 1)} {MarkdownText.Of(heading.Number is { } number ? $"{number} " : "")}{MarkdownText.Of(heading.Words)}"],
        PassageBlock passage => Numbered(text, passage.Number, passage.Body),
        DecisionBlock decision => [Quoted([$"**{MarkdownText.Of(decision.Label)}**", .. Numbered(text, decision.Number, decision.Body)])],
        CommentBlock comment =>
        [
            Quoted([$"**{MarkdownText.Of($"({comment.Portion}) {comment.Begin}")}**", .. comment.Body.SelectMany(b => Of(text, b)), $"**{MarkdownText.Of(comment.End)}**"]),
        ],
        NoteBlock note => [Quoted([$"**{MarkdownText.Of(note.Label)}**", .. note.Body.SelectMany(b => Of(text, b))])],
        ParagraphBlock { Role: TextRole.Position } position => [Quoted([MarkdownText.Of(position.Words)])],
        ParagraphBlock paragraph => [MarkdownText.Of(paragraph.Words)],
        RemarkBlock remark => [MarkdownText.Of(remark.Words)],
        ListBlock list => [List(text, list)],
        TableBlock table => Table(table),
        FactsBlock facts => [Facts(facts.Lines)],
        FigureBlock figure => [$"**{MarkdownText.Of(figure.Caption)}**", MarkdownText.Of(figure.Alternative), .. figure.Table is { } table ? Table(table) : []],
        SignaturesBlock signatures => [string.Join("\n\n", signatures.Lines.Select(line => MarkdownText.Of($"{line.Title} ____________________ {line.Name}".TrimEnd())))],
        ContentsBlock contents when text.Wants(contents) => [$"**{MarkdownText.Of(contents.Title)}**", Contents(text, contents)],
        ClosingBlock closing =>
        [
            "---", $"**{MarkdownText.Of(closing.Label)}**", .. closing.Remarks.Select(MarkdownText.Of),
            string.Join("\\\n", closing.Digests.Select(digest => MarkdownText.Of($"{digest.Name}: {digest.Words}"))),
        ],
        _ => [],
    };

    private static IEnumerable<string> Numbered(DocumentText text, int? number, ValueList<Block> body)
    {
        // The number belongs to the sentence; texts that stand above it come first.
        var at = body.ToList().FindIndex(block => block is ParagraphBlock { Role: TextRole.Text });
        for (var i = 0; i < body.Count; i++)
        {
            var hanging = number is { } n && i == Math.Max(at, 0) ? $"**{n.ToString(CultureInfo.InvariantCulture)}.** " : "";
            foreach (var (index, part) in Of(text, body[i]).Index())
            {
                yield return index > 0 || hanging.Length == 0 ? part : body[i] is ParagraphBlock ? hanging + part : $"{hanging.TrimEnd()}\n\n{part}";
            }
        }
    }

    private static string Quoted(IEnumerable<string> parts) =>
        string.Join("\n>\n", parts.Select(part => string.Join('\n', part.Split('\n').Select(line => line.Length > 0 ? $"> {line}" : ">"))));

    private static string List(DocumentText text, ListBlock list) => string.Join('\n', list.Entries.Select(entry =>
    {
        var label = entry.Label == ListEntry.Dash ? "" : MarkdownText.Of(entry.Label) + " ";
        var body = string.Join("\n\n", entry.Body.SelectMany(block => Of(text, block)));
        return "- " + string.Join('\n', (label + body).Split('\n').Select((line, i) => i == 0 || line.Length == 0 ? line : "  " + line));
    }));

    private static string Contents(DocumentText text, ContentsBlock contents) => string.Join('\n', text.Headings.Where(heading => heading.Level <= contents.Levels)
        .Select(heading => $"{new string(' ', (heading.Level - 1) * 2)}- {MarkdownText.Of(heading.Number is { } number ? $"{number} " : "")}{MarkdownText.Of(heading.Words)}"));

    private static string Facts(ValueList<FactLine> facts) => string.Join('\n', facts.Select(fact => $"- **{MarkdownText.Of(fact.Name)}:** {MarkdownText.Of(fact.Words)}"));

    private static IEnumerable<string> Table(TableBlock table)
    {
        if (table.Caption is { } caption)
        {
            yield return $"**{MarkdownText.Of(caption)}**";
        }

        static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
        static string Rule(TableColumn column) => column.Align switch { Alignment.End => "---:", Alignment.Middle => ":---:", _ => "---" };
        static string Cell(TableCell cell) => string.Join("<br>", cell.Lines.Select(line => MarkdownText.Of(line.Words).Replace("\\\n", "<br>", StringComparison.Ordinal)));
        yield return string.Join('\n', [
            Row(table.Columns.Select(column => MarkdownText.Of(column.Head))), Row(table.Columns.Select(Rule)),
            .. table.Rows.Select(row => Row(row.Cells.Select(Cell)))]);
    }
}
