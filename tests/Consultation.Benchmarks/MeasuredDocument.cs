using Consultation.Documents;
using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace Consultation.Benchmarks;

/// <summary>The document that is measured: tagged, in two fonts, with numbered pages, as the minutes are.</summary>
internal static class MeasuredDocument
{
    public static Document Of(DocumentContent content)
    {
        DocumentFonts.Register();
        return Document.Create(document => document.Page(page =>
        {
            page.Size(PageSizes.A4);
            page.Margin(22, Unit.Millimetre);
            page.DefaultTextStyle(s => s.FontFamily(DocumentFonts.Serif).FontSize(10.5f).LineHeight(1.35f));
            page.Footer().AlignRight().DefaultTextStyle(s => s.FontFamily(DocumentFonts.Sans).FontSize(8)).Text(text =>
            {
                text.CurrentPageNumber();
                text.Span(" / ");
                text.TotalPages();
            });
            page.Content().Column(column =>
            {
                column.Spacing(7);
                foreach (var item in content.Items)
                    column.Item().SemanticSection().Element(c => Write(c, item));
            });
        })).WithMetadata(new DocumentMetadata { Title = "Benchmark", Language = "en" })
            .WithSettings(new DocumentSettings { PDFUA_Conformance = PDFUA_Conformance.PDFUA_1 });
    }

    private static void Write(IContainer container, ContentItem item) => container.Column(column =>
    {
        column.Spacing(7);
        column.Item().SemanticHeader1().Text(item.Heading).FontFamily(DocumentFonts.Sans).Bold().FontSize(13);
        foreach (var text in item.Paras)
            column.Item().Text(text);
        if (item.Table.Count > 0)
            column.Item().SemanticTable().Table(table => Write(table, item.Table));
    });

    private static void Write(TableDescriptor table, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        table.ColumnsDefinition(columns =>
        {
            for (var i = 0; i < rows[0].Count; i++)
                columns.RelativeColumn(i == 1 ? 4 : 1);
        });
        table.Header(header =>
        {
            foreach (var cell in rows[0])
                Cell(header.Cell()).Text(cell).SemiBold();
        });
        foreach (var cell in rows.Skip(1).SelectMany(r => r))
            Cell(table.Cell()).Text(cell);
    }

    private static IContainer Cell(IContainer cell) =>
        cell.BorderBottom(0.25f).BorderColor("#cccccc").PaddingVertical(2).DefaultTextStyle(s => s.FontFamily(DocumentFonts.Sans).FontSize(9));
}
