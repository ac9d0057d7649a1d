using System.Globalization;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Documents;

/// <summary>A paragraph with its number hanging in the margin.</summary>
internal static class Paragraph
{
    /// <summary>How far the smaller number is let down to stand on the text's line.</summary>
    private const float Drop = 1.6f;

    public static void Numbered(ColumnDescriptor column, int number, Action<IContainer> body, float below = 2.4f) =>
        column.Item().PaddingBottom(below, Unit.Millimetre).Row(row =>
        {
            Label(row, number, 0);
            row.RelativeItem().Element(body);
        });

    /// <summary>The number, lower by what stands above its text.</summary>
    public static void Label(RowDescriptor row, int number, float above) => row.ConstantItem(Styles.HangMm, Unit.Millimetre)
        .PaddingTop(above + Drop).PaddingRight(Styles.GapMm, Unit.Millimetre).DefaultTextStyle(Styles.Number)
        .Text(number.ToString(CultureInfo.InvariantCulture) + ".").AlignRight();
}
