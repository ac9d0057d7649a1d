using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>What is to be done, by whom and by when, and what became of it.</summary>
internal static class ActionsTable
{
    public static IEnumerable<Block> Of(Source source)
    {
        var words = ActionWords.In(source.Words.Language);
        return source.Record.Actions.Count == 0 ? [] :
        [
            new HeadingBlock(1, "actions", Runs.Of(words.Title)) { Back = true },
            Of(source, source.Record.Actions, settled: true),
        ];
    }

    /// <summary>The table of some of them.</summary>
    /// <param name="settled">Whether it says of each where it stands.</param>
    public static TableBlock Of(Source source, IEnumerable<RecordAction> actions, bool settled)
    {
        var words = ActionWords.In(source.Words.Language);
        return new TableBlock(
            [
                new(words.Columns[0], Share: 5), new(words.Columns[1], Share: 3), new(words.Columns[2], Millimetres: 30),
                .. settled ? new TableColumn[] { new(words.Columns[3], Share: 3) } : [],
            ],
            [.. actions.Select(action => Row(source, words, action, settled))])
        {
            RowHeads = 0,
        };
    }

    private static TableRow Row(Source source, IActionWords words, RecordAction action, bool settled) => new(
    [
        new TableCell(
        [
            new CellLine(Prose.Line(source, Behind.Portion(action.Marking) + source.In(action.What), action.What)),
            .. About(source, words, action).Select(about => new CellLine(Runs.Of(about), Small: true)),
        ]),
        TableCell.Of(By(source, action)),
        TableCell.Of(action.Due is { } due ? words.Day(due) : words.NoDay),
        .. settled ? new[] { TableCell.Of(words.Standing(action.State, action.Settled, action.Reason is { } reason ? source.In(reason) : null)) } : [],
    ]);

    private static string By(Source source, RecordAction action) =>
        string.Join(", ", new[] { action.Seat is { } seat ? source.Seat(seat) : null, action.Who is { } who ? source.In(who) : null }.OfType<string>());

    /// <summary>What it is on, and where it comes from.</summary>
    private static IEnumerable<string> About(Source source, IActionWords words, RecordAction action)
    {
        var point = action.Point is { } id ? source.Record.Points.FirstOrDefault(p => p.Id == id) : null;
        if ((action.Item ?? point?.Item) is { } item)
        {
            yield return words.OnItem(source.Item(item).Number, point?.Paragraph);
        }

        if (point?.Number is { } decision)
        {
            yield return source.Words.OnDecision(decision);
        }

        if (action.From is { } from)
        {
            yield return words.TakenOver(source.In(from.Title));
        }
    }
}
