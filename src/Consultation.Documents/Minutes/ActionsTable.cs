using Consultation.Domain;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Documents;

/// <summary>What is to be done, by whom and by when, and what became of it.</summary>
internal sealed class ActionsTable(Source source)
{
    private readonly IActionWords _words = ActionWords.In(source.Words.Language);

    public void Compose(ColumnDescriptor column)
    {
        if (source.Record.Actions.Count == 0)
        {
            return;
        }

        TitleBlock.Indented(column.Item()).PreventPageBreak().Column(section =>
        {
            section.Item().PaddingTop(7, Unit.Millimetre).PaddingBottom(2, Unit.Millimetre)
                .SemanticHeader2().DefaultTextStyle(Styles.Heading).Text(_words.Title);
            section.Item().SemanticTable().DefaultTextStyle(Styles.Table).Table(Compose);
        });
    }

    private void Compose(TableDescriptor table)
    {
        table.ColumnsDefinition(columns =>
        {
            columns.RelativeColumn(5);
            columns.RelativeColumn(3);
            columns.ConstantColumn(30, Unit.Millimetre);
            columns.RelativeColumn(3);
        });
        table.Header(header =>
        {
            foreach (var name in _words.Columns)
            {
                AttendanceTable.Name(header.Cell(), name);
            }
        });
        foreach (var action in source.Record.Actions)
        {
            AttendanceTable.Cell(table).Column(cell =>
            {
                cell.Item().Text(Behind.Portion(action.Marking) + source.In(action.What));
                foreach (var about in About(action))
                {
                    cell.Item().DefaultTextStyle(s => s.FontSize(8).FontColor(Styles.Grey)).Text(about);
                }
            });
            AttendanceTable.Cell(table).Text(By(action));
            AttendanceTable.Cell(table).Text(action.Due is { } due ? _words.Day(due) : _words.NoDay);
            AttendanceTable.Cell(table).Text(_words.Standing(action.State, action.Settled, action.Reason is { } reason ? source.In(reason) : null));
        }
    }

    private string By(RecordAction action) =>
        string.Join(", ", new[] { action.Seat is { } seat ? source.Seat(seat) : null, action.Who is { } who ? source.In(who) : null }.OfType<string>());

    /// <summary>What it is on, and where it comes from.</summary>
    private IEnumerable<string> About(RecordAction action)
    {
        var point = action.Point is { } id ? source.Record.Points.FirstOrDefault(p => p.Id == id) : null;
        if ((action.Item ?? point?.Item) is { } item)
        {
            yield return _words.OnItem(source.Item(item).Number, point?.Paragraph);
        }

        if (action.From is { } from)
        {
            yield return _words.TakenOver(source.In(from.Title));
        }
    }
}
