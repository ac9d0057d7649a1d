using System.Globalization;
using Consultation.Domain;
using Consultation.Domain.Consensus;

namespace Consultation.Documents;

/// <summary>What came of the points, in the sentences of the record, by what the outcomes are called: the highest grade first, what wasn't adopted last.</summary>
internal static class Summary
{
    public static Block Of(Source source, KindWords words)
    {
        var decided = source.Groups.Where(group => group.First.Label is not null).ToList();
        var portion = Behind.PortionOf(source, source.Record.HighestOf(decided.Select(group => group.First.Marking)));
        var groups = decided.GroupBy(group => source.In(group.First.Label!))
            .OrderByDescending(of => of.First().First.Adopted == true).ThenByDescending(of => of.First().First.Grade ?? Grade.Inquorate).ThenBy(of => of.First().Paragraph);
        return new PassageBlock(null, "summary", source.Forms.Of(decided.SelectMany(group => group.Points).SelectMany(point => point.Events)),
        [
            Words(portion + words.Summary),
            .. decided.Exists(group => group.First.Adopted == true) ? [] : new Block[] { new ParagraphBlock(Runs.Of(source.Words.NothingAdopted)) },
            .. groups.SelectMany(of => (Block[])[new ParagraphBlock(Runs.Of(of.Key + ":")), new ListBlock([.. of.Select(group => Entry(source, group))])]),
            .. source.Record.NextMeeting is { } next ? new Block[] { new ParagraphBlock(Runs.Of(source.In(next.Sentence))) } : [],
            Words(words.EndSummary),
        ]);
    }

    /// <summary>Under the number of its paragraph.</summary>
    private static ListEntry Entry(Source source, PointGroup group)
    {
        var place = source.Place(group.First);
        return new ListEntry(group.Paragraph.ToString(CultureInfo.InvariantCulture) + ".",
        [
            .. place == TextPlace.Above ? Outcome.Texts(source, group, TextRole.Text) : [],
            new ParagraphBlock(Prose.Line(source, source.In(group.First.Sentence), group.First.Sentence)),
            .. place == TextPlace.Beneath ? Outcome.Texts(source, group, TextRole.Text) : [],
        ]);
    }

    private static ParagraphBlock Words(string words) => new([new Run(words) { Bold = true }]);
}
