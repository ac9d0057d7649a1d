using Consultation.Domain;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Documents;

/// <summary>The head of a document: host, title, when and where it was held, who was present, what state it is in.</summary>
internal static class TitleBlock
{
    private const int LongTitle = 110;

    public static void Compose(ColumnDescriptor column, Source source, DocumentKind kind)
    {
        var (record, words) = (source.Record, source.Words);
        var title = source.In(record.Roundtable.Title);
        Indented(column.Item()).Column(head =>
        {
            head.Item().PaddingTop(3, Unit.Millimetre).PaddingBottom(6, Unit.Millimetre).DefaultTextStyle(Styles.Host)
                .Text(string.Join(" · ", new[] { record.Roundtable.Host is { } host ? source.In(host) : null, words.Kind(kind) }.Where(part => part is not null)));
            head.Item().PaddingBottom(3.5f, Unit.Millimetre).SemanticHeader1()
                .DefaultTextStyle(title.Length > LongTitle ? Styles.LongTitle : Styles.Title).Text(title);
            head.Item().PaddingBottom(4, Unit.Millimetre).SemanticTable().Element(c => Facts(c, source));
        });
        if (record.Roundtable.Background is { } background)
        {
            Indented(column.Item()).PaddingTop(1, Unit.Millimetre).PaddingBottom(1, Unit.Millimetre).Column(note =>
            {
                note.Item().PaddingBottom(1, Unit.Millimetre).KeepWithNext().DefaultTextStyle(s => Styles.Label(s).FontColor(Styles.Grey))
                    .Text(words.Note.ToUpperInvariant());
                note.Item().DefaultTextStyle(s => s.FontSize(9.5f).Italic().FontColor(Styles.Grey)).Element(c => RichText.Set(c, source, background));
            });
        }
    }

    /// <summary>The text's own measure, beside the column of the paragraph numbers.</summary>
    public static IContainer Indented(IContainer container) => container.PaddingLeft(Styles.HangMm, Unit.Millimetre);

    private static void Facts(IContainer container, Source source)
    {
        var (record, words) = (source.Record, source.Words);
        var where = record.Roundtable switch
        {
            { Place: { } place, Online: not null } => $"{source.In(place)} / {words.Online}, ",
            { Place: { } place } => $"{source.In(place)}, ",
            { Online: not null } => $"{words.Online}, ",
            _ => "",
        };
        container.BorderTop(0.5f).BorderColor(Styles.Line).DefaultTextStyle(Styles.Facts).Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.ConstantColumn(35, Unit.Millimetre);
                columns.RelativeColumn();
            });
            Fact(table, words.Held, Capital(where + words.Session(record.Roundtable)));
            Fact(table, words.Present, words.Seats([.. record.Sectors.Select(s => (source.In(s.Name), s.Seats, s.WithoutVote))]));
            if (record.Roundtable.Languages.Count > 1 || words.Language != record.Roundtable.Authentic)
            {
                Fact(table, words.AuthenticText, words.Authentic(record.Roundtable.Authentic));
            }

            Fact(table, words.Status, words.Draft(record.Number, record.Roundtable.Stage));
        });
    }

    private static void Fact(TableDescriptor table, string name, string words)
    {
        static IContainer Cell(IContainer c) => c.BorderBottom(0.25f).BorderColor(Styles.Hairline).PaddingVertical(1.2f, Unit.Millimetre);
        table.Cell().AsSemanticHorizontalHeader().Element(Cell).DefaultTextStyle(s => s.FontColor(Styles.Grey)).Text(name);
        table.Cell().Element(Cell).Text(words);
    }

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
