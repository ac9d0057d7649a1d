using System.Text;
using static Consultation.Pdf.Text.BidiClass;

namespace Consultation.Pdf.Text;

/// <summary>Directions of text by UAX 9: levels of characters, and the order of what stands on a line.</summary>
internal static class Bidirectional
{
    private const char FirstLeftward = '\u0590';

    /// <summary>Whether anything in a text could run from right to left; most texts need no more than this question.</summary>
    public static bool MayRunLeft(ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOfAnyExceptInRange('\0', (char)(FirstLeftward - 1))) >= 0; text = text[(at + 1)..])
        {
            // Letters and their forms, marks and embeddings, and the surrogates of U+10800 to U+10FFF and U+1E800 to U+1EFFF.
            if (text[at] is (>= FirstLeftward and <= '\u08FF') or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
                or '\uD802' or '\uD803' or '\uD83A' or '\uD83B' or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE'))
                return true;
        }

        return false;
    }

    /// <summary>The level of each UTF-16 unit; odd runs from right to left.</summary>
    /// <param name="text">A paragraph.</param>
    /// <param name="wanted">The paragraph's own level; null finds it by the first strong character (P2, P3).</param>
    /// <param name="paragraph">The paragraph's own level.</param>
    public static byte[] Levels(string text, int? wanted, out byte paragraph)
    {
        var classes = new BidiClass[text.Length];
        var codepoints = new int[text.Length];
        var starts = new int[text.Length];
        var count = 0;
        for (int i = 0, length; i < text.Length; i += length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out length);
            codepoints[count] = rune.Value;
            classes[count] = CharacterTables.BidiClass(rune.Value);
            starts[count++] = i;
        }

        var levels = new ParagraphLevels(codepoints.AsSpan(0, count).ToArray(), classes.AsSpan(0, count).ToArray(), wanted);
        paragraph = levels.Paragraph;
        var result = new byte[text.Length];
        for (var i = 0; i < count; i++)
            result.AsSpan(starts[i]..(i + 1 < count ? starts[i + 1] : text.Length)).Fill(levels.Levels[i]);
        return result;
    }

    /// <summary>Puts what stands on a line into the order it is seen in, left to right (L2): element i is the index of the i-th.</summary>
    public static void Reorder(ReadOnlySpan<byte> levels, Span<int> order)
    {
        int highest = 0, lowestOdd = 255;
        for (var i = 0; i < levels.Length; i++)
        {
            order[i] = i;
            highest = Math.Max(highest, levels[i]);
            if ((levels[i] & 1) != 0)
                lowestOdd = Math.Min(lowestOdd, levels[i]);
        }

        for (var level = highest; level >= lowestOdd; level--)
        {
            for (var i = 0; i < levels.Length;)
            {
                var start = i;
                while (i < levels.Length && levels[order[i]] >= level)
                    i++;
                if (i > start)
                    order[start..i].Reverse();
                else
                    i++;
            }
        }
    }
}

/// <summary>P2 to X8, and L1 but for the ends of lines: what UAX 9 does before it looks at runs of one level.</summary>
internal sealed class ParagraphLevels
{
    private const int MostDepth = 125;

    private readonly int[] _codepoints;
    private readonly BidiClass[] _original;
    private readonly BidiClass[] _classes;
    private readonly int[] _match;

    public ParagraphLevels(int[] codepoints, BidiClass[] classes, int? wanted)
    {
        (_codepoints, _original) = (codepoints, classes);
        _classes = [.. classes];
        _match = MatchIsolates(classes);
        Levels = new byte[classes.Length];
        Paragraph = (byte)(wanted ?? FirstStrong(0, classes.Length));
        SetExplicitLevels();
        new RunLevels(_codepoints, _original, _classes, _match, Levels, Paragraph).Resolve();
        ResetSpaces();
    }

    public byte Paragraph { get; }

    public byte[] Levels { get; }

    /// <summary>What X9 takes out of the text; it keeps the level of what stands around it.</summary>
    public static bool IsRemoved(BidiClass c) => c is RLE or LRE or RLO or LRO or PDF or BN;

    public static bool StartsIsolate(BidiClass c) => c is LRI or RLI or FSI;

    /// <summary>BD9: for an isolate initiator the index of its PDI, and the other way round; the length for none.</summary>
    private static int[] MatchIsolates(BidiClass[] classes)
    {
        var match = new int[classes.Length];
        Array.Fill(match, classes.Length);
        var open = new Stack<int>();
        for (var i = 0; i < classes.Length; i++)
        {
            if (StartsIsolate(classes[i]))
            {
                open.Push(i);
            }
            else if (classes[i] == PDI && open.TryPop(out var start))
            {
                match[start] = i;
                match[i] = start;
            }
        }

        return match;
    }

    private int FirstStrong(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_original[i] == L)
                return 0;
            if (_original[i] is R or AL)
                return 1;
            if (StartsIsolate(_original[i]))
                i = Math.Min(_match[i], to);
        }

        return 0;
    }

    private void SetExplicitLevels()
    {
        var stack = new Stack<(byte Level, BidiClass Override, bool Isolate)>();
        stack.Push((Paragraph, ON, false));
        int lostIsolates = 0, lostEmbeddings = 0, isolates = 0;
        for (var i = 0; i < _original.Length; i++)
        {
            var c = _original[i];
            if (c == PDI)
            {
                if (lostIsolates > 0)
                {
                    lostIsolates--;
                }
                else if (isolates > 0)
                {
                    lostEmbeddings = 0;
                    while (!stack.Pop().Isolate)
                    {
                    }

                    isolates--;
                }
            }

            var top = stack.Peek();
            Levels[i] = c == B ? Paragraph : top.Level;
            if (top.Override != ON && !IsRemoved(c) && c != B)
                _classes[i] = top.Override;
            var leftward = c is RLE or RLO or RLI || (c == FSI && FirstStrong(i + 1, _match[i]) == 1);
            var inner = leftward ? (top.Level + 1) | 1 : (top.Level + 2) & ~1;
            var fits = inner <= MostDepth && lostIsolates == 0 && lostEmbeddings == 0;
            if (StartsIsolate(c))
            {
                if (fits)
                    stack.Push(((byte)inner, ON, true));
                isolates += fits ? 1 : 0;
                lostIsolates += fits ? 0 : 1;
            }
            else if (c is RLE or LRE or RLO or LRO)
            {
                if (fits)
                    stack.Push(((byte)inner, c == RLO ? R : c == LRO ? L : ON, false));
                else if (lostIsolates == 0)
                    lostEmbeddings++;
            }
            else if (c == PDF && lostIsolates == 0)
            {
                if (lostEmbeddings > 0)
                    lostEmbeddings--;
                else if (!top.Isolate && stack.Count > 1)
                    stack.Pop();
            }
        }
    }

    /// <summary>L1: separators, and spaces before them and at the end, have the paragraph's level.</summary>
    private void ResetSpaces()
    {
        var trailing = true;
        for (var i = _original.Length - 1; i >= 0; i--)
        {
            var c = _original[i];
            trailing = c is S or B || (trailing && (c == WS || c == PDI || StartsIsolate(c) || IsRemoved(c)));
            if (trailing)
                Levels[i] = Paragraph;
        }
    }
}
