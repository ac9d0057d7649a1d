using Consultation.Domain;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Documents;

/// <summary>The blocks of a document on its pages, one below the other.</summary>
internal sealed class PdfBlocks(DocumentText document, bool contents)
{
    /// <summary>The height of a decision's label with what is below it, in points.</summary>
    private const float LabelHeight = 14.2f;

    private readonly Color _accent = Styles.Accent(document);

    public void Compose(ColumnDescriptor column, ValueList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is HeadingBlock { Back: true } && i + 1 < blocks.Count && blocks[i + 1] is TableBlock or FigureBlock)
            {
                var first = i;
                while (i + 1 < blocks.Count && blocks[i + 1] is TableBlock or FigureBlock or RemarkBlock)
                {
                    i++;
                }

                Section(column, [.. blocks.Skip(first).Take(i - first + 1)]);
                continue;
            }

            Block(column, blocks[i]);
        }
    }

    private void Block(ColumnDescriptor column, Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Heading(column.Item().Indented(), heading);
                break;
            case PassageBlock passage:
                Passage(column, passage);
                break;
            case DecisionBlock decision:
                Decision(column, decision);
                break;
            case RemarkBlock remark:
                var place = column.Item().Indented().PaddingBottom(2.2f, Unit.Millimetre).DefaultTextStyle(Styles.Small);
                (remark.Leads ? place.KeepWithNext() : place).Set(remark.Words, _accent);
                break;
            case CommentBlock comment:
                Comment(column, comment);
                break;
            case NoteBlock note:
                Note(column, note);
                break;
            case TableBlock table:
                PdfTables.Set(column.Item().Indented().PaddingBottom(3, Unit.Millimetre), table);
                break;
            case FigureBlock figure:
                PdfFigures.Set(column.Item().Indented().PaddingBottom(3, Unit.Millimetre), figure);
                break;
            case FactsBlock facts:
                PdfTitle.Facts(column.Item().Indented().PaddingBottom(3, Unit.Millimetre), facts.Lines);
                break;
            case SignaturesBlock signatures:
                PdfBack.Signatures(column, signatures);
                break;
            case ContentsBlock of when contents:
                PdfBack.Contents(column, document, of);
                break;
            case PageBreakBlock:
                column.Item().PageBreak();
                break;
            case ClosingBlock closing:
                PdfBack.Closing(column, closing);
                break;
            case ParagraphBlock or ListBlock:
                var text = column.Item().Indented().PaddingBottom(2.4f, Unit.Millimetre);
                (block is ParagraphBlock { Leads: true } ? text.KeepWithNext() : text).Column(body => PdfBody.Compose(body, [block], _accent));
                break;
        }
    }

    /// <summary>A heading with the table or figure it is of, on one page where that fits on one.</summary>
    private void Section(ColumnDescriptor column, List<Block> blocks) => column.Item().Indented().PreventPageBreak().Column(section =>
    {
        Heading(section.Item(), (HeadingBlock)blocks[0]);
        foreach (var block in blocks.Skip(1))
        {
            switch (block)
            {
                case TableBlock table:
                    PdfTables.Set(section.Item(), table);
                    break;
                case FigureBlock figure:
                    PdfFigures.Set(section.Item().PaddingBottom(2, Unit.Millimetre), figure);
                    break;
                case RemarkBlock remark:
                    section.Item().PaddingTop(1, Unit.Millimetre).DefaultTextStyle(Styles.Small).Set(remark.Words, _accent);
                    break;
            }
        }
    });

    private void Heading(IContainer container, HeadingBlock heading)
    {
        var place = (contents ? container.Section(heading.Key) : container)
            .PaddingTop(heading switch { { Back: true } => 7, { Level: 1 } => 6, _ => 4 }, Unit.Millimetre).PaddingBottom(2, Unit.Millimetre);
        var words = heading.Number is { } number ? [new Run(number + "\u2002"), .. heading.Words] : heading.Words;
        (heading.Level switch
        {
            1 => place.SemanticHeader2().DefaultTextStyle(Styles.Heading),
            2 => place.SemanticHeader3().DefaultTextStyle(Styles.SubHeading),
            _ => place.SemanticHeader4().DefaultTextStyle(Styles.SubHeading),
        }).DefaultTextStyle(s => document.Look?.Colour is null ? s : s.FontColor(_accent)).Set(words);
    }

    private void Passage(ColumnDescriptor column, PassageBlock passage)
    {
        var item = column.Item().PaddingBottom(passage switch { { Whole: false } => 2.4f, { Number: null } => 3, _ => 4 }, Unit.Millimetre);
        var place = passage.Whole ? item.Whole(passage) : item;
        if (passage.Number is not { } number)
        {
            place.Indented().SemanticDivision().Column(body => PdfBody.Compose(body, passage.Body, _accent, 1));
            return;
        }

        place.Row(row =>
        {
            PdfBody.Number(row, number, 0);
            if (passage.Whole)
            {
                row.RelativeItem().SemanticDivision().Column(body => PdfBody.Compose(body, passage.Body, _accent, 1));
            }
            else
            {
                row.RelativeItem().Column(body => PdfBody.Compose(body, passage.Body, _accent));
            }
        });
    }

    private void Decision(ColumnDescriptor column, DecisionBlock decision) =>
        column.Item().PaddingTop(0.8f, Unit.Millimetre).PaddingBottom(3.6f, Unit.Millimetre).Whole(decision).Row(row =>
        {
            PdfBody.Number(row, decision.Number, LabelHeight + 2.8f);
            row.RelativeItem().SemanticDivision().BorderLeft(2.2f).BorderColor(decision.Adopted ? _accent : Styles.Line)
                .PaddingLeft(5, Unit.Millimetre).PaddingTop(1, Unit.Millimetre).PaddingBottom(0.6f, Unit.Millimetre).Column(block =>
                {
                    block.Item().MinHeight(LabelHeight).KeepWithNext()
                        .DefaultTextStyle(s => Styles.Label(s).FontColor(decision.Adopted ? _accent : Styles.Grey)).Text(Label(decision));
                    PdfBody.Compose(block, decision.Body, _accent);
                });
        });

    private static string Label(DecisionBlock decision)
    {
        var (before, symbol, after) = Letterhead.Label(decision);
        return before.ToUpperInvariant() + symbol + after.ToUpperInvariant();
    }

    private void Comment(ColumnDescriptor column, CommentBlock comment) => column.Item().Indented()
        .PaddingTop(1, Unit.Millimetre).PaddingBottom(3, Unit.Millimetre).Whole(comment).SemanticDivision()
        .BorderLeft(1).BorderColor(Styles.Hairline).PaddingLeft(5, Unit.Millimetre).Column(block =>
        {
            block.Item().PaddingBottom(1, Unit.Millimetre).KeepWithNext().DefaultTextStyle(s => Styles.Label(s).FontColor(Styles.Grey))
                .Text($"({comment.Portion}) {comment.Begin}");
            block.Item().DefaultTextStyle(s => s.FontSize(10)).Column(body => PdfBody.Compose(body, comment.Body, _accent));
            block.Item().PaddingTop(1, Unit.Millimetre).DefaultTextStyle(s => Styles.Label(s).FontColor(Styles.Grey)).Text(comment.End);
        });

    private void Note(ColumnDescriptor column, NoteBlock note) => column.Item().Indented().PaddingTop(1, Unit.Millimetre).PaddingBottom(4, Unit.Millimetre).Column(block =>
    {
        block.Item().PaddingBottom(1, Unit.Millimetre).KeepWithNext().DefaultTextStyle(s => Styles.Label(s).FontColor(Styles.Grey)).Text(note.Label.ToUpperInvariant());
        block.Item().DefaultTextStyle(s => s.FontSize(9.5f).Italic().FontColor(Styles.Grey)).Column(body => PdfBody.Compose(body, note.Body, _accent));
    });
}
