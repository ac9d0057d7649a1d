using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Server.Http;
using Consultation.Server.Views;
using Consultation.Storage;

namespace Consultation.Server.Search;

/// <summary>
/// What of a roundtable can be searched for: what is on the table of everyone with a part in it. So no notes, no texts of
/// ballots, and no points that are drafts. Points and positions marked above the lowest are found by those alone who may
/// read the whole record.
/// </summary>
internal static class SearchEntries
{
    /// <summary>The texts as they stand, one a language.</summary>
    public static IReadOnlyList<SearchEntry> Of(Roundtable state)
    {
        if (state.Rehearses is not null)
        {
            // Nothing of a rehearsal was agreed or said.
            return [];
        }

        var (numbers, sentences) = (ViewBuilder.Numbers(state), RecordBuilder.SentencesOf(state));
        return
        [
            .. Entries(SearchKind.Title, "", "", state.Description.Title),
            .. state.Agenda.Numbered().SelectMany(n => Entries(SearchKind.Item, n.Item.Id.Value, n.Number, n.Item.Title)),
            .. state.Points.Where(p => Audience.Observer.Sees(p)).SelectMany(p => p.Decision is { Adopted: true } decision
                ? Entries(SearchKind.Position, p.Id.Value, numbers[p.Id], Whole(sentences[p.Id].Sentence!, p.Versions[decision.Version - 1].Text), state.KeptBy(p) is not null)
                : Entries(SearchKind.Point, p.Id.Value, numbers[p.Id], p.Version.Text, state.KeptBy(p) is not null)),
        ];
    }

    /// <summary>Whether an event may change any of it.</summary>
    public static bool AreTouchedBy(Event e) => e is RoundtableCreated or RoundtableDescribed
        or ItemAdded or ItemChanged or ItemMoved or ItemRemoved
        or ReservationEntered or PointDrafted or PointTabled or PointRevised or PointTranslated or PointWithdrawn or PointDeferred or PointReopened or PointDecided
        or MarkingsSet or ParagraphMarked or BracketLifted or DiscussionRecorded or SentenceAdded or OutcomeDeclared or SilenceBroken or SilenceCancelled or SilenceKept or RoundAnnulled;

    private static IEnumerable<SearchEntry> Entries(SearchKind kind, string key, string number, Text text, bool isMarked = false) =>
        text.Words.Select(w => new SearchEntry(Words<SearchKind>.Of(kind), key, w.Key.Code(), number, w.Value, isMarked));

    /// <summary>A sentence with the text of its position, which it may hold or only lead in to.</summary>
    private static Text Whole(Text sentence, Text text) => new(sentence.Words.Select(w => KeyValuePair.Create(
        w.Key, text[w.Key] is { } own && !w.Value.Contains(own, StringComparison.Ordinal) ? $"{w.Value} {own}" : w.Value)));
}
