using QuestPDF.Drawing.Exceptions;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Tests;

/// <summary>Contents that get another space on another page, or another one for drawing than for measuring.</summary>
public sealed class WidthOnPagesTests
{
    private static readonly string[] Words = [.. Enumerable.Range(1, 900).Select(i => $"word{i}")];

    [Fact]
    public void TextBesideALabelThatEndedOnThePageBeforeLosesNoLineAndStaysWhereItBegan()
    {
        var pdf = Make.Pdf(c => c.Row(row =>
        {
            row.AutoItem().Text("a label of some length:\u00A0");
            row.RelativeItem().Text(string.Join(' ', Words));
        }));
        Assert.Equal("a label of some length: " + string.Join(' ', Words), Read.Text(pdf));
        using var document = UglyToad.PdfPig.PdfDocument.Open(pdf);
        var left = document.GetPages().Skip(1).Select(p => p.Letters.Min(l => l.StartBaseLine.X));
        Assert.All(left, x => Assert.True(x > 100, $"On a later page the text begins at {x}."));
    }

    [Fact]
    public void TextThatIsNarrowerOnTheNextPageLosesNoLine()
    {
        var pdf = Make.Column(column =>
        {
            column.Lines(5);
            column.Item().AspectRatio(1, AspectRatioOption.FitHeight).Text(string.Join(' ', Words));
        });
        Assert.EndsWith(string.Join(' ', Words), Read.Text(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void APageNumberThatGrowsWithinATextLosesNoLineOfIt()
    {
        var pdf = Make.Column(column =>
        {
            column.Lines(9 * Make.LinesOnPage - 10);
            column.Item().Text(text =>
            {
                foreach (var word in Words)
                {
                    text.Span(word + " ");
                    text.CurrentPageNumber().Format(n => n > 9 ? "(ten)" : "#");
                    text.Span(" ");
                }
            });
        });
        Assert.Equal(Words, Read.Text(pdf).Split(' ').Where(w => w.StartsWith("word", StringComparison.Ordinal)));
    }

    [Fact]
    public void RoomAskedForBeforeAPageBreakIsStillThereWhenItIsDrawn()
    {
        var pages = Read.Pages(Make.Column(outer => outer.Item().Column(column =>
        {
            column.Item().Text("before");
            column.Item().EnsureSpace(60).Column(inner => inner.Item().PageBreak());
            column.Item().Text("after");
        })));
        Assert.Equal(["before", "after"], pages.Select(Read.Normal));
    }

    [Fact]
    public void WhatHasEndedAsksForNoHeightInARowThatGoesOn()
    {
        var pages = Read.Pages(Make.Pdf(c => c.AlignMiddle().Table(table =>
        {
            table.ColumnsDefinition(d => d.RelativeColumn());
            table.Cell().Text("first");
            table.Cell().RowSpan(2).Extend().MinHeight(50).PageBreak();
            table.Cell().Text("last");
        })));
        Assert.Contains("last", pages[^1], StringComparison.Ordinal);
        Assert.InRange(pages.Count, 2, 4);
    }

    [Fact]
    public void ATableWiderThanItsPlaceIsAnErrorAndNotDrawnOverTheEdge()
    {
        var error = Assert.Throws<DocumentLayoutException>(() => Make.Pdf(c => c.Table(table =>
        {
            table.ColumnsDefinition(d => { d.ConstantColumn(300); d.ConstantColumn(300); });
            table.Cell().Text("left");
            table.Cell().Text("right");
        })));
        Assert.StartsWith("Table fits on no page: it asks for 600", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ADecorationInACellThatFallsApartIsNotBegunTwice()
    {
        var pdf = Make.Pdf(c => c.Table(table =>
        {
            table.ColumnsDefinition(d => { d.RelativeColumn(); d.RelativeColumn(); });
            table.Cell().RowSpan(2).Decoration(decoration =>
            {
                decoration.Before().Text("title1\ntitle2");
                decoration.Content().Text("content");
            });
            table.Cell().Text("small");
            table.Cell().Text(Make.Paragraph(Make.LinesOnPage, "word"));
        }));
        var words = Read.Text(pdf).Split(' ');
        Assert.Single(words, "title1");
        Assert.Single(words, "title2");
        Assert.Single(words, "content");
    }

    [Fact]
    public void WhatEndedInARowThatGoesOnLeavesNothingOnItsLaterPages()
    {
        var pdf = Make.Pdf(c => c.Row(row =>
        {
            row.RelativeItem().Section("s").Column(column =>
            {
                column.Item().Table(table =>
                {
                    table.ColumnsDefinition(d => d.RelativeColumn());
                    table.Header(h => h.Cell().Text("head"));
                    table.Cell().Text("cell");
                });
                column.Item().Decoration(d => { d.Before().Text("above"); d.Content().Text("content"); });
                column.Item().Text(t => { t.Span("from "); t.BeginPageNumberOfSection("s"); t.Span(" to "); t.EndPageNumberOfSection("s"); });
            });
            row.RelativeItem().Table(table =>
            {
                table.ColumnsDefinition(d => d.RelativeColumn());
                table.Header(h => h.Cell().Text("top"));
                table.Cell().Text("one");
            });
            row.RelativeItem().Hyperlink("https://example.org").Text("a link");
            row.RelativeItem().Text(string.Join(' ', Words));
        }));
        var words = Read.Text(pdf).Split(' ');
        Assert.All(["head", "above", "top"], word => Assert.Single(words, word));
        Assert.Contains("from 1 to 1", Read.Text(pdf), StringComparison.Ordinal);
        using var document = UglyToad.PdfPig.PdfDocument.Open(pdf);
        Assert.Single(document.GetPages().SelectMany(p => p.GetAnnotations()));
    }
}
