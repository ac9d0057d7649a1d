using System.Globalization;
using System.Text;
using System.Xml;

namespace Consultation.Documents;

/// <summary>
/// The outside of an Office file (ECMA-376, part 2): parts, what they are, and which leads to which. Written part by
/// part, with ids by their order, so that the same content gives the same bytes.
/// </summary>
internal sealed class OfficePackage : IDisposable
{
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    private readonly FixedZip _zip = new();

    /// <summary>The first part: what the others are, by their names.</summary>
    public void Types(IEnumerable<(string Part, string Type)> parts) => Part("[Content_Types].xml", xml =>
    {
        xml.WriteStartElement("Types", ContentTypes);
        void Of(string element, string key, string value, string type)
        {
            xml.WriteStartElement(element, ContentTypes);
            xml.WriteAttributeString(key, value);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }

        Of("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Of("Default", "Extension", "xml", "application/xml");
        foreach (var (part, type) in parts)
        {
            Of("Override", "PartName", "/" + part, type);
        }
    });

    /// <summary>What a part leads to; the ids are <c>rId1</c>, <c>rId2</c>, … A type without an address is one of Office's own; a target that is an address leads outside.</summary>
    public void Related(string part, IReadOnlyList<(string Type, string Target)> targets) => Part(part, xml =>
    {
        xml.WriteStartElement("Relationships", PackageRelations);
        for (var i = 0; i < targets.Count; i++)
        {
            var (type, target) = targets[i];
            xml.WriteStartElement("Relationship", PackageRelations);
            xml.WriteAttributeString("Id", string.Create(CultureInfo.InvariantCulture, $"rId{i + 1}"));
            xml.WriteAttributeString("Type", type.Contains(':') ? type : $"{Relations}/{type}");
            xml.WriteAttributeString("Target", target);
            if (type == "hyperlink")
            {
                xml.WriteAttributeString("TargetMode", "External");
            }

            xml.WriteEndElement();
        }
    });

    public void Part(string name, Action<XmlWriter> write) => _zip.Add(name, stream =>
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        xml.WriteStartDocument(standalone: true);
        write(xml);
    });

    public void Part(string name, byte[] bytes) => _zip.Add(name, bytes);

    public byte[] ToArray() => _zip.ToArray();

    public void Dispose() => _zip.Dispose();
}
