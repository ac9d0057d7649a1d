using Consultation.Documents;
using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Tests;

/// <summary>Small documents for tests: a page of 400 × 400 points with a body of 360 × 360, text of 10 points on lines of 12.</summary>
internal static class Make
{
    /// <summary>Lines that a body holds.</summary>
    public const int LinesOnPage = 30;

    public static Document Document(Action<IContainer> content, Action<PageDescriptor>? more = null)
    {
        DocumentFonts.Register();
        return QuestPDF.Fluent.Document.Create(document => document.Page(page =>
        {
            page.Size(400, 400);
            page.Margin(20);
            page.DefaultTextStyle(s => s.FontFamily(DocumentFonts.Sans).FontSize(10).LineHeight(1.2f));
            more?.Invoke(page);
            content(page.Content());
        })).WithMetadata(new DocumentMetadata { Title = "A test", Language = "en" });
    }

    public static byte[] Pdf(Action<IContainer> content, Action<PageDescriptor>? more = null) => Document(content, more).GeneratePdf();

    /// <summary>A document whose content is a column.</summary>
    public static byte[] Column(Action<ColumnDescriptor> items) => Pdf(c => c.Column(items));

    /// <summary>Items of one line each.</summary>
    public static void Lines(this ColumnDescriptor column, int count)
    {
        for (var i = 1; i <= count; i++)
            column.Item().Text($"Line {i}");
    }

    /// <summary>A paragraph of so many lines, each ended by hand, so that it doesn't depend on the font.</summary>
    public static string Paragraph(int lines, string word) => string.Join(' ', Enumerable.Range(1, lines).Select(i => $"{word}{i}" + new string('\u00A0', 100)));
}
