using QuestPDF.Drawing.Exceptions;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Tests;

public sealed class SvgTests
{
    private const int Left = 20;

    /// <summary>Shapes on a ground of 100 by 100 units, shown at a point a unit, with points that must have a colour.</summary>
    public static TheoryData<string, string, string> Shapes() => new()
    {
        { "rect", "<rect x='10' y='10' width='30' height='20' fill='red'/>", "12,12 FF0000; 38,28 FF0000; 8,12 FFFFFF; 42,20 FFFFFF" },
        { "rect rounded", "<rect width='40' height='40' rx='20' fill='#00f'/>", "20,20 0000FF; 2,2 FFFFFF; 38,38 FFFFFF; 20,1 0000FF" },
        { "rect one radius", "<rect width='40' height='20' ry='10' fill='blue'/>", "1,1 FFFFFF; 20,1 0000FF; 1,10 0000FF" },
        { "circle", "<circle cx='50' cy='50' r='20' fill='rgb(0,128,0)'/>", "50,50 008000; 50,31 008000; 36,36 008000; 33,33 FFFFFF" },
        { "ellipse", "<ellipse cx='50' cy='50' rx='40' ry='10' fill='rgb(0%,50%,0%)'/>", "12,50 008000; 50,58 008000; 50,62 FFFFFF; 18,42 FFFFFF" },
        { "line", "<line x1='10' y1='50' x2='90' y2='50' stroke='black' stroke-width='4'/>", "50,50 000000; 50,51 000000; 50,55 FFFFFF; 95,50 FFFFFF" },
        { "polyline", "<polyline points='10,10 90,10 90,90' fill='none' stroke='tomato' stroke-width='6'/>", "50,10 FF6347; 90,50 FF6347; 50,50 FFFFFF" },
        { "polygon", "<polygon points='10 10 90 10 90 90' fill='teal'/>", "80,20 008080; 20,80 FFFFFF" },
        { "path lines", "<path d='M10 10h80v80H10zM30,30V70h40V30Z' fill-rule='evenodd'/>", "20,20 000000; 50,50 FFFFFF; 80,80 000000" },
        { "path nonzero", "<path d='M10 10h80v80H10zM30,30V70h40V30Z'/>", "20,20 000000; 50,50 FFFFFF" },
        { "path implied lines", "<path d='m10 10 80 0 0 80z'/>", "80,20 000000; 20,80 FFFFFF" },
        { "path cubic", "<path d='M0 50C0 0 100 0 100 50z'/>", "50,20 000000; 50,10 FFFFFF; 50,55 FFFFFF" },
        { "path smooth", "<path d='M0 50c0-40 50-40 50 0s50 40 50 0' fill='none' stroke='#000' stroke-width='4'/>", "25,20 000000; 75,80 000000; 75,20 FFFFFF" },
        { "path quadratic", "<path d='M0 50Q25 0 50 50T100 50' fill='none' stroke='#000' stroke-width='4'/>", "25,25 000000; 75,75 000000; 75,25 FFFFFF" },
        { "path arc", "<path d='M10 50A40 40 0 0 1 90 50z'/>", "50,12 000000; 50,52 FFFFFF; 14,40 000000; 10,30 FFFFFF" },
        { "path arc large", "<path d='M50 10A40 40 0 1 0 90 50L50 50z'/>", "20,50 000000; 50,85 000000; 70,30 FFFFFF; 75,75 000000" },
        { "path arc small", "<path d='M50 10A40 40 0 0190 50L50 50z'/>", "70,30 000000; 20,50 FFFFFF; 50,85 FFFFFF" },
        { "path arc turned", "<path d='M20 50a30 10 90 0 1 40 0z'/>", "40,45 000000; 40,0 000000; 40,55 FFFFFF" },
        { "path arc stretched to reach", "<path d='M10 50A1 1 0 0 1 90 50z'/>", "50,12 000000; 50,55 FFFFFF" },
        { "dashes", "<path d='M0 50h100' stroke='#000' stroke-width='10' stroke-dasharray='10 20'/>", "5,50 000000; 20,50 FFFFFF; 35,50 000000" },
        { "dashes odd", "<path d='M0 50h100' stroke='#000' stroke-width='10' stroke-dasharray='20'/>", "10,50 000000; 30,50 FFFFFF; 50,50 000000" },
        { "caps", "<path d='M30 50h40' stroke='#000' stroke-width='20' stroke-linecap='square'/>", "22,50 000000; 78,50 000000; 18,50 FFFFFF" },
        { "joins", "<path d='M20 80V20H80' fill='none' stroke='#000' stroke-width='20' stroke-linejoin='bevel'/>", "20,60 000000; 11,11 FFFFFF; 18,18 000000" },
        { "group and style", "<g style='fill: #F00; stroke:none' transform='translate(50)'><rect width='10' height='10'/><rect y='20' width='10' height='10' style='fill:lime'/></g>", "55,5 FF0000; 55,25 00FF00; 5,5 FFFFFF" },
        { "transforms", "<g transform='translate(50 50) rotate(90)'><rect width='30' height='10' fill='red' transform='scale(1,2)'/></g>", "45,60 FF0000; 35,60 FF0000; 55,60 FFFFFF; 25,60 FFFFFF" },
        { "rotation about a point", "<rect x='50' y='50' width='30' height='10' transform='rotate(-90, 50 50)'/>", "55,40 000000; 55,60 FFFFFF; 65,55 FFFFFF" },
        { "skew and matrix", "<g transform='matrix(1 0 0 1 10 0)'><rect width='20' height='50' transform='skewX(45)'/></g>", "15,3 000000; 60,45 000000; 15,45 FFFFFF" },
        { "current colour", "<g color='navy'><rect width='50' height='50' fill='currentColor'/></g>", "25,25 000080" },
        { "whole opacity", "<rect width='50' height='50' opacity='1.0' fill-opacity='100%'/><rect x='50' width='50' height='50' opacity='0'/>", "25,25 000000; 75,25 FFFFFF" },
        { "hidden", "<rect width='50' height='50' display='none'/><rect x='50' width='50' height='50' visibility='hidden'/>", "25,25 FFFFFF; 75,25 FFFFFF" },
        { "unseen notes", "<title>A chart</title><desc>d</desc><metadata><a/></metadata><defs><linearGradient/></defs><rect width='9' height='9'/>", "5,5 000000" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void EachShapeIsDrawnWhereItSays(string title, string shapes, string points)
    {
        var page = Render.Page(Make.Pdf(c => c.Width(100).Svg($"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>{shapes}</svg>")));
        foreach (var point in points.Split("; "))
        {
            var (x, y) = (double.Parse(point.Split(',', ' ')[0], null), double.Parse(point.Split(',', ' ')[1], null));
            Assert.True(page.At(Left + x + 0.5, Left + y + 0.5) == point[^6..], $"{title}: at {x}, {y} stands {page.At(Left + x + 0.5, Left + y + 0.5)}.");
        }
    }

    public static TheoryData<string, string> Refused() => new()
    {
        { "<image href='https://example.org/a.png'/>", "element 'image'" },
        { "<use href='#a'/>", "element 'use'" },
        { "<script>alert(1)</script>", "element 'script'" },
        { "<style>rect { fill: red }</style>", "element 'style'" },
        { "<foreignObject/>", "element 'foreignObject'" },
        { "<a href='https://example.org'><rect/></a>", "element 'a'" },
        { "<svg/>", "element 'svg'" },
        { "<rect><animate/></rect>", "element 'animate'" },
        { "<text>One <tspan>two</tspan></text>", "element 'tspan'" },
        { "<rect onclick='alert(1)'/>", "'onclick' on the element 'rect'" },
        { "<rect clip-path='url(#c)'/>", "'clip-path' on the element 'rect'" },
        { "<rect style='filter: url(#f)'/>", "'style: filter: url(#f)'" },
        { "<path marker-end='url(#m)'/>", "'marker-end'" },
        { "<rect fill='url(#g)'/>", "colour 'url(#g)'" },
        { "<rect fill='rgba(0,0,0,.5)'/>", "colour 'rgba(0,0,0,.5)'" },
        { "<rect fill='#GGG'/>", "colour '#GGG'" },
        { "<rect fill='#80FF0000'/>", "colour '#80FF0000'" },
        { "<rect opacity='0.5'/>", "half transparent" },
        { "<rect width='50%'/>", "length '50%'" },
        { "<rect width='-5'/>", "negative 'width'" },
        { "<circle r='-5'/>", "negative radius" },
        { "<rect transform='wobble(3)'/>", "transformation 'wobble(3)'" },
        { "<path d='L10 10'/>", "doesn't begin with a move" },
        { "<path d='M10 10 Y5'/>", "command 'Y'" },
        { "<path d='M10 x'/>", "number that can't be read" },
        { "<path d='M1e300 0'/>", "number that can't be read" },
        { "<path d='M0 0z5 5'/>", "numbers without a command" },
        { "<path d='M0 0A5 5 0 2 0 9 9'/>", "number that can't be read" },
        { "<polygon points='1 2 3'/>", "odd number" },
        { "<text transform='rotate(45)'>a</text>", "upright text" },
        { "<text stroke='red'>a</text>", "outline" },
        { "<text font-size='0'>a</text>", "letters have a size" },
        { "<rect fill='rgb(NaN,0,0)'/>", "colour 'rgb(NaN,0,0)'" },
        { "<g display='none'><rect visibility='visible'/></g>", "'visibility'" },
        { string.Concat(Enumerable.Repeat("<g>", 80)) + string.Concat(Enumerable.Repeat("</g>", 80)), "64 deep" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void WhatIsntDrawnIsRefusedByName(string content, string words)
    {
        var error = Assert.Throws<DocumentComposeException>(() => SvgImage.FromText($"<svg viewBox='0 0 9 9'>{content}</svg>"));
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "can't be read")]
    [InlineData("no drawing", "can't be read")]
    [InlineData("<html/>", "begins with 'html'")]
    [InlineData("<svg/>", "has no size")]
    [InlineData("<svg viewBox='0 0 0 5'/>", "has no size")]
    [InlineData("<svg viewBox='0 0 5'/>", "has no size")]
    [InlineData("<svg viewBox='0 0 5 5' preserveAspectRatio='none'/>", "'preserveAspectRatio'")]
    [InlineData("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg viewBox='0 0 5 5'><text>&x;</text></svg>", "DTD is prohibited")]
    [InlineData("missing/chart.svg", "no drawing 'missing/chart.svg'")]
    public void ATextThatIsNoDrawingIsRefused(string svg, string words)
    {
        var error = Assert.Throws<DocumentComposeException>(() => Make.Pdf(c => c.Svg(svg)));
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TextOfADrawingStandsAtItsAnchorAndIsRead()
    {
        var pdf = Make.Pdf(c => c.SemanticFigure("Votes by sector").Width(200).Svg("""
            <svg viewBox='0 0 100 50' font-size='8'>
              <g transform='translate(50 20)'>
                <text>start</text>
                <text y='10' text-anchor='middle' font-weight='bold' fill='red'>middle</text>
                <text y='20' text-anchor='end' font-family='Noto Serif, serif'>  en&#100;
                </text>
              </g>
            </svg>
            """));
        using var document = UglyToad.PdfPig.PdfDocument.Open(pdf);
        var words = document.GetPage(1).GetWords().ToDictionary(w => w.Text);
        Assert.Equal(120, words["start"].Letters[0].StartBaseLine.X, 0.5);
        Assert.Equal(400 - 20 - 40, words["start"].Letters[0].StartBaseLine.Y, 0.5);
        Assert.Equal(120, (words["middle"].Letters[0].StartBaseLine.X + words["middle"].Letters[^1].EndBaseLine.X) / 2, 0.5);
        Assert.Equal(120, words["end"].Letters[^1].EndBaseLine.X, 0.5);
        Assert.All(words.Values, w => Assert.Equal(16, w.Letters[0].PointSize, 0.1));
        Assert.Contains("Bold", words["middle"].FontName, StringComparison.Ordinal);
        Assert.Contains("Serif", words["end"].FontName, StringComparison.Ordinal);
        Assert.EndsWith("Figure [BBox=[ 20, 280, 220, 380 ]]: startmiddleend", TagTree.Of(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void ADrawingOutsideAFigureIsAnArtifactWithItsText()
    {
        var pdf = Make.Column(column =>
        {
            column.Item().Text("Minutes");
            column.Item().Width(100).Svg("<svg viewBox='0 0 100 50'><rect width='9' height='9'/><text y='20'>Sample</text></svg>");
        });
        Assert.Equal("Document\n  P: Minutes", TagTree.Of(pdf));
        Assert.Equal("Sample", TagTree.ArtifactsOf(pdf, 1));
    }

    [Fact]
    public void ADrawingKeepsItsProportionsAndNothingReachesOutOfIt()
    {
        var page = Render.Page(Make.Pdf(c => c.Width(200).Height(100).Background("#EEE").Svg(_ => "<svg viewBox='-50 -50 100 100'><circle r='200' fill='red'/></svg>")));
        Assert.Equal("FF0000", page.At(Left + 100, Left + 2));
        Assert.Equal("FF0000", page.At(Left + 52, Left + 50));
        Assert.Equal("EEEEEE", page.At(Left + 48, Left + 50));
        Assert.Equal("FFFFFF", page.At(Left + 100, Left + 102));
    }

    [Theory]
    [InlineData("10000000", "5000000")]
    [InlineData("0.01", "0.005")]
    public void ADrawingInVeryLargeOrSmallUnitsIsExact(string whole, string half)
    {
        var page = Render.Page(Make.Pdf(c => c.Width(200).Svg($"<svg viewBox='0 0 {whole} {whole}'><rect transform='translate({half}) scale({half})' width='1' height='1'/></svg>")));
        Assert.Equal(["FFFFFF", "000000", "FFFFFF"], new[] { (98, 50), (102, 50), (150, 102) }.Select(p => page.At(Left + p.Item1, Left + p.Item2)));
    }

    [Fact]
    public void DamagedDrawingsAreRefusedOrDrawnButNeverThrowAnythingElse()
    {
        var parts = Shapes().Select(row => row.Data.Item2).Append("<text x='5' y='5' font-weight='bold'>a</text>").ToArray();
        var random = new Random(7);
        for (var i = 0; i < 6_000; i++)
        {
            var svg = $"<svg viewBox='0 0 100 100'>{parts[random.Next(parts.Length)]}</svg>".ToCharArray();
            for (var j = random.Next(1, 4); j > 0; j--)
                svg[random.Next(svg.Length)] = "0123456789-.,eE '\"<>/=#%MLACSQTZmz()ax&;:\0"[random.Next(40)];
            try
            {
                SvgImage.FromText(new string(svg));
            }
            catch (DocumentComposeException)
            {
                // Refused.
            }
        }
    }

    [Fact]
    public void ADrawingMadeForItsSpaceIsToldThatSpace()
    {
        var sizes = new List<Size>();
        Make.Pdf(c => c.Height(80).Svg(size =>
        {
            sizes.Add(size);
            return null;
        }));
        Assert.Equal([new Size(360, 80)], sizes.Distinct());
    }

    [Fact]
    public void AWideAndALowDrawingFitTheWayImagesDo()
    {
        var svg = SvgImage.FromText("<svg width='20mm' height='10mm'><rect width='100' height='100'/></svg>");
        var page = Render.Page(Make.Column(column =>
        {
            column.Item().Width(100).Svg(svg);
            column.Item().Height(20).Svg(svg);
            column.Item().Width(100).Height(20).Svg(svg);
        }));
        Assert.Equal(["FFFFFF", "000000", "FFFFFF"], new[] { 101, 99, 41 }.Select((x, i) => page.At(Left + x, Left + (i == 1 ? 49 : i == 0 ? 25 : 60))));
        Assert.Equal("000000", page.At(Left + 38, Left + 60));
        Assert.Equal("000000", page.At(Left + 38, Left + 80));
        Assert.Equal("FFFFFF", page.At(Left + 42, Left + 80));
    }
}
