namespace Consultation.Domain;

/// <summary>A numbered paragraph of a record, as the minutes have it.</summary>
/// <param name="Key">Its key (<see cref="ParagraphKey"/>).</param>
/// <param name="Number">Its number.</param>
/// <param name="Events">The events behind it, those of its edits not among them.</param>
/// <param name="Text">What it says by language, before any edit.</param>
/// <param name="IsNote">Whether it is a note's, which an edit replaces; to others one is added.</param>
/// <param name="Marking">Its marking, where it was given one or is kept from somebody.</param>
public sealed record RecordParagraph(string Key, int Number, ValueList<long> Events, Text Text, bool IsNote, RecordMarking? Marking = null)
{
    /// <summary>The agenda item it stands under; none where it is of the meeting as a whole.</summary>
    public ItemId? Item { get; init; }

    /// <summary>Every paragraph of a record, by number.</summary>
    public static ValueList<RecordParagraph> Of(Record record) =>
    [
        .. record.Agenda.SelectMany(item => item.Notes.Select(n => new RecordParagraph(ParagraphKey.Of(n.Id), n.Paragraph, n.Events, n.Text, true, n.Marking) { Item = item.Id }))
            .Concat(record.Statements.Select(s => new RecordParagraph(ParagraphKey.Of(s.Id), s.Paragraph, s.Events, s.Text, false, s.Marking) { Item = s.Item ?? ItemOf(record, s.Point) }))
            .Concat((record.Procedures ?? []).Select(p => new RecordParagraph(ParagraphKey.Of(p.Id), p.Paragraph, p.Events, p.Sentence, false, p.Marking) { Item = p.Item }))
            .Concat((record.Rulings ?? []).Select(r => new RecordParagraph(ParagraphKey.Of(r.Id), r.Paragraph, r.Events, r.Ruling, false) { Item = r.Item }))
            .Concat(PointGroup.Of(record).Select(Of))
            .Concat(record.NextMeeting is { } next ? [new RecordParagraph(ParagraphKey.Next, next.Paragraph, next.Events, next.Sentence, false)] : Array.Empty<RecordParagraph>())
            .OrderBy(p => p.Number),
    ];

    /// <summary>What it says in a document: its own text with the edits that stand on it.</summary>
    public Text Edited(Record record, DocumentKind kind = DocumentKind.Minutes)
    {
        var text = Text;
        foreach (var edit in (record.Minutes?.Edits ?? []).Where(e => e.Kind == kind && e.Key == Key))
        {
            var before = text[edit.Language] ?? "";
            text = text.With(edit.Language, edit.Addition ? Added(before, edit.Text) : edit.Text);
        }

        return text;
    }

    /// <summary>A text with what is added to it behind it, as a paragraph of its own.</summary>
    public static string Added(string before, string addition) => before.Length > 0 ? $"{before}\n\n{addition}" : addition;

    private static RecordParagraph Of(PointGroup group)
    {
        var (first, languages) = (group.First, group.First.Sentence.Words.Keys);
        return new RecordParagraph(
            ParagraphKey.Of(first.Id), first.Paragraph, [.. group.Points.SelectMany(p => p.Events).Distinct().Order()],
            new Text(languages.Select(language => KeyValuePair.Create(language, string.Join("\n\n", Parts(group, language))))), false, first.Marking)
        {
            Item = first.Item,
        };
    }

    private static ItemId? ItemOf(Record record, PointId? point) =>
        point is { } id ? record.Agenda.FirstOrDefault(item => item.Points.Contains(id))?.Id : null;

    /// <summary>The sentence and the texts, in the order in which they are read.</summary>
    private static IEnumerable<string> Parts(PointGroup group, Language language)
    {
        var (first, sentence) = (group.First, group.First.Sentence[language]!);
        var texts = group.Points.Select(p => p.Text[language] ?? p.Text.ToString());
        var said = first.Place.GetValueOrDefault(language) switch
        {
            TextPlace.Within => [sentence],
            TextPlace.Above => texts.Append(sentence),
            _ => texts.Prepend(sentence),
        };
        return said.Concat(group.Points.Select(p => p.Addition?[language]).OfType<string>().Distinct());
    }
}
