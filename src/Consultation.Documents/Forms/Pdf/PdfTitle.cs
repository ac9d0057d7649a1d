using Consultation.Domain;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Documents;

/// <summary>The head of the first page, and facts wherever they stand.</summary>
internal static class PdfTitle
{
    private const int LongTitle = 110;

    public static void Compose(ColumnDescriptor column, DocumentTitle title) => column.Item().Indented().Column(head =>
    {
        head.Item().PaddingTop(3, Unit.Millimetre).PaddingBottom(6, Unit.Millimetre).DefaultTextStyle(Styles.Host).Text(title.Line);
        head.Item().PaddingBottom(3.5f, Unit.Millimetre).SemanticHeader1()
            .DefaultTextStyle(title.Words.Length > LongTitle ? Styles.LongTitle : Styles.Title).Text(title.Words);
        Facts(head.Item().PaddingBottom(4, Unit.Millimetre), title.Facts);
    });

    public static void Facts(IContainer container, ValueList<FactLine> facts) =>
        container.SemanticTable().BorderTop(0.5f).BorderColor(Styles.Line).DefaultTextStyle(Styles.Facts).Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.ConstantColumn(35, Unit.Millimetre);
                columns.RelativeColumn();
            });
            foreach (var fact in facts)
            {
                static IContainer Cell(IContainer c) => c.BorderBottom(0.25f).BorderColor(Styles.Hairline).PaddingVertical(1.2f, Unit.Millimetre);
                table.Cell().AsSemanticHorizontalHeader().Element(Cell).DefaultTextStyle(s => s.FontColor(Styles.Grey)).Text(fact.Name);
                table.Cell().Element(Cell).Text(fact.Words);
            }
        });
}
