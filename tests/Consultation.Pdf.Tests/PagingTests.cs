using QuestPDF.Drawing.Exceptions;
using QuestPDF.Fluent;

namespace Consultation.Pdf.Tests;

public sealed class PagingTests
{
    [Fact]
    public void AHeadingIsNeverLastOnAPage()
    {
        for (var before = Make.LinesOnPage - 6; before <= Make.LinesOnPage; before++)
        {
            var pages = Read.Pages(Make.Column(column =>
            {
                column.Lines(before);
                column.Item().PaddingTop(6).SemanticHeader2().Text("Heading");
                column.Item().Text(Make.Paragraph(5, "word"));
            }));
            var page = Assert.Single(pages, p => p.Contains("Heading", StringComparison.Ordinal));
            Assert.Contains("word2", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void HeadingsInARowAndInColumnsWithinColumnsStayWithTheirText()
    {
        for (var before = Make.LinesOnPage - 6; before <= Make.LinesOnPage; before++)
        {
            var pages = Read.Pages(Make.Column(column =>
            {
                column.Lines(before);
                column.Item().Column(inner => inner.Item().SemanticHeader1().Text("Upper"));
                column.Item().SemanticHeader2().Text("Lower");
                column.Item().PaddingLeft(20).Column(inner => inner.Item().Text(Make.Paragraph(3, "word")));
            }));
            var page = Assert.Single(pages, p => p.Contains("Upper", StringComparison.Ordinal));
            Assert.Contains("Lower", page, StringComparison.Ordinal);
            Assert.Contains("word2", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void AHeadingStaysWithTheFirstRowOfItsTable()
    {
        var pages = Read.Pages(Make.Column(column =>
        {
            column.Lines(Make.LinesOnPage - 2);
            column.Item().SemanticHeader2().Text("Heading");
            column.Item().Table(table =>
            {
                table.ColumnsDefinition(c => c.RelativeColumn());
                table.Header(h => h.Cell().Text("Head"));
                table.Cell().Text("First");
            });
        }));
        Assert.DoesNotContain("Heading", pages[0], StringComparison.Ordinal);
        Assert.Contains("First", pages[1], StringComparison.Ordinal);
    }

    [Fact]
    public void AnItemAskedToKeepsWithTheNext()
    {
        var pages = Read.Pages(Make.Column(column =>
        {
            column.Lines(Make.LinesOnPage - 1);
            column.Item().KeepWithNext().Text("Label");
            column.Item().Text("Text");
        }));
        Assert.Contains("Label", pages[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 5, 0, 5)]
    [InlineData(2, 5, 2, 3)]
    [InlineData(4, 5, 3, 2)]
    [InlineData(5, 5, 5, 0)]
    [InlineData(2, 3, 0, 3)]
    [InlineData(2, 4, 2, 2)]
    public void NoLineOfAParagraphStandsAlone(int room, int lines, int first, int second)
    {
        var pages = Read.Pages(Make.Column(column =>
        {
            column.Lines(Make.LinesOnPage - room);
            column.Item().Text(Make.Paragraph(lines, "word"));
        }));
        Assert.Equal(first, Count(pages[0]));
        Assert.Equal(second, pages.Count > 1 ? Count(pages[1]) : 0);

        static int Count(string page) => page.Split("word").Length - 1;
    }

    [Fact]
    public void ABlockThatMustNotBreakBeginsANewPageAndIsSplitOnlyWhenLongerThanOne()
    {
        var pages = Read.Pages(Make.Column(column =>
        {
            column.Lines(20);
            column.Item().PreventPageBreak().Text(Make.Paragraph(12, "short"));
            column.Item().PreventPageBreak().Text(Make.Paragraph(50, "long"));
        }));
        Assert.DoesNotContain("short", pages[0], StringComparison.Ordinal);
        Assert.Contains("short12", pages[1], StringComparison.Ordinal);
        Assert.DoesNotContain("long", pages[1], StringComparison.Ordinal);
        Assert.Contains("long50", pages[3], StringComparison.Ordinal);
    }

    [Fact]
    public void AHeadingBeforeABlockThatMustNotBreakGoesWithIt()
    {
        var pages = Read.Pages(Make.Column(column =>
        {
            column.Lines(20);
            column.Item().SemanticHeader2().Text("Heading");
            column.Item().PreventPageBreak().BorderLeft(2).PaddingLeft(8).Column(block =>
            {
                block.Item().Text("Label");
                block.Item().Text(Make.Paragraph(10, "word"));
            });
        }));
        Assert.Contains("Heading", pages[1], StringComparison.Ordinal);
        Assert.Contains("word10", pages[1], StringComparison.Ordinal);
    }

    [Fact]
    public void PagesAreNumberedKOfN()
    {
        var pdf = Make.Pdf(c => c.Column(column => column.Lines(65)), page => page.Footer().AlignRight().Text(text =>
        {
            text.CurrentPageNumber();
            text.Span(" / ");
            text.TotalPages().Format(n => $"{n ?? 99} pages");
        }));
        var pages = Read.Pages(pdf);
        Assert.Equal(3, pages.Count);
        for (var i = 0; i < 3; i++)
            Assert.Contains($"{i + 1} / 3 pages", Read.Normal(pages[i]), StringComparison.Ordinal);
    }

    [Fact]
    public void ASectionKnowsItsPages()
    {
        var pages = Read.Pages(Make.Column(column =>
        {
            column.Item().Text(text =>
            {
                text.Span("from ");
                text.BeginPageNumberOfSection("s");
                text.Span(" to ");
                text.EndPageNumberOfSection("s");
            });
            column.Item().PageBreak();
            column.Item().Section("s").Column(inner => inner.Lines(40));
        }));
        Assert.Contains("from 2 to 3", Read.Normal(pages[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void APageNumberThatMovesALineIsStillTrue()
    {
        var pages = Read.Pages(Make.Column(column =>
        {
            column.Item().Text(text =>
            {
                text.Span("pages: ");
                text.TotalPages().Format(n => n is null ? "?" : string.Concat(Enumerable.Repeat($" {n}", 200)));
            });
            column.Lines(Make.LinesOnPage - 2);
        }));
        Assert.Contains($" {pages.Count} ", Read.Normal(pages[0]), StringComparison.Ordinal);
        Assert.Equal(2, pages.Count);
    }

    [Fact]
    public void ARepeatedPartCanShowSomethingOnceOrOnAllButTheFirstPage()
    {
        var pages = Read.Pages(Make.Pdf(c => c.Column(column => column.Lines(65)), page => page.Header().Column(header =>
        {
            header.Item().ShowOnce().Text("letterhead");
            header.Item().SkipOnce().Text("running head");
        })));
        Assert.Equal([true, false, false], pages.Select(p => p.Contains("letterhead", StringComparison.Ordinal)));
        Assert.Equal([false, true, true], pages.Select(p => p.Contains("running head", StringComparison.Ordinal)));
    }

    [Fact]
    public void AnEmptyDocumentHasOneEmptyPage()
    {
        Assert.Equal([""], Read.Pages(Make.Pdf(_ => { })));
        Assert.Equal([""], Read.Pages(Document.Create(_ => { }).GeneratePdf()));
    }

    [Theory]
    [InlineData("Constrained")]
    [InlineData("ShowEntire")]
    [InlineData("Row")]
    public void WhatFitsOnNoPageIsAnErrorThatNamesIt(string element)
    {
        var error = Assert.Throws<DocumentLayoutException>(() => Make.Column(column =>
        {
            column.Item().Text("before");
            var item = column.Item().PaddingLeft(10);
            if (element == "Constrained")
                item.MinHeight(1000).Text("high");
            else if (element == "ShowEntire")
                item.ShowEntire().Text(Make.Paragraph(50, "word"));
            else
                item.Row(row => row.ConstantItem(1000).Text("wide"));
        }));
        Assert.StartsWith("Column > Padding > " + element, error.Message, StringComparison.Ordinal);
        Assert.Contains("pt", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AHeaderTooHighForThePageIsAnError()
    {
        var error = Assert.Throws<DocumentLayoutException>(() => Make.Pdf(c => c.Text("x"), page => page.Header().Height(500)));
        Assert.Contains("header", error.Message, StringComparison.Ordinal);
    }
}
