using System.Globalization;
using System.Text;
using Consultation.Documents;
using QRCoder;
using QuestPDF.Drawing;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Tests;

/// <summary>The examples of the project's README, in its order; each region stands there word for word.</summary>
internal static class ReadmeExamples
{
    public static byte[] First()
    {
        DocumentFonts.Register();
        #region First document
        var pdf = Document.Create(document => document.Page(page =>
        {
            page.Size(PageSizes.A4);
            page.Margin(20, Unit.Millimetre);
            page.DefaultTextStyle(s => s.FontFamily("Noto Sans").FontSize(10.5f));
            page.Content().Text("The committee met for the first time.");
        }))
        .WithMetadata(new DocumentMetadata { Title = "Minutes", Language = "en" })
        .GeneratePdf();
        #endregion
        return pdf;
    }

    public static void Page(PageDescriptor page)
    {
        #region Pages and text
        page.Size(PageSizes.A5.Landscape());
        page.MarginHorizontal(24, Unit.Millimetre);
        page.MarginVertical(0.5f, Unit.Inch);
        page.Header().PaddingBottom(10).Text("Committee on Housing").FontSize(8).FontColor(Colors.Grey.Darken2);
        page.Content().Text(text =>
        {
            text.ParagraphSpacing(6);
            text.Justify();
            text.Span("The chair ");
            text.Span("thanked").Italic();
            text.Line(" all who had come, and opened the meeting.");
            text.Span("It rose at 17:40.").FontColor("#134E6F");
        });
        page.Footer().AlignRight().Text(text =>
        {
            text.CurrentPageNumber();
            text.Span(" / ");
            text.TotalPages();
        });
        #endregion
    }

    public static void Table(IContainer container)
    {
        #region Columns, rows, tables
        container.Column(column =>
        {
            column.Spacing(8);
            column.Item().Row(row =>
            {
                row.Spacing(10);
                row.ConstantItem(20, Unit.Millimetre).Text("Held").Bold();
                row.RelativeItem().Text("in the town hall, with nine seats present");
            });
            column.Item().SemanticTable().Table(table =>
            {
                table.ColumnsDefinition(columns =>
                {
                    columns.RelativeColumn(3);
                    columns.ConstantColumn(60);
                });
                table.Header(header =>
                {
                    header.Cell().Element(Cell).Text("Seat").Bold();
                    header.Cell().Element(Cell).Text("Vote").Bold();
                });
                foreach (var (seat, vote) in new[] { ("Tenants' union", "in favour"), ("House owners", "abstains") })
                {
                    table.Cell().AsSemanticHorizontalHeader().Element(Cell).Text(seat);
                    table.Cell().Element(Cell).Text(vote);
                }

                table.Cell().ColumnSpan(2).Element(Cell).Text("Agreed without a vote against.").Italic();
            });
        });

        static IContainer Cell(IContainer cell) => cell.BorderBottom(0.5f).BorderColor(Colors.Grey.Lighten1).PaddingVertical(4);
        #endregion
    }

    public static void Tags(ColumnDescriptor column)
    {
        #region Headings and tags
        column.Item().SemanticHeader1().Text("Minutes").FontSize(18).SemiBold();
        column.Item().SemanticSection().Column(section =>
        {
            section.Item().PaddingTop(8).SemanticHeader2().Text("1. Rents").FontSize(13);
            section.Item().Text("Text without a tag counts as a paragraph.");
            section.Item().SemanticLanguage("kk").Text("Хаттама").Italic();
            section.Item().SemanticList().Column(list =>
            {
                foreach (var point in new[] { "a yearly report", "a hearing in May" })
                {
                    list.Item().SemanticListItem().Row(row =>
                    {
                        row.ConstantItem(14).SemanticListLabel().Text("–");
                        row.RelativeItem().SemanticListItemBody().Text(point);
                    });
                }
            });
        });
        column.Item().SemanticIgnore().LineHorizontal(0.5f).LineColor(Colors.Grey.Medium);
        #endregion
    }

    public static void Pictures(ColumnDescriptor column, byte[] photo)
    {
        #region Images and drawings
        var shared = Image.FromBinaryData(photo);
        column.Item().AlignRight().Height(20).Image(shared);
        column.Item().SemanticFigure("The hall during the vote").Width(60, Unit.Millimetre).Image(shared);
        column.Item().PaddingTop(10).SemanticFigure("Votes: 7 in favour, 2 against").Height(40).Svg("""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 180 40" font-size="9">
              <rect width="140" height="14" rx="2" fill="#1565C0"/>
              <rect y="20" width="40" height="14" rx="2" fill="#C62828"/>
              <text x="145" y="10.5">7 in favour</text>
              <text x="45" y="30.5">2 against</text>
            </svg>
            """);
        #endregion
    }

    public static void Code(IContainer container, string address)
    {
        #region QR code
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var (modules, path) = (code.ModuleMatrix, new StringBuilder());
        for (var y = 0; y < modules.Count; y++)
        {
            for (var x = 0; x < modules.Count; x++)
            {
                var from = x;
                while (x < modules.Count && modules[y][x])
                    x++;
                if (x > from)
                    path.Append(CultureInfo.InvariantCulture, $"M{from} {y}h{x - from}v1H{from}z");
            }
        }

        container.SemanticFigure($"QR code: {address}").Width(25, Unit.Millimetre)
            .Svg($"<svg viewBox='0 0 {modules.Count} {modules.Count}'><path d='{path}'/></svg>");
        #endregion
    }

    public static void Links(ColumnDescriptor column)
    {
        #region Links and sections
        column.Item().SemanticTableOfContents().SemanticTableOfContentsItem().SectionLink("annex").Row(row =>
        {
            row.RelativeItem().Text("Annex: the register");
            row.AutoItem().Text(text => text.BeginPageNumberOfSection("annex"));
        });
        column.Item().Text(text =>
        {
            text.Span("The record can be checked at ");
            text.Hyperlink("example.org/check", "https://example.org/check").Underline();
            text.Span(".");
        });
        column.Item().PageBreak();
        column.Item().Section("annex").SemanticHeader1().Text("The register");
        #endregion
    }

    public static void Breaks(ColumnDescriptor column)
    {
        #region Where pages break
        column.Item().KeepWithNext().Text("Statement of the tenants' union:").Bold();
        column.Item().Text("We ask for a hearing before any rent is raised.");
        column.Item().PreventPageBreak().Column(signatures =>
        {
            signatures.Item().Text("Chair: ____________________");
            signatures.Item().Text("Rapporteur: _______________");
        });
        column.Item().EnsureSpace(80).Text("Begins here only if 80 points are left on the page, or if it is shorter.");
        #endregion
    }

    public static void Fonts(string fontPath)
    {
        #region Fonts
        using var font = System.IO.File.OpenRead(fontPath);
        FontManager.RegisterFont(font);
        #endregion
    }

    public static string Errors(Document document)
    {
        #region Errors
        try
        {
            document.GeneratePdf();
        }
        catch (DocumentLayoutException e)
        {
            return e.Message;
        }
        #endregion
        return "";
    }

    public static Document Accessible(Document document)
    {
        #region Conformance
        document.WithSettings(new DocumentSettings
        {
            PDFA_Conformance = PDFA_Conformance.PDFA_2A,
            PDFUA_Conformance = PDFUA_Conformance.PDFUA_1,
            OnMissingGlyphs = missing => throw new InvalidOperationException($"No font has {missing[0].Character}, page {missing[0].Page}."),
        });
        #endregion
        return document;
    }
}
