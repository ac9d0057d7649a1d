using System.Buffers.Binary;
using System.Text;
using QuestPDF.Drawing.Exceptions;

namespace Consultation.Pdf.Fonts;

/// <summary>Reads the tables of a TrueType file (sfnt) that a PDF needs to know.</summary>
internal sealed class FontTables
{
    private readonly byte[] _file;
    private readonly Dictionary<string, (int Start, int Length)> _tables = [];
    private readonly int _longMetrics;

    public FontTables(byte[] file)
    {
        _file = file;
        if (file.Length < 12 || (U32(0) != 0x00010000 && U32(0) != 0x74727565))
            throw new DocumentDrawingException("The font is not a TrueType file (outlines in 'glyf').");
        for (var i = 0; i < U16(4); i++)
        {
            var at = 12 + 16 * i;
            _tables[Encoding.ASCII.GetString(file, at, 4)] = ((int)U32(at + 8), (int)U32(at + 12));
        }

        foreach (var needed in new[] { "head", "hhea", "hmtx", "OS/2", "name", "cmap", "glyf" })
        {
            if (!_tables.ContainsKey(needed))
                throw new DocumentDrawingException($"The font has no table '{needed}'.");
        }

        _longMetrics = U16(At("hhea", 34));
    }

    public int UnitsPerEm => U16(At("head", 18));
    public (int Left, int Bottom, int Right, int Top) Box => (S16(At("head", 36)), S16(At("head", 38)), S16(At("head", 40)), S16(At("head", 42)));
    public int Ascent => S16(At("hhea", 4));
    public int Descent => S16(At("hhea", 6));
    public int LineGap => S16(At("hhea", 8));
    public int Weight => U16(At("OS/2", 4));
    public bool IsItalic => (U16(At("OS/2", 62)) & 1) != 0;
    public int StrikeoutSize => S16(At("OS/2", 26));
    public int StrikeoutPosition => S16(At("OS/2", 28));
    public int CapHeight => U16(At("OS/2", 0)) >= 2 ? S16(At("OS/2", 88)) : Ascent;
    public float ItalicAngle => _tables.ContainsKey("post") ? (int)U32(At("post", 4)) / 65536f : 0;
    public int UnderlinePosition => _tables.ContainsKey("post") ? S16(At("post", 8)) : -100;
    public int UnderlineThickness => _tables.ContainsKey("post") ? S16(At("post", 10)) : 50;

    /// <summary>Bits of OS/2 fsType that forbid embedding or taking a part of the font.</summary>
    public bool MayBeEmbedded => (U16(At("OS/2", 8)) & 0x0102) == 0;

    /// <summary>Advance of a glyph in font units.</summary>
    public int Advance(int glyph) => U16(At("hmtx", 4 * Math.Min(glyph, _longMetrics - 1)));

    /// <summary>The name with an id, in English where there are several; null if there is none.</summary>
    public string? NameOf(int id)
    {
        var start = At("name", 0);
        var strings = start + U16(start + 4);
        string? found = null;
        for (var i = 0; i < U16(start + 2); i++)
        {
            var record = start + 6 + 12 * i;
            if (U16(record + 6) != id || U16(record) != 3)
                continue;
            var text = Encoding.BigEndianUnicode.GetString(_file, strings + U16(record + 10), U16(record + 8));
            if (U16(record + 4) == 0x409)
                return text;
            found ??= text;
        }

        return found;
    }

    private int At(string table, int offset) => _tables[table].Start + offset;

    private ushort U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(at));

    private short S16(int at) => BinaryPrimitives.ReadInt16BigEndian(_file.AsSpan(at));

    private uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(_file.AsSpan(at));
}
