using System.Globalization;
using Consultation.Domain;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Documents;

/// <summary>What stands within a paragraph, a decision, a comment: its distances come from what follows what.</summary>
internal static class PdfBody
{
    /// <summary>How far the smaller number is let down to stand on the text's line.</summary>
    private const float Drop = 1.6f;

    /// <summary>Millimetres that labels of a list hang in.</summary>
    private const float Dash = 5, Numbered = 8;

    private const float PointsPerMm = 72 / 25.4f;

    /// <summary>The distance of paragraphs of one text, in points.</summary>
    private const float Spacing = 5;

    /// <param name="column">Where.</param>
    /// <param name="blocks">What.</param>
    /// <param name="accent">The colour of what is bold in remarks.</param>
    /// <param name="remark">The distance of a remark from what stands above it, in millimetres.</param>
    public static void Compose(ColumnDescriptor column, ValueList<Block> blocks, Color accent, float remark = 0.6f)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var (before, block, after) = (i > 0 ? blocks[i - 1] : null, blocks[i], i + 1 < blocks.Count ? blocks[i + 1] : null);
            var item = column.Item().PaddingTop(Above(before, block, remark));
            var role = Role(block);
            if (role == TextRole.Position && Role(after) != TextRole.Position)
            {
                item = item.PaddingBottom((before is null ? 1 : 0.6f) * PointsPerMm);
            }

            if (role == TextRole.Text && Role(after) == TextRole.Position)
            {
                item = item.KeepWithNext();
            }

            Set(role == TextRole.Beneath ? item.DefaultTextStyle(s => s.FontSize(9.5f)) : item, block, accent);
        }
    }

    /// <summary>The number of a paragraph, lower by what stands above its text.</summary>
    public static void Number(RowDescriptor row, int number, float above) => row.ConstantItem(Styles.HangMm, Unit.Millimetre)
        .PaddingTop(above + Drop).PaddingRight(Styles.GapMm, Unit.Millimetre).DefaultTextStyle(Styles.Number)
        .Text(number.ToString(CultureInfo.InvariantCulture) + ".").AlignRight();

    private static void Set(IContainer item, Block block, Color accent)
    {
        switch (block)
        {
            case ParagraphBlock { Role: TextRole.Position } position:
                item.PaddingLeft(4, Unit.Millimetre).Set(position.Words);
                break;
            case ParagraphBlock paragraph:
                item.Set(paragraph.Words);
                break;
            case ListBlock list:
                List(list is { Role: TextRole.Position, Entries: [{ Label: ListEntry.Dash }, ..] } ? item.PaddingLeft(4, Unit.Millimetre) : item, list, accent);
                break;
            case RemarkBlock remark:
                item.DefaultTextStyle(Styles.Small).Set(remark.Words, accent);
                break;
            case TableBlock table:
                PdfTables.Set(item, table);
                break;
            case FigureBlock figure:
                PdfFigures.Set(item, figure);
                break;
            case FactsBlock facts:
                PdfTitle.Facts(item, facts.Lines);
                break;
        }
    }

    private static void List(IContainer container, ListBlock list, Color accent) => container.SemanticList().Column(column =>
    {
        foreach (var (index, entry) in list.Entries.Index())
        {
            var dash = entry.Label == ListEntry.Dash;
            column.Item().PaddingTop(dash || index == 0 ? 0 : 2).SemanticListItem().Row(row =>
            {
                row.ConstantItem(dash ? Dash : Numbered, Unit.Millimetre).SemanticListLabel().Text(entry.Label);
                row.RelativeItem().SemanticListItemBody().Column(body => Compose(body, entry.Body, accent));
            });
        }
    });

    /// <summary>The distance from what stands above, in points.</summary>
    private static float Above(Block? before, Block block, float remark) => (before, block) switch
    {
        (null, _) or (RemarkBlock, RemarkBlock) => 0,
        (_, RemarkBlock) => remark * PointsPerMm,
        _ when Role(before) == Role(block) && Role(block) != TextRole.Beneath => Spacing,
        _ when Role(before) == TextRole.Position && Role(block) == TextRole.Text => 0,
        _ => PointsPerMm,
    };

    private static TextRole? Role(Block? block) => block switch
    {
        ParagraphBlock paragraph => paragraph.Role,
        ListBlock list => list.Role,
        _ => null,
    };
}
