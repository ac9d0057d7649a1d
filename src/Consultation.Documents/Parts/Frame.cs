using Consultation.Domain;
using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace Consultation.Documents;

/// <summary>The page of every document: running head, foot with the record and the page number, banner where there is one.</summary>
internal static class Frame
{
    private const int LongestRunningTitle = 70;

    public static Document Of(Source source, DocumentKind kind, Action<ColumnDescriptor> content) => Document.Create(document => document.Page(page =>
    {
        page.Size(PageSizes.A4);
        page.MarginHorizontal(Styles.SideMm, Unit.Millimetre);
        page.MarginTop(13, Unit.Millimetre);
        page.MarginBottom(12, Unit.Millimetre);
        page.DefaultTextStyle(Styles.Body);
        page.Header().PaddingBottom(8, Unit.Millimetre).Element(c => Head(c, source, kind));
        page.Content().Column(content);
        page.Footer().PaddingTop(6, Unit.Millimetre).Element(c => Foot(c, source, kind));
    }));

    private static void Head(IContainer container, Source source, DocumentKind kind)
    {
        var record = source.Record;
        var right = source.Words.Kind(kind) + (record.Readership is { } name ? $" · {Readership(source, name)}" : "");
        container.DefaultTextStyle(Styles.Running).Column(column =>
        {
            Banner(column.Item(), source, kind, 0, 2);
            column.Item().Row(row =>
            {
                row.Spacing(8, Unit.Millimetre);
                row.RelativeItem().Text(Shortened(source.In(record.Roundtable.Title)));
                row.AutoItem().Text(right);
            });
        });
    }

    private static string Readership(Source source, string name) =>
        name != Domain.Readership.PublicName && source.Record.Markings.FirstOrDefault(m => m.Id.Value == name) is { } marking
            ? source.Words.UpTo(marking.Portion)
            : source.Words.Public;

    private static void Foot(IContainer container, Source source, DocumentKind kind) => container.DefaultTextStyle(Styles.Tiny).Column(column =>
    {
        column.Item().Row(row =>
        {
            row.RelativeItem().Text(source.Words.ShortRecord(source.Identity, source.Record.Number));
            row.AutoItem().DefaultTextStyle(Styles.Running).Text(text =>
            {
                text.CurrentPageNumber();
                text.Span(" / ");
                text.TotalPages();
            });
        });
        Banner(column.Item(), source, kind, 2, 0);
    });

    private static void Banner(IContainer container, Source source, DocumentKind kind, float above, float below)
    {
        if (Of(source.Record, kind) is { } banner)
        {
            container.PaddingTop(above, Unit.Millimetre).PaddingBottom(below, Unit.Millimetre).AlignCenter()
                .DefaultTextStyle(s => Styles.Running(s).SemiBold().LetterSpacing(0.04f)).Text(source.In(banner.Name));
        }
    }

    /// <summary>The highest marking of what a document holds: the agreed positions have neither notes nor comments.</summary>
    private static RecordMarking? Of(Record record, DocumentKind kind) => kind == DocumentKind.AgreedPositions
        ? record.HighestOf(record.Points.Where(p => p.Number is not null).Select(p => p.Marking)
            .Concat(record.Statements.Where(s => record.Points.Any(p => p.Number is not null && p.Id == s.Point)).Select(s => s.Marking))
            .Concat(record.Register.Select(p => p.Marking)))
        : record.Banner;

    /// <summary>A title that stays on one line: cut where it pauses, else between words.</summary>
    private static string Shortened(string title)
    {
        if (title.Length <= LongestRunningTitle)
        {
            return title;
        }

        var cut = title.LastIndexOfAny([':', ';', '–', '—'], LongestRunningTitle);
        cut = cut >= LongestRunningTitle / 3 ? cut : title.LastIndexOf(' ', LongestRunningTitle);
        return string.Concat(title.AsSpan(0, cut < LongestRunningTitle / 3 ? LongestRunningTitle : cut).TrimEnd(",;:–— "), "…");
    }
}
