using System.Runtime.InteropServices;
using HarfBuzzSharp;
using QuestPDF.Drawing.Exceptions;

namespace Consultation.Pdf.Fonts;

/// <summary>
/// One registered font file: what the shaper and the file writer need of it. Lives as long as the process and may be
/// used by many threads: HarfBuzz doesn't change a font that was made immutable.
/// </summary>
internal sealed class FontFace
{
    private const int BasicBlocks = 0x10000 / 64;

    private readonly FontTables _tables;

    // Which characters of the basic plane the font has, 64 in a word, asked of HarfBuzz when first wanted.
    private readonly ulong[] _has = new ulong[BasicBlocks];
    private readonly bool[] _asked = new bool[BasicBlocks];

    public FontFace(byte[] file, string? family = null)
    {
        _tables = new FontTables(file);
        if (!_tables.MayBeEmbedded)
            throw new DocumentDrawingException($"The licence bits of the font '{_tables.NameOf(4)}' forbid embedding a part of it.");
        UnitsPerEm = _tables.UnitsPerEm;
        Family = family ?? _tables.NameOf(16) ?? _tables.NameOf(1) ?? throw new DocumentDrawingException("The font has no family name.");
        PostScriptName = new string([.. (_tables.NameOf(6) ?? Family).Where(c => char.IsAsciiLetterOrDigit(c) || c == '-')]);
        // Both sides read the same bytes: pinned for as long as HarfBuzz has them.
        var pinned = GCHandle.Alloc(file, GCHandleType.Pinned);
        var blob = new Blob(pinned.AddrOfPinnedObject(), file.Length, MemoryMode.ReadOnly, pinned.Free);
        blob.MakeImmutable();
        Face = new Face(blob, 0) { UnitsPerEm = UnitsPerEm };
        Face.MakeImmutable();
        GlyphCount = Face.GlyphCount;
        Shaper = new Font(Face);
        Shaper.SetScale(UnitsPerEm, UnitsPerEm);
        Space = Shaper.TryGetNominalGlyph(' ', out var space) ? (ushort)space : (ushort)0;
    }

    public string Family { get; }
    public string PostScriptName { get; }
    public int UnitsPerEm { get; }
    public int GlyphCount { get; }
    public Face Face { get; }
    public Font Shaper { get; }

    /// <summary>The glyph of a space.</summary>
    public ushort Space { get; }

    public FontTables Tables => _tables;
    public int Weight => _tables.Weight;
    public bool IsItalic => _tables.IsItalic;

    /// <summary>Height above the baseline, as a multiple of the size.</summary>
    public float Ascent => Em(_tables.Ascent);

    /// <summary>Depth below the baseline, positive, as a multiple of the size.</summary>
    public float Descent => -Em(_tables.Descent);

    /// <summary>Distance of baselines the font asks for, as a multiple of the size.</summary>
    public float LineHeight => Em(_tables.Ascent - _tables.Descent + _tables.LineGap);

    public float Em(int units) => units / (float)UnitsPerEm;

    public bool Has(int codepoint)
    {
        var block = codepoint >> 6;
        if (block >= BasicBlocks)
            return Shaper.TryGetNominalGlyph((uint)codepoint, out _);
        if (!Volatile.Read(ref _asked[block]))
            Ask(block);
        return (_has[block] >> (codepoint & 63) & 1) != 0;
    }

    /// <summary>Threads that ask at once get the same answer.</summary>
    private void Ask(int block)
    {
        var has = 0UL;
        for (var i = 0; i < 64; i++)
            has |= Shaper.TryGetNominalGlyph((uint)(block * 64 + i), out _) ? 1UL << i : 0;
        _has[block] = has;
        Volatile.Write(ref _asked[block], true);
    }
}
