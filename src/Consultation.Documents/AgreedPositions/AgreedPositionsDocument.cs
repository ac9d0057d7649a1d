using System.Globalization;
using Consultation.Domain;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Documents;

/// <summary>What was adopted, in its final text, with grade and figures, the date and how; reservations and statements annexed.</summary>
internal sealed class AgreedPositionsDocument(Source source)
{
    public Document Compose() => Frame.Of(source, DocumentKind.AgreedPositions, column =>
    {
        TitleBlock.Compose(column, source, DocumentKind.AgreedPositions);
        var adopted = source.Groups.Where(group => group.First.Number is not null).OrderBy(group => group.First.Number).ToList();
        TitleBlock.Indented(column.Item()).PaddingTop(6, Unit.Millimetre).PaddingBottom(2.5f, Unit.Millimetre)
            .SemanticHeader2().DefaultTextStyle(Styles.Heading).Text(source.Words.Kind(DocumentKind.AgreedPositions));
        if (adopted.Count == 0)
        {
            TitleBlock.Indented(column.Item()).Text(source.Words.NothingAdopted);
        }

        foreach (var group in adopted)
        {
            Position(column, group);
        }

        Annex(column, [.. adopted.Where(group => group.Reservations.Count > 0 || source.StatementsOn(group).Count > 0)]);
        Register(column);
        Closing.Compose(column, source);
    });

    /// <summary>The positions taken over from earlier roundtables of the series, as they stand now.</summary>
    private void Register(ColumnDescriptor column)
    {
        if (source.Record.Register.Count == 0)
        {
            return;
        }

        TitleBlock.Indented(column.Item()).PaddingTop(7, Unit.Millimetre).PaddingBottom(2, Unit.Millimetre)
            .SemanticHeader2().DefaultTextStyle(Styles.Heading).Text(source.Words.Register);
        foreach (var meeting in source.Record.Register.GroupBy(p => source.Words.Registered(source.In(p.Title), p.Decided)))
        {
            TitleBlock.Indented(column.Item()).PaddingBottom(1.5f, Unit.Millimetre)
                .SemanticHeader3().DefaultTextStyle(Styles.SubHeading).Text(meeting.Key);
            foreach (var position in meeting)
            {
                TitleBlock.Indented(column.Item()).PaddingBottom(3, Unit.Millimetre).Whole(source.In(position.Text)).SemanticDivision().Column(block =>
                {
                    block.Item().Element(c => RichText.Set(c, source, position.Text));
                    block.Item().PaddingTop(1, Unit.Millimetre).DefaultTextStyle(Styles.Small)
                        .Text(Behind.Portion(position.Marking) + History.Change(source, position.Change));
                });
            }
        }
    }

    private void Position(ColumnDescriptor column, PointGroup group) =>
        column.Item().PaddingBottom(4, Unit.Millimetre).Whole(group.Points.Select(source.TextOf)).Row(row =>
        {
            Paragraph.Label(row, group.First.Number!.Value, 0);
            row.RelativeItem().SemanticDivision().Column(block =>
            {
                block.Item().Element(c => Texts(c, group));
                block.Item().PaddingTop(1, Unit.Millimetre).DefaultTextStyle(Styles.Small).Text(text =>
                {
                    text.Span(Behind.Portion(group.First.Marking) + source.In(group.First.Label!)).SemiBold().FontColor(Styles.Blue);
                    if (group.First.Figures is { } figures)
                    {
                        text.Span(" · " + source.In(figures));
                    }
                });
                var how = source.Words.Adopted(group.First, group.Round, source.Item(group.First.Item).Number);
                var annexed = (Reservations: group.Reservations.Count, Statements: source.StatementsOn(group).Count);
                block.Item().DefaultTextStyle(Styles.Small).Text(
                    annexed is (0, 0) ? how : $"{how} · {source.Words.Annexed(annexed.Reservations, annexed.Statements)}");
                DecisionBlock.Additions(block, source, group);
                foreach (var change in History.Changes(source, group))
                {
                    block.Item().DefaultTextStyle(Styles.Small).Text(change);
                }

                Reasons.Pending(block, source, group);
            });
        });

    /// <summary>The texts alone, without the indent they have beneath a sentence.</summary>
    private void Texts(IContainer container, PointGroup group)
    {
        if (group.Points.Count == 1)
        {
            RichText.Set(RichText.In(container, source, group.First.Text), source.TextOf(group.First));
        }
        else
        {
            DecisionBlock.Texts(container, source, group);
        }
    }

    private void Annex(ColumnDescriptor column, List<PointGroup> groups)
    {
        if (groups.Count == 0)
        {
            return;
        }

        TitleBlock.Indented(column.Item()).PaddingTop(7, Unit.Millimetre).PaddingBottom(2, Unit.Millimetre)
            .SemanticHeader2().DefaultTextStyle(Styles.Heading).Text(source.Words.Annex(groups.Exists(g => g.Reservations.Count > 0), groups.Exists(g => source.StatementsOn(g).Count > 0)));
        foreach (var group in groups)
        {
            TitleBlock.Indented(column.Item()).PaddingBottom(1, Unit.Millimetre)
                .SemanticHeader3().DefaultTextStyle(Styles.SubHeading).Text(source.Words.OnDecision(group.First.Number!.Value));
            TitleBlock.Indented(column.Item()).PaddingBottom(3, Unit.Millimetre).SemanticList().Column(list =>
            {
                var number = 0;
                foreach (var words in group.Reservations.Select(r => source.Words.Reservation(Behind.Of(source, r), source.Written(r.Text)))
                    .Concat(source.StatementsOn(group).Select(s => $"{source.Lead(s)} {source.Written(s.Text)}")))
                {
                    RichText.Item(list.Item(), $"({(++number).ToString(CultureInfo.InvariantCulture)})", words, 8);
                }
            });
        }
    }
}
