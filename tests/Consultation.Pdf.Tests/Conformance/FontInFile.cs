using System.Text;
using UglyToad.PdfPig.Tokens;

namespace Consultation.Pdf.Tests.Conformance;

/// <summary>A font of the file and what the pages show of it.</summary>
internal sealed class FontInFile
{
    private readonly PdfFile _file;
    private readonly Dictionary<int, double> _widths = [];

    private FontInFile(PdfFile file, DictionaryToken font)
    {
        _file = file;
        Dictionary = font;
        Descendant = file.Array(font, "DescendantFonts").Select(file.Get).OfType<DictionaryToken>().FirstOrDefault();
        Descriptor = file.Dictionary(Descendant ?? font, "FontDescriptor");
        if (file.Stream(Descriptor, "FontFile2") is { } program)
            Program = new FontProgram(program);
        if (file.Stream(font, "ToUnicode") is { } map)
            ReadMap(map);
        ReadWidths();
    }

    public DictionaryToken Dictionary { get; }

    public DictionaryToken? Descendant { get; }

    public DictionaryToken? Descriptor { get; }

    public FontProgram? Program { get; }

    public string Name => _file.Name(Dictionary, "BaseFont") ?? _file.Name(Dictionary, "Subtype") ?? "?";

    public bool IsType3 => _file.Name(Dictionary, "Subtype") == "Type3";

    /// <summary>Every code shown, with whether it stands in ActualText each time.</summary>
    public Dictionary<int, bool> Codes { get; } = [];

    /// <summary>What codes stand for.</summary>
    public Dictionary<int, string> Unicode { get; } = [];

    /// <summary>The width that the file states for a code, in thousandths; null if it states none.</summary>
    public double? WidthOf(int code) =>
        _widths.TryGetValue(code, out var width) ? width : Descendant is null ? null : _file.Number(Descendant, "DW") ?? 1000;

    public static IEnumerable<FontInFile> ReadAll(PdfFile file)
    {
        var fonts = new Dictionary<DictionaryToken, FontInFile>(ReferenceEqualityComparer.Instance);
        foreach (var page in file.Pages)
        {
            var named = file.Dictionary(page.Resources, "Font");
            foreach (var shown in page.Shown)
            {
                if (file.Dictionary(named, shown.Font) is not { } dictionary)
                    continue;
                if (!fonts.TryGetValue(dictionary, out var font))
                    fonts[dictionary] = font = new FontInFile(file, dictionary);
                var length = font.Descendant is null ? 1 : 2;
                var explained = shown.Part?.Chain.Any(p => p.HasActualText) == true;
                for (var i = 0; i + length <= shown.Codes.Length; i += length)
                {
                    var code = length == 1 ? shown.Codes[i] : shown.Codes[i] << 8 | shown.Codes[i + 1];
                    font.Codes[code] = explained && (!font.Codes.TryGetValue(code, out var before) || before);
                }
            }
        }

        return fonts.Values;
    }

    private void ReadMap(byte[] map)
    {
        var values = new List<IToken>();
        foreach (var token in PdfFile.Tokens(map))
        {
            if (token is not OperatorToken { Data: var name })
            {
                values.Add(token);
                continue;
            }

            var codes = values.Select(v => PdfFile.BytesOf(v)).ToList();
            for (var i = 0; name == "endbfchar" && i + 1 < codes.Count; i += 2)
                Unicode[Code(codes[i]!)] = Encoding.BigEndianUnicode.GetString(codes[i + 1]!);
            for (var i = 0; name == "endbfrange" && i + 2 < codes.Count; i += 3)
                Range(Code(codes[i]!), Code(codes[i + 1]!), values[i + 2]);
            values.Clear();
        }
    }

    private void Range(int first, int last, IToken target)
    {
        for (var code = first; code <= last; code++)
        {
            var bytes = target is ArrayToken several ? PdfFile.BytesOf(several.Data.ElementAtOrDefault(code - first)) : PdfFile.BytesOf(target)?.ToArray();
            if (bytes is not { Length: > 0 })
                continue;
            if (target is not ArrayToken)
                bytes[^1] += (byte)(code - first);
            Unicode[code] = Encoding.BigEndianUnicode.GetString(bytes);
        }
    }

    private static int Code(byte[] bytes) => bytes.Aggregate(0, (code, b) => code << 8 | b);

    private void ReadWidths()
    {
        if (Descendant is null)
        {
            var first = (int)(_file.Number(Dictionary, "FirstChar") ?? 0);
            foreach (var width in _file.Array(Dictionary, "Widths").OfType<NumericToken>())
                _widths[first++] = width.Data;
            return;
        }

        var entries = _file.Array(Descendant, "W").Select(_file.Get).ToList();
        for (var i = 0; i + 1 < entries.Count;)
        {
            var first = ((NumericToken)entries[i]!).Int;
            if (entries[i + 1] is ArrayToken list)
            {
                foreach (var width in list.Data.Cast<NumericToken>())
                    _widths[first++] = width.Data;
                i += 2;
                continue;
            }

            for (var code = first; code <= ((NumericToken)entries[i + 1]!).Int; code++)
                _widths[code] = ((NumericToken)entries[i + 2]!).Data;
            i += 3;
        }
    }
}

/// <summary>An embedded TrueType file, as far as the rules ask for it.</summary>
internal sealed class FontProgram
{
    private readonly byte[] _file;
    private readonly Dictionary<string, int> _tables = [];

    public FontProgram(byte[] file)
    {
        _file = file;
        for (var i = 0; i < U16(4); i++)
            _tables[Encoding.ASCII.GetString(file, 12 + 16 * i, 4)] = (int)U32(12 + 16 * i + 8);
    }

    public IEnumerable<string> MissingTables => new[] { "glyf", "head", "hhea", "hmtx", "loca", "maxp" }.Where(t => !_tables.ContainsKey(t));

    public int GlyphCount => U16(_tables["maxp"] + 4);

    /// <summary>The advance of a glyph in thousandths.</summary>
    public double WidthOf(int glyph) =>
        U16(_tables["hmtx"] + 4 * Math.Min(glyph, U16(_tables["hhea"] + 34) - 1)) * 1000d / U16(_tables["head"] + 18);

    /// <summary>Bytes of a glyph's outline; none for a blank, and for a glyph that was left out.</summary>
    public long OutlineOf(int glyph)
    {
        var wide = U16(_tables["head"] + 50) == 1;
        long At(int i) => wide ? U32(_tables["loca"] + 4 * i) : 2 * U16(_tables["loca"] + 2 * i);
        return At(glyph + 1) - At(glyph);
    }

    private int U16(int at) => _file[at] << 8 | _file[at + 1];

    private uint U32(int at) => (uint)U16(at) << 16 | (uint)U16(at + 2);
}
