using Consultation.Server.Http;
using DiffPlex;
using DiffPlex.Model;

namespace Consultation.Server.Texts;

/// <summary>
/// The differences between texts, by word. Comparing takes the time of the pieces by those that differ, so there is a
/// budget for each answer; what goes beyond it is told more coarsely: by line, or as one text for another.
/// </summary>
internal sealed class Differences
{
    /// <summary>The pairs of pieces that two texts may have: 20,000 characters of prose, all of it other words, have three quarters of them.</summary>
    private const long MostPairs = 15_000_000;

    /// <summary>What one answer may take, in pieces by differences: a quarter of a second.</summary>
    private long _left = 40_000_000;

    /// <summary>How a text became another.</summary>
    public IReadOnlyList<RunShape> Of(string before, string after)
    {
        foreach (var cut in new Func<string, IReadOnlyList<string>>[] { Pieces.Words, Pieces.Lines })
        {
            if (Compare(cut(before), cut(after)) is { } runs)
            {
                return runs;
            }
        }

        return Joined([new(RunKind.Removed, before), new(RunKind.Added, after)]);
    }

    /// <summary>What begins and ends alike isn't compared: most changes are small.</summary>
    private List<RunShape>? Compare(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var shorter = Math.Min(before.Count, after.Count);
        var (head, tail) = (0, 0);
        while (head < shorter && before[head] == after[head])
        {
            head++;
        }

        while (tail < shorter - head && before[^(tail + 1)] == after[^(tail + 1)])
        {
            tail++;
        }

        var (old, now) = (Middle(before, head, tail), Middle(after, head, tail));
        if ((long)old.Length * now.Length is var pairs && (pairs > MostPairs || (pairs > 0 && _left <= 0)))
        {
            return null;
        }

        List<RunShape> pieces = [.. before.Take(head).Select(Same), .. Changed(old, now), .. before.Skip(before.Count - tail).Select(Same)];
        _left -= (long)(old.Length + now.Length) * pieces.Count(p => p.Kind != RunKind.Same);
        ToParagraphs(pieces);
        return Joined(pieces);
    }

    /// <summary>
    /// A passage that was added or removed and ends as what stands before it could as well be said to begin there. Where
    /// that makes it a whole paragraph, it is.
    /// </summary>
    private static void ToParagraphs(List<RunShape> pieces)
    {
        for (var start = 0; start < pieces.Count;)
        {
            var end = start + 1;
            while (end < pieces.Count && pieces[end].Kind == pieces[start].Kind)
            {
                end++;
            }

            var kind = pieces[start].Kind;
            if (kind != RunKind.Same && (end == pieces.Count || pieces[end].Kind == RunKind.Same))
            {
                var by = 0;
                while (!BeginsParagraph(pieces[start - by]) && start - by > 0 && pieces[start - by - 1] is { Kind: RunKind.Same } before && before.Text == pieces[end - by - 1].Text)
                {
                    by++;
                }

                for (var i = 1; i <= by && BeginsParagraph(pieces[start - by]); i++)
                {
                    (pieces[start - i], pieces[end - i]) = (pieces[start - i] with { Kind = kind }, pieces[end - i] with { Kind = RunKind.Same });
                }
            }

            start = end;
        }
    }

    private static bool BeginsParagraph(RunShape piece) => piece.Text.StartsWith('\n');

    private static IEnumerable<RunShape> Changed(string[] old, string[] now)
    {
        var at = 0;
        foreach (var block in Differ.Instance.CreateDiffs(Cut.Old, Cut.Now, false, false, new Cut(old, now)).DiffBlocks)
        {
            foreach (var piece in old.Take(block.DeleteStartA).Skip(at))
            {
                yield return Same(piece);
            }

            foreach (var piece in old.Skip(block.DeleteStartA).Take(block.DeleteCountA))
            {
                yield return new RunShape(RunKind.Removed, piece);
            }

            foreach (var piece in now.Skip(block.InsertStartB).Take(block.InsertCountB))
            {
                yield return new RunShape(RunKind.Added, piece);
            }

            at = block.DeleteStartA + block.DeleteCountA;
        }

        foreach (var piece in old.Skip(at))
        {
            yield return Same(piece);
        }
    }

    private static string[] Middle(IReadOnlyList<string> pieces, int head, int tail) => [.. pieces.Skip(head).Take(pieces.Count - head - tail)];

    private static RunShape Same(string piece) => new(RunKind.Same, piece);

    /// <summary>Runs of one kind that follow one another as one; none empty.</summary>
    private static List<RunShape> Joined(IEnumerable<RunShape> runs)
    {
        var joined = new List<RunShape>();
        var words = new System.Text.StringBuilder();
        RunKind? kind = null;
        foreach (var run in runs.Where(run => run.Text.Length > 0))
        {
            if (kind is { } before && before != run.Kind)
            {
                joined.Add(new RunShape(before, words.ToString()));
                words.Clear();
            }

            kind = run.Kind;
            words.Append(run.Text);
        }

        if (kind is { } last)
        {
            joined.Add(new RunShape(last, words.ToString()));
        }

        return joined;
    }

    /// <summary>The texts as they are cut already, by names of their own; the library asks for nothing that has none.</summary>
    private sealed class Cut(string[] old, string[] now) : IChunker
    {
        public const string Old = "old";
        public const string Now = "now";

        public IReadOnlyList<string> Chunk(string text) => text == Old ? old : now;
    }
}
