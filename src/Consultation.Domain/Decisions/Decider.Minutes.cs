using System.Diagnostics;
using System.Globalization;

namespace Consultation.Domain;

public static partial class Decider
{
    private const int MostFiles = 200;

    private static Decision DecideMinutes(Context x, Command command) => command switch
    {
        SetTradition c => new TraditionSet(c.Tradition),
        EditParagraph c => Edit(x, c),
        CirculateMinutes c => Circulate(x, c),
        EndCirculation c => x.State.Minutes.Circulating?.Number == c.Version ? new CirculationEnded(c.Version) : new Refusal("minutes.circulationOver"),
        ApproveMinutes c => Approve(x, c),
        PublishMinutes c => Publish(x, c),
        IssueCorrigendum c => Correct(x, c),
        SupersedePublication c => Supersede(x.State.Minutes, c),
        _ => throw new UnreachableException(),
    };

    /// <summary>
    /// The refusal of what would change minutes that are approved, or that the seats are asked to assent to by silence.
    /// What was circulated for corrections alone goes on being worked on.
    /// </summary>
    private static Refusal? MinutesStand(MinutesLife life, Command command) => command is not (SetTradition or EditParagraph or CirculateMinutes or ApproveMinutes or AcceptCorrection
            or WriteNote or ReviseNote or RemoveNote or WriteComment or ReviseComment or RemoveComment or AddToSentence or RuleOnPoint or WithdrawProcedure) ? null
        : life.Approved is not null ? new Refusal("minutes.immutable")
        : life.Silence is not null ? new Refusal("minutes.underSilence")
        : null;

    private static Decision Edit(Context x, EditParagraph c)
    {
        if (x.State.FindParagraph(c.Paragraph) is not { } paragraph)
        {
            return new Refusal("minutes.noParagraph");
        }

        if (new Checks()
            .That(c.Kind.HasParagraphs(), "kind", "has no paragraphs that can be edited")
            .That(x.State.Description.Languages.Contains(c.Language), "language", "must be one of the roundtable's languages")
            .Between("basedOn", c.BasedOn, 1, x.State.Number)
            .OptionalWords("text", new Text(c.Language, c.Text)).Refusal is { } wrong)
        {
            return wrong;
        }

        var last = x.State.EditOf(c.Kind, paragraph, c.Language);
        return last?.Event > c.BasedOn ? new Refusal("minutes.editedMeanwhile")
            : c.Text.Length == 0 && last is null ? Refusal.OfField("command.malformed", "text", "is empty, and there is no edit to take back")
            : c.Text == x.State.EditedText(c.Kind, paragraph, c.Language) ? Refusal.OfField("command.malformed", "text", "is the same as before")
            : Naming(x, new Text(c.Language, c.Text), paragraph.Item, c.Kept) is { } named ? named
            : new ParagraphEdited(c.Kind, paragraph.Key, c.Language, c.Text, c.BasedOn, c.Kept);
    }

    private static Decision Circulate(Context x, CirculateMinutes c)
    {
        var life = x.State.Minutes;
        return life.Circulating is not null ? new Refusal("minutes.notDraft")
            : (Numbered(c.Version, Next(life)) ?? WrongReadership(x, c.Readership) ?? WrongMoment(x, c.Until)) is { } no ? no
            : new MinutesCirculated(c.Version, c.Until, c.Readership);
    }

    private static Decision Approve(Context x, ApproveMinutes c)
    {
        var (life, newest) = (x.State.Minutes, x.State.Minutes.Newest?.Number ?? 0);
        return life.HasOpenCorrections ? new Refusal("minutes.correctionsOpen")
            : c.Version == newest && newest > 0 && life.ChangedSince ? Refusal.Of("minutes.changedSince", "version", Whole(newest))
            : c.Version == newest && newest > 0 ? ApprovedAs(x, null)
            : Numbered(c.Version, Next(life)) is { } no ? no
            : new MinutesApproved(c.Version, x.Facts.Symbol);
    }

    /// <summary>The newest version as it is; where corrections were accepted since, the next, which is that one with them.</summary>
    private static MinutesApproved ApprovedAs(Context x, RoundId? silence)
    {
        var (life, newest) = (x.State.Minutes, x.State.Minutes.Newest!);
        return life.Corrected > newest.Event
            ? new MinutesApproved(newest.Number + 1, x.Facts.Symbol, newest.Number, silence)
            : new MinutesApproved(newest.Number, x.Facts.Symbol, Round: silence);
    }

    private static Decision Publish(Context x, PublishMinutes c)
    {
        if (x.State.Minutes.Approved is not { } approved)
        {
            return new Refusal("minutes.notApproved");
        }

        var checks = new Checks()
            .That(c.Files.Count is > 0 and <= MostFiles, "files", "must be 1 to 200")
            .That(c.Files.Select(f => f.Name).Distinct().Count() == c.Files.Count, "files", "must each have a name of its own");
        foreach (var (file, i) in c.Files.Select((file, i) => (file, i)))
        {
            checks.That(IsFileName(file.Name), $"files[{i}].name", "must be 1 to 100 of a–z, 0–9, - and .")
                .That(IsSha256(file.Sha256), $"files[{i}].sha256", "must be a SHA-256 in lower-case hexadecimal")
                .Between($"files[{i}].bytes", file.Bytes, 1, int.MaxValue);
        }

        return (Numbered(c.Version, approved.Number) ?? WrongReadership(x, c.Readership) ?? checks.Refusal) is { } no
            ? no
            : new MinutesPublished(x.State.Minutes.Publications.Count + 1, c.Version, c.Files, c.Readership);
    }

    private static Decision Correct(Context x, IssueCorrigendum c) =>
        x.State.Minutes.Publications.IsEmpty ? new Refusal("minutes.notPublished")
        : x.Taken(c.Corrigendum.Value) is { } taken ? taken
        : x.State.FindParagraph(c.Paragraph) is not { } paragraph ? new Refusal("minutes.noParagraph")
        : (new Checks().Words("text", c.Text).Reason("reason", c.Reason).Refusal ?? Naming(x, c.Text, paragraph.Item, c.Kept)) is { } no ? no
        : new CorrigendumIssued(c.Corrigendum, paragraph.Key, c.Text, c.Reason, c.Kept);

    private static Decision Supersede(MinutesLife life, SupersedePublication c) =>
        life.Publications.IsEmpty ? new Refusal("minutes.notPublished")
        : new Checks()
            .Between("publication", c.Publication, 1, life.Publications.Count)
            .Between("by", c.By, 1, life.Publications.Count)
            .That(c.By > c.Publication, "by", "must be a later publication").Refusal is { } no ? no
        : life.Publications[c.Publication - 1].SupersededBy is not null ? Refusal.OfField("command.malformed", "publication", "is superseded already")
        : new PublicationSuperseded(c.Publication, c.By);

    private static int Next(MinutesLife life) => life.Versions.Count + 1;

    private static Refusal? Numbered(int version, int only) =>
        new Checks().That(version == only, "version", $"must be {Whole(only)}").Refusal;

    private static Refusal? WrongReadership(Context x, string? name) =>
        new Checks().That(name is not "" && Readership.Named(name, x.State) is not null, "readership", "must be public or the id of a marking").Refusal;

    private static bool IsFileName(string name) =>
        name.Length is > 0 and <= 100 && name[0] != '.' && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.');

    private static bool IsSha256(string text) => text is { Length: 64 } && text.All(char.IsAsciiHexDigitLower);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
