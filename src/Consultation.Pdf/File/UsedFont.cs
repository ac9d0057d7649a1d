using System.Globalization;
using Consultation.Pdf.Fonts;

namespace Consultation.Pdf.File;

/// <summary>
/// A font of this document: its name in content streams, the glyphs used, and the characters they stand for. Kept by
/// glyph number, since it is asked for each glyph drawn.
/// </summary>
internal sealed class UsedFont
{
    /// <summary>Codes of a font for missing characters: one byte, and not 0.</summary>
    private const int MissingPerFont = 255;

    private readonly string?[] _characters;
    private readonly string?[] _parts;
    private readonly bool[] _used;
    private readonly int[] _widths;
    private readonly List<string> _missing = [];

    public UsedFont(FontFace face, string name)
    {
        Face = face;
        Name = name;
        var count = face.GlyphCount;
        _characters = new string?[count];
        _parts = new string?[count];
        _used = new bool[count];
        _widths = new int[count];
        Array.Fill(_widths, -1);
    }

    public FontFace Face { get; }

    public string Name { get; }

    /// <summary>The used glyphs in order, and always the first, which every font must have.</summary>
    public IEnumerable<ushort> Glyphs
    {
        get
        {
            for (var i = 0; i < _used.Length; i++)
            {
                if (i == 0 || _used[i])
                    yield return (ushort)i;
            }
        }
    }

    /// <summary>What each used glyph is copied out as.</summary>
    public IEnumerable<(ushort Glyph, string Characters)> Characters =>
        Glyphs.Where(g => g != 0).Select(g => (g, _characters[g] ?? _parts[g]!));

    /// <summary>The characters drawn as boxes, in parts of one font each, and those fonts' names.</summary>
    public IEnumerable<(string Name, string[] Characters)> Missing => _missing.Chunk(MissingPerFont).Select((c, i) => (MissingName(i), c));

    /// <summary>Notes a glyph as used and gives its width.</summary>
    public int Use(ushort glyph)
    {
        _used[glyph] = true;
        return WidthOf(glyph);
    }

    /// <summary>Whether a glyph is known to stand for one character, so that drawing it is all there is to do.</summary>
    public bool IsMapped(ushort glyph, char character) => _characters[glyph] is { Length: 1 } known && known[0] == character;

    /// <summary>Says that a glyph stands for characters; false if it already stands for others.</summary>
    public bool TryMap(ushort glyph, ReadOnlySpan<char> characters)
    {
        if (glyph == 0)
            return false;
        if (glyph == Face.Space && (characters is "\u00A0" or "\u202F"))
            characters = " ";
        if (_characters[glyph] is { } known)
            return characters.SequenceEqual(known);
        _characters[glyph] = characters.ToString();
        return true;
    }

    /// <summary>
    /// Says what a glyph stands for that is drawn together with others: readers that know no ActualText then still read
    /// the characters about right. Counts only for glyphs that never stand alone.
    /// </summary>
    public void MapPart(ushort glyph, ReadOnlySpan<char> characters, int index, int count)
    {
        if (_parts[glyph] is not null)
            return;
        var from = Math.Min(index, characters.Length - 1);
        var to = index == count - 1 ? characters.Length : from + 1;
        var whole = characters.ContainsAnyInRange('\uD800', '\uDFFF');
        _parts[glyph] = (whole ? characters : characters[from..to]).ToString();
    }

    /// <summary>The font and the code that show a missing character as a box and say which it is.</summary>
    public (string Font, byte Code) Miss(ReadOnlySpan<char> characters)
    {
        var text = characters.ToString();
        var index = _missing.IndexOf(text);
        if (index < 0)
        {
            index = _missing.Count;
            _missing.Add(text);
        }

        return (MissingName(index / MissingPerFont), (byte)(index % MissingPerFont + 1));
    }

    /// <summary>Advance in thousandths of the size, as the file states it.</summary>
    public int WidthOf(ushort glyph) =>
        _widths[glyph] >= 0 ? _widths[glyph] : _widths[glyph] = (int)Math.Round(Face.Tables.Advance(glyph) * 1000d / Face.UnitsPerEm);

    private string MissingName(int part) => Name + "x" + part.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The fonts of a document, in the order of their first use.</summary>
internal sealed class UsedFonts
{
    private readonly Dictionary<FontFace, UsedFont> _byFace = [];

    public List<UsedFont> All { get; } = [];

    public UsedFont Use(FontFace face)
    {
        if (_byFace.TryGetValue(face, out var font))
            return font;
        font = new UsedFont(face, "F" + (All.Count + 1).ToString(CultureInfo.InvariantCulture));
        All.Add(font);
        return _byFace[face] = font;
    }
}

/// <summary>All that the pages were drawn into, ready to be written.</summary>
internal sealed class DocumentParts(bool compress, string? language) : IDisposable
{
    public PdfObjects Objects { get; } = new(compress);

    /// <summary>What is drawn on the current page; one for all pages, since only one is drawn at a time.</summary>
    public ByteWriter Content { get; } = new();

    public StructNode Root { get; } = new("Document", null, language: language);
    public UsedFonts Fonts { get; } = new();
    public UsedImages Images { get; } = new();
    public List<PageCanvas> Pages { get; } = [];

    /// <summary>Characters that no font has a glyph for, each with the number of its first page.</summary>
    public SortedDictionary<System.Text.Rune, int> Missing { get; } = [];

    /// <summary>Named places: page from 0, points from left and bottom.</summary>
    public Dictionary<string, (int Page, float X, float Y)> Destinations { get; } = new(StringComparer.Ordinal);

    public void Dispose()
    {
        Objects.Dispose();
        Content.Dispose();
    }
}
