using System.Globalization;
using System.Xml;

namespace Consultation.Documents;

/// <summary>
/// Tables as a workbook (ECMA-376), each on a sheet with its head in bold and kept in sight. Written part by part, without
/// clock and chance, so that the same tables give the same bytes.
/// </summary>
internal static class XlsxFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string TypeOf = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const int LongestCell = 32_767;
    private const int LongestSheetName = 31;

    public static byte[] Write(IReadOnlyList<Sheet> sheets)
    {
        using var package = new OfficePackage();
        var names = sheets.Select((_, i) => Invariant($"worksheets/sheet{i + 1}.xml")).ToList();
        package.Types([("xl/workbook.xml", TypeOf + "sheet.main+xml"), ("xl/styles.xml", TypeOf + "styles+xml"), .. names.Select(name => ("xl/" + name, TypeOf + "worksheet+xml"))]);
        package.Related("_rels/.rels", [("officeDocument", "xl/workbook.xml")]);
        package.Part("xl/workbook.xml", xml => Workbook(xml, sheets));
        package.Related("xl/_rels/workbook.xml.rels", [.. names.Select(name => ("worksheet", name)), ("styles", "styles.xml")]);
        package.Part("xl/styles.xml", Styles);
        foreach (var (name, sheet) in names.Zip(sheets))
        {
            package.Part("xl/" + name, xml => Worksheet(xml, sheet));
        }

        return package.ToArray();
    }

    private static void Workbook(XmlWriter xml, IReadOnlyList<Sheet> sheets)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, OfficePackage.Relations);
        xml.WriteStartElement("sheets", Main);
        for (var i = 0; i < sheets.Count; i++)
        {
            xml.WriteStartElement("sheet", Main);
            xml.WriteAttributeString("name", sheets[i].Name.Length <= LongestSheetName ? sheets[i].Name : sheets[i].Name[..LongestSheetName]);
            xml.WriteAttributeString("sheetId", Invariant($"{i + 1}"));
            xml.WriteAttributeString("r", "id", OfficePackage.Relations, Invariant($"rId{i + 1}"));
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
