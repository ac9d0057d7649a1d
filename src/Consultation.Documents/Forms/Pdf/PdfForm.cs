using System.Globalization;
using Consultation.Domain;
using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace Consultation.Documents;

/// <summary>A document as pages: the page itself, with what stands on each.</summary>
internal static class PdfForm
{
    /// <summary>More characters than any page holds.</summary>
    private const int MoreThanAPage = 4_000;

    public static byte[] Write(DocumentText text)
    {
        DocumentFonts.Register();
        var contents = text.Blocks.OfType<ContentsBlock>().FirstOrDefault();
        if (contents is not null && text.Characters > contents.OverPages * MoreThanAPage)
        {
            return Make(text, contents: true, out _);
        }

        // How many pages there are is known only once they were made.
        var file = Make(text, contents: false, out var pages);
        return contents is not null && pages > contents.OverPages ? Make(text, contents: true, out _) : file;
    }

    private static byte[] Make(DocumentText text, bool contents, out int pages)
    {
        var total = 0;
        var file = Document.Create(document => document.Page(page =>
        {
            page.Size(PageSizes.A4);
            page.MarginHorizontal(Styles.SideMm, Unit.Millimetre);
            page.MarginTop(13, Unit.Millimetre);
            page.MarginBottom(12, Unit.Millimetre);
            page.DefaultTextStyle(Styles.Body);
            page.Header().PaddingBottom(8, Unit.Millimetre).Element(c => Head(c, text.Running));
            page.Content().Column(column =>
            {
                PdfTitle.Compose(column, text);
                new PdfBlocks(text, contents).Compose(column, text.Blocks);
            });
            page.Footer().PaddingTop(6, Unit.Millimetre).Element(c => Foot(c, text.Running, number => total = number));
        })).WithMetadata(new DocumentMetadata
        {
            Title = text.Properties.Title,
            Subject = text.Properties.Subject,
            Author = text.Properties.Author,
            Keywords = text.Properties.Keywords,
            Creator = "Consultation",
            Language = text.Language.Code(),
        }).WithSettings(new DocumentSettings { PDFA_Conformance = PDFA_Conformance.PDFA_2A, PDFUA_Conformance = PDFUA_Conformance.PDFUA_1 }).GeneratePdf();
        pages = total;
        return file;
    }

    private static void Head(IContainer container, RunningText running) => container.DefaultTextStyle(Styles.Running).Column(column =>
    {
        Banner(column, running, 0, 2);
        column.Item().Row(row =>
        {
            row.Spacing(8, Unit.Millimetre);
            row.RelativeItem().Text(running.Left);
            row.AutoItem().Text(running.Right);
        });
    });

    private static void Foot(IContainer container, RunningText running, Action<int> total) => container.DefaultTextStyle(Styles.Tiny).Column(column =>
    {
        column.Item().Row(row =>
        {
            row.RelativeItem().Text(running.Foot);
            row.AutoItem().DefaultTextStyle(Styles.Running).Text(text =>
            {
                var (before, between, behind, digits) = running.PageWords();
                string Written(int? number) => number?.ToString(digits ? "000" : "0", CultureInfo.InvariantCulture) ?? (digits ? "000" : "00");
                if (before.Length > 0)
                {
                    text.Span(before);
                }

                text.CurrentPageNumber().Format(Written);
                text.Span(between);
                text.TotalPages().Format(number =>
                {
                    total(number ?? 0);
                    return Written(number);
                });
                if (behind.Length > 0)
                {
                    text.Span(behind);
                }
            });
        });
        Banner(column, running, 2, 0);
    });

    private static void Banner(ColumnDescriptor column, RunningText running, float above, float below)
    {
        if (running.Banner is { } banner)
        {
            column.Item().PaddingTop(above, Unit.Millimetre).PaddingBottom(below, Unit.Millimetre).AlignCenter()
                .DefaultTextStyle(s => Styles.Running(s).SemiBold().LetterSpacing(0.04f)).Text(banner);
        }
    }
}
