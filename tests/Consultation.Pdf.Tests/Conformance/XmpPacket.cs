using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Consultation.Pdf.Tests.Conformance;

/// <summary>The file's metadata, read as XML.</summary>
internal sealed class XmpPacket
{
    public const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public const string Archive = "http://www.aiim.org/pdfa/ns/id/";
    public const string Access = "http://www.aiim.org/pdfua/ns/id/";
    public const string Dublin = "http://purl.org/dc/elements/1.1/";
    public const string Basic = "http://ns.adobe.com/xap/1.0/";
    public const string Pdf = "http://ns.adobe.com/pdf/1.3/";
    public const string Extension = "http://www.aiim.org/pdfa/ns/extension/";

    public XmpPacket(PdfFile file)
    {
        Source = file.Stream(file.Catalog, "Metadata") is { } bytes ? Encoding.UTF8.GetString(bytes) : "";
        try
        {
            Properties = [.. XDocument.Parse(Source).Descendants(XName.Get("Description", Rdf)).SelectMany(d => d.Elements())];
        }
        catch (XmlException error)
        {
            Error = error.Message;
        }
    }

    public string Source { get; }

    /// <summary>Why it isn't XML; null if it is.</summary>
    public string? Error { get; }

    public IReadOnlyList<XElement> Properties { get; } = [];

    /// <summary>The value of a property, of the first item if it has several; null if it isn't there.</summary>
    public string? Value(string space, string name)
    {
        var property = Properties.FirstOrDefault(p => p.Name == XName.Get(name, space));
        return property is null ? null : property.Descendants(XName.Get("li", Rdf)).FirstOrDefault()?.Value ?? property.Value;
    }
}
