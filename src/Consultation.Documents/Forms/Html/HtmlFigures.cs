using System.Globalization;

namespace Consultation.Documents;

/// <summary>Figures in a page for browsers: drawn, said in words, and followed by their table.</summary>
internal static class HtmlFigures
{
    public static void Set(Html html, FigureBlock figure, int number)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"figure-{number}");
        html.Open("figure").Element("figcaption", figure.Caption).Line()
            .Open("svg", ("viewBox", $"0 0 {N(figure.Width)} {N(figure.Height)}"), ("role", "img"), ("aria-labelledby", $"{id}-title {id}-desc"))
            .Element("title", figure.Caption, ("id", id + "-title")).Element("desc", figure.Alternative, ("id", id + "-desc")).Line();
        foreach (var shape in figure.Shapes)
        {
            Draw(html, shape);
        }

        html.Close("svg").Line();
        if (figure.Table is { } table)
        {
            HtmlTables.Set(html, table);
        }

        html.Close("figure").Line();
    }

    private static void Draw(Html html, Shape shape)
    {
        switch (shape)
        {
            case RectangleShape box:
                html.Open("rect", ("x", N(box.X)), ("y", N(box.Y)), ("width", N(box.Width)), ("height", N(box.Height)), ("fill", box.Colour)).Close("rect").Line();
                break;
            case LineShape line:
                html.Open("line", ("x1", N(line.X)), ("y1", N(line.Y)), ("x2", N(line.X + line.Across)), ("y2", N(line.Y + line.Down)), ("stroke", line.Colour), ("stroke-width", N(line.Thickness)))
                    .Close("line").Line();
                break;
            case TextShape words:
                html.Element("text", words.Words, ("x", N(words.X)), ("y", N(words.Y + words.Size)), ("font-size", N(words.Size)), ("fill", words.Colour),
                    ("text-anchor", words.Align switch { Alignment.End => "end", Alignment.Middle => "middle", _ => null })).Line();
                break;
        }
    }

    private static string N(float value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
