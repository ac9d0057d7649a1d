using System.Globalization;
using Consultation.Domain;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Documents;

/// <summary>How often and how long each sector spoke, where speeches were made.</summary>
internal sealed class SpeakingTimes(Source source)
{
    public void Compose(ColumnDescriptor column)
    {
        if (source.Record.Spoken is not { Sectors.Count: > 0 } spoken)
        {
            return;
        }

        TitleBlock.Indented(column.Item()).PreventPageBreak().Column(section =>
        {
            section.Item().PaddingTop(7, Unit.Millimetre).PaddingBottom(2, Unit.Millimetre)
                .SemanticHeader2().DefaultTextStyle(Styles.Heading).Text(source.Words.SpeakingTimes);
            section.Item().SemanticTable().DefaultTextStyle(Styles.Table).Table(table => Compose(table, spoken));
            section.Item().PaddingTop(1, Unit.Millimetre).DefaultTextStyle(Styles.Small).Text(source.Words.SpeakingTimesNote);
        });
    }

    private void Compose(TableDescriptor table, RecordSpoken spoken)
    {
        table.ColumnsDefinition(columns =>
        {
            columns.RelativeColumn();
            columns.ConstantColumn(24, Unit.Millimetre);
            columns.ConstantColumn(34, Unit.Millimetre);
        });
        table.Header(header =>
        {
            foreach (var name in new[] { source.Words.Sector, source.Words.Speeches, source.Words.TimeSpoken })
            {
                AttendanceTable.Name(header.Cell(), name);
            }
        });
        foreach (var sector in spoken.Sectors)
        {
            AttendanceTable.Cell(table).Text(source.Sector(sector.Sector));
            AttendanceTable.Cell(table).Text(sector.Speeches.ToString(CultureInfo.InvariantCulture));
            AttendanceTable.Cell(table).Text(source.Words.Duration(sector.Seconds));
        }
    }
}
