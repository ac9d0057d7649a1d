using System.Globalization;
using System.Security;
using Consultation.Domain;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Consultation.Documents;

/// <summary>The pictures of a word processor's document: the logo and the code of the check, each a part of the file.</summary>
internal sealed class DocxPictures
{
    private const float UnitsOfMm = 36_000;
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string Placed = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private const string Picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private const string Words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Ids beyond those of figures and below those of their shapes.</summary>
    private const int FirstId = 901;

    private readonly int _before;

    /// <param name="text">The document.</param>
    /// <param name="before">How many relations stand before the pictures'.</param>
    public DocxPictures(DocumentText text, int before)
    {
        _before = before;
        All =
        [
            .. text.Look?.Logo is { } logo ? [(logo.MediaType == "image/png" ? "media/logo.png" : "media/logo.jpeg", logo.MediaType, Convert.FromBase64String(logo.Data))] : Array.Empty<(string, string, byte[])>(),
            .. text.Blocks.OfType<ClosingBlock>().FirstOrDefault()?.Check is { } check ? [("media/check.png", "image/png", QrCode.Png(check.Address))] : Array.Empty<(string, string, byte[])>(),
        ];
    }

    /// <summary>Their places beneath <c>word/</c>, what they are, and their files.</summary>
    public IReadOnlyList<(string Target, string Type, byte[] File)> All { get; }

    public W.Run Logo(DocumentLook look, DocumentLogo logo)
    {
        var scale = Math.Min(Letterhead.LogoWidthMm / logo.Width, Letterhead.LogoHeightMm / logo.Height);
        return Of("media/logo", look.Organisation, logo.Width * scale, logo.Height * scale);
    }

    public W.Run Code(CheckCode check) => Of("media/check", check.Alternative, Letterhead.CodeMm, Letterhead.CodeMm);

    private W.Run Of(string name, string words, float width, float height)
    {
        var at = All.ToList().FindIndex(picture => picture.Target.StartsWith(name, StringComparison.Ordinal));
        var (x, y, id, said) = (N(width * UnitsOfMm), N(height * UnitsOfMm), N(FirstId + at), SecurityElement.Escape(words));
        return new W.Run(new W.Drawing(
            $"""
            <w:drawing xmlns:w="{Words}"><wp:inline xmlns:wp="{Placed}" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{x}" cy="{y}"/><wp:docPr id="{id}" name="{said}" descr="{said}"/><wp:cNvGraphicFramePr/>
            <a:graphic xmlns:a="{Drawing}"><a:graphicData uri="{Picture}"><pic:pic xmlns:pic="{Picture}"><pic:nvPicPr><pic:cNvPr id="{id}" name="{said}"/><pic:cNvPicPr/></pic:nvPicPr>
            <pic:blipFill><a:blip xmlns:r="{OfficePackage.Relations}" r:embed="rId{N(_before + at + 1)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
            <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{x}" cy="{y}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>
            """));
    }

    private static string N(float value) => Math.Round(value).ToString(CultureInfo.InvariantCulture);
}
