using System.Diagnostics;

namespace Consultation.Domain;

public static partial class Decider
{
    private const int MostPapers = 1_000;

    private static Decision DecidePapers(Context x, Command command) => command switch
    {
        AttachPaper c => Attach(x, c),
        RemovePaper c => x.State.Papers.Find(c.Paper) is { Removed: null }
            ? new PaperRemoved(c.Paper)
            : Refusal.Of("paper.unknown", "id", c.Paper.Value),
        _ => throw new UnreachableException(),
    };

    private static Decision Attach(Context x, AttachPaper c) =>
        (x.Taken(c.Paper.Value)
            ?? new Checks().Name("title", c.Title)
                .That(c.Item is null != c.Point is null, "item", "or a point must be given, not both")
                .That(IsSha256(c.Sha256), "sha256", "must be a SHA-256 in lower-case hexadecimal")
                .Refusal
            ?? (c.Item is { } item ? UnknownItem(x, item) : Find(x, c.Point!.Value, out _))
            ?? (x.State.Papers.Count >= MostPapers ? new Refusal("paper.tooMany") : null)) is { } no ? no
        : x.Facts.File is not { } file ? new Refusal("paper.notUploaded")
        : file.Sha256 != c.Sha256 ? new Refusal("paper.otherFile")
        : new PaperAttached(c.Paper, c.Title, c.Sha256, file.Bytes, c.Item, c.Point);
}
