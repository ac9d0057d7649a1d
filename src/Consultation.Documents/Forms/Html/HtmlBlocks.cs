using System.Globalization;
using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>The blocks of a document in a page for browsers.</summary>
internal sealed class HtmlBlocks(Html html, DocumentText text, string? eventAddress)
{
    private int _figures;

    public static string EventId(long number) => string.Create(CultureInfo.InvariantCulture, $"event-{number}");

    public static void Facts(Html html, ValueList<FactLine> facts)
    {
        html.Open("dl", ("class", "facts")).Line();
        foreach (var fact in facts)
        {
            html.Open("div").Element("dt", fact.Name).Element("dd", fact.Words).Close("div").Line();
        }

        html.Close("dl").Line();
    }

    public void Compose(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Block(block);
        }
    }

    private void Block(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                var level = string.Create(CultureInfo.InvariantCulture, $"h{heading.Level + 1}");
                html.Open(level, ("id", heading.Key)).Text(heading.Number is { } number ? $"{number}\u2002" : "");
                HtmlText.Set(html, heading.Words, heading.Words.Language());
                html.Close(level).Line();
                break;
            case PassageBlock passage:
                html.Open("div", ("class", "passage"), ("id", passage.Key), ("data-events", Events(passage.Origin))).Line();
                Numbered(passage.Number, passage.Body);
                Origin(passage.Origin);
                html.Close("div").Line();
                break;
            case DecisionBlock decision:
                var label = decision.Key + ".label";
                html.Open("div", ("class", decision.Adopted ? "decision adopted" : "decision"), ("id", decision.Key), ("role", "group"), ("aria-labelledby", label), ("data-events", Events(decision.Origin)))
                    .Line();
                Label(decision, label);
                Numbered(decision.Number, decision.Body);
                Origin(decision.Origin);
                html.Close("div").Line();
                break;
            case CommentBlock comment:
                html.Open("div", ("class", "comment"), ("id", comment.Key), ("data-events", Events(comment.Origin))).Line()
                    .Element("p", $"({comment.Portion}) {comment.Begin}", ("class", "label")).Line();
                Compose(comment.Body);
                html.Element("p", comment.End, ("class", "label")).Line();
                Origin(comment.Origin);
                html.Close("div").Line();
                break;
            case NoteBlock note:
                html.Open("div", ("class", "note"), ("role", "note")).Element("p", note.Label, ("class", "label")).Line();
                Compose(note.Body);
                html.Close("div").Line();
                break;
            case ParagraphBlock paragraph:
                Paragraph(paragraph.Words, paragraph.Role switch { TextRole.Position => "position", TextRole.Beneath => "beneath", _ => null });
                break;
            case RemarkBlock remark:
                Paragraph(remark.Words, "remark");
                break;
            case ListBlock list:
                List(list);
                break;
            case TableBlock table:
                HtmlTables.Set(html, table);
                break;
            case FigureBlock figure:
                HtmlFigures.Set(html, figure, ++_figures);
                break;
            case FactsBlock facts:
                Facts(html, facts.Lines);
                break;
            case SignaturesBlock signatures:
                foreach (var line in signatures.Lines)
                {
                    html.Open("p", ("class", "signature")).Element("span", line.Title).Raw("<span class=\"line\"></span>").Element("span", line.Name ?? "").Close("p").Line();
                }

                break;
            case ContentsBlock contents when text.Wants(contents):
                Contents(contents);
                break;
            case PageBreakBlock:
                html.Raw("<div class=\"break\"></div>\n");
                break;
            case ClosingBlock closing:
                Closing(closing);
                break;
        }
    }

    /// <summary>The number belongs to the sentence; texts that stand above it come first, as on a page.</summary>
    private void Numbered(int? number, ValueList<Block> body)
    {
        if (number is { } n)
        {
            html.Element("span", n.ToString(CultureInfo.InvariantCulture) + ".", ("class", "number"));
        }

        html.Open("div", ("class", "body")).Line();
        Compose(body);
        html.Close("div").Line();
    }

    private void Label(DecisionBlock decision, string id)
    {
        var (before, symbol, after) = Letterhead.Label(decision);
        html.Open("p", ("class", "label"), ("id", id)).Text(before);
        if (symbol.Length > 0)
        {
            html.Element("span", symbol, ("class", "exact")).Text(after);
        }

        html.Close("p").Line();
    }

    private void Paragraph(ValueList<Run> words, string? name)
    {
        var language = words.Language();
        html.Open("p", ("class", name), ("lang", language?.Code()));
        HtmlText.Set(html, words, language);
        html.Close("p").Line();
    }

    private void Origin(Origin? origin)
    {
        if (origin is not null)
        {
            var first = origin.Events[0];
            var address = eventAddress?.Replace("{0}", first.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) ?? "#" + EventId(first);
            html.Open("p", ("class", "origin")).Element("a", origin.Words, ("href", address)).Close("p").Line();
        }
    }

    private static string? Events(Origin? origin) =>
        origin is null ? null : string.Join(' ', origin.Events.Select(number => number.ToString(CultureInfo.InvariantCulture)));

    private void List(ListBlock list)
    {
        var dashes = list.Entries.All(entry => entry.Label == ListEntry.Dash);
        html.Open("ul", ("class", (dashes ? "dashes" : "labelled") + (list.Role == TextRole.Position ? " position" : "")), ("role", "list")).Line();
        foreach (var entry in list.Entries)
        {
            html.Open("li");
            if (!dashes)
            {
                html.Element("span", entry.Label, ("class", "mark"));
            }

            html.Open("div");
            Compose(entry.Body);
            html.Close("div").Close("li").Line();
        }

        html.Close("ul").Line();
    }

    private void Contents(ContentsBlock contents)
    {
        html.Open("nav", ("aria-labelledby", "contents")).Element("p", contents.Title, ("class", "label"), ("id", "contents")).Open("ul", ("role", "list")).Line();
        foreach (var heading in text.Headings.Where(heading => heading.Level <= contents.Levels))
        {
            var words = heading.Number is { } number ? $"{number}\u2002{heading.Words.Words()}" : heading.Words.Words();
            html.Open("li", ("class", heading.Level > 1 ? "below" : null)).Element("a", words, ("href", "#" + heading.Key)).Close("li").Line();
        }

        html.Close("ul").Close("nav").Line();
    }

    private void Closing(ClosingBlock closing)
    {
        html.Open("footer").Element("p", closing.Label, ("class", "label")).Line();
        if (closing.Check is { } check)
        {
            var (path, size) = QrCode.Path(check.Address);
            html.Open("svg", ("class", "code"), ("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {size} {size}")), ("role", "img"), ("aria-labelledby", "check-title check-desc"))
                .Element("title", check.Address, ("id", "check-title")).Element("desc", check.Alternative, ("id", "check-desc"))
                .Open("path", ("d", path), ("fill", "#000000")).Close("path").Close("svg").Line();
        }

        foreach (var words in closing.Remarks)
        {
            html.Element("p", words, ("class", "remark")).Line();
        }

        foreach (var digest in closing.Digests)
        {
            html.Open("p", ("class", "digest")).Text(digest.Name + ": ").Element("code", digest.Words).Close("p").Line();
        }

        html.Close("footer").Line();
    }
}
