using System.Diagnostics;
using System.Globalization;

namespace Consultation.Domain;

public static partial class Decider
{
    private static Decision DecideText(Context x, Command command) => command switch
    {
        BracketText c => Bracket(x, c),
        LiftBracket c => Lift(x, c),
        TranslatePoint c => Translate(x, c),
        AddToSentence c => (Find(x, c.Point, out var point) ?? WrongLanguage(x, c.Language)
            ?? new Checks().Words("text", new Text(c.Language, c.Text)).Refusal) is { } no ? no
            : point!.Stage is not (PointStage.Decided or PointStage.Discussed or PointStage.Noted)
                ? Refusal.OfField("command.malformed", "point", "has no outcome yet whose sentence a text could be added to")
                : new SentenceAdded(c.Point, c.Language, c.Text),
        _ => throw new UnreachableException(),
    };

    /// <summary>The refusal to decide on a text with open brackets.</summary>
    private static Refusal? Bracketed(ConsensusPoint point) => point.Brackets.IsEmpty ? null : new Refusal("point.bracketOpen");

    private static Decision Bracket(Context x, BracketText c)
    {
        if ((Find(x, c.Point, out var point) ?? x.Taken(c.Bracket.Value) ?? Settled(point!)
            ?? (point!.Stage == PointStage.Draft ? null : NotTabled(point)) ?? OtherVersion(point, c.Version)) is { } no)
        {
            return no;
        }

        var text = point!.Version.Text[x.State.Description.Authentic] ?? "";
        return WrongRange(point, text, c.Range) is { } wrong ? wrong : new TextBracketed(c.Bracket, c.Point, c.Version, c.Range);
    }

    private static Refusal? WrongRange(ConsensusPoint point, string text, TextRange range)
    {
        var (from, to) = range;
        var lies = from >= 0 && from < to && to <= text.Length;
        return new Checks()
            .That(lies, "range", string.Create(CultureInfo.InvariantCulture, $"must lie within the text, which has {text.Length} characters"))
            .That(!lies || !string.IsNullOrWhiteSpace(text[from..to]), "range", "must hold words")
            .That(!lies || (Brackets.IsBetweenCharacters(text, from) && Brackets.IsBetweenCharacters(text, to)), "range", "must not part a character")
            .That(point.Brackets.TrueForAll(b => b.Range.To <= from || b.Range.From >= to), "range", "must not overlap another bracket")
            .That(point.Brackets.Count < Brackets.Most, "range", "would be one too many: a text has at most 100 open brackets")
            .Refusal;
    }

    private static Decision Lift(Context x, LiftBracket c)
    {
        var point = x.State.Points.FirstOrDefault(p => p.Brackets.Exists(b => b.Id == c.Bracket));
        if (point is null)
        {
            return Refusal.Of("bracket.unknown", "id", c.Bracket.Value);
        }

        if (Settled(point) is { } no)
        {
            return no;
        }

        var lifted = new BracketLifted(c.Bracket, point.Id, c.As);
        return c.As == BracketFate.Keep ? lifted : Drop(x, point, lifted);
    }

    /// <summary>
    /// The version without the passage. The other languages and a clause that doesn't have the passage aren't carried
    /// over: they would say what isn't agreed any more.
    /// </summary>
    private static Decision Drop(Context x, ConsensusPoint point, BracketLifted lifted)
    {
        var authentic = x.State.Description.Authentic;
        var (text, range) = (point.Version.Text[authentic]!, point.Brackets.Find(b => b.Id == lifted.Bracket)!.Range);
        if (Brackets.Drop(text, range, point.Brackets.Where(b => b.Id != lifted.Bracket)) is not { } left)
        {
            return Refusal.OfField("command.malformed", "as", "can't drop this passage: the characters around it would join; revise the text instead");
        }

        if (left.Text.Length == 0)
        {
            return Refusal.OfField("text.empty", "as", "would leave nothing of the text; withdraw the point instead");
        }

        var clause = point.Version.Clause?[authentic] is { } words ? Brackets.DropFrom(words, Brackets.Passage(text, range)) : null;
        return Decision.Of(lifted, new PointRevised(
            point.Id, point.Version.Number + 1, new Text(authentic, left.Text), clause is null ? null : new Text(authentic, clause),
            null, left.Places.Count == 0 ? null : left.Places));
    }

    private static Decision Translate(Context x, TranslatePoint c)
    {
        var clause = c.Clause is null ? null : new Text(c.Language, c.Clause);
        if ((Find(x, c.Point, out var point) ?? WrongLanguage(x, c.Language) ?? new Checks()
            .That(c.Language != x.State.Description.Authentic, "language", "is the authentic one; revise the point instead")
            .Words("text", new Text(c.Language, c.Text)).OptionalWords("clause", clause)
            .That(clause is not { IsEmpty: true }, "clause", "is empty; leave it out instead").Refusal) is { } no)
        {
            return no;
        }

        var version = point!.Version;
        if (version.Text[c.Language] is { } before)
        {
            if ((Settled(point) ?? (point.Stage == PointStage.Draft ? null : NotTabled(point))) is { } settled)
            {
                return settled;
            }

            if (before == c.Text && version.Clause?[c.Language] == c.Clause)
            {
                return Refusal.OfField("command.malformed", "text", "is the same as before");
            }
        }

        return new PointTranslated(c.Point, version.Number, c.Language, c.Text, c.Clause);
    }

    private static Refusal? WrongLanguage(Context x, Language language) => new Checks()
        .That(x.State.Description.Languages.Contains(language), "language", "must be one of the roundtable's languages").Refusal;
}
