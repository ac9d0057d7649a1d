using Consultation.Pdf.Fonts;

namespace Consultation.Pdf.File;

/// <summary>A font of this document: its name in content streams, the glyphs used, and the characters they stand for.</summary>
internal sealed class UsedFont(FontFace face, string name)
{
    private readonly SortedDictionary<ushort, string> _characters = [];

    public FontFace Face { get; } = face;

    public string Name { get; } = name;

    public SortedSet<ushort> Glyphs { get; } = [0];

    /// <summary>What each used glyph is copied out as; U+FFFD for one that only stands together with others.</summary>
    public IEnumerable<(ushort Glyph, string Characters)> Characters =>
        Glyphs.Where(g => g != 0).Select(g => (g, _characters.TryGetValue(g, out var found) ? found : "\uFFFD"));

    /// <summary>Whether a character without a glyph was drawn, as a box.</summary>
    public bool HasMissing { get; private set; }

    public void Use(ushort glyph)
    {
        Glyphs.Add(glyph);
        HasMissing |= glyph == 0;
    }

    /// <summary>Says that a glyph stands for characters; false if it already stands for others.</summary>
    public bool TryMap(ushort glyph, string characters)
    {
        if (glyph == 0)
            return false;
        if (characters is "\u00A0" or "\u202F" && Face.Shaper.TryGetNominalGlyph(' ', out var space) && space == glyph)
            characters = " ";
        if (_characters.TryGetValue(glyph, out var known))
            return known == characters;
        _characters[glyph] = characters;
        return true;
    }

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
internal sealed class DocumentParts
{
    public StructNode Root { get; } = new("Document", null);
    public UsedFonts Fonts { get; } = new();
    public UsedImages Images { get; } = new();
    public List<PageCanvas> Pages { get; } = [];

    /// <summary>Named places: page from 0, points from left and bottom.</summary>
    public Dictionary<string, (int Page, float X, float Y)> Destinations { get; } = new(StringComparer.Ordinal);
}
