using System.Globalization;
using Consultation.Domain;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Consultation.Documents;

/// <summary>The blocks of a document as a word processor's.</summary>
internal sealed class DocxBlocks(DocumentText text, DocxLinks links, DocxPictures pictures)
{
    private const int MoreThanAPage = 3_000;

    private readonly Dictionary<string, string> _bookmarks = text.Headings.Index()
        .ToDictionary(entry => entry.Item.Key, entry => string.Create(CultureInfo.InvariantCulture, $"_Toc{entry.Index + 1:000000}"));

    private int _figures;

    public W.Document Compose()
    {
        var body = new W.Body();
        body.Append(Organisation());
        if (text.Title.Line.Length > 0)
        {
            body.Append(DocxText.Paragraph("Host", text.Title.Line));
        }

        body.Append(DocxText.Paragraph("Title", text.Title.Words), DocxTables.Facts(text.Title.Facts), DocxTables.Behind());
        foreach (var block in text.Blocks)
        {
            body.Append(Of(block, ""));
        }

        body.Append(DocxFrame.Section());
        return new W.Document(body);
    }

    /// <param name="block">A block.</param>
    /// <param name="within">The style that what it stands in begins with: <c>Decision</c>, <c>Comment</c>, <c>Note</c>, or none.</param>
    private IEnumerable<OpenXmlElement> Of(Block block, string within) => block switch
    {
        HeadingBlock heading => [Heading(heading)],
        PassageBlock { Whole: true } passage => Together([.. Numbered(passage.Number, passage.Body, "", "NumberedParagraph")], passage),
        PassageBlock passage => Numbered(passage.Number, passage.Body, "", "NumberedParagraph"),
        DecisionBlock decision => Decision(decision),
        CommentBlock comment =>
        [
            .. Together([DocxText.Paragraph("CommentLabel", $"({comment.Portion}) {comment.Begin}"), .. comment.Body.SelectMany(b => Of(b, "Comment")), DocxText.Paragraph("CommentLabel", comment.End)], comment),
        ],
        NoteBlock note => [DocxText.Paragraph("NoteLabel", note.Label), .. note.Body.SelectMany(b => Of(b, "Note"))],
        ParagraphBlock paragraph => [Kept(DocxText.Paragraph(Style(within, paragraph.Role), [.. Before(within), .. DocxText.Of(paragraph.Words, links)]), paragraph.Leads)],
        RemarkBlock remark => [Kept(DocxText.Paragraph(within == "Decision" ? "DecisionRemark" : "Remark", [.. Before(within), .. DocxText.Of(remark.Words, links)]), remark.Leads)],
        ListBlock list => list.Entries.SelectMany(entry => Entry(entry, within)),
        TableBlock table => DocxTables.Of(table, links),
        FactsBlock facts => [DocxTables.Facts(facts.Lines), DocxTables.Behind()],
        FigureBlock figure => DocxFigures.Of(figure, ++_figures, links),
        SignaturesBlock signatures => signatures.Lines.Select(line => DocxText.Paragraph("Signature", DocxText.Words(line.Title), DocxText.Tab(), DocxText.Tab(), DocxText.Words(" " + line.Name))),
        ContentsBlock contents when text.Wants(contents) => DocxContents.Of(text, contents, _bookmarks),
        PageBreakBlock => [new W.Paragraph(new W.Run(new W.Break { Type = W.BreakValues.Page }))],
        ClosingBlock closing =>
        [
            DocxText.Paragraph("ClosingLabel", closing.Label), .. closing.Check is { } check ? new[] { DocxText.Paragraph("Figure", pictures.Code(check)) } : [], .. closing.Remarks.Select(words => DocxText.Paragraph("Remark", words)),
            .. closing.Digests.Select(digest => DocxText.Paragraph("Digest", $"{digest.Name}: {digest.Words}")),
        ],
        _ => [],
    };

    /// <summary>The logo above name and address, with a rule beneath them.</summary>
    private IEnumerable<OpenXmlElement> Organisation() => text.Look is not { } look ? [] :
    [
        .. look.Logo is { } logo ? new[] { DocxText.Paragraph("Logo", pictures.Logo(look, logo)) } : [],
        DocxText.Paragraph("Organisation", DocxText.Words(look.Organisation)),
        DocxText.Paragraph("OrganisationAddress", DocxText.Words(string.Join('\n', look.Address))),
    ];

    private static W.Paragraph Label(DecisionBlock decision)
    {
        var (before, symbol, after) = Letterhead.Label(decision);
        var exact = symbol.Length == 0 ? [] : new[] { new W.Run(new W.RunProperties(new W.Caps { Val = false }), new W.Text(symbol)), DocxText.Words(after) };
        return DocxText.Paragraph("DecisionLabel", [DocxText.Tab(), DocxText.Words(before), .. exact]);
    }

    private W.Paragraph Heading(HeadingBlock heading)
    {
        var name = _bookmarks[heading.Key];
        var id = name["_Toc".Length..].TrimStart('0');
        return DocxText.Paragraph(
            string.Create(CultureInfo.InvariantCulture, $"Heading{heading.Level}"),
            [
                new W.BookmarkStart { Id = id, Name = name }, .. heading.Number is { } number ? new[] { DocxText.Words(number + "\u2002") } : [],
                .. DocxText.Of(heading.Words, links), new W.BookmarkEnd { Id = id },
            ]);
    }

    private List<OpenXmlElement> Decision(DecisionBlock decision)
    {
        var all = Together(
            [Label(decision), .. Numbered(decision.Number, decision.Body, "Decision", "DecisionSentence")], decision);
        if (!decision.Adopted)
        {
            foreach (var paragraph in all.OfType<W.Paragraph>())
            {
                paragraph.ParagraphProperties!.ParagraphBorders = new W.ParagraphBorders(new W.LeftBorder { Val = W.BorderValues.Single, Size = 18, Space = 10, Color = "999999" });
            }
        }

        // Without something between them the bars of two decisions would run together.
        all.Add(DocxTables.Behind());
        return all;
    }

    /// <summary>The number hangs before the sentence, as text: it is cited, and must be what it is elsewhere.</summary>
    private IEnumerable<OpenXmlElement> Numbered(int? number, ValueList<Block> body, string within, string style)
    {
        var at = Math.Max(0, body.ToList().FindIndex(block => block is ParagraphBlock { Role: TextRole.Text }));
        for (var i = 0; i < body.Count; i++)
        {
            if (number is not { } n || i != at)
            {
                foreach (var element in Of(body[i], within))
                {
                    yield return element;
                }
            }
            else if (body[i] is ParagraphBlock sentence)
            {
                yield return Kept(
                    DocxText.Paragraph(style, [DocxText.Words(n.ToString(CultureInfo.InvariantCulture) + "."), DocxText.Tab(), .. DocxText.Of(sentence.Words, links)]),
                    i + 1 < body.Count && body[i + 1] is ParagraphBlock { Role: TextRole.Position } or ListBlock { Role: TextRole.Position });
            }
            else
            {
                yield return Kept(DocxText.Paragraph(style, n.ToString(CultureInfo.InvariantCulture) + "."), true);
                foreach (var element in Of(body[i], within))
                {
                    yield return element;
                }
            }
        }
    }

    private IEnumerable<OpenXmlElement> Entry(ListEntry entry, string within)
    {
        var style = within == "Decision" ? "DecisionList" : "ListNumbered";
        foreach (var (index, block) in entry.Body.Index())
        {
            if (index > 0 || block is not ParagraphBlock first)
            {
                foreach (var element in Of(block, within))
                {
                    yield return element;
                }
            }
            else if (entry.Label == ListEntry.Dash && within != "Decision")
            {
                yield return DocxText.Paragraph("ListBullet", DocxText.Of(first.Words, links));
            }
            else
            {
                yield return DocxText.Paragraph(style, [.. Before(within), DocxText.Words(entry.Label), DocxText.Tab(), .. DocxText.Of(first.Words, links)]);
            }
        }
    }

    /// <summary>All that a bar stands beside has its first line where the numbers hang, or the bar would jump: what has no number begins behind a tab.</summary>
    private static IEnumerable<OpenXmlElement> Before(string within) => within == "Decision" ? [DocxText.Tab()] : [];

    /// <summary>On one page where that fits on one.</summary>
    private static List<OpenXmlElement> Together(List<OpenXmlElement> all, Block block)
    {
        foreach (var paragraph in block.Characters() > MoreThanAPage ? [] : all.SkipLast(1).OfType<W.Paragraph>())
        {
            Kept(paragraph, true);
        }

        return all;
    }

    private static string Style(string within, TextRole role) => (within, role) switch
    {
        ("Comment", _) => "CommentBody",
        ("Note", _) => "Note",
        ("Decision", TextRole.Text) => "Decision",
        ("Decision", TextRole.Position) => "DecisionPosition",
        ("Decision", TextRole.Beneath) => "DecisionBeneath",
        (_, TextRole.Position) => "Position",
        (_, TextRole.Beneath) => "Beneath",
        _ => "BodyText",
    };

    private static W.Paragraph Kept(W.Paragraph paragraph, bool kept)
    {
        if (kept)
        {
            paragraph.ParagraphProperties!.KeepNext = new W.KeepNext();
        }

        return paragraph;
    }
}
