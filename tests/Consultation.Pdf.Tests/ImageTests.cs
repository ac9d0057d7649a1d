using System.IO.Compression;
using System.Text;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Tests;

public sealed class ImageTests
{
    private const int Left = 20;
    private const int Pixel = 10;

    public static TheoryData<int, int, bool> Kinds()
    {
        var data = new TheoryData<int, int, bool>();
        foreach (var (type, depths) in new[] { (0, "1 2 4 8 16"), (2, "8 16"), (3, "1 2 4 8"), (4, "8 16"), (6, "8 16") })
        {
            foreach (var depth in depths.Split(' ').Select(int.Parse))
            {
                data.Add(type, depth, false);
                data.Add(type, depth, true);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryKindOfPngIsShownAsItIs(int type, int depth, bool interlaced)
    {
        var most = (1 << depth) - 1;
        var png = new Pngs(13, 9, type, depth) { Interlaced = interlaced, Palette = type == 3 ? [.. Enumerable.Range(0, Math.Min(256, most + 1)).SelectMany(Entry)] : null };
        var page = Shown(png.Make(Sample), 13);
        for (var y = 0; y < 9; y++)
        {
            for (var x = 0; x < 13; x++)
                page.IsNear(Expected(x, y), Left + (x + 0.5) * Pixel, Left + (y + 0.5) * Pixel);
        }

        int Sample(int x, int y, int channel) => ((x * 5 + y * 3 + channel * 7) * (most / 15 + 1) + x) & most;
        static IEnumerable<byte> Entry(int i) => [(byte)(i * 31), (byte)(255 - i * 17), (byte)(i * 101)];
        string Expected(int x, int y)
        {
            double Value(int channel) => Sample(x, y, channel) / (double)most;
            var opacity = type is 4 or 6 ? Value(type == 4 ? 1 : 3) : 1;
            var color = type == 3 ? [.. Entry(Sample(x, y, 0)).Select(b => b / 255d)]
                : Enumerable.Range(0, 3).Select(c => Value(type is 2 or 6 ? c : 0)).ToArray();
            return string.Concat(color.Select(c => ((int)Math.Round(255 * (c * opacity + 1 - opacity))).ToString("X2", null)));
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 2)]
    [InlineData(5, 1)]
    [InlineData(2, 9)]
    public void InterlacedImagesSmallerThanTheirPassesAreWhole(int width, int height)
    {
        var page = Shown(new Pngs(width, height, 2, 8) { Interlaced = true }.Make((x, y, c) => 20 + x * 40 + y * 10 + c * 5), width);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
                page.IsNear(string.Concat(Enumerable.Range(0, 3).Select(c => (20 + x * 40 + y * 10 + c * 5).ToString("X2", null))), Left + (x + 0.5) * Pixel, Left + (y + 0.5) * Pixel);
        }
    }

    [Theory]
    [InlineData(0, 8, new byte[] { 0, 200 }, 200)]
    [InlineData(3, 2, new byte[] { 255, 0 }, 1)]
    [InlineData(0, 16, new byte[] { 1, 44 }, 300)]
    public void AColourThatAPngCallsTransparentLetsThePageThrough(int type, int depth, byte[] transparency, int key)
    {
        var png = new Pngs(2, 1, type, depth) { Transparency = transparency, Palette = type == 3 ? [9, 9, 9, 8, 8, 8, 7, 7, 7] : null }.Make((x, _, _) => x == 0 ? key : 0);
        var pdf = Make.Pdf(c => c.Layers(layers =>
        {
            layers.Layer().Background("#00FF00");
            layers.PrimaryLayer().Width(20).Image(png);
        }));
        var page = Render.Page(pdf);
        Assert.Equal("00FF00", page.At(Left + 5, Left + 5));
        Assert.NotEqual("00FF00", page.At(Left + 15, Left + 5));
    }

    [Fact]
    public void APageThatLetsThroughSaysInWhichColoursItMixes()
    {
        var opaque = File(new Pngs(2, 2, 6, 8).Make((_, _, c) => c == 3 ? 255 : 10));
        var see = File(new Pngs(2, 2, 6, 8).Make((_, _, c) => c == 3 ? 128 : 10));
        Assert.DoesNotContain("/SMask", opaque, StringComparison.Ordinal);
        Assert.DoesNotContain("/Group", opaque, StringComparison.Ordinal);
        Assert.Contains("/SMask", see, StringComparison.Ordinal);
        Assert.Contains("/Group <</S /Transparency /CS /DeviceRGB>>", see, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Grey", "282828", "C8C8C8")]
    [InlineData("Progressive", "DC0000", "0000DC")]
    [InlineData("Rgb", "DC0000", "0000DC")]
    public void JpegsOfEachKindAreShown(string kind, string left, string right)
    {
        var page = Shown((byte[])typeof(Jpegs).GetProperty(kind)!.GetValue(null)!, 16);
        page.IsNear(left, Left + 3.5 * Pixel, Left + 3.5 * Pixel);
        page.IsNear(right, Left + 12.5 * Pixel, Left + 3.5 * Pixel);
    }

    [Theory]
    [InlineData(1, "RB/GK")]
    [InlineData(2, "BR/KG")]
    [InlineData(3, "KG/BR")]
    [InlineData(4, "GK/RB")]
    [InlineData(5, "RG/BK")]
    [InlineData(6, "GR/KB")]
    [InlineData(7, "KB/GR")]
    [InlineData(8, "BK/RG")]
    public void AnImageStandsUprightHoweverTheCameraWasHeld(int orientation, string corners)
    {
        var jpeg = Jpegs.Colour;
        jpeg[jpeg.AsSpan().IndexOf(new byte[] { 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0 }) + 9] = (byte)orientation;
        var (width, height) = orientation >= 5 ? (80, 160) : (160, 80);
        var page = Render.Page(Make.Pdf(c => c.Width(width).Image(jpeg)));
        var found = string.Concat(new[] { (0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75) }
            .Select(p => Letter(page.At(Left + p.Item1 * width, Left + p.Item2 * height)))).Insert(2, "/");
        Assert.Equal(corners, found);

        static char Letter(string color) => Convert.FromHexString(color) switch { [> 150, ..] => 'R', [_, > 100, _] => 'G', [_, _, > 150] => 'B', _ => 'K' };
    }

    [Fact]
    public void WhereAndWhenAPhotoWasTakenStaysOutOfTheFile()
    {
        Assert.Contains("Almaty", Encoding.Latin1.GetString(Jpegs.Colour), StringComparison.Ordinal);
        var file = File(Jpegs.Colour);
        Assert.DoesNotContain("Almaty", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Exif", file, StringComparison.Ordinal);
    }

    [Fact]
    public void AnImageInManyPlacesIsWrittenOnce()
    {
        var shared = Image.FromStream(new MemoryStream(Jpegs.Progressive));
        var pdf = Encoding.Latin1.GetString(Make.Column(column =>
        {
            for (var i = 0; i < 40; i++)
                column.Item().Width(100).Image(i % 2 == 0 ? shared : Image.FromBinaryData(Jpegs.Progressive));
        }));
        Assert.Equal(2, pdf.Split("/Subtype /Image").Length);
    }

    public static TheoryData<string, byte[], string> Foreign() => new()
    {
        { "empty", [], "this is empty" },
        { "gif", "GIF89a........"u8.ToArray(), "a GIF" },
        { "webp", "RIFF....WEBPVP8 "u8.ToArray(), "a WebP image" },
        { "heic", "....ftypheic...."u8.ToArray(), "a HEIC" },
        { "tiff", "II*\0............"u8.ToArray(), "a TIFF" },
        { "bmp", "BM.............."u8.ToArray(), "a BMP" },
        { "pdf", "%PDF-1.7........"u8.ToArray(), "a PDF file" },
        { "svg", "<svg xmlns='..."u8.ToArray(), "Svg shows vector drawings" },
        { "text", "Dear colleagues,"u8.ToArray(), "of no known kind" },
        { "cmyk", Jpegs.Cmyk, "CMYK" },
        { "jpeg cut", Jpegs.Colour[..^20], "cut off" },
        { "jpeg frame", [0xFF, 0xD8, 0xFF, 0xD9], "no frame" },
        { "jpeg lossless", [0xFF, 0xD8, 0xFF, 0xC3, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0], "which PDF can't read" },
        { "jpeg 12 bits", [0xFF, 0xD8, 0xFF, 0xC1, 0, 11, 12, 0, 1, 0, 1, 1, 1, 0x11, 0], "12 bits a sample" },
        { "png cut", new Pngs(9, 9, 2, 8).Make((_, _, _) => 7)[..^30], "cut off" },
        { "png depth", new Pngs(9, 9, 2, 4).File([]), "PNG doesn't have" },
        { "png noise", new Pngs(9, 9, 2, 8).File([1, 2, 3, 4, 5, 6]), "can't be unpacked" },
        { "png short", new Pngs(9, 9, 2, 8).File(Zlib(new byte[100])), "cut off" },
        { "png long", new Pngs(9, 9, 2, 8).File(Zlib(new byte[1_000])), "more than its header says" },
        { "png filter", new Pngs(2, 1, 0, 8).File(Zlib([9, 0, 0])), "filter that PNG doesn't have" },
        { "png palette", new Pngs(2, 1, 3, 8).File(Zlib([0, 0, 0])), "palette is missing" },
        { "png entry", new Pngs(2, 1, 3, 8) { Palette = [1, 2, 3], Transparency = [0] }.File(Zlib([0, 0, 7])), "a colour that its palette doesn't have" },
        { "png bomb", new Pngs(60_000, 60_000, 2, 8).File(Zlib(new byte[100])), "60000 × 60000 pixels" },
        { "png none", new Pngs(0, 5, 2, 8).File(Zlib([0])), "has no pixels" },
    };

    [Theory]
    [MemberData(nameof(Foreign))]
    public void WhatCantBeShownIsRefusedByName(string kind, byte[] bytes, string words)
    {
        var error = Assert.Throws<DocumentComposeException>(() => Image.FromBinaryData(bytes));
        Assert.True(error.Message.Contains(words, StringComparison.Ordinal), $"{kind}: {error.Message}");
    }

    [Fact]
    public void AMissingFileIsNamed()
    {
        var error = Assert.Throws<DocumentComposeException>(() => Make.Pdf(c => c.Image("missing/logo.png")));
        Assert.Contains("'missing/logo.png'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DamagedFilesAreRefusedOrShownButNeverThrowAnythingElse()
    {
        byte[][] files = [Jpegs.Colour, Jpegs.Progressive, new Pngs(9, 9, 6, 8).Make((x, y, c) => x * y + c), new Pngs(9, 9, 3, 4) { Palette = new byte[48], Interlaced = true }.Make((x, _, _) => x)];
        var random = new Random(7);
        foreach (var file in files)
        {
            for (var i = 0; i < 2_000; i++)
            {
                var damaged = file.ToArray();
                for (var j = random.Next(1, 4); j > 0; j--)
                    damaged[random.Next(2, damaged.Length)] = (byte)random.Next(256);
                try
                {
                    Image.FromBinaryData(damaged[..random.Next(damaged.Length / 2, damaged.Length + 1)]);
                }
                catch (DocumentComposeException)
                {
                    // Refused.
                }
            }
        }
    }

    [Fact]
    public void AnImageFitsItsSpaceAsItIsTold()
    {
        Assert.Equal("0 0 100 50", Place(c => c.Width(100).Image(Jpegs.Grey)));
        Assert.Equal("0 0 100 50", Place(c => c.Height(50).Image(Jpegs.Grey)));
        Assert.Equal("0 0 60 30", Place(c => c.Width(60).Height(100).Image(Jpegs.Grey)));
        Assert.Equal("0 0 60 90", Place(c => c.Width(60).Height(90).Image(Jpegs.Grey).FitUnproportionally()));
        Assert.Equal("0 0 100 50", Place(c => c.Width(200).Height(50).Image(Jpegs.Grey).FitArea()));
        Assert.Equal("0 0 360 180", Place(c => c.Image(Jpegs.Grey)));
        Assert.Equal("0 0 80 40", Place(c => c.Width(100).Height(40).Image(Jpegs.Grey).FitHeight()));

        static string Place(Action<IContainer> content)
        {
            using var document = UglyToad.PdfPig.PdfDocument.Open(Make.Pdf(content));
            var box = Assert.Single(document.GetPage(1).GetImages()).BoundingBox;
            return FormattableString.Invariant($"{box.Left - 20:0} {380 - box.Top:0} {box.Width:0} {box.Height:0}");
        }
    }

    [Fact]
    public void AnImageHigherThanWhatIsLeftGoesToTheNextPageAndOneHigherThanAnyIsNamed()
    {
        var pages = Make.Column(column =>
        {
            column.Lines(25);
            column.Item().Image(Jpegs.Grey);
            column.Item().Text("below");
        });
        using var document = UglyToad.PdfPig.PdfDocument.Open(pages);
        Assert.Empty(document.GetPage(1).GetImages());
        Assert.Single(document.GetPage(2).GetImages());
        var error = Assert.Throws<DocumentLayoutException>(() => Make.Pdf(c => c.Width(300).Image(Jpegs.Colour)));
        Assert.Contains("300 × 600 pt", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnImageIsContentInAFigureAndDecorationElsewhere()
    {
        var document = Make.Document(c => c.Column(column =>
        {
            column.Item().SemanticImage("The hall").Width(50).Image(Jpegs.Grey);
            column.Item().Width(50).Image(Jpegs.Grey);
            column.Item().SemanticFigure("A button").Hyperlink("https://example.org").Width(50).Image(Jpegs.Grey);
        }));
        var pdf = document.WithSettings(new DocumentSettings { CompressDocument = false }).GeneratePdf();
        Assert.Equal("""
            Document
              Figure [BBox=[ 20, 355, 70, 380 ]]
              Figure [BBox=[ 20, 305, 70, 330 ]]
                Link
            """, TagTree.Of(pdf));
        Assert.Equal(["/Figure <</MCID 0>> BDC", "/Artifact <</Type /Layout>> BDC", "/Link <</MCID 1>> BDC"],
            Encoding.Latin1.GetString(pdf).Split('\n').Where(l => l.EndsWith("BDC", StringComparison.Ordinal)));
    }

    [Fact]
    public void PicturesOfEveryKindKeepWhatTheFileClaims()
    {
        var pdf = Make.Document(c => c.Column(column =>
        {
            column.Item().SemanticHeader1().Text("Pictures");
            column.Item().SemanticFigure("Transparent").Width(30).Image(new Pngs(4, 4, 6, 8).Make((x, y, _) => x * 60 + y));
            column.Item().SemanticFigure("Of 16 bits").Width(30).Image(new Pngs(4, 4, 2, 16).Make((x, y, _) => x * 9_000 + y));
            column.Item().SemanticFigure("Of a palette").Width(30).Image(new Pngs(4, 4, 3, 2) { Palette = new byte[12] }.Make((x, _, _) => x));
            column.Item().SemanticFigure("A photo").Width(30).Image(Jpegs.Colour);
            column.Item().SemanticFigure("A drawing").Width(90).Svg("<svg viewBox='0 0 90 20'><circle cx='9' cy='9' r='9'/><text x='20' y='12' font-size='9'>Votes</text></svg>");
            column.Item().Width(30).Image(Jpegs.Grey);
            column.Item().Hyperlink("https://example.org").Width(30).Image(Jpegs.Grey);
        }), page => page.Foreground().AlignMiddle().Text("DRAFT"))
            .WithSettings(new DocumentSettings { PDFA_Conformance = PDFA_Conformance.PDFA_2A, PDFUA_Conformance = PDFUA_Conformance.PDFUA_1 })
            .GeneratePdf();
        Assert.Equal([], Conformance.Checker.Findings(pdf));
        var (code, output) = Read.By("qpdf", pdf, "--check", "FILE");
        Assert.True(code == 0, output);
    }

    [Fact]
    public void ALogoInAHeaderIsOnEveryPage()
    {
        using var document = UglyToad.PdfPig.PdfDocument.Open(Make.Pdf(c => c.Column(column => column.Lines(70)), page => page.Header().Height(20).Image(Jpegs.Grey)));
        Assert.Equal(3, document.NumberOfPages);
        Assert.All(document.GetPages(), page => Assert.Single(page.GetImages()));
    }

    private static Render Shown(byte[] image, int width) => Render.Page(Make.Pdf(c => c.Width(width * Pixel).Image(image)));

    private static string File(byte[] image) => Encoding.Latin1.GetString(
        Make.Document(c => c.Width(50).Image(image)).WithSettings(new DocumentSettings { CompressDocument = false }).GeneratePdf());

    private static byte[] Zlib(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(data);
        return packed.ToArray();
    }
}
