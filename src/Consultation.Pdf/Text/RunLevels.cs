using static Consultation.Pdf.Text.BidiClass;

namespace Consultation.Pdf.Text;

/// <summary>X10 to I2 of UAX 9: finds the isolating run sequences and resolves weak and neutral characters within each.</summary>
internal sealed class RunLevels(int[] codepoints, BidiClass[] original, BidiClass[] classes, int[] match, byte[] levels, byte paragraph)
{
    private const int MostBrackets = 63;

    // Levels before any sequence was resolved: what stands beside a sequence is judged by them.
    private readonly byte[] _explicit = [.. levels];

    public void Resolve()
    {
        var kept = new List<int>(levels.Length);
        for (var i = 0; i < levels.Length; i++)
        {
            if (!ParagraphLevels.IsRemoved(original[i]))
                kept.Add(i);
        }

        // Element i: where in the list the level run that begins with i ends.
        var runs = new SortedDictionary<int, int>();
        for (int i = 0, end; i < kept.Count; i = end)
        {
            end = i + 1;
            while (end < kept.Count && levels[kept[end]] == levels[kept[i]])
                end++;
            runs[i] = end;
        }

        var places = new int[levels.Length];
        for (var i = 0; i < kept.Count; i++)
            places[kept[i]] = i;
        foreach (var (start, _) in runs)
        {
            if (original[kept[start]] == PDI && match[kept[start]] < levels.Length)
                continue;
            var sequence = new List<int>();
            for (var at = start; ;)
            {
                sequence.AddRange(kept.GetRange(at, runs[at] - at));
                var last = sequence[^1];
                if (!ParagraphLevels.StartsIsolate(original[last]) || match[last] == levels.Length)
                    break;
                at = places[match[last]];
            }

            ResolveSequence(sequence, kept, places);
        }
    }

    private void ResolveSequence(List<int> sequence, List<int> kept, int[] places)
    {
        var level = _explicit[sequence[0]];
        var before = places[sequence[0]] == 0 ? paragraph : _explicit[kept[places[sequence[0]] - 1]];
        var last = sequence[^1];
        var open = ParagraphLevels.StartsIsolate(original[last]);
        var after = open || places[last] + 1 == kept.Count ? paragraph : _explicit[kept[places[last] + 1]];
        var (start, end) = (DirectionOf(Math.Max(level, before)), DirectionOf(Math.Max(level, after)));
        var types = new BidiClass[sequence.Count];
        for (var i = 0; i < types.Length; i++)
            types[i] = classes[sequence[i]];
        ResolveWeak(types, start);
        ResolveBrackets(types, sequence, start, DirectionOf(level));
        ResolveNeutral(types, start, end, DirectionOf(level));
        for (var i = 0; i < types.Length; i++)
        {
            levels[sequence[i]] += (level & 1, types[i]) switch // I1, I2
            {
                (0, R) => 1,
                (0, AN or EN) => 2,
                (1, L or AN or EN) => 1,
                _ => 0,
            };
        }
    }

    private static void ResolveWeak(BidiClass[] types, BidiClass start)
    {
        var (previous, strong) = (start, start);
        for (var i = 0; i < types.Length; i++)
        {
            if (types[i] == NSM) // W1
                types[i] = previous == PDI || ParagraphLevels.StartsIsolate(previous) ? ON : previous;
            previous = types[i];
            if (types[i] is L or R or AL)
                strong = types[i];
            else if (types[i] == EN && strong == AL) // W2
                types[i] = AN;
        }

        for (var i = 0; i < types.Length; i++)
        {
            if (types[i] == AL) // W3
                types[i] = R;
            var between = i > 0 && i + 1 < types.Length && types[i - 1] == types[i + 1] ? types[i - 1] : ON;
            if ((types[i] == ES && between == EN) || (types[i] == CS && between is EN or AN)) // W4
                types[i] = between;
        }

        strong = start;
        for (var i = 0; i < types.Length; i++)
        {
            if (types[i] == ET) // W5
            {
                var end = i;
                while (end < types.Length && types[end] == ET)
                    end++;
                var number = (i > 0 && types[i - 1] == EN) || (end < types.Length && types[end] == EN);
                types.AsSpan(i..end).Fill(number ? EN : ON);
            }

            if (types[i] is ES or CS) // W6
                types[i] = ON;
        }

        for (var i = 0; i < types.Length; i++)
        {
            if (types[i] is L or R)
                strong = types[i];
            else if (types[i] == EN && strong == L) // W7
                types[i] = L;
        }
    }

    /// <summary>N0: a pair of brackets has the direction of what it holds, or of what stands before it.</summary>
    private void ResolveBrackets(BidiClass[] types, List<int> sequence, BidiClass start, BidiClass embedding)
    {
        foreach (var (open, close) in FindPairs(types, sequence))
        {
            bool same = false, other = false;
            for (var i = open + 1; i < close; i++)
            {
                var strong = Strong(types[i]);
                same |= strong == embedding;
                other |= strong != ON && strong != embedding;
            }

            if (!same && !other)
                continue;
            var direction = embedding;
            if (!same)
            {
                var context = start;
                for (var i = open - 1; i >= 0; i--)
                {
                    if (Strong(types[i]) == ON)
                        continue;
                    context = Strong(types[i]);
                    break;
                }

                direction = context;
            }

            SetBracket(types, sequence, open, direction);
            SetBracket(types, sequence, close, direction);
        }
    }

    /// <summary>BD16: pairs in the order of their opening brackets.</summary>
    private List<(int Open, int Close)> FindPairs(BidiClass[] types, List<int> sequence)
    {
        var pairs = new List<(int Open, int Close)>();
        var open = new List<(int Expected, int At)>();
        for (var i = 0; i < types.Length; i++)
        {
            if (types[i] != ON)
                continue;
            var codepoint = codepoints[sequence[i]];
            var (pair, opens) = CharacterTables.Bracket(codepoint);
            if (pair == 0)
                continue;
            if (opens)
            {
                if (open.Count == MostBrackets)
                    return [];
                open.Add((pair, i));
                continue;
            }

            for (var j = open.Count - 1; j >= 0; j--)
            {
                if (open[j].Expected != CharacterTables.Canonical(codepoint))
                    continue;
                pairs.Add((open[j].At, i));
                open.RemoveRange(j, open.Count - j);
                break;
            }
        }

        pairs.Sort();
        return pairs;
    }

    /// <summary>Marks on a bracket follow it.</summary>
    private void SetBracket(BidiClass[] types, List<int> sequence, int at, BidiClass direction)
    {
        types[at] = direction;
        for (var i = at + 1; i < types.Length && original[sequence[i]] == NSM; i++)
            types[i] = direction;
    }

    private static void ResolveNeutral(BidiClass[] types, BidiClass start, BidiClass end, BidiClass embedding)
    {
        for (var i = 0; i < types.Length; i++)
        {
            if (Strong(types[i]) != ON)
                continue;
            var until = i;
            while (until < types.Length && Strong(types[until]) == ON)
                until++;
            var before = i == 0 ? start : Strong(types[i - 1]);
            var after = until == types.Length ? end : Strong(types[until]);
            types.AsSpan(i..until).Fill(before == after ? before : embedding); // N1, N2
            i = until - 1;
        }
    }

    private static BidiClass Strong(BidiClass type) => type switch { L => L, R or EN or AN => R, _ => ON };

    private static BidiClass DirectionOf(int level) => (level & 1) == 0 ? L : R;
}
