using System.Globalization;
using Consultation.Domain;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Documents;

/// <summary>What was adopted, in its final text, with grade and figures, the date and how; reservations annexed.</summary>
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

        Annex(column, [.. adopted.Where(group => group.Reservations.Count > 0)]);
        Closing.Compose(column, source);
    });

    private void Position(ColumnDescriptor column, PointGroup group) =>
        column.Item().PaddingBottom(4, Unit.Millimetre).Whole(group.Points.Select(point => source.In(point.Text))).Row(row =>
        {
            Paragraph.Label(row, group.First.Number!.Value, 0);
            row.RelativeItem().SemanticDivision().Column(block =>
            {
                block.Item().Element(c => Texts(c, group));
                block.Item().PaddingTop(1, Unit.Millimetre).DefaultTextStyle(Styles.Small).Text(text =>
                {
                    text.Span(source.In(group.First.Label!)).SemiBold().FontColor(Styles.Blue);
                    if (group.First.Figures is { } figures)
                    {
                        text.Span(" · " + source.In(figures));
                    }
                });
                var how = source.Words.Adopted(group.First, group.Round, source.Item(group.First.Item).Number);
                block.Item().DefaultTextStyle(Styles.Small).Text(
                    group.Reservations.Count > 0 ? $"{how} · {source.Words.Annexed(group.Reservations.Count)}" : how);
            });
        });

    /// <summary>The texts alone, without the indent they have beneath a sentence.</summary>
    private void Texts(IContainer container, PointGroup group)
    {
        if (group.Points.Count == 1)
        {
            RichText.Set(container, source.In(group.First.Text));
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
            .SemanticHeader2().DefaultTextStyle(Styles.Heading).Text(source.Words.Annex);
        foreach (var group in groups)
        {
            TitleBlock.Indented(column.Item()).PaddingBottom(1, Unit.Millimetre)
                .SemanticHeader3().DefaultTextStyle(Styles.SubHeading).Text(source.Words.OnDecision(group.First.Number!.Value));
            TitleBlock.Indented(column.Item()).PaddingBottom(3, Unit.Millimetre).SemanticList().Column(list =>
            {
                var letter = 0;
                foreach (var reservation in group.Reservations)
                {
                    var label = $"({(++letter).ToString(CultureInfo.InvariantCulture)})";
                    RichText.Item(list.Item(), label, source.Words.Reservation(Reasons.NameOf(source, reservation.Seat), source.In(reservation.Text)), 8);
                }
            });
        }
    }
}
