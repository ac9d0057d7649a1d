using Consultation.Domain;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Documents;

/// <summary>The minutes, as a summary record: item by item, what was noted and what was decided.</summary>
internal sealed class MinutesDocument(Source source)
{
    private readonly DecisionBlock _decisions = new(source);

    public Document Compose() => Frame.Of(source, DocumentKind.Minutes, column =>
    {
        TitleBlock.Compose(column, source, DocumentKind.Minutes);
        foreach (var item in source.Record.Agenda)
        {
            Item(column, item);
        }

        StatementsOnTheWhole(column);
        foreach (var comment in source.Record.Comments)
        {
            Comment(column, comment);
        }

        NextMeeting(column);
        new ActionsTable(source).Compose(column);
        new AttendanceTable(source).Compose(column);
        Closing.Compose(column, source);
    });

    private void Item(ColumnDescriptor column, RecordItem item)
    {
        Heading(column, $"{item.Number}\u2002{source.In(item.Title)}", item.Level);
        var paragraphs = item.Notes.Select(note => (note.Paragraph, Set: (Action<ColumnDescriptor>)(c => Note(c, note))))
            .Concat(source.Record.Statements.Where(s => s.Item == item.Id).Select(s => (s.Paragraph, (Action<ColumnDescriptor>)(c => Statement(c, s)))))
            .Concat(source.Groups.Where(group => group.First.Item == item.Id)
                .Select(group => (group.Paragraph, Set: (Action<ColumnDescriptor>)(c => _decisions.Compose(c, group)))))
            .OrderBy(entry => entry.Paragraph).ToList();
        if (item.Lead is { } lead)
        {
            Remark(column, source.Words.Lead(source.Seat(lead)));
        }

        if (item.State == ItemState.Deferred)
        {
            Remark(column, source.Words.Deferred(item.Reason is { } reason ? source.In(reason) : null));
        }
        else if (item.State == ItemState.Pending && paragraphs.Count == 0 && item.Points.Count == 0 && !HasBelow(item))
        {
            Remark(column, source.Words.Untouched);
        }

        foreach (var (_, set) in paragraphs)
        {
            set(column);
        }

        foreach (var group in source.Groups.Where(group => group.First.Item != item.Id && group.Points.Any(point => point.Item == item.Id)))
        {
            Remark(column, source.Words.Elsewhere(source.Item(group.First.Item).Number, group.Paragraph));
        }

        Speakers(column, item.Speeches);
        foreach (var comment in item.Comments)
        {
            Comment(column, comment);
        }
    }

    private bool HasBelow(RecordItem item) =>
        source.Record.Agenda.Any(other => other.Number.StartsWith(item.Number + ".", StringComparison.Ordinal));

    private static void Heading(ColumnDescriptor column, string words, int level)
    {
        var heading = TitleBlock.Indented(column.Item()).PaddingTop(level == 1 ? 6 : 4, Unit.Millimetre).PaddingBottom(2, Unit.Millimetre);
        (level switch
        {
            1 => heading.SemanticHeader2().DefaultTextStyle(Styles.Heading),
            2 => heading.SemanticHeader3().DefaultTextStyle(Styles.SubHeading),
            _ => heading.SemanticHeader4().DefaultTextStyle(Styles.SubHeading),
        }).Text(words);
    }

    private void Note(ColumnDescriptor column, RecordNote note)
    {
        var lead = (note.Marking is { } marking ? $"({marking.Portion}) " : "") + (note.Seat is { } seat ? $"{source.Seat(seat)}: " : "");
        Paragraph.Numbered(column, note.Paragraph, body => RichText.Set(body, source.In(note.Text), lead.Length > 0 ? lead : null));
    }

    private void Statement(ColumnDescriptor column, RecordStatement statement) =>
        Paragraph.Numbered(column, statement.Paragraph, body => RichText.Set(body, source.In(statement.Text), source.Lead(statement) + " "));

    private void StatementsOnTheWhole(ColumnDescriptor column)
    {
        var statements = source.Record.Statements.Where(s => s.Item is null).ToList();
        if (statements.Count > 0)
        {
            Heading(column, source.Words.Statements, 1);
        }

        foreach (var statement in statements)
        {
            Statement(column, statement);
        }
    }

    private static void Remark(ColumnDescriptor column, string words) =>
        TitleBlock.Indented(column.Item()).PaddingBottom(2.2f, Unit.Millimetre).DefaultTextStyle(Styles.Small).Text(words);

    private void Speakers(ColumnDescriptor column, ValueList<RecordSpeech> speeches)
    {
        List<string> Seats(bool order) =>
            [.. speeches.Where(s => s.Kind == FloorKind.PointOfOrder == order).Select(s => s.Seat).Distinct().Select(source.Seat)];
        if (Seats(order: false) is { Count: > 0 } speakers)
        {
            Remark(column, source.Words.Speakers(speakers));
        }

        if (Seats(order: true) is { Count: > 0 } points)
        {
            Remark(column, source.Words.PointsOfOrder(points));
        }
    }

    private void Comment(ColumnDescriptor column, RecordComment comment) => TitleBlock.Indented(column.Item())
        .PaddingTop(1, Unit.Millimetre).PaddingBottom(3, Unit.Millimetre).Whole(source.In(comment.Text)).SemanticDivision()
        .BorderLeft(1).BorderColor(Styles.Hairline).PaddingLeft(5, Unit.Millimetre).Column(block =>
        {
            block.Item().PaddingBottom(1, Unit.Millimetre).KeepWithNext().DefaultTextStyle(s => Styles.Label(s).FontColor(Styles.Grey))
                .Text($"({comment.Marking.Portion}) {source.Words.Comment}");
            block.Item().DefaultTextStyle(s => s.FontSize(10)).Element(c => RichText.Set(c, source.In(comment.Text)));
            block.Item().PaddingTop(1, Unit.Millimetre).DefaultTextStyle(s => Styles.Label(s).FontColor(Styles.Grey)).Text(source.Words.EndComment);
        });

    private void NextMeeting(ColumnDescriptor column)
    {
        if (source.Record.NextMeeting is { } next)
        {
            Heading(column, source.Words.NextMeeting, 1);
            Paragraph.Numbered(column, next.Paragraph, body => body.Text(source.In(next.Sentence)));
        }
    }
}
