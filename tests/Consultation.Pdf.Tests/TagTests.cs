using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using UglyToad.PdfPig;

namespace Consultation.Pdf.Tests;

public sealed class TagTests
{
    [Fact]
    public void TheTagTreeTellsWhatThingsAre()
    {
        var pdf = Make.Column(column =>
        {
            column.Item().SemanticHeader1().Text("Minutes");
            column.Item().SemanticSection().Column(section =>
            {
                section.Item().SemanticHeader2().Text("Background");
                section.Item().SemanticParagraph().Layers(layers =>
                {
                    layers.Layer().TranslateX(-10).Text("1. ");
                    layers.PrimaryLayer().Text("The chair spoke.");
                });
                section.Item().Text(text =>
                {
                    text.Span("See ");
                    text.Hyperlink("the record", "https://example.org/r");
                    text.Span(".");
                });
            });
            column.Item().SemanticList().SemanticListItem().Row(row =>
            {
                row.ConstantItem(20).SemanticListLabel().Text("–");
                row.RelativeItem().SemanticListItemBody().Text("An item");
            });
            column.Item().SemanticTable().Table(table =>
            {
                table.ColumnsDefinition(d => { d.RelativeColumn(); d.RelativeColumn(); });
                table.Header(h => { h.Cell().Text("Seat"); h.Cell().Text("Vote"); });
                table.Cell().AsSemanticHorizontalHeader().Text("Ministry");
                table.Cell().Text("agrees");
            });
            column.Item().SemanticLanguage("kk").Text("Хаттама");
        });
        Assert.Equal("""
            Document
              H1: Minutes
              Sect
                H2: Background
                P: 1. The chair spoke.
                P: See .
                  Link: the record
              L [ListNumbering=None]
                LI
                  Lbl: –
                  LBody: An item
              Table
                THead
                  TR
                    TH [Scope=Column]: Seat
                    TH [Scope=Column]: Vote
                TBody
                  TR
                    TH [Scope=Row]: Ministry
                    TD: agrees
              P: Хаттама
            """.ReplaceLineEndings("\n"), TagTree.Of(pdf));
    }

    [Fact]
    public void AParagraphOverTwoPagesIsOneParagraph()
    {
        var pdf = Make.Column(column => column.Item().Text(Make.Paragraph(45, "word")));
        Assert.Equal(2, Read.Pages(pdf).Count);
        Assert.Equal(2, TagTree.Of(pdf).Split('\n').Length);
    }

    [Fact]
    public void HeadersFootersAndBordersAreArtifacts()
    {
        var pdf = Make.Pdf(c => c.Border(1).Background("#eee").Text("body"), page =>
        {
            page.Header().Text("running head");
            page.Footer().Text("running foot");
        });
        Assert.Equal("Document\n  P: body", TagTree.Of(pdf));
        Assert.Equal("running headrunning foot", TagTree.ArtifactsOf(pdf, 1));
    }

    [Fact]
    public void AFigureOwnsItsShapesAndSaysWhereItStands()
    {
        var tree = TagTree.Of(Make.Pdf(c => c.SemanticFigure("A code").Width(20).Height(20).Background("#000")));
        Assert.StartsWith("Document\n  Figure [BBox=", tree, StringComparison.Ordinal);
    }

    [Fact]
    public void HeadingsAreBookmarksNestedByLevel()
    {
        var pdf = Make.Column(column =>
        {
            column.Item().SemanticHeader1().Text("Minutes");
            column.Item().SemanticHeader2().Text("Қатысушылар");
            column.Item().PageBreak();
            column.Item().SemanticHeader2().Text("Decisions");
        });
        using var document = PdfDocument.Open(pdf);
        Assert.True(document.TryGetBookmarks(out var bookmarks));
        Assert.Equal(["0 Minutes", "1 Қатысушылар", "1 Decisions"], bookmarks.GetNodes().Select(n => $"{n.Level} {n.Title}"));
    }
}
