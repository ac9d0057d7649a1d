using Consultation.Domain;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Documents;

/// <summary>The head of the first page, and facts wherever they stand.</summary>
internal static class PdfTitle
{
    private const int LongTitle = 110;
    private const int LongName = 22;

    public static void Compose(ColumnDescriptor column, DocumentText text) => column.Item().Indented().Column(head =>
    {
        var title = text.Title;
        if (text.Look is { } look)
        {
            Organisation(head.Item().PaddingBottom(2, Unit.Millimetre), look, Styles.Accent(text));
        }

        if (title.Line.Length > 0)
        {
            head.Item().PaddingTop(3, Unit.Millimetre).PaddingBottom(3, Unit.Millimetre).DefaultTextStyle(Styles.Host).Text(title.Line);
        }

        head.Item().PaddingTop(3, Unit.Millimetre).PaddingBottom(3.5f, Unit.Millimetre).SemanticHeader1()
            .DefaultTextStyle(title.Words.Length > LongTitle ? Styles.LongTitle : Styles.Title).Text(title.Words);
        Facts(head.Item().PaddingBottom(4, Unit.Millimetre), title.Facts);
    });

    /// <summary>The logo with name and address beside it, and a rule beneath.</summary>
    private static void Organisation(IContainer container, DocumentLook look, Color accent) => container
        .BorderBottom(1).BorderColor(accent).PaddingBottom(3, Unit.Millimetre).Row(row =>
        {
            row.Spacing(6, Unit.Millimetre);
            if (look.Logo is { } logo)
            {
                var scale = Math.Min(Letterhead.LogoWidthMm / logo.Width, Letterhead.LogoHeightMm / logo.Height);
                row.ConstantItem(logo.Width * scale, Unit.Millimetre).SemanticFigure(look.Organisation).Height(logo.Height * scale, Unit.Millimetre)
                    .Image(Convert.FromBase64String(logo.Data)).FitArea();
            }

            row.RelativeItem().Column(words =>
            {
                words.Item().DefaultTextStyle(s => Styles.Facts(s).SemiBold().FontColor(accent)).Text(look.Organisation);
                foreach (var line in look.Address)
                {
                    words.Item().DefaultTextStyle(Styles.Small).Text(line);
                }
            });
        });

    public static void Facts(IContainer container, ValueList<FactLine> facts) =>
        container.SemanticTable().BorderTop(0.5f).BorderColor(Styles.Line).DefaultTextStyle(Styles.Facts).Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.ConstantColumn(facts.Any(fact => fact.Name.Length > LongName) ? 52 : 35, Unit.Millimetre);
                columns.RelativeColumn();
            });
            foreach (var fact in facts)
            {
                static IContainer Cell(IContainer c) => c.BorderBottom(0.25f).BorderColor(Styles.Hairline).PaddingVertical(1.2f, Unit.Millimetre);
                table.Cell().AsSemanticHorizontalHeader().Element(Cell).PaddingRight(2, Unit.Millimetre).DefaultTextStyle(s => s.FontColor(Styles.Grey)).Text(fact.Name);
                table.Cell().Element(Cell).Text(fact.Words);
            }
        });
}
