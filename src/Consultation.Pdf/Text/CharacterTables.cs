using System.Buffers.Binary;

namespace Consultation.Pdf.Text;

/// <summary>
/// Line_Break of Unicode 15 (UAX 14) with its own abbreviations. AI, SG, XX, SA and CJ are resolved as LB1 says; OPW is an
/// opening bracket of East Asian width, XP a code point reserved for pictographs.
/// </summary>
internal enum LineClass : byte
{
    AL, BK, CR, LF, NL, SP, ZW, ZWJ, CM, WJ, GL, B2, BA, BB, HY, CB, CL, CP, EX, IN, NS, OP, QU, IS, NU, PO, PR, SY, HL, EB, EM,
    H2, H3, ID, JL, JV, JT, RI, OPW, XP,
}

/// <summary>Bidi_Class of Unicode 15 (UAX 9) with its own abbreviations.</summary>
internal enum BidiClass : byte
{
    L, R, AL, EN, ES, ET, AN, CS, NSM, BN, B, S, WS, ON, LRE, LRO, RLE, RLO, PDF, LRI, RLI, FSI, PDI,
}

/// <summary>Properties of characters, from tables made at build (Unicode/tables.mjs). Once read they are never changed.</summary>
internal static class CharacterTables
{
    private const int Pages = 0x1100;

    private static readonly byte[] Data = Read();
    private static readonly int BidiAt = Pages + 1 + 256 * Data[Pages];
    private static readonly int BracketsAt = BidiAt + Pages + 1 + 256 * Data[BidiAt + Pages];

    public static LineClass LineClass(int codepoint) => (LineClass)At(0, codepoint);

    public static BidiClass BidiClass(int codepoint) => (BidiClass)At(BidiAt, codepoint);

    /// <summary>
    /// What pairs with a bracket (BD14, BD15): 0 for what isn't one. Canonical equivalents, U+2329 and U+3008, pair alike.
    /// </summary>
    public static (int Pair, bool Opens) Bracket(int codepoint)
    {
        for (var at = BracketsAt; at < Data.Length; at += 4)
        {
            int open = BinaryPrimitives.ReadUInt16LittleEndian(Data.AsSpan(at)), close = BinaryPrimitives.ReadUInt16LittleEndian(Data.AsSpan(at + 2));
            if (open == codepoint)
                return (Canonical(close), true);
            if (close == codepoint)
                return (Canonical(open), false);
        }

        return default;
    }

    /// <summary>The bracket that an equivalent one is taken for.</summary>
    public static int Canonical(int bracket) => bracket switch { 0x2329 => 0x3008, 0x232A => 0x3009, _ => bracket };

    private static byte At(int table, int codepoint) => Data[table + Pages + 1 + 256 * Data[table + (codepoint >> 8)] + (codepoint & 0xFF)];

    private static byte[] Read()
    {
        using var stream = typeof(CharacterTables).Assembly.GetManifestResourceStream("Unicode")!;
        var data = new byte[stream.Length];
        stream.ReadExactly(data);
        return data;
    }
}
