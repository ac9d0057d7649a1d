using System.Globalization;
using System.Security;
using System.Text;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.File;

/// <summary>The metadata as XMP, saying the same as the information dictionary.</summary>
internal static class Xmp
{
    public static byte[] Write(DocumentMetadata metadata, bool claimsAccessibility)
    {
        var text = new StringBuilder();
        text.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
            .Append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<rdf:Description rdf:about=\"\"")
            .Append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"")
            .Append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n")
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
        if (claimsAccessibility)
            Plain(text, "pdfuaid:part", "1");
        text.Append("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string? Date(DateTimeOffset? date) => date?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    private static void Plain(StringBuilder text, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            text.Append('<').Append(name).Append('>').Append(SecurityElement.Escape(value)).Append("</").Append(name).Append(">\n");
    }

    private static void Wrapped(StringBuilder text, string name, string list, string? value, string attribute = "")
    {
        if (!string.IsNullOrEmpty(value))
            text.Append(CultureInfo.InvariantCulture, $"<{name}><{list}><rdf:li{attribute}>{SecurityElement.Escape(value)}</rdf:li></{list}></{name}>\n");
    }
}
