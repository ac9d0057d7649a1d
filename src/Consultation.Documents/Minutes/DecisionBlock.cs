using System.Globalization;
using Consultation.Domain;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Documents;

/// <summary>
/// The outcome of a point, or of several decided together: set off by a rule with number and grade, the sentence as the
/// record has it, the texts where the sentence wants them, and what belongs beneath.
/// </summary>
internal sealed class DecisionBlock(Source source)
{
    /// <summary>The height of the label with what is below it, in points.</summary>
    private const float LabelHeight = 14.2f;

    public void Compose(ColumnDescriptor column, PointGroup group)
    {
        if (group.First.Label is not { } label)
        {
            Plain(column, group);
            return;
        }

        var words = source.In(label);
        var portion = Behind.Portion(group.First.Marking);
        var head = portion + (group.First.Number is { } number ? source.Words.Decision(number, words) : words);
        column.Item().PaddingTop(0.8f, Unit.Millimetre).PaddingBottom(3.6f, Unit.Millimetre).Whole(Words(source, group)).Row(row =>
        {
            Paragraph.Label(row, group.Paragraph, LabelHeight + 2.8f);
            row.RelativeItem().SemanticDivision().BorderLeft(2.2f).BorderColor(group.First.Adopted == true ? Styles.Blue : Styles.Line)
                .PaddingLeft(5, Unit.Millimetre).PaddingTop(1, Unit.Millimetre).PaddingBottom(0.6f, Unit.Millimetre).Column(block =>
                {
                    block.Item().MinHeight(LabelHeight).KeepWithNext()
                        .DefaultTextStyle(s => group.First.Adopted == true ? Styles.Label(s) : Styles.Label(s).FontColor(Styles.Grey)).Text(head.ToUpperInvariant());
                    Sentence(block, group, "");
                    Reasons.Compose(block, source, group);
                });
        });
    }

    /// <summary>A point that was discussed, noted, withdrawn, put off or left: a paragraph like any other.</summary>
    private void Plain(ColumnDescriptor column, PointGroup group) => Paragraph.Numbered(column, group.Paragraph, body => body.Column(block =>
    {
        Sentence(block, group, Behind.Portion(group.First.Marking));
        Reasons.Compose(block, source, group);
    }));

    private void Sentence(ColumnDescriptor block, PointGroup group, string portion)
    {
        var place = source.Place(group.First);
        if (place == TextPlace.Above)
        {
            block.Item().PaddingBottom(1, Unit.Millimetre).Element(c => Texts(c, source, group));
        }

        var sentence = place == TextPlace.Beneath ? block.Item().KeepWithNext() : block.Item();
        sentence.Text(portion + source.In(group.First.Sentence));
        if (place == TextPlace.Beneath)
        {
            block.Item().PaddingTop(1, Unit.Millimetre).PaddingBottom(0.6f, Unit.Millimetre).Element(c => Texts(c, source, group));
        }

        Additions(block, source, group);
    }

    /// <summary>What was added after the sentence, as paragraphs of their own: it is no part of it.</summary>
    public static void Additions(ColumnDescriptor block, Source source, PointGroup group)
    {
        foreach (var words in group.Points.Where(point => point.Addition is not null).Select(point => source.Written(point.Addition!)).Distinct())
        {
            block.Item().PaddingTop(1, Unit.Millimetre).PaddingBottom(0.6f, Unit.Millimetre).Element(c => RichText.Set(c, words));
        }
    }

    /// <summary>All that stands in the block of a group, or nearly.</summary>
    public static IEnumerable<string> Words(Source source, PointGroup group) => (source.Place(group.First) == TextPlace.Within ? [] : group.Points.Select(source.TextOf))
        .Append(source.In(group.First.Sentence))
        .Concat(group.Points.Where(p => p.Addition is not null).Select(p => source.In(p.Addition!)))
        .Concat(Reasons.Amendments(source, group))
        .Concat(group.Reservations.Select(r => source.In(r.Text)))
        .Concat(group.Objections.SelectMany(o => new[] { source.In(o.Text), o.Answer is { } answer ? source.In(answer) : "" }));

    /// <summary>The texts of the points, numbered where there are several.</summary>
    public static void Texts(IContainer container, Source source, PointGroup group)
    {
        if (group.Points.Count == 1)
        {
            container.PaddingLeft(4, Unit.Millimetre).Element(c => RichText.Set(RichText.In(c, source, group.First.Text), source.TextOf(group.First)));
            return;
        }

        container.SemanticList().Column(list =>
        {
            list.Spacing(2);
            var number = 0;
            foreach (var point in group.Points)
            {
                RichText.Item(RichText.In(list.Item(), source, point.Text), $"({(++number).ToString(CultureInfo.InvariantCulture)})", source.TextOf(point), 8);
            }
        });
    }
}
