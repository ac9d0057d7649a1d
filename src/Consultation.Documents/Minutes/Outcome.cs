using System.Globalization;
using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>
/// The outcome of a point, or of several decided together: the sentence as the record has it, the texts where the
/// sentence wants them, and what belongs beneath.
/// </summary>
internal static class Outcome
{
    /// <param name="source">The record.</param>
    /// <param name="group">The points.</param>
    /// <param name="kind">The document whose edits stand behind the sentence.</param>
    public static Block Of(Source source, PointGroup group, DocumentKind kind)
    {
        var (key, portion) = (Keys.Of(group), Behind.Portion(group.First.Marking));
        var origin = Edits.Origin(source, kind, key, group.Points.SelectMany(point => point.Events));
        var added = Edits.Added(source, kind, key);
        if (group.First.Label is not { } label)
        {
            // A point that was discussed, noted, withdrawn, put off or left: a paragraph like any other.
            return new PassageBlock(group.Paragraph, key, origin, [.. Sentence(source, group, portion), .. added, .. Reasons.Of(source, group)]);
        }

        var words = source.In(label);
        var symbol = group.First.Number is { } decision ? source.Record.SymbolOf(decision) : null;
        return new DecisionBlock(
            group.Paragraph, key, origin, portion + (group.First.Number is { } number ? source.Words.Decision(number, words) + (symbol is null ? "" : $" · {symbol}") : words),
            group.First.Adopted == true, [.. Sentence(source, group, ""), .. added, .. Reasons.Of(source, group)])
        {
            Decision = group.First.Number,
            Symbol = symbol,
        };
    }

    /// <summary>The events behind any of the points of a group.</summary>
    public static Origin? Origin(Source source, PointGroup group) => source.Forms.Of(group.Points.SelectMany(point => point.Events));

    /// <summary>What was added after the sentence, as paragraphs of their own: it is no part of it.</summary>
    public static IEnumerable<Block> Additions(Source source, PointGroup group) => group.Points
        .Where(point => point.Addition is not null).Select(point => point.Addition!).DistinctBy(source.Written)
        .SelectMany(addition => Prose.Of(source, addition));

    /// <summary>The texts of the points, numbered where there are several.</summary>
    public static IEnumerable<Block> Texts(Source source, PointGroup group, TextRole role) => group.Points.Count == 1
        ? Prose.Of(source, source.TextOf(group.First), group.First.Text, role)
        : [new ListBlock([.. group.Points.Select((point, index) => new ListEntry(Numbered(index), Prose.Of(source, source.TextOf(point), point.Text)))], role)];

    /// <summary>The label of an entry of a list, from 0.</summary>
    public static string Numbered(int index) => $"({(index + 1).ToString(CultureInfo.InvariantCulture)})";

    private static IEnumerable<Block> Sentence(Source source, PointGroup group, string portion)
    {
        var place = source.Place(group.First);
        var sentence = new ParagraphBlock([.. portion.Length > 0 ? Runs.Of(portion) : [], .. Prose.Line(source, source.In(group.First.Sentence), group.First.Sentence)]);
        return
        [
            .. place == TextPlace.Above ? Texts(source, group, TextRole.Position) : [],
            sentence,
            .. place == TextPlace.Beneath ? Texts(source, group, TextRole.Position) : [],
            .. Additions(source, group),
        ];
    }
}
