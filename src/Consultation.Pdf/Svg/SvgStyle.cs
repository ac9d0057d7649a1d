using System.Text;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Svg;

/// <summary>How shapes and texts of a drawing look; what an element doesn't say it has from the one around it.</summary>
internal sealed record SvgStyle
{
    public Color Current { get; init; } = Colors.Black;
    public Color? Fill { get; init; } = Colors.Black;
    public Color? Stroke { get; init; }
    public double StrokeWidth { get; init; } = 1;
    public int Cap { get; init; }
    public int Join { get; init; }
    public double MiterLimit { get; init; } = 4;
    public double[] Dashes { get; init; } = [];
    public double DashOffset { get; init; }
    public bool EvenOdd { get; init; }
    public bool Hidden { get; init; }
    public float Anchor { get; init; }
    public TextStyle Text { get; init; } = new() { Size = 16, LineHeightFactor = 1 };

    /// <summary>The style with one property set; null if there is no property of that name.</summary>
    public SvgStyle? With(string name, string value) => name switch
    {
        "color" => this with { Current = SvgColor.Read(value, Current) ?? Colors.Black },
        "fill" => this with { Fill = SvgColor.Read(value, Current) },
        "stroke" => this with { Stroke = SvgColor.Read(value, Current) },
        "fill-opacity" => IsOpaque(name, value) ? this : this with { Fill = null },
        "stroke-opacity" => IsOpaque(name, value) ? this : this with { Stroke = null },
        "opacity" => IsOpaque(name, value) ? this : this with { Hidden = true },
        "display" => value == "none" ? this with { Hidden = true } : this,
        // What is visible within what is hidden would have to be told apart.
        "visibility" when value == "visible" => Hidden ? null : this,
        "visibility" => this with { Hidden = true },
        "stroke-width" => this with { StrokeWidth = SvgNumber.Length(value) },
        "stroke-linecap" => this with { Cap = OneOf(name, value, "butt", "round", "square") },
        "stroke-linejoin" => this with { Join = OneOf(name, value, "miter", "round", "bevel") },
        "stroke-miterlimit" => this with { MiterLimit = Math.Max(1, SvgNumber.Length(value)) },
        "stroke-dasharray" => this with { Dashes = value == "none" ? [] : Dash(value) },
        "stroke-dashoffset" => this with { DashOffset = SvgNumber.Length(value) },
        "fill-rule" => this with { EvenOdd = OneOf(name, value, "nonzero", "evenodd") == 1 },
        "text-anchor" => this with { Anchor = OneOf(name, value, "start", "middle", "end") / 2f },
        "font-family" => this with { Text = Text with { Families = Families(value) } },
        "font-size" => this with { Text = Text with { Size = FontSize(value) } },
        "font-style" => this with { Text = Text with { IsItalic = OneOf(name, value, "normal", "italic", "oblique") > 0 } },
        "font-weight" => this with { Text = Text with { Weight = Weight(value) } },
        "clip-path" or "mask" or "filter" or "marker-start" or "marker-mid" or "marker-end" or "vector-effect" when value == "none" => this,
        "clip-rule" or "shape-rendering" or "text-rendering" or "color-rendering" or "image-rendering" => this,
        _ => null,
    };

    /// <summary>The operators that paint a path after this style; empty if it isn't seen.</summary>
    public string Paint(string path)
    {
        var strokes = Stroke is not null && StrokeWidth > 0;
        if (Hidden || path.Length == 0 || (Fill is null && !strokes))
            return "";
        var operators = new StringBuilder();
        if (Fill is { } fill)
            operators.Append(Operands(fill)).Append(" rg\n");
        if (strokes)
        {
            operators.Append(Operands(Stroke!.Value)).Append(" RG ").Append(SvgNumber.Join(StrokeWidth)).Append(" w ").Append(SvgNumber.Join(Cap)).Append(" J ")
                .Append(SvgNumber.Join(Join)).Append(" j ").Append(SvgNumber.Join(MiterLimit)).Append(" M [").Append(SvgNumber.Join(Dashes)).Append("] ")
                .Append(SvgNumber.Join(DashOffset)).Append(" d\n");
        }

        return operators.Append(path).Append(strokes ? Fill is null ? "S" : EvenOdd ? "B*" : "B" : EvenOdd ? "f*" : "f").Append('\n').ToString();
    }

    private static string Operands(Color color) => SvgNumber.Join(color.Red, color.Green, color.Blue);

    private static bool IsOpaque(string name, string value)
    {
        var reader = new SvgNumber(value.Replace("100%", "1", StringComparison.Ordinal));
        return reader.Next() switch
        {
            1 => true,
            0 => false,
            _ => throw new DocumentComposeException($"The drawing has '{name}: {value}': nothing is drawn half transparent, only whole (1) or not at all (0)."),
        };
    }

    private static int OneOf(string name, string value, params ReadOnlySpan<string> values)
    {
        var index = values.IndexOf(value.Trim());
        return index >= 0 ? index : throw new DocumentComposeException($"The drawing has '{name}: {value}', which isn't drawn.");
    }

    /// <summary>An odd list counts twice (SVG 1.1, 11.4); one without length is no pattern.</summary>
    private static double[] Dash(string value)
    {
        var list = SvgNumber.List(value.Replace("px", "", StringComparison.Ordinal));
        if (Array.Exists(list, d => d < 0))
            throw new DocumentComposeException($"The drawing has dashes '{value}' of negative length.");
        return list.Sum() <= 0 ? [] : list.Length % 2 == 0 ? list : [.. list, .. list];
    }

    /// <summary>The kinds of font that any machine has (sans-serif) leave the choice to the document.</summary>
    private static string[]? Families(string value)
    {
        string[] named = [.. value.Split(',').Select(f => f.Trim(' ', '"', '\'')).Where(f => f is not ("" or "serif" or "sans-serif" or "monospace" or "system-ui"))];
        return named.Length == 0 ? null : named;
    }

    private static float FontSize(string value) => SvgNumber.Length(value) is > 0 and var size
        ? (float)size
        : throw new DocumentComposeException($"The drawing has 'font-size: {value}'; letters have a size.");

    private static int Weight(string value) => value switch
    {
        "normal" => 400,
        "bold" => 700,
        _ when int.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var weight) && weight is >= 1 and <= 1000 => weight,
        _ => throw new DocumentComposeException($"The drawing has 'font-weight: {value}', which isn't known."),
    };
}
