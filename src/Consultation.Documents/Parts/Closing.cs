using Consultation.Domain;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Documents;

/// <summary>The last words of every document: what it is based on, with the hashes by which that can be checked.</summary>
internal static class Closing
{
    public static void Compose(ColumnDescriptor column, Source source) =>
        TitleBlock.Indented(column.Item()).PaddingTop(8, Unit.Millimetre).PreventPageBreak().Column(closing =>
        {
            var (record, words) = (source.Record, source.Words);
            closing.Item().BorderTop(0.5f).BorderColor(Styles.Line).PaddingTop(2, Unit.Millimetre).PaddingBottom(1, Unit.Millimetre)
                .KeepWithNext().DefaultTextStyle(s => Styles.Label(s).FontColor(Styles.Grey)).Text(words.About.ToUpperInvariant());
            closing.Item().DefaultTextStyle(Styles.Small).Text(words.Basis(record.Roundtable, record.Number));
            foreach (var notice in Behind.Notices(source))
            {
                closing.Item().PaddingTop(1, Unit.Millimetre).DefaultTextStyle(Styles.Small).Text(notice);
            }

            closing.Item().PaddingTop(1.5f, Unit.Millimetre).DefaultTextStyle(Styles.Tiny).Text($"{words.RecordHash}: {source.Identity}");
            closing.Item().DefaultTextStyle(Styles.Tiny).Text($"{words.JournalHash}: {record.Hash}");
        });
}
