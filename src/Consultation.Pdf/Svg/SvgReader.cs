using System.Numerics;
using System.Xml;
using System.Xml.Linq;
using QuestPDF.Drawing.Exceptions;

namespace Consultation.Pdf.Svg;

/// <summary>
/// Reads the part of SVG that is drawn. What isn't understood is refused by name, so that no drawing comes out other than
/// it was meant; nothing outside the text is ever fetched, and no script is run.
/// </summary>
internal sealed class SvgReader
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const int LongestText = 8_000_000;
    private const int DeepestGroup = 64;
    private const int DeepestElement = 256;

    private readonly List<SvgPiece> _pieces = [];
    private readonly System.Text.StringBuilder _operators = new();

    /// <summary>Reads a drawing.</summary>
    /// <exception cref="DocumentComposeException">It isn't SVG, or asks for something that isn't drawn.</exception>
    public static SvgDrawing Read(string text)
    {
        XElement root;
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LongestText };
            text = text.TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
            CheckDepth(text, settings);
            using var reader = XmlReader.Create(new StringReader(text), settings);
            root = XElement.Load(reader);
        }
        catch (XmlException e)
        {
            throw new DocumentComposeException($"The drawing can't be read: {e.Message}", e);
        }

        if (root.Name.LocalName != "svg" || !IsDrawing(root))
            throw new DocumentComposeException($"The drawing is no SVG: it begins with '{root.Name.LocalName}'.");
        return new SvgReader().ReadRoot(root);
    }

    /// <summary>Time to read grows with the square of the depth, so that it is looked at first.</summary>
    private static void CheckDepth(string text, XmlReaderSettings settings)
    {
        using var reader = XmlReader.Create(new StringReader(text), settings);
        while (reader.Read())
        {
            if (reader.Depth > DeepestElement)
                throw new DocumentComposeException($"The drawing has elements more than {DeepestElement} deep.");
        }
    }

    private SvgDrawing ReadRoot(XElement root)
    {
        var (width, height) = (RootLength(root, "width"), RootLength(root, "height"));
        var box = root.Attribute("viewBox") is { } given ? SvgNumber.List(given.Value) : [0, 0, width ?? 0, height ?? 0];
        if (box.Length != 4 || !(box[2] > 0) || !(box[3] > 0) || width <= 0 || height <= 0)
            throw new DocumentComposeException("The drawing has no size: it needs a viewBox, or a width and a height.");
        if (root.Attribute("preserveAspectRatio") is { Value: not ("xMidYMid" or "xMidYMid meet") } placed)
            throw Refuse(root, placed.Name.LocalName);
        var style = StyleOf(root, new SvgStyle(), out _, "viewBox", "width", "height", "version", "baseProfile", "preserveAspectRatio", "x", "y");
        ReadChildren(root, style, Matrix3x2.Identity, 0);
        Flush();
        return new SvgDrawing
        {
            ViewBox = ((float)box[0], (float)box[1], (float)box[2], (float)box[3]),
            AspectRatio = (float)(width / height ?? box[2] / box[3]),
            Pieces = _pieces,
        };
    }

    private void ReadChildren(XElement parent, SvgStyle style, Matrix3x2 matrix, int depth)
    {
        if (depth > DeepestGroup)
            throw new DocumentComposeException($"The drawing has groups more than {DeepestGroup} deep.");
        foreach (var element in parent.Elements())
        {
            // What drawing programs note for themselves stands in namespaces of their own.
            if (!IsDrawing(element) || element.Name.LocalName is "title" or "desc" or "metadata" or "defs")
                continue;
            if (element.Name.LocalName is "g")
            {
                var inner = StyleOf(element, style, out var own);
                ReadChildren(element, inner, own * matrix, depth + 1);
            }
            else if (element.Name.LocalName is "text")
            {
                AddText(element, style, matrix);
            }
            else
            {
                AddShape(element, style, matrix);
            }
        }
    }

    private void AddShape(XElement element, SvgStyle style, Matrix3x2 matrix)
    {
        var (path, used) = SvgShapes.Read(element);
        if (element.Elements().FirstOrDefault(e => IsDrawing(e) && e.Name.LocalName is not ("title" or "desc")) is { } inner)
            throw Refuse(inner);
        var look = StyleOf(element, style, out var own, used);
        var operators = (path.HasArea ? look : look with { Fill = null }).Paint(path.ToString());
        if (operators.Length == 0)
            return;
        var toDrawing = own * matrix;
        if (toDrawing.IsIdentity)
            _operators.Append("q ").Append(operators).Append("Q\n");
        else
            _operators.Append("q ").Append(File.PageCanvas.Matrix(toDrawing)).Append(" cm\n").Append(operators).Append("Q\n");
    }

    private void AddText(XElement element, SvgStyle style, Matrix3x2 matrix)
    {
        if (element.HasElements)
            throw Refuse(element.Elements().First());
        var look = StyleOf(element, style, out var own, "x", "y");
        var toDrawing = own * matrix;
        if (Math.Abs(toDrawing.M12) + Math.Abs(toDrawing.M21) + Math.Abs(toDrawing.M11 - toDrawing.M22) > 0.0001 || toDrawing.M11 <= 0)
            throw new DocumentComposeException("The drawing has a text that is turned, mirrored or stretched; only upright text is drawn.");
        if (look.Stroke is not null)
            throw new DocumentComposeException("The drawing has a text with an outline ('stroke'); text is only filled.");
        var words = string.Join(' ', element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (look.Hidden || look.Fill is null || words.Length == 0)
            return;
        Flush();
        _pieces.Add(new SvgText(words, look.Text with { Color = look.Fill }, new Vector2((float)SvgShapes.Length(element, "x"), (float)SvgShapes.Length(element, "y")), toDrawing, look.Anchor));
    }

    /// <summary>The style of an element, from its attributes and then from its <c>style</c>; refuses what it doesn't know.</summary>
    private static SvgStyle StyleOf(XElement element, SvgStyle style, out Matrix3x2 matrix, params ReadOnlySpan<string> geometry)
    {
        matrix = Matrix3x2.Identity;
        foreach (var attribute in element.Attributes())
        {
            var name = attribute.Name.LocalName;
            if (attribute.IsNamespaceDeclaration || attribute.Name.NamespaceName.Length > 0 || geometry.Contains(name))
                continue;
            if (name is "id" or "class" or "style" or "role" || name.StartsWith("aria-", StringComparison.Ordinal) || name.StartsWith("data-", StringComparison.Ordinal))
                continue;
            if (name == "transform")
                matrix = SvgTransform.Read(attribute.Value);
            else
                style = style.With(name, attribute.Value) ?? throw Refuse(element, name);
        }

        foreach (var declaration in (element.Attribute("style")?.Value ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = declaration.IndexOf(':');
            style = (colon < 0 ? null : style.With(declaration[..colon].Trim(), declaration[(colon + 1)..].Trim())) ?? throw Refuse(element, "style: " + declaration);
        }

        return style;
    }

    private void Flush()
    {
        if (_operators.Length > 0)
            _pieces.Add(new SvgOperators(_operators.ToString()));
        _operators.Clear();
    }

    private static bool IsDrawing(XElement element) => element.Name.NamespaceName is Namespace or "";

    /// <summary>A share of the page says nothing of a drawing's own size.</summary>
    private static double? RootLength(XElement root, string name) =>
        root.Attribute(name)?.Value is { } value && value != "auto" && !value.TrimEnd().EndsWith('%') ? SvgNumber.Length(value) : null;

    internal static DocumentComposeException Refuse(XElement element, string? attribute = null) => new(attribute is null
        ? $"The drawing has the element '{element.Name.LocalName}', which isn't drawn."
        : $"The drawing has '{attribute}' on the element '{element.Name.LocalName}', which isn't drawn.");
}
