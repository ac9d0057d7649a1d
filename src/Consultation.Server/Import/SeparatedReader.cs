using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Consultation.Server.Import;

/// <summary>Reads a text with separators: comma, semicolon or tab; UTF-8, UTF-16 with its mark, or Windows-1251.</summary>
internal static class SeparatedReader
{
    private static readonly char[] Separators = [';', ',', '\t'];
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IEnumerable<ImportLine> Read(byte[] file)
    {
        var text = TextOf(file);
        var (body, skipped) = WithoutHint(text, out var hinted);
        var separator = hinted ?? SeparatorOf(body);
        using var parser = new CsvParser(new StringReader(body), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator.ToString(),
            IgnoreBlankLines = false,
            BadDataFound = bad => throw new UnreadableFileException(ImportFault.OpenQuote, bad.Context.Parser!.RawRow + skipped),
            DetectDelimiter = false,
        });
        for (var line = 1 + skipped; parser.Read(); line = 1 + skipped + LinesIn(parser))
        {
            yield return new ImportLine(line, [.. (parser.Record ?? []).Take(ImportFile.MostCells)]);
        }
    }

    /// <summary>How many lines of the text were read so far; a record in quotation marks may have several.</summary>
    private static int LinesIn(CsvParser parser) => parser.RawRow;

    private static string TextOf(byte[] file)
    {
        var bytes = file.AsSpan();
        string text;
        if (bytes.StartsWith(Encoding.Unicode.Preamble))
        {
            text = Encoding.Unicode.GetString(bytes[2..]);
        }
        else if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            text = Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }
        else
        {
            var content = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
            try
            {
                text = Strict.GetString(content);
            }
            catch (DecoderFallbackException)
            {
                text = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetString(content);
            }
        }

        // What isn't text has bytes that no text has.
        return text.AsSpan().IndexOfAnyInRange('\0', '\b') < 0 ? text : throw new UnreadableFileException(ImportFault.NotATable);
    }

    /// <summary>Some programs write "sep=;" as the first line.</summary>
    private static (string Body, int Skipped) WithoutHint(string text, out char? separator)
    {
        separator = null;
        if (!text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) || text.Length < 5 || !Separators.Contains(text[4]))
        {
            return (text, 0);
        }

        separator = text[4];
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return (end < 0 ? "" : text[(end + 1)..], 1);
    }

    /// <summary>The one that occurs most in the first line that isn't empty, outside of quotation marks.</summary>
    private static char SeparatorOf(string text)
    {
        var head = text.Split('\n').FirstOrDefault(line => !string.IsNullOrWhiteSpace(line)) ?? "";
        var outside = string.Concat(head.Split('"').Where((_, i) => i % 2 == 0));
        return Separators.MaxBy(separator => outside.Count(c => c == separator));
    }
}
