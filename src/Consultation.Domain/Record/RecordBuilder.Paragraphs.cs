namespace Consultation.Domain;

public sealed partial class RecordBuilder
{
    /// <summary>A note with the item and the paragraph it stands in.</summary>
    private sealed record PlacedNote(Note Note, ItemId Item, int Paragraph);

    /// <summary>Which paragraph everything stands in, and which decision it is.</summary>
    /// <param name="Count">How many paragraphs there are.</param>
    private sealed record Numbering(
        List<PlacedNote> Notes, Dictionary<PointId, int> Paragraphs, Dictionary<(PointId Point, long Event), int> Decisions, int Count);

    /// <summary>Points with one paragraph: decided in one vote, or one alone.</summary>
    private sealed record Group(ValueList<ConsensusPoint> Points)
    {
        public ConsensusPoint First => Points[0];

        /// <summary>Where it stands among the paragraphs of its item: when it ended, or last.</summary>
        public long Place => First.IsFinal || First.Stage == PointStage.Deferred ? Points.Select(p => p.Decision?.Event ?? p.StageEvent).Min() : long.MaxValue;
    }

    /// <summary>
    /// Numbers the paragraphs: item by item as on the agenda, within an item as it happened, notes on a point behind
    /// it. Comments have no numbers, so that a record with them and one without are cited alike.
    /// </summary>
    private Numbering Number()
    {
        var groups = Groups();
        var notes = _state.Notes.Where(note => MarkingOf(note.Marking) is var (_, place) && place <= _highest).ToList();
        var result = new Numbering([], [], DecisionNumbers(), 0);
        var count = 0;
        foreach (var (_, item) in _state.Agenda.Numbered())
        {
            bool OnDraft(Note note) => note.Point is { } id && _state.Points.Find(id) is { Stage: PointStage.Draft } point && point.Item == item.Id;
            var here = notes.Where(note => note.Item == item.Id || OnDraft(note)).Select(note => (Place: note.Event, Note: (Note?)note, Group: (Group?)null))
                .Concat(groups.Where(group => group.First.Item == item.Id).Select(group => (group.Place, (Note?)null, (Group?)group)))
                .OrderBy(entry => entry.Place);
            foreach (var (_, note, group) in here)
            {
                count++;
                if (note is not null)
                {
                    result.Notes.Add(new PlacedNote(note, item.Id, count));
                    continue;
                }

                foreach (var point in group!.Points)
                {
                    result.Paragraphs.Add(point.Id, count);
                }

                foreach (var below in notes.Where(n => n.Point is { } id && group.Points.Any(p => p.Id == id)))
                {
                    result.Notes.Add(new PlacedNote(below, item.Id, ++count));
                }
            }
        }

        return result with { Count = count };
    }

    private List<Group> Groups()
    {
        var groups = new List<Group>();
        var seen = new HashSet<PointId>();
        foreach (var point in _state.Points.Where(point => point.Stage != PointStage.Draft))
        {
            if (!seen.Add(point.Id))
            {
                continue;
            }

            ValueList<ConsensusPoint> together = point.Decision?.Round is { } round
                ? [.. _state.Rounds[round].Points.Select(voted => _state.Points[voted.Point]).Where(p => p.Decision?.Round == round)]
                : [point];
            seen.UnionWith(together.Select(p => p.Id));
            groups.Add(new Group(together));
        }

        return groups;
    }

    /// <summary>
    /// Only what was adopted is a decision; they are numbered in the order decided, one number for all of one vote. One
    /// that was reopened keeps its number.
    /// </summary>
    private Dictionary<(PointId Point, long Event), int> DecisionNumbers() => _state.Points
        .SelectMany(point => point.Past.Select(past => past.Decision).Append(point.Decision).OfType<PointDecision>()
            .Where(decision => decision.Adopted).Select(decision => (point.Id, Decision: decision)))
        .GroupBy(entry => entry.Decision.Round is { } round ? (object)round : entry.Decision.Event)
        .OrderBy(group => group.Min(entry => entry.Decision.Event))
        .SelectMany((group, index) => group.Select(entry => ((entry.Id, entry.Decision.Event), Number: index + 1)))
        .ToDictionary(entry => entry.Item1, entry => entry.Number);

    private RecordNote NoteOf(PlacedNote placed)
    {
        var note = placed.Note;
        return new RecordNote(
            placed.Paragraph, note.Id, note.Text, EventsOf(note.Event, note.Revised), note.Point, note.Seat, MarkingOf(note.Marking).Marking);
    }

    private IEnumerable<RecordComment> CommentsOn(ItemId? item) => _state.Comments
        .Where(comment => _readership.HasComments && comment.Item == item)
        .Select(comment => (comment, Marking: MarkingOf(comment.Marking)))
        .Where(entry => entry.Marking.Place <= _highest && entry.Marking.Marking is not null)
        .Select(entry => new RecordComment(
            entry.comment.Id, entry.comment.Text, entry.Marking.Marking!, EventsOf(entry.comment.Event, entry.comment.Revised)));

    private static ValueList<long> EventsOf(long first, long? revised) => revised is { } last ? [first, last] : [first];

    /// <summary>The marking of a paragraph, or the default one; its place in the list, lowest 0.</summary>
    private (RecordMarking? Marking, int Place) MarkingOf(MarkingId? id)
    {
        var place = _state.Markings.Items.Select(m => m.Id).ToList().IndexOf(id ?? _state.DefaultMarking ?? default);
        return place < 0 ? (null, 0) : (Of(_state.Markings[place]), place);
    }

    private RecordMarking? Banner(ValueList<RecordItem> agenda, ValueList<RecordComment> comments)
    {
        if (_state.Markings.Count == 0)
        {
            return null;
        }

        var carried = agenda.SelectMany(item => item.Notes.Select(note => note.Marking?.Id).Concat(item.Comments.Select(c => (MarkingId?)c.Marking.Id)))
            .Concat(comments.Select(comment => (MarkingId?)comment.Marking.Id)).ToHashSet();
        return Of(_state.Markings.LastOrDefault(marking => carried.Contains(marking.Id)) ?? _state.Markings[0]);
    }

    private static RecordMarking Of(Marking marking) => new(marking.Id, marking.Name, marking.Portion);
}
