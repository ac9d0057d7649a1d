using System.Globalization;
using System.Security;
using System.Text;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.File;

/// <summary>The metadata as XMP, saying the same as the information dictionary, and what standards the file keeps.</summary>
internal static class Xmp
{
    /// <summary>PDF/A knows no property of PDF/UA, so the file describes it (ISO 19005-2, 6.6.2.3.3).</summary>
    private const string AccessibilitySchema = """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of ISO 14289 that the file keeps</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>

        """;

    public static byte[] Write(DocumentMetadata metadata, Claims claims)
    {
        var text = new StringBuilder();
        text.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
            .Append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<rdf:Description rdf:about=\"\"")
            .Append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"")
            .Append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"")
            .Append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n")
            .Append("<dc:format>application/pdf</dc:format>\n");
        Wrapped(text, "dc:title", "rdf:Alt", metadata.Title, " xml:lang=\"x-default\"");
        Wrapped(text, "dc:creator", "rdf:Seq", metadata.Author);
        Wrapped(text, "dc:description", "rdf:Alt", metadata.Subject, " xml:lang=\"x-default\"");
        Wrapped(text, "dc:language", "rdf:Bag", metadata.Language);
        Plain(text, "pdf:Keywords", metadata.Keywords);
        Plain(text, "pdf:Producer", metadata.Producer);
        Plain(text, "xmp:CreatorTool", metadata.Creator);
        Plain(text, "xmp:CreateDate", Date(metadata.CreationDate));
        Plain(text, "xmp:ModifyDate", Date(metadata.ModifiedDate));
        if (claims.ArchivePart is { } part)
        {
            Plain(text, "pdfaid:part", PdfText.Number(part));
            Plain(text, "pdfaid:conformance", "A");
        }

        if (claims.Accessible)
            Plain(text, "pdfuaid:part", "1");
        text.Append("</rdf:Description>\n");
        if (claims is { Accessible: true, ArchivePart: not null })
            text.Append(AccessibilitySchema.ReplaceLineEndings("\n"));
        text.Append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string? Date(DateTimeOffset? date) => date?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    private static void Plain(StringBuilder text, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            text.Append('<').Append(name).Append('>').Append(SecurityElement.Escape(Clean(value))).Append("</").Append(name).Append(">\n");
    }

    private static void Wrapped(StringBuilder text, string name, string list, string? value, string attribute = "")
    {
        if (!string.IsNullOrEmpty(value))
            text.Append(CultureInfo.InvariantCulture, $"<{name}><{list}><rdf:li{attribute}>{SecurityElement.Escape(Clean(value))}</rdf:li></{list}></{name}>\n");
    }

    /// <summary>XML knows no control characters, and no halves of a character.</summary>
    public static string Clean(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            result.Append(Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF ? " " : rune.ToString());
        return result.ToString();
    }
}
