using System.Globalization;
using System.Security;
using System.Text;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Consultation.Documents;

/// <summary>Figures of a word processor's document: shapes that can be edited, with their description, and the table.</summary>
internal static class DocxFigures
{
    /// <summary>The text's measure in the units of drawings, 914,400 to the inch.</summary>
    private const float Measure = 8617 * 635f;

    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string Placed = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private const string Group = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
    private const string Shapes = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    private const string Words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static IEnumerable<OpenXmlElement> Of(FigureBlock figure, int number, DocxLinks links)
    {
        yield return DocxText.Paragraph("Caption", figure.Caption);
        yield return DocxText.Paragraph("Figure", new W.Run(new W.Drawing(Xml(figure, number))));
        foreach (var element in figure.Table is { } table ? DocxTables.Of(table, links) : [])
        {
            yield return element;
        }
    }

    private static string Xml(FigureBlock figure, int number)
    {
        var scale = Measure / figure.Width;
        var (width, height) = (N(figure.Width * scale), N(figure.Height * scale));
        var xml = new StringBuilder(
            $"""
            <w:drawing xmlns:w="{Words}"><wp:inline xmlns:wp="{Placed}" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/>
            <wp:docPr id="{N(number)}" name="{Escaped(figure.Caption)}" descr="{Escaped(figure.Alternative)}"/><wp:cNvGraphicFramePr/>
            <a:graphic xmlns:a="{Drawing}"><a:graphicData uri="{Group}"><wpg:wgp xmlns:wpg="{Group}"><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/>
            <a:chOff x="0" y="0"/><a:chExt cx="{width}" cy="{height}"/></a:xfrm></wpg:grpSpPr>
            """);
        foreach (var (index, shape) in figure.Shapes.Index())
        {
            xml.Append(Of(shape, (number * 1000) + index, figure.Width, scale));
        }

        return xml.Append("</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing>").ToString();
    }

    private static string Of(Shape shape, int id, float width, float scale) => shape switch
    {
        RectangleShape box => Box(id, box.X, box.Y, box.Width, box.Height, scale, Fill(box.Colour), ""),
        LineShape line => Box(id, line.X, line.Y, Math.Max(line.Across, line.Thickness), Math.Max(line.Down, line.Thickness), scale, Fill(line.Colour), ""),
        TextShape words => OfText(words, id, width, scale),
        _ => "",
    };

    private static string OfText(TextShape words, int id, float width, float scale)
    {
        var (left, room) = words.Align switch
        {
            Alignment.End => (0, words.X),
            Alignment.Middle => (words.X - Math.Min(words.X, width - words.X), 2 * Math.Min(words.X, width - words.X)),
            _ => (words.X, width - words.X),
        };
        // Half points, from the field's measure.
        var size = N(words.Size * scale / 12700 * 2);
        var side = words.Align switch { Alignment.End => "right", Alignment.Middle => "center", _ => "left" };
        return Box(id, left, words.Y, room, words.Size * 1.5f, scale, "<a:noFill/>",
            $"""
            <wps:txbx><w:txbxContent><w:p><w:pPr><w:pStyle w:val="FigureText"/><w:jc w:val="{side}"/></w:pPr><w:r><w:rPr><w:color w:val="{words.Colour.TrimStart('#')}"/><w:sz w:val="{size}"/></w:rPr><w:t xml:space="preserve">{Escaped(words.Words)}</w:t></w:r></w:p></w:txbxContent></wps:txbx>
            """);
    }

    private static string Box(int id, float x, float y, float width, float height, float scale, string fill, string inside) =>
        $"""
        <wps:wsp xmlns:wps="{Shapes}"><wps:cNvPr id="{N(id)}" name="{N(id)}"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="{N(x * scale)}" y="{N(y * scale)}"/><a:ext cx="{N(width * scale)}" cy="{N(height * scale)}"/></a:xfrm>
        <a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{fill}<a:ln><a:noFill/></a:ln></wps:spPr>{inside}<wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/></wps:wsp>
        """;

    private static string Fill(string colour) => $"<a:solidFill><a:srgbClr val=\"{colour.TrimStart('#')}\"/></a:solidFill>";

    private static string Escaped(string words) => SecurityElement.Escape(words);

    private static string N(float value) => Math.Round(value).ToString(CultureInfo.InvariantCulture);
}
