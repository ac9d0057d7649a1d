using System.Text;
using System.Xml;
using Consultation.Domain;
using DocumentFormat.OpenXml;

namespace Consultation.Documents;

/// <summary>A document for word processors (ECMA-376): real styles, headings, table heads and fields, and the language of every word.</summary>
internal static class DocxForm
{
    private const string TypeOf = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string CoreType = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    private const string CoreNames = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>The parts that the text leads to, in the order of their ids.</summary>
    private static readonly (string Name, string Type)[] Parts =
        [("styles", "styles"), ("settings", "settings"), ("fontTable", "fontTable"), ("numbering", "numbering"), ("header1", "header"), ("footer1", "footer")];

    public static byte[] Write(DocumentText text)
    {
        var pictures = new DocxPictures(text, Parts.Length);
        var links = new DocxLinks(Parts.Length + pictures.All.Count);
        var body = new DocxBlocks(text, links, pictures).Compose();
        using var package = new OfficePackage();
        package.Types(
        [
            ("word/document.xml", TypeOf + "document.main+xml"), .. Parts.Select(part => ($"word/{part.Name}.xml", $"{TypeOf}{part.Type}+xml")),
            .. pictures.All.Select(picture => ("word/" + picture.Target, picture.Type)), ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ]);
        package.Related("_rels/.rels", [("officeDocument", "word/document.xml"), (CoreType, "docProps/core.xml")]);
        package.Part("docProps/core.xml", xml => Core(xml, text));
        package.Part("word/document.xml", Bytes(body));
        package.Related("word/_rels/document.xml.rels", [.. Parts.Select(part => (part.Type, part.Name + ".xml")), .. pictures.All.Select(picture => ("image", picture.Target)), .. links.Targets.Select(target => ("hyperlink", target))]);
        package.Part("word/styles.xml", Encoding.UTF8.GetBytes(DocxStyles.Styles(text.Language, text.Look?.Colour?.TrimStart('#'))));
        package.Part("word/settings.xml", Encoding.UTF8.GetBytes(DocxStyles.Settings(text.Language)));
        package.Part("word/fontTable.xml", Encoding.UTF8.GetBytes(DocxStyles.Fonts));
        package.Part("word/numbering.xml", Encoding.UTF8.GetBytes(DocxStyles.Numbering));
        package.Part("word/header1.xml", Bytes(DocxFrame.Header(text)));
        package.Part("word/footer1.xml", Bytes(DocxFrame.Footer(text)));
        foreach (var (target, _, file) in pictures.All)
        {
            package.Part("word/" + target, file);
        }

        return package.ToArray();
    }

    private static byte[] Bytes(OpenXmlPartRootElement root)
    {
        using var stream = new MemoryStream();
        using (var writer = OpenXmlWriter.Create(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        {
            writer.WriteStartDocument(standalone: true);
            writer.WriteElement(root);
        }

        return stream.ToArray();
    }

    private static void Core(XmlWriter xml, DocumentText text)
    {
        xml.WriteStartElement("cp", "coreProperties", CoreNames);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteElementString("dc", "title", DublinCore, text.Properties.Title);
        xml.WriteElementString("dc", "subject", DublinCore, text.Properties.Subject);
        if (text.Properties.Author is { } author)
        {
            xml.WriteElementString("dc", "creator", DublinCore, author);
        }

        xml.WriteElementString("cp", "keywords", CoreNames, text.Properties.Keywords);
        xml.WriteElementString("dc", "language", DublinCore, text.Language.Code());
        xml.WriteEndElement();
    }
}

/// <summary>The addresses that a document leads to, each once, with the ids of their relations.</summary>
internal sealed class DocxLinks(int before)
{
    private readonly List<string> _targets = [];

    public IReadOnlyList<string> Targets => _targets;

    public string IdOf(string target)
    {
        var at = _targets.IndexOf(target);
        if (at < 0)
        {
            at = _targets.Count;
            _targets.Add(target);
        }

        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"rId{before + at + 1}");
    }
}
