using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>The minutes, as a summary record: item by item, what was noted and what was decided.</summary>
internal sealed class MinutesDocument(Source source)
{
    private Record Record => source.Record;

    private DocumentOptions Options => source.Options;

    public DocumentText Compose() => Frame.Of(source, DocumentKind.Minutes, Record.Banner,
    [
        .. Procedures(source.Words.Opening, "opening", p => p is { Item: null, Opening: true }),
        .. Record.Agenda.SelectMany(Item),
        .. OnTheWhole(),
        .. Procedures(source.Words.Conduct, "conduct", p => p is { Item: null, Opening: null }),
        .. Comments(Record.Comments),
        .. NextMeeting(),
        .. Options.Annexes ? Annexed() : [],
    ]);

    private IEnumerable<Block> Annexed() =>
        [.. ActionsTable.Of(source), .. AttendanceTable.Of(source), .. Options.Times ? SpeakingTimes.Of(source) : []];

    private IEnumerable<Block> Item(RecordItem item)
    {
        var paragraphs = Paragraphs(item).OrderBy(entry => entry.Paragraph).Select(entry => entry.Block).ToList();
        return
        [
            new HeadingBlock(item.Level, Keys.Of(item), Prose.Line(source, source.In(item.Title), item.Title)) { Number = item.Number },
            .. About(item, paragraphs.Count > 0).Select(words => new RemarkBlock(words, paragraphs.Count > 0)),
            .. paragraphs,
            .. source.Groups.Where(group => group.First.Item != item.Id && group.Points.Any(point => point.Item == item.Id))
                .Select(group => new RemarkBlock(Runs.Of(source.Words.Elsewhere(source.Item(group.First.Item).Number, group.Paragraph)))),
            .. Speakers(item.Speeches),
            .. Comments(item.Comments),
        ];
    }

    private IEnumerable<(int Paragraph, Block Block)> Paragraphs(RecordItem item) =>
    [
        .. (Options.Notes ? item.Notes : []).Select(note => (note.Paragraph, (Block)Note(note))),
        .. Record.Statements.Where(s => s.Item == item.Id).Select(s => (s.Paragraph, (Block)Statement(s))),
        .. Decided(p => p.Item == item.Id).Select(p => (p.Paragraph, (Block)Procedure(p))),
        .. Rulings(item.Id).Select(r => (r.Paragraph, (Block)Ruling(r))),
        .. source.Groups.Where(group => group.First.Item == item.Id).Select(group => (group.Paragraph, Outcome.Of(source, group))),
    ];

    /// <summary>What is said of an item as a whole. It belongs to the heading: with it, it goes to the page on which the first paragraph stands.</summary>
    private IEnumerable<ValueList<Run>> About(RecordItem item, bool leads)
    {
        if (Behind.Of(source, item.Lead, item.LeadSector) is { } lead)
        {
            yield return Runs.Of(source.Words.Lead(lead));
        }

        if (Options.Times && item.Times is { } times)
        {
            yield return Runs.Of(source.Words.ItemTimes(times, item.Minutes is null ? null : item.Planned, item.PlannedEnd));
        }

        if (item.Papers is { } papers)
        {
            yield return Runs.Of(source.Words.Papers([.. papers.Select(p => (p.Number, source.In(p.Title), p.Removed is not null))]));
        }

        if (item.State == ItemState.Deferred)
        {
            yield return Prose.Line(source, source.Words.Deferred(item.Reason is { } reason ? source.Written(reason) : null), item.Reason);
        }
        else if (item.State == ItemState.Pending && !leads && item.Points.Count == 0 && !HasBelow(item))
        {
            yield return Runs.Of(source.Words.Untouched);
        }
    }

    private bool HasBelow(RecordItem item) => Record.Agenda.Any(other => other.Number.StartsWith(item.Number + ".", StringComparison.Ordinal));

    private PassageBlock Note(RecordNote note)
    {
        var about = Behind.Of(source, note.Seat, note.Sector, note.Person);
        var lead = Behind.Portion(note.Marking) + (about is null ? "" : $"{char.ToUpperInvariant(about[0])}{about[1..]}: ");
        return new PassageBlock(note.Paragraph, Keys.Of(note), source.Forms.Of(note.Events), Prose.Of(source, note.Text, lead));
    }

    private PassageBlock Statement(RecordStatement statement) => new PassageBlock(
        statement.Paragraph, Keys.Of(statement), source.Forms.Of(statement.Events), Prose.Of(source, statement.Text, source.Lead(statement) + " "));

    private IEnumerable<RecordRuling> Rulings(ItemId? item) => (Record.Rulings ?? []).Where(ruling => ruling.Item == item);

    private PassageBlock Ruling(RecordRuling ruling) => new PassageBlock(
        ruling.Paragraph, Keys.Of(ruling), source.Forms.Of(ruling.Events),
        Prose.Of(source, ruling.Ruling, source.Words.Ruling(Behind.Of(source, ruling.Seat, ruling.Sector) ?? Behind.Participant(source)) + " "));

    /// <summary>What was ruled and who spoke while no item was taken up, and the statements on the whole.</summary>
    private IEnumerable<Block> OnTheWhole()
    {
        var (rulings, statements) = (Rulings(null).ToList(), Record.Statements.Where(s => s.Item is null).ToList());
        return
        [
            .. Under(source.Words.Rulings, "rulings", rulings.Select(Ruling)),
            .. Speakers(Record.Speeches),
            .. Under(source.Words.Statements, "statements", statements.Select(Statement)),
        ];
    }

    private IEnumerable<RecordProcedure> Decided(Func<RecordProcedure, bool> where) => (Record.Procedures ?? []).Where(where);

    private PassageBlock Procedure(RecordProcedure procedure) => new PassageBlock(
        procedure.Paragraph, Keys.Of(procedure), source.Forms.Of(procedure.Events),
        [new ParagraphBlock(Runs.Of(Behind.Portion(procedure.Marking) + source.In(procedure.Sentence)))]);

    private IEnumerable<Block> Procedures(string heading, string key, Func<RecordProcedure, bool> where) => Under(heading, key, Decided(where).Select(Procedure));

    /// <summary>Blocks under a heading, where there are any.</summary>
    private static IEnumerable<Block> Under(string heading, string key, IEnumerable<Block> blocks)
    {
        var all = blocks.ToList();
        return all.Count == 0 ? [] : [new HeadingBlock(1, key, Runs.Of(heading)), .. all];
    }

    private IEnumerable<RemarkBlock> Speakers(ValueList<RecordSpeech> speeches)
    {
        if (!Options.Speakers)
        {
            yield break;
        }

        var speakers = Behind.Speakers(source, speeches.Where(s => s.Kind != FloorKind.PointOfOrder), withKind: true);
        if (speakers.Count > 0)
        {
            yield return new RemarkBlock(Runs.Of(source.Words.Speakers(speakers)));
        }

        // Those that were ruled on have a paragraph of their own.
        var ruled = (Record.Rulings ?? []).Select(ruling => ruling.Speech).ToHashSet();
        var points = Behind.Speakers(source, speeches.Where(s => s.Kind == FloorKind.PointOfOrder && !ruled.Contains(s.Id)));
        if (points.Count > 0)
        {
            yield return new RemarkBlock(Runs.Of(source.Words.PointsOfOrder(points)));
        }
    }

    private IEnumerable<Block> Comments(ValueList<RecordComment> comments) => (Options.Comments ? comments : []).Select(comment => new CommentBlock(
        Keys.Of(comment), source.Forms.Of(comment.Events), comment.Marking.Portion, source.Words.Comment, source.Words.EndComment, Prose.Of(source, comment.Text)));

    private IEnumerable<Block> NextMeeting() => Record.NextMeeting is { } next
        ? Under(source.Words.NextMeeting, "next-meeting",
            [new PassageBlock(next.Paragraph, Keys.Next, source.Forms.Of(next.Events), [new ParagraphBlock(Runs.Of(source.In(next.Sentence)))])])
        : [];
}
