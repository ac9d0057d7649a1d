using System.Text;
using Consultation.Documents;
using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Tests.Planted;

/// <summary>A document with all that the vocabulary can put into a file.</summary>
internal static class Everything
{
    private static readonly DateTimeOffset Closed = new(2009, 2, 23, 17, 20, 0, TimeSpan.FromHours(6));

    public static byte[] Pdf(bool compress = true) => Document().WithSettings(new DocumentSettings
    {
        CompressDocument = compress,
        PDFA_Conformance = PDFA_Conformance.PDFA_3A,
        PDFUA_Conformance = PDFUA_Conformance.PDFUA_1,
    }).GeneratePdf();

    private static Document Document()
    {
        DocumentFonts.Register();
        return QuestPDF.Fluent.Document.Create(document => document.Page(page =>
        {
            page.Size(PageSizes.A4);
            page.Margin(20, Unit.Millimetre);
            page.DefaultTextStyle(s => s.FontFamily(DocumentFonts.Serif).FontSize(10.5f));
            page.Header().Text("Running head");
            page.Footer().AlignRight().Text(t => { t.Hyperlink("example.org", "https://example.org"); t.Span(" "); t.CurrentPageNumber(); t.Span(" / "); t.TotalPages(); });
            page.Content().Column(Content);
        })).WithMetadata(new DocumentMetadata
        {
            Title = "Minutes <of> “a day” & more",
            Author = "Freedom House",
            Subject = "Conformance",
            Keywords = "қазақ, record",
            Creator = "Tests",
            Language = "en",
            CreationDate = Closed,
            ModifiedDate = Closed.AddMinutes(40),
        }).WithAttachment(new DocumentAttachment
        {
            AttachmentName = "жазба.json",
            Content = Encoding.UTF8.GetBytes("{}"),
            MimeType = "application/json",
            Description = "The record",
            Relationship = DocumentAttachmentRelationship.Source,
        });
    }

    private static void Content(ColumnDescriptor column)
    {
        column.Spacing(8);
        column.Item().Section("top").SemanticHeader1().Text("Minutes").FontFamily(DocumentFonts.Sans).Bold().LetterSpacing(0.02f);
        column.Item().SemanticTableOfContents().Column(toc =>
        {
            toc.Item().SemanticTableOfContentsItem().Text(t => { t.SectionLink("Text", "text"); t.Span(" "); t.BeginPageNumberOfSection("text"); });
            toc.Item().SemanticTableOfContentsItem().Row(row => row.RelativeItem().SectionLink("table").Text("Tables"));
        });
        column.Item().Section("text").SemanticHeader2().Text("Text");
        Texts(column);
        column.Item().SemanticHeader3().Text("Lists");
        Lists(column);
        column.Item().Section("table").SemanticHeader2().Text("Tables");
        Table(column);
        column.Item().SemanticFigure("A black square").Width(20).Height(20).Background("#000");
        column.Item().SemanticIgnore().LineHorizontal(0.25f).LineColor("#999");
        column.Item().Column(c => c.Lines(80));
    }

    private static void Texts(ColumnDescriptor column)
    {
        column.Item().Text(t =>
        {
            t.Span("See ").Underline();
            t.Hyperlink("the record", "https://example.org/check?id=қ(1)");
            t.Span(" or ").Strikethrough().BackgroundColor("#ff0");
            t.SectionLink("the top", "top").FontColor("#134e6f");
            t.Span("1").Superscript();
            t.Span(". Office, affiliate; е́ and q\u0304; 漢字 and 😀 have no glyph.");
        });
        column.Item().SemanticLanguage("kk").Text("Хаттама");
        column.Item().Text(t =>
        {
            t.Span("In Kazakh ");
            t.Span("хаттама, ").SemanticLanguage("kk");
            t.Span("қаулы").SemanticLanguage("kk").Bold();
            t.Span(", in Hebrew ");
            t.Span("שלום 12 עולם").SemanticLanguage("he");
            t.Span(".");
        });
        column.Item().SemanticParagraph().Row(row =>
        {
            row.AutoItem().Text("In Russian: ");
            row.RelativeItem().SemanticLanguage("ru").Text("протокол");
        });
        column.Item().SemanticBlockQuotation().Text("Someone else's words, and a " + new string('x', 300));
        column.Item().SemanticSection().SemanticDivision().SemanticSpan("read out").Text("seen");
        column.Item().Text("A character of private use: \uE000");
        column.Item().Text("");
    }

    private static void Lists(ColumnDescriptor column)
    {
        foreach (var labels in new[] { new[] { "1.", "2." }, ["a)", "b)"], ["–", "–"], ["•", "•"] })
        {
            column.Item().SemanticList().Column(list =>
            {
                foreach (var label in labels)
                {
                    list.Item().SemanticListItem().Row(row =>
                    {
                        row.ConstantItem(20).SemanticListLabel().Text(label);
                        row.RelativeItem().SemanticListItemBody().Text("An item");
                    });
                }

                list.Item().SemanticLanguage("ru").SemanticListItem().Text("без метки");
            });
        }
    }

    private static void Table(ColumnDescriptor column) => column.Item().SemanticTable().Table(table =>
    {
        table.ColumnsDefinition(d => { d.RelativeColumn(); d.RelativeColumn(); d.RelativeColumn(); });
        table.Header(h =>
        {
            h.Cell().RowSpan(2).Text("Seat");
            h.Cell().ColumnSpan(2).Text("Vote");
            h.Cell().Text("first");
            h.Cell().Text("last");
        });
        for (uint row = 1; row < 80; row += 2)
        {
            table.Cell().Row(row).Column(1).RowSpan(2).AsSemanticHorizontalHeader().Text($"Ministry {row}");
            table.Cell().Row(row).Column(2).Text("agrees");
            table.Cell().Row(row + 1).Column(3).Text("objects");
        }
    });
}
