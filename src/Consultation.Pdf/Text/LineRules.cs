using System.Text;
using static Consultation.Pdf.Text.LineClass;

namespace Consultation.Pdf.Text;

/// <summary>Whether a line may begin with a character.</summary>
internal enum LineBreak : byte
{
    No,

    /// <summary>Only where a line couldn't be filled otherwise: Unicode allows it, a custom of ours is against it.</summary>
    Reluctant,
    Yes,
    Must,
}

/// <summary>
/// The line breaking rules of Unicode 15 (UAX 14, LB2 to LB31), with numbers kept together by the expression of its
/// section 8.2, example 7. One pass; what stands before a character is held as one class and three facts of what led to it.
/// </summary>
internal static class LineRules
{
    private const int Classes = (int)XP + 1;

    /// <summary>Element before × Classes + after: whether a line may end between the two when no space stands there.</summary>
    private static readonly bool[] Adjacent = MakePairs();

    /// <summary>Classes of the alphabets most text is in.</summary>
    private static readonly LineClass[] Known = FirstClasses(0x590);

    private enum Number : byte
    {
        None,

        /// <summary>NU (NU | SY | IS)*</summary>
        Inside,

        /// <summary>… (CL | CP)</summary>
        Closed,
    }

    /// <summary>
    /// Sets element i to whether a line may begin with character i; there is one element more than characters, and all are
    /// <see cref="LineBreak.No"/> before.
    /// </summary>
    public static void Find(ReadOnlySpan<char> text, Span<LineBreak> breaks)
    {
        LineClass before = SP, beforeThat = SP;
        var spaced = false;
        var joined = false;
        var oddIndicators = false;
        var number = Number.None;
        for (int i = 0, length; i < text.Length; i += length)
        {
            if (before == AL && !spaced && !joined)
            {
                var start = i;
                i = EndOfWords(text, i, breaks);
                if (i > start)
                    (number, beforeThat) = (Number.None, AL);
                if (i == text.Length)
                    break;
            }

            var after = ClassAt(text, i, out length);
            if (i > 0 && after is CM or ZWJ && before is not (BK or CR or LF or NL or ZW) && !spaced)
            {
                joined = after == ZWJ; // LB9
                continue;
            }

            var isJoiner = after == ZWJ;
            if (after is CM or ZWJ)
                after = AL; // LB10
            if (i > 0)
                breaks[i] = Decide(text, i + length, before, beforeThat, after, spaced, joined, oddIndicators, number);
            joined = isJoiner;
            if (after == SP && before is not (BK or CR or LF or NL) && i > 0)
            {
                spaced = true;
                continue;
            }

            oddIndicators = after == RI && !(oddIndicators && before == RI && !spaced);
            number = After(number, spaced, after);
            (beforeThat, before, spaced) = (spaced ? SP : before, after, after == SP);
        }
    }

    /// <summary>Goes on while there are only letters and single spaces between them, most of all text, where the rules come to this.</summary>
    private static int EndOfWords(ReadOnlySpan<char> text, int i, Span<LineBreak> breaks)
    {
        ReadOnlySpan<LineClass> known = Known;
        while (i < text.Length)
        {
            var c = text[i];
            if (c < known.Length && known[c] == AL)
            {
                i++;
                continue;
            }

            if (c != ' ' || i + 1 == text.Length || text[i + 1] >= known.Length || known[text[i + 1]] != AL)
                break;
            breaks[i + 1] = LineBreak.Yes;
            i += 2;
        }

        return i;
    }

    private static LineBreak Decide(
        ReadOnlySpan<char> text, int next, LineClass before, LineClass beforeThat, LineClass after, bool spaced, bool joined, bool oddIndicators, Number number)
    {
        if (before is BK or LF or NL || (before == CR && after != LF))
            return LineBreak.Must; // LB4, LB5
        if (after is BK or CR or LF or NL or SP or ZW)
            return LineBreak.No; // LB6, LB7
        if (before == ZW)
            return LineBreak.Yes; // LB8
        if (joined)
            return LineBreak.No; // LB8a
        if (spaced)
            return AcrossSpaces(before, after) ? LineBreak.Yes : LineBreak.No;
        if (!Adjacent[(int)before * Classes + (int)after])
            return LineBreak.No;
        var together = (before, after) switch
        {
            (HY or BA, not CB) when beforeThat == HL => true, // LB21a
            (PR or PO, OP or OPW) => StartsNumber(text, next),
            (SY or IS, NU) => number == Number.Inside,
            (CL or CP, PO or PR) => number == Number.Closed,
            (RI, RI) => oddIndicators, // LB30a
            _ => false,
        };
        return together ? LineBreak.No : LineBreak.Yes;
    }

    private static bool StartsNumber(ReadOnlySpan<char> text, int next)
    {
        for (int length; next < text.Length; next += length)
        {
            var c = ClassAt(text, next, out length);
            if (c is not (CM or ZWJ))
                return c == NU;
        }

        return false;
    }

    private static Number After(Number number, bool spaced, LineClass after) => after switch
    {
        NU => Number.Inside,
        SY or IS when number == Number.Inside && !spaced => Number.Inside,
        CL or CP when number == Number.Inside && !spaced => Number.Closed,
        _ => Number.None,
    };

    private static LineClass ClassAt(ReadOnlySpan<char> text, int i, out int length)
    {
        length = 1;
        var c = text[i];
        if (c < Known.Length)
            return Known[c];
        if (!char.IsSurrogate(c))
            return CharacterTables.LineClass(c);
        return Rune.DecodeFromUtf16(text[i..], out var rune, out length) == System.Buffers.OperationStatus.Done ? CharacterTables.LineClass(rune.Value) : AL;
    }

    /// <summary>Rules that hold even when spaces stand between: LB11 and LB13 to LB17; else LB18.</summary>
    private static bool AcrossSpaces(LineClass before, LineClass after) => !(
        after is WJ or CL or CP or EX or IS or SY
        || before is OP or OPW
        || (before == QU && after is OP or OPW)
        || (before is CL or CP && after == NS)
        || (before == B2 && after == B2));

    private static LineClass[] FirstClasses(int count)
    {
        var classes = new LineClass[count];
        for (var i = 0; i < count; i++)
            classes[i] = CharacterTables.LineClass(i);
        return classes;
    }

    private static bool[] MakePairs()
    {
        var pairs = new bool[Classes * Classes];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = MayEndBetween((LineClass)(i / Classes), (LineClass)(i % Classes));
        return pairs;
    }

    /// <summary>LB11 to LB31 for two characters side by side, without what depends on more than these two.</summary>
    private static bool MayEndBetween(LineClass before, LineClass after) => (before, after) switch
    {
        (SP, _) => AcrossSpaces(SP, after),
        (WJ or GL, _) or (_, WJ) => false, // LB11, LB12
        (not (BA or HY), GL) => false, // LB12a
        (_, CL or CP or EX or IS or SY) or (OP or OPW, _) => false, // LB13, LB14
        (QU, OP or OPW) or (CL or CP, NS) or (B2, B2) => false, // LB15 to LB17
        (_, QU) or (QU, _) => false, // LB19
        (_, CB) or (CB, _) => true, // LB20
        (_, BA or HY or NS) or (BB, _) or (SY, HL) => false, // LB21, LB21b
        (_, IN) => false, // LB22
        (AL or HL, NU) or (NU, AL or HL) => false, // LB23
        (PR, ID or EB or EM) or (ID or EB or EM, PO) => false, // LB23a
        (PR or PO, AL or HL) or (AL or HL, PR or PO) => false, // LB24
        (NU, NU or PO or PR) or (PR or PO or HY, NU) => false, // LB25
        (JL, JL or JV or H2 or H3) or (JV or H2, JV or JT) or (JT or H3, JT) => false, // LB26
        (JL or JV or JT or H2 or H3, PO) or (PR, JL or JV or JT or H2 or H3) => false, // LB27
        (AL or HL or IS, AL or HL) => false, // LB28, LB29
        (AL or HL or NU, OP) or (CP, AL or HL or NU) => false, // LB30
        (EB or XP, EM) => false, // LB30b
        _ => true, // LB31
    };
}
