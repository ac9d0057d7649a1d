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
        Procedures(column, source.Words.Opening, p => p is { Item: null, Opening: true });
        foreach (var item in source.Record.Agenda)
        {
            Item(column, item);
        }

        OnTheWhole(column);
        Procedures(column, source.Words.Conduct, p => p is { Item: null, Opening: null });
        foreach (var comment in source.Record.Comments)
        {
            Comment(column, comment);
        }

        NextMeeting(column);
        new ActionsTable(source).Compose(column);
        new AttendanceTable(source).Compose(column);
        new SpeakingTimes(source).Compose(column);
        Closing.Compose(column, source);
    });

    private void Item(ColumnDescriptor column, RecordItem item)
    {
        Heading(column, $"{item.Number}\u2002{source.In(item.Title)}", item.Level);
        var paragraphs = item.Notes.Select(note => (note.Paragraph, Set: (Action<ColumnDescriptor>)(c => Note(c, note))))
            .Concat(source.Record.Statements.Where(s => s.Item == item.Id).Select(s => (s.Paragraph, (Action<ColumnDescriptor>)(c => Statement(c, s)))))
            .Concat(Decided(p => p.Item == item.Id).Select(p => (p.Paragraph, (Action<ColumnDescriptor>)(c => Procedure(c, p)))))
            .Concat(Rulings(item.Id).Select(r => (r.Paragraph, (Action<ColumnDescriptor>)(c => Ruling(c, r)))))
            .Concat(source.Groups.Where(group => group.First.Item == item.Id)
                .Select(group => (group.Paragraph, Set: (Action<ColumnDescriptor>)(c => _decisions.Compose(c, group)))))
            .OrderBy(entry => entry.Paragraph).ToList();
        // Such remarks belong to the heading: with it they go to the page on which the first paragraph stands.
        var leads = paragraphs.Count > 0;
        if (Behind.Of(source, item.Lead, item.LeadSector) is { } lead)
        {
            Remark(column, source.Words.Lead(lead), leads);
        }

        if (item.Times is { } times)
        {
            Remark(column, source.Words.ItemTimes(times, item.Minutes is null ? null : item.Planned, item.PlannedEnd), leads);
        }

        if (item.Papers is { } papers)
        {
            Remark(column, source.Words.Papers([.. papers.Select(p => (p.Number, source.In(p.Title), p.Removed is not null))]), leads);
        }

        if (item.State == ItemState.Deferred)
        {
            Remark(column, source.Words.Deferred(item.Reason is { } reason ? source.Written(reason) : null), leads);
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
        var lead = Behind.Portion(note.Marking) + (Behind.Of(source, note.Seat, note.Sector, note.Person) is { } about ? $"{Capital(about)}: " : "");
        Paragraph.Numbered(column, note.Paragraph, body => RichText.Set(body, source, note.Text, lead.Length > 0 ? lead : null));
    }

    private void Statement(ColumnDescriptor column, RecordStatement statement) =>
        Paragraph.Numbered(column, statement.Paragraph, body => RichText.Set(body, source, statement.Text, source.Lead(statement) + " "));

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private IEnumerable<RecordRuling> Rulings(ItemId? item) => (source.Record.Rulings ?? []).Where(ruling => ruling.Item == item);

    private void Ruling(ColumnDescriptor column, RecordRuling ruling) =>
        Paragraph.Numbered(column, ruling.Paragraph, body => RichText.Set(body, source, ruling.Ruling, source.Words.Ruling(Behind.Of(source, ruling.Seat, ruling.Sector) ?? Behind.Participant(source)) + " "));

    /// <summary>What was ruled and who spoke while no item was taken up, and the statements on the whole.</summary>
    private void OnTheWhole(ColumnDescriptor column)
    {
        var rulings = Rulings(null).ToList();
        if (rulings.Count > 0)
        {
            Heading(column, source.Words.Rulings, 1);
        }

        rulings.ForEach(ruling => Ruling(column, ruling));
        Speakers(column, source.Record.Speeches);
        var statements = source.Record.Statements.Where(s => s.Item is null).ToList();
        if (statements.Count > 0)
        {
            Heading(column, source.Words.Statements, 1);
        }

        statements.ForEach(statement => Statement(column, statement));
    }

    private IEnumerable<RecordProcedure> Decided(Func<RecordProcedure, bool> where) => (source.Record.Procedures ?? []).Where(where);

    private void Procedure(ColumnDescriptor column, RecordProcedure procedure) =>
        Paragraph.Numbered(column, procedure.Paragraph, body => body.Text(Behind.Portion(procedure.Marking) + source.In(procedure.Sentence)));

    private void Procedures(ColumnDescriptor column, string heading, Func<RecordProcedure, bool> where)
    {
        var decided = Decided(where).ToList();
        if (decided.Count > 0)
        {
            Heading(column, heading, 1);
        }

        decided.ForEach(procedure => Procedure(column, procedure));
    }

    private static void Remark(ColumnDescriptor column, string words, bool leads = false)
    {
        var remark = TitleBlock.Indented(column.Item()).PaddingBottom(2.2f, Unit.Millimetre).DefaultTextStyle(Styles.Small);
        (leads ? remark.KeepWithNext() : remark).Text(words);
    }

    private void Speakers(ColumnDescriptor column, ValueList<RecordSpeech> speeches)
    {
        var speakers = Behind.Speakers(source, speeches.Where(s => s.Kind != FloorKind.PointOfOrder), withKind: true);
        if (speakers.Count > 0)
        {
            Remark(column, source.Words.Speakers(speakers));
        }

        // Those that were ruled on have a paragraph of their own.
        var ruled = (source.Record.Rulings ?? []).Select(ruling => ruling.Speech).ToHashSet();
        var points = Behind.Speakers(source, speeches.Where(s => s.Kind == FloorKind.PointOfOrder && !ruled.Contains(s.Id)));
        if (points.Count > 0)
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
            block.Item().DefaultTextStyle(s => s.FontSize(10)).Element(c => RichText.Set(c, source, comment.Text));
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
