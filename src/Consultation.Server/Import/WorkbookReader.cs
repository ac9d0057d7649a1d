using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Consultation.Server.Import;

/// <summary>Reads the first sheet of a workbook (.xlsx), within bounds: a small file can be packed so that it grows to fill a machine.</summary>
internal static class WorkbookReader
{
    private const int MostParts = 1_000;
    private const long MostUnpacked = 64 * 1024 * 1024;
    private const int LongestPart = 32 * 1024 * 1024;

    public static IReadOnlyList<ImportLine> Read(byte[] file)
    {
        try
        {
            Measure(file);
            using var stream = new MemoryStream(file, writable: false);
            using var document = SpreadsheetDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = LongestPart });
            return Lines(document);
        }
        catch (Exception e) when (e is InvalidDataException or OpenXmlPackageException or XmlException or FileFormatException or IOException or InvalidOperationException
            or FormatException or ArgumentException or KeyNotFoundException or UriFormatException or NotSupportedException)
        {
            throw new UnreadableFileException(ImportFault.DamagedWorkbook);
        }
    }

    /// <summary>Unpacks everything once, into nothing, and stops where it becomes too much: what the file says of its sizes needn't be so.</summary>
    private static void Measure(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > MostParts)
        {
            throw new InvalidDataException();
        }

        var (buffer, unpacked) = (new byte[81_920], 0L);
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            for (int read; (read = content.Read(buffer)) > 0;)
            {
                if ((unpacked += read) > MostUnpacked)
                {
                    throw new InvalidDataException();
                }
            }
        }
    }

    private static List<ImportLine> Lines(SpreadsheetDocument document)
    {
        var workbook = document.WorkbookPart ?? throw new InvalidDataException();
        var first = workbook.Workbook?.Sheets?.Elements<Sheet>().FirstOrDefault()?.Id?.Value ?? throw new InvalidDataException();
        if (workbook.GetPartById(first) is not WorksheetPart sheet)
        {
            throw new InvalidDataException();
        }

        var shared = workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(TextOf).ToList() ?? [];
        var lines = new List<ImportLine>();
        using var reader = OpenXmlReader.Create(sheet);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement || reader.LoadCurrentElement() is not Row row)
            {
                continue;
            }

            var number = row.RowIndex?.Value is { } index and <= int.MaxValue ? (int)index : (lines.Count == 0 ? 0 : lines[^1].Line) + 1;
            var cells = CellsOf(row, shared);
            if (cells.Any(cell => cell.Length > 0))
            {
                lines.Add(new ImportLine(number, cells));
            }

            if (lines.Count > ImportFile.MostLines)
            {
                throw new UnreadableFileException(ImportFault.TooManyLines, number);
            }
        }

        return lines;
    }

    private static List<string> CellsOf(Row row, List<string> shared)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = ColumnOf(cell.CellReference?.Value) ?? cells.Count;
            if (column >= ImportFile.MostCells)
            {
                break;
            }

            while (cells.Count <= column)
            {
                cells.Add("");
            }

            cells[column] = ValueOf(cell, shared);
        }

        return cells;
    }

    private static string ValueOf(Cell cell, List<string> shared)
    {
        var value = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value;
        return type == CellValues.SharedString ? (int.TryParse(value, out var place) && place >= 0 && place < shared.Count ? shared[place] : throw new InvalidDataException())
            : type == CellValues.InlineString ? (cell.InlineString is { } text ? TextOf(text) : "")
            : type == CellValues.Boolean ? (value == "1" ? "yes" : "no")
            : type == CellValues.Error ? "#"
            : value;
    }

    /// <summary>Text in one format, or in runs of several; what is only to be read aloud beside it isn't part of it.</summary>
    private static string TextOf(OpenXmlElement item) =>
        string.Concat(item.Elements<Text>().Concat(item.Elements<Run>().SelectMany(run => run.Elements<Text>())).Select(text => text.Text));

    /// <summary>The place of a column in a reference such as B7, from 0.</summary>
    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var c in reference ?? "")
        {
            if (!char.IsAsciiLetterUpper(c) || column > ImportFile.MostCells)
            {
                break;
            }

            column = (column * 26) + (c - 'A' + 1);
        }

        return column == 0 ? null : column - 1;
    }
}
