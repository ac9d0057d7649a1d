using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Consultation.Documents;

/// <summary>
/// Tables as a workbook (ECMA-376), each on a sheet with its head in bold and kept in sight. Written part by part, without
/// clock and chance, so that the same tables give the same bytes.
/// </summary>
internal static class XlsxFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string TypeOf = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const int LongestCell = 32_767;
    private const int LongestSheetName = 31;
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(IReadOnlyList<Sheet> sheets)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", xml => Types(xml, sheets.Count));
            Part(zip, "_rels/.rels", xml => Related(xml, [("officeDocument", "xl/workbook.xml")]));
            Part(zip, "xl/workbook.xml", xml => Workbook(xml, sheets));
            Part(zip, "xl/_rels/workbook.xml.rels", xml => Related(
                xml, [.. sheets.Select((_, i) => ("worksheet", Invariant($"worksheets/sheet{i + 1}.xml"))), ("styles", "styles.xml")]));
            Part(zip, "xl/styles.xml", Styles);
            for (var i = 0; i < sheets.Count; i++)
            {
                var sheet = sheets[i];
                Part(zip, Invariant($"xl/worksheets/sheet{i + 1}.xml"), xml => Worksheet(xml, sheet));
            }
        }

        return stream.ToArray();
    }

    private static void Part(ZipArchive zip, string name, Action<XmlWriter> write)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    private static void Types(XmlWriter xml, int sheets)
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
        Of("Override", "PartName", "/xl/workbook.xml", TypeOf + "sheet.main+xml");
        Of("Override", "PartName", "/xl/styles.xml", TypeOf + "styles+xml");
        for (var i = 1; i <= sheets; i++)
        {
            Of("Override", "PartName", Invariant($"/xl/worksheets/sheet{i}.xml"), TypeOf + "worksheet+xml");
        }
    }

    private static void Related(XmlWriter xml, IReadOnlyList<(string Type, string Target)> targets)
    {
        xml.WriteStartElement("Relationships", PackageRelations);
        for (var i = 0; i < targets.Count; i++)
        {
            xml.WriteStartElement("Relationship", PackageRelations);
            xml.WriteAttributeString("Id", Invariant($"rId{i + 1}"));
            xml.WriteAttributeString("Type", $"{Relations}/{targets[i].Type}");
            xml.WriteAttributeString("Target", targets[i].Target);
            xml.WriteEndElement();
        }
    }

    private static void Workbook(XmlWriter xml, IReadOnlyList<Sheet> sheets)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Relations);
        xml.WriteStartElement("sheets", Main);
        for (var i = 0; i < sheets.Count; i++)
        {
            xml.WriteStartElement("sheet", Main);
            xml.WriteAttributeString("name", sheets[i].Name.Length <= LongestSheetName ? sheets[i].Name : sheets[i].Name[..LongestSheetName]);
            xml.WriteAttributeString("sheetId", Invariant($"{i + 1}"));
            xml.WriteAttributeString("r", "id", Relations, Invariant($"rId{i + 1}"));
            xml.WriteEndElement();
        }
    }

    private static void Styles(XmlWriter xml) => xml.WriteRaw(
        $"<styleSheet xmlns=\"{Main}\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/></cellXfs></styleSheet>");

    private static void Worksheet(XmlWriter xml, Sheet sheet)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteRaw("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        xml.WriteRaw(Invariant($"<cols><col min=\"1\" max=\"{sheet.Head.Count}\" width=\"22\" customWidth=\"1\"/></cols>"));
        xml.WriteStartElement("sheetData", Main);
        Row(xml, [.. sheet.Head.Select(name => new Cell(name, null))], head: true);
        foreach (var row in sheet.Rows)
        {
            Row(xml, row, head: false);
        }
    }

    private static void Row(XmlWriter xml, IReadOnlyList<Cell> cells, bool head)
    {
        xml.WriteStartElement("row", Main);
        foreach (var cell in cells)
        {
            xml.WriteStartElement("c", Main);
            if (head)
            {
                xml.WriteAttributeString("s", "1");
            }

            if (cell.Number is { } number)
            {
                xml.WriteElementString("v", Main, Invariant($"{number}"));
            }
            else if (!string.IsNullOrEmpty(cell.Text))
            {
                xml.WriteAttributeString("t", "inlineStr");
                xml.WriteStartElement("is", Main);
                xml.WriteStartElement("t", Main);
                xml.WriteAttributeString("xml", "space", null, "preserve");
                xml.WriteString(Written(cell.Text));
                xml.WriteEndElement();
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Written(string text)
    {
        var harmless = HarmlessText.Of(text);
        return harmless.Length <= LongestCell ? harmless : $"{harmless[..(LongestCell - 1)]}…";
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
