using Consultation.Pdf.Fonts;

namespace Consultation.Pdf.File;

/// <summary>
/// A font of this document: its name in content streams, the glyphs used, and the characters they stand for. Kept by
/// glyph number, since it is asked for each glyph drawn.
/// </summary>
internal sealed class UsedFont
{
    private readonly int[] _widths;
    private readonly string?[] _characters;
    private readonly ushort _space;

    public UsedFont(FontFace face, string name)
    {
        (Face, Name) = (face, name);
        _widths = new int[face.GlyphCount];
        _characters = new string?[face.GlyphCount];
        _space = face.Shaper.TryGetNominalGlyph(' ', out var space) ? (ushort)space : (ushort)0;
        Use(0);
        HasMissing = false;
    }

    public FontFace Face { get; }

    public string Name { get; }

    /// <summary>The glyphs used, in the order of their numbers; the box of what is missing is always among them.</summary>
    public IEnumerable<ushort> Glyphs => Enumerable.Range(0, _widths.Length).Where(g => _widths[g] != 0).Select(g => (ushort)g);

    /// <summary>What each used glyph is copied out as; U+FFFD for one that only stands together with others.</summary>
    public IEnumerable<(ushort Glyph, string Characters)> Characters => Glyphs.Where(g => g != 0).Select(g => (g, _characters[g] ?? "\uFFFD"));

    /// <summary>Whether a character without a glyph was drawn, as a box.</summary>
    public bool HasMissing { get; private set; }

    /// <summary>Notes a glyph as used and gives its width.</summary>
    public int Use(ushort glyph)
    {
        HasMissing |= glyph == 0;
        var kept = _widths[glyph];
        if (kept == 0)
            _widths[glyph] = kept = WidthOf(glyph) + 1;
        return kept - 1;
    }

    /// <summary>Says that a glyph stands for characters; false if it already stands for others.</summary>
    public bool TryMap(ushort glyph, ReadOnlySpan<char> characters)
    {
        if (glyph == 0)
            return false;
        if (glyph == _space && characters is "\u00A0" or "\u202F")
            characters = " ";
        if (_characters[glyph] is { } known)
            return characters.SequenceEqual(known);
        _characters[glyph] = characters.ToString();
        return true;
    }

    /// <inheritdoc cref="TryMap(ushort, ReadOnlySpan{char})"/>
    public bool TryMap(ushort glyph, char character) =>
        _characters[glyph] is { Length: 1 } known && known[0] == character || TryMap(glyph, [character]);

    /// <summary>Advance in thousandths of the size, as the file states it.</summary>
    public int WidthOf(ushort glyph) => (int)Math.Round(Face.Tables.Advance(glyph) * 1000d / Face.UnitsPerEm);
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
        font = new UsedFont(face, "F" + (All.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        All.Add(font);
        return _byFace[face] = font;
    }
}

/// <summary>All that the pages were drawn into, ready to be written.</summary>
internal sealed class DocumentParts(bool compress)
{
    public PdfObjects Objects { get; } = new(compress);

    /// <summary>What is drawn on the current page; one for all pages, since only one is drawn at a time.</summary>
    public ByteWriter Content { get; } = new();

    public StructNode Root { get; } = new("Document", null);
    public UsedFonts Fonts { get; } = new();
    public List<PageCanvas> Pages { get; } = [];

    /// <summary>Named places: page from 0, points from left and bottom.</summary>
    public Dictionary<string, (int Page, float X, float Y)> Destinations { get; } = new(StringComparer.Ordinal);
}
