using System.Diagnostics;
using System.Globalization;

namespace Consultation.Pdf.Tests;

/// <summary>Pages as pixels, drawn by Poppler without smoothing.</summary>
internal sealed class Render
{
    private readonly byte[] _ppm;
    private readonly int _start;
    private readonly int _scale;

    private Render(byte[] ppm, int scale)
    {
        (_ppm, _scale) = (ppm, scale);
        var at = 0;
        string Word()
        {
            var from = at;
            while (ppm[at] > ' ')
                at++;
            return System.Text.Encoding.ASCII.GetString(ppm, from, at++ - from);
        }

        Assert.Equal("P6", Word());
        (Width, Height) = (int.Parse(Word(), CultureInfo.InvariantCulture), int.Parse(Word(), CultureInfo.InvariantCulture));
        _ = Word();
        _start = at;
    }

    public int Width { get; }
    public int Height { get; }

    /// <summary>The first page, so many pixels a point. The test is skipped, and says so, where Poppler isn't installed.</summary>
    public static Render Page(byte[] pdf, int scale = 1)
    {
        Read.By("pdftoppm", pdf, "-v");
        var path = Path.GetTempFileName();
        try
        {
            System.IO.File.WriteAllBytes(path, pdf);
            var start = new ProcessStartInfo("pdftoppm", ["-r", (72 * scale).ToString(CultureInfo.InvariantCulture), "-f", "1", "-l", "1", "-aa", "no", "-aaVector", "no", path]) { RedirectStandardOutput = true };
            using var process = Process.Start(start)!;
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            return new Render(output.ToArray(), scale);
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }

    /// <summary>The colour at a point, counted from the page's left and top, as RRGGBB.</summary>
    public string At(double x, double y) => Convert.ToHexString(_ppm, _start + ((int)(y * _scale) * Width + (int)(x * _scale)) * 3, 3);

    /// <summary>Whether a point has nearly a colour: packing by JPEG and mixing move it a little.</summary>
    public void IsNear(string expected, double x, double y)
    {
        var (wanted, found) = (Convert.FromHexString(expected), Convert.FromHexString(At(x, y)));
        for (var i = 0; i < 3; i++)
            Assert.True(Math.Abs(wanted[i] - found[i]) <= 6, $"At {x}, {y} stands {At(x, y)} instead of {expected}.");
    }
}
