using QuestPDF.Drawing.Exceptions;
using QuestPDF.Fluent;

namespace Consultation.Pdf.Tests;

public sealed class TableTests
{
    [Fact]
    public void AThousandRowsAllComeAndTheHeadIsOnEachPage()
    {
        var pages = Read.Pages(Make.Pdf(c => Rows(c, 1000)));
        Assert.Equal(35, pages.Count);
        Assert.All(pages, page => Assert.Contains("Head of names", page, StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(1, 1000), pages.SelectMany(p => Words(p)).Where(w => w.StartsWith("row", StringComparison.Ordinal)).Select(w => int.Parse(w[3..], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void ARepeatedHeadIsReadOutOnce()
    {
        var pdf = Make.Pdf(c => Rows(c.SemanticTable(), 40));
        Assert.Single(TagTree.Of(pdf).Split('\n'), l => l.Contains("Head of names", StringComparison.Ordinal));
        Assert.Contains("Head of names", TagTree.ArtifactsOf(pdf, 2), StringComparison.Ordinal);
    }

    [Fact]
    public void ARowIsNotSplitUnlessItIsLongerThanAPage()
    {
        var pages = Read.Pages(Make.Pdf(c => c.Table(table =>
        {
            table.ColumnsDefinition(d => { d.ConstantColumn(50); d.RelativeColumn(); });
            table.Cell().Text("a");
            table.Cell().Text(Make.Paragraph(20, "first"));
            table.Cell().Text("b");
            table.Cell().Text(Make.Paragraph(20, "second"));
            table.Cell().Text("c");
            table.Cell().Text(Make.Paragraph(50, "third"));
        })));
        Assert.DoesNotContain("second", pages[0], StringComparison.Ordinal);
        Assert.Contains("second20", pages[1], StringComparison.Ordinal);
        Assert.DoesNotContain("third", pages[1], StringComparison.Ordinal);
        Assert.Contains("third1", pages[2], StringComparison.Ordinal);
        Assert.Contains("third50", pages[3], StringComparison.Ordinal);
    }

    [Fact]
    public void RowsUnderOneCellStayTogetherWhileAPageCanHoldThem()
    {
        var pages = Read.Pages(Make.Column(column =>
        {
            column.Lines(25);
            column.Item().Table(table => Spanning(table, 10));
        }));
        Assert.DoesNotContain("Sector", pages[0], StringComparison.Ordinal);
        Assert.Contains("row10", pages[1], StringComparison.Ordinal);
    }

    [Fact]
    public void ACellOverMoreRowsThanAPageHoldsGoesOn()
    {
        var pages = Read.Pages(Make.Pdf(c => c.Table(table => Spanning(table, 70))));
        Assert.Equal(3, pages.Count);
        Assert.Equal(70, pages.Sum(p => p.Split("row").Length - 1));
        Assert.Single(pages, p => p.Contains("Sector", StringComparison.Ordinal));
    }

    [Fact]
    public void CellsCanBePlacedAndSpanColumns()
    {
        var text = TagTree.Of(Make.Pdf(c => c.SemanticTable().Table(table =>
        {
            table.ColumnsDefinition(d => { d.RelativeColumn(); d.RelativeColumn(); d.RelativeColumn(); });
            table.Cell().Row(1).Column(3).Text("c");
            table.Cell().Row(2).Column(1).ColumnSpan(2).AsSemanticHorizontalHeader().Text("d");
            table.Cell().Text("e");
        })));
        Assert.Contains("TH [Scope=Row ColSpan=2]: d", text, StringComparison.Ordinal);
        Assert.Matches("TD \\[Headers=\\[ .*t1b2c1.*\\]\\]: e", text);
    }

    [Fact]
    public void WhereNoCellWasPutTheTagTreeHasAnEmptyOne()
    {
        var tree = TagTree.Of(Make.Pdf(c => c.SemanticTable().Table(table =>
        {
            table.ColumnsDefinition(d => { d.RelativeColumn(); d.RelativeColumn(); });
            table.Cell().Row(1).Column(2).Text("b");
            table.Cell().Row(3).Column(1).Text("e");
        })));
        Assert.Equal("Document Table TBody TR TD TD: b TR TD TD TR TD: e TD", Read.Normal(tree));
    }

    [Fact]
    public void OverlappingCellsAndMissingColumnsAreErrors()
    {
        Assert.Throws<DocumentComposeException>(() => Make.Pdf(c => c.Table(table => table.Cell().Text("x"))));
        Assert.Throws<DocumentComposeException>(() => Make.Pdf(c => c.Table(table =>
        {
            table.ColumnsDefinition(d => d.RelativeColumn());
            table.Cell().Row(1).Column(1).Text("x");
            table.Cell().Row(1).Column(1).Text("y");
        })));
    }

    private static void Rows(QuestPDF.Infrastructure.IContainer container, int count) => container.Table(table =>
    {
        table.ColumnsDefinition(d => { d.RelativeColumn(); d.ConstantColumn(60); });
        table.Header(h =>
        {
            h.Cell().BorderBottom(0.75f).Text("Head of names").SemiBold();
            h.Cell().BorderBottom(0.75f).Text("Value").SemiBold();
        });
        for (var i = 1; i <= count; i++)
        {
            table.Cell().BorderBottom(0.25f).BorderColor("#ccc").Text($"row{i}");
            table.Cell().BorderBottom(0.25f).BorderColor("#ccc").Text("x");
        }
    });

    private static void Spanning(TableDescriptor table, uint rows)
    {
        table.ColumnsDefinition(d => { d.RelativeColumn(); d.RelativeColumn(); });
        table.Cell().RowSpan(rows).BorderBottom(1).Text("Sector");
        for (var i = 1; i <= rows; i++)
            table.Cell().Text($"row{i}");
    }

    private static string[] Words(string page) => page.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
