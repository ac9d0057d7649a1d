using System.Globalization;
using System.Text;

namespace Consultation.Documents;

/// <summary>A table as comma-separated values (RFC 4180), with a byte order mark so that every program sees that it is UTF-8.</summary>
internal static class CsvFile
{
    public static byte[] Write(Sheet sheet)
    {
        var text = new StringBuilder();
        Line(text, sheet.Head.Select(name => new Cell(name, null)));
        foreach (var row in sheet.Rows)
        {
            Line(text, row);
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Line(StringBuilder text, IEnumerable<Cell> cells) => text.AppendJoin(',', cells.Select(Written)).Append("\r\n");

    /// <summary>Every text stands in quotation marks: then none of what it holds ends it.</summary>
    private static string Written(Cell cell) =>
        cell.Number is { } number ? number.ToString(CultureInfo.InvariantCulture)
        : string.IsNullOrEmpty(cell.Text) ? ""
        : $"\"{HarmlessText.Of(cell.Text).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
