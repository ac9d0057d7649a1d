namespace Consultation.Server.Import;

/// <summary>Reads the lines of a file of people, whatever program it comes from.</summary>
internal static class ImportFile
{
    /// <summary>The most bytes of a file.</summary>
    public const int Largest = 5 * 1024 * 1024;

    /// <summary>The most lines of a file, the head among them.</summary>
    public const int MostLines = 2_001;

    /// <summary>The most cells of a line that are looked at.</summary>
    public const int MostCells = 64;

    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> OldWorkbook => [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>The lines that hold something.</summary>
    /// <exception cref="UnreadableFileException">It isn't a table.</exception>
    public static IReadOnlyList<ImportLine> Read(byte[] file)
    {
        if (file.AsSpan().StartsWith(OldWorkbook))
        {
            throw new UnreadableFileException(ImportFault.OldWorkbook);
        }

        var lines = file.AsSpan().StartsWith(Zip) ? WorkbookReader.Read(file) : SeparatedReader.Read(file);
        var full = new List<ImportLine>();
        foreach (var line in lines)
        {
            if (line.Cells.All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            full.Add(line with { Cells = [.. line.Cells.Select(cell => cell.Trim())] });
            if (full.Count > MostLines)
            {
                throw new UnreadableFileException(ImportFault.TooManyLines, line.Line);
            }
        }

        return full.Count > 0 ? full : throw new UnreadableFileException(ImportFault.EmptyFile);
    }
}
