using QuestPDF.Drawing.Exceptions;
using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Tests;

public sealed class ElementTests
{
    private const int Left = 20;

    [Fact]
    public void APlaceThatHoldsSomethingRefusesToLoseIt()
    {
        var error = Assert.Throws<DocumentComposeException>(() => Make.Pdf(c =>
        {
            c.Text("first");
            c.Text("second");
        }));
        Assert.Contains("Text 'first' stands here", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AspectRatioOption.FitWidth, 100, 200, "100 50")]
    [InlineData(AspectRatioOption.FitHeight, 300, 40, "80 40")]
    [InlineData(AspectRatioOption.FitArea, 300, 40, "80 40")]
    [InlineData(AspectRatioOption.FitArea, 60, 300, "60 30")]
    public void ContentKeepsItsProportion(AspectRatioOption option, int width, int height, string expected)
    {
        var page = Render.Page(Make.Pdf(c => c.Width(width).Height(height).AlignLeft().AspectRatio(2, option).Background(Colors.Black)));
        Assert.Equal(expected, $"{Run(x => page.At(x, Left + 2))} {Run(y => page.At(Left + 2, y))}");
    }

    [Fact]
    public void ContentWhoseProportionFitsOnNoPageIsNamed()
    {
        var error = Assert.Throws<DocumentLayoutException>(() => Make.Pdf(c => c.AspectRatio(0.5f).Text("a")));
        Assert.StartsWith("AspectRatio fits on no page", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Make.Pdf(c => c.AspectRatio(0)));
    }

    [Fact]
    public void ShrunkContentTakesNoMoreRoomThanItNeeds()
    {
        var page = Render.Page(Make.Column(column =>
        {
            column.Spacing(10);
            column.Item().Height(50).Shrink().Background(Colors.Black).Width(30).Height(20);
            column.Item().Height(50).ShrinkHorizontal().Background(Colors.Black).Width(30).Height(20);
            column.Item().Height(50).ShrinkVertical().Background(Colors.Black).Width(30).Height(20);
        }));
        Assert.Equal([(30, 20), (30, 50), (360, 20)], new[] { 0, 60, 120 }.Select(top => (Run(x => page.At(x, Left + top + 1)), Run(y => page.At(Left + 1, top + y)))));
    }

    [Fact]
    public void UnconstrainedContentCountsForNothingAndIsDrawn()
    {
        var pdf = Make.Column(column =>
        {
            column.Item().Width(5).Unconstrained().Text("a text far wider than five points");
            column.Item().Text("next");
        });
        using var document = UglyToad.PdfPig.PdfDocument.Open(pdf);
        var letters = document.GetPage(1).Letters;
        Assert.Equal("a text far wider than five pointsnext", string.Concat(letters.Select(l => l.Value)));
        Assert.Single(letters.Select(l => Math.Round(l.StartBaseLine.Y)).Distinct());
    }

    [Fact]
    public void WhatDoesntFitOnItsPageIsLeftOutWherePagingStops()
    {
        var pdf = Make.Column(column =>
        {
            column.Lines(Make.LinesOnPage - 3);
            column.Item().StopPaging().Text(string.Join('\n', Enumerable.Range(1, 9).Select(i => $"row{i}")));
            column.Item().Text("after");
        });
        var pages = Read.Pages(pdf);
        Assert.Equal(2, pages.Count);
        Assert.Contains("row3", pages[0], StringComparison.Ordinal);
        Assert.Equal("after", Read.Normal(pages[1]));
        Assert.DoesNotContain("row4", TagTree.Of(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void RepeatedContentIsOnEachPageAndReadOnce()
    {
        var pdf = Make.Pdf(c => c.Row(row =>
        {
            row.ConstantItem(60).Repeat().Text("Marginal");
            row.RelativeItem().Text(string.Join('\n', Enumerable.Range(1, 70).Select(i => $"line {i}")));
        }));
        Assert.Equal(3, Read.Pages(pdf).Count);
        Assert.All(Read.Pages(pdf), page => Assert.Contains("Marginal", page, StringComparison.Ordinal));
        Assert.Equal(2, TagTree.Of(pdf).Split("Marginal").Length);
        Assert.Equal("Marginal", TagTree.ArtifactsOf(pdf, 2));
    }

    [Fact]
    public void BackgroundAndForegroundFillEachPageAndAreNotRead()
    {
        var pdf = Make.Pdf(c => c.Column(column => column.Lines(40)), page =>
        {
            page.Background().Background("#DDEEFF");
            page.Foreground().AlignCenter().AlignMiddle().Text("DRAFT");
        });
        var drawn = Render.Page(pdf);
        Assert.Equal(["DDEEFF", "DDEEFF"], new[] { drawn.At(1, 1), drawn.At(398, 398) });
        Assert.Equal("DRAFT", TagTree.ArtifactsOf(pdf, 1));
        Assert.Equal("DRAFT", TagTree.ArtifactsOf(pdf, 2));
        Assert.DoesNotContain("DRAFT", TagTree.Of(pdf), StringComparison.Ordinal);
        var error = Assert.Throws<DocumentLayoutException>(() => Make.Pdf(c => c.Text("a"), page => page.Background().Width(500)));
        Assert.Contains("background of page 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void APointerNamesThePlaceInAnError()
    {
        var error = Assert.Throws<DocumentLayoutException>(() => Make.Pdf(c => c.DebugPointer("the register").Width(900).Text("wide")));
        Assert.StartsWith("'the register' > Constrained", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ALineIsBrokenByItsPattern()
    {
        var page = Render.Page(Make.Column(column =>
        {
            column.Item().LineHorizontal(4).LineColor("#FF0000").LineDashPattern([10, 5]);
            column.Item().Height(30).LineVertical(4).LineDashPattern([1, 1], Unit.Centimetre);
        }));
        Assert.Equal(["FF0000", "FFFFFF", "FF0000"], new[] { 5, 12, 18 }.Select(x => page.At(Left + x, Left + 2)));
        Assert.Equal(["000000", "FFFFFF"], new[] { 20, 32 }.Select(y => page.At(Left + 2, Left + 4 + y)));
        Assert.Throws<ArgumentException>(() => Make.Pdf(c => c.LineHorizontal(1).LineDashPattern([1])));
        Assert.Throws<ArgumentException>(() => Make.Pdf(c => c.LineHorizontal(1).LineDashPattern([0, 0])));
        Assert.Throws<ArgumentOutOfRangeException>(() => Make.Pdf(c => c.LineVertical(-1)));
    }

    [Fact]
    public void LinesStandWhereTheirTextStands()
    {
        const string Lines = "short\na line that is longer";
        using var document = UglyToad.PdfPig.PdfDocument.Open(Make.Column(column =>
        {
            column.Item().AlignRight().Text(Lines);
            column.Item().AlignCenter().Text(t => t.Span(Lines));
            column.Item().AlignRight().Text(Lines).AlignLeft();
        }));
        var letters = document.GetPage(1).Letters.GroupBy(l => Math.Round(l.StartBaseLine.Y)).OrderByDescending(l => l.Key).Select(l => l.ToList()).ToList();
        Assert.Equal(380, letters[0][^1].EndBaseLine.X, 0.5);
        Assert.Equal(380, letters[1][^1].EndBaseLine.X, 0.5);
        Assert.Equal(200, (letters[2][0].StartBaseLine.X + letters[2][^1].EndBaseLine.X) / 2, 0.5);
        Assert.Equal(letters[5][0].StartBaseLine.X, letters[4][0].StartBaseLine.X, 0.5);
    }

    [Fact]
    public void AComponentFillsItsPlace()
    {
        Assert.Equal("Signed Signed", Read.Text(Make.Column(column =>
        {
            column.Item().Component(new Signature());
            column.Item().Component<Signature>();
        })));
    }

    [Fact]
    public void EachLayoutOfADocumentHasItsOwnHeadAndPagesAreNumberedThrough()
    {
        Make.Pdf(c => c.Text("registers fonts"));
        var pdf = Document.Create(document =>
        {
            foreach (var part in new[] { "Minutes", "Annex" })
            {
                document.Page(page =>
                {
                    page.Size(part == "Annex" ? PageSizes.A5.Landscape() : PageSizes.A5);
                    page.Margin(1, Unit.Centimetre);
                    page.DefaultTextStyle(s => s.FontFamily("Noto Sans"));
                    page.Header().Text($"Head of {part}");
                    page.Content().Section(part).Text(part);
                    page.Footer().Text(t =>
                    {
                        t.CurrentPageNumber();
                        t.Span(" of ");
                        t.TotalPages();
                    });
                });
            }
        }).GeneratePdf();
        Assert.Equal(["Head of Minutes Minutes 1 of 2", "Head of Annex Annex 2 of 2"], Read.Pages(pdf).Select(Read.Normal));
    }

    /// <summary>How many black points follow each other from the page's margin.</summary>
    private static int Run(Func<int, string> at)
    {
        var length = 0;
        while (at(Left + length) == "000000")
            length++;
        return length;
    }

    private sealed class Signature : IComponent
    {
        public void Compose(IContainer container) => container.Text("Signed");
    }
}
