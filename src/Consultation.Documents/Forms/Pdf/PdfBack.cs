using System.Globalization;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Documents;

/// <summary>Contents, signature lines and the last words on pages.</summary>
internal static class PdfBack
{
    public static void Contents(ColumnDescriptor column, DocumentText document, ContentsBlock contents)
    {
        column.Item().Indented().PaddingTop(4, Unit.Millimetre).PaddingBottom(2, Unit.Millimetre).KeepWithNext()
            .DefaultTextStyle(s => Styles.Label(s).FontColor(Styles.Grey)).Text(contents.Title.ToUpperInvariant());
        column.Item().Indented().PaddingBottom(4, Unit.Millimetre).SemanticTableOfContents().DefaultTextStyle(Styles.Facts).Column(list =>
        {
            foreach (var heading in document.Headings.Where(heading => heading.Level <= contents.Levels))
            {
                var words = heading.Number is { } number ? $"{number}\u2002{heading.Words.Words()}" : heading.Words.Words();
                list.Item().PaddingLeft((heading.Level - 1) * 5, Unit.Millimetre).SemanticTableOfContentsItem().Row(row =>
                {
                    row.RelativeItem().PaddingRight(6, Unit.Millimetre).Text(text => text.SectionLink(words, heading.Key));
                    row.ConstantItem(10, Unit.Millimetre).Text(text =>
                    {
                        text.AlignRight();
                        text.BeginPageNumberOfSection(heading.Key);
                    });
                });
            }
        });
    }

    public static void Signatures(ColumnDescriptor column, SignaturesBlock signatures) => column.Item().Indented().PaddingTop(8, Unit.Millimetre).PreventPageBreak().Column(lines =>
    {
        foreach (var line in signatures.Lines)
        {
            lines.Item().PaddingBottom(7, Unit.Millimetre).DefaultTextStyle(Styles.Facts).Row(row =>
            {
                row.Spacing(5, Unit.Millimetre);
                row.RelativeItem(4).AlignBottom().Text(line.Title);
                row.RelativeItem(3).AlignBottom().MinHeight(5, Unit.Millimetre).BorderBottom(0.5f).BorderColor(Styles.Line).Text("");
                row.RelativeItem(3).AlignBottom().Text(line.Name ?? "");
            });
        }
    });

    public static void Closing(ColumnDescriptor column, ClosingBlock block) => column.Item().Indented().PaddingTop(5, Unit.Millimetre).PreventPageBreak().Column(closing =>
    {
        closing.Item().BorderTop(0.5f).BorderColor(Styles.Line).PaddingTop(2, Unit.Millimetre).PaddingBottom(1, Unit.Millimetre)
            .KeepWithNext().DefaultTextStyle(s => Styles.Label(s).FontColor(Styles.Grey)).Text(block.Label.ToUpperInvariant());
        if (block.Check is not { } check)
        {
            LastWords(closing, block);
            return;
        }

        var (path, size) = QrCode.Path(check.Address);
        closing.Item().Row(row =>
        {
            row.Spacing(4, Unit.Millimetre);
            row.RelativeItem().Column(words => LastWords(words, block));
            row.ConstantItem(Letterhead.CodeMm, Unit.Millimetre).SemanticFigure(check.Alternative).Height(Letterhead.CodeMm, Unit.Millimetre)
                .Svg(string.Create(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\"><path d=\"{path}\" fill=\"#000000\"/></svg>"));
        });
    });

    private static void LastWords(ColumnDescriptor column, ClosingBlock block)
    {
        foreach (var (index, words) in block.Remarks.Index())
        {
            column.Item().PaddingTop(index == 0 ? 0 : 1, Unit.Millimetre).DefaultTextStyle(Styles.Small).Text(words);
        }

        foreach (var (index, digest) in block.Digests.Index())
        {
            column.Item().PaddingTop(index == 0 ? 1.5f : 0, Unit.Millimetre).DefaultTextStyle(Styles.Tiny).Text($"{digest.Name}: {digest.Words}");
        }
    }
}
