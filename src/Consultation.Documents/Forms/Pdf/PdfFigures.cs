using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Documents;

/// <summary>Figures on pages: the one place in which they are drawn. Boxes and lines of text, placed in layers; the table in figures follows.</summary>
internal static class PdfFigures
{
    /// <summary>The width of the text beside the column of numbers, in points.</summary>
    private const float TextWidth = (210 - (2 * Styles.SideMm) - Styles.HangMm) * 72 / 25.4f;

    public static void Set(IContainer container, FigureBlock figure) => container.PreventPageBreak().Column(column =>
    {
        column.Item().PaddingBottom(1, Unit.Millimetre).KeepWithNext().SemanticCaption().DefaultTextStyle(s => Styles.Small(s).SemiBold()).Text(figure.Caption);
        column.Item().KeepWithNext().SemanticFigure(figure.Alternative).Element(c => Draw(c, figure));
        if (figure.Table is { } table)
        {
            PdfTables.Set(column.Item().PaddingTop(2, Unit.Millimetre), table);
        }
    });

    private static void Draw(IContainer container, FigureBlock figure)
    {
        var scale = TextWidth / figure.Width;
        container.Layers(layers =>
        {
            layers.PrimaryLayer().Width(TextWidth).Height(figure.Height * scale);
            foreach (var shape in figure.Shapes)
            {
                Draw(layers.Layer(), shape, figure.Width, scale);
            }
        });
    }

    private static void Draw(IContainer layer, Shape shape, float width, float scale)
    {
        switch (shape)
        {
            case RectangleShape box:
                Box(layer, box.X, box.Y, box.Width, box.Height, box.Colour, scale);
                break;
            case LineShape line:
                Box(layer, line.X, line.Y, Math.Max(line.Across, line.Thickness), Math.Max(line.Down, line.Thickness), line.Colour, scale);
                break;
            case TextShape words:
                var (left, room) = words.Align switch
                {
                    Alignment.End => (0, words.X),
                    Alignment.Middle => (words.X - Math.Min(words.X, width - words.X), 2 * Math.Min(words.X, width - words.X)),
                    _ => (words.X, width - words.X),
                };
                layer.PaddingLeft(left * scale).PaddingTop(words.Y * scale).Width(room * scale)
                    .DefaultTextStyle(s => Styles.Sans(s).FontSize(words.Size * scale).LineHeight(1.2f).FontColor(words.Colour)).Set(Runs.Of(words.Words), align: words.Align);
                break;
        }
    }

    private static void Box(IContainer layer, float x, float y, float width, float height, string colour, float scale) =>
        layer.PaddingLeft(x * scale).PaddingTop(y * scale).AlignLeft().AlignTop().Width(width * scale).Height(height * scale).Background(colour);
}
