using System.Globalization;
using System.Text;
using QRCoder;

namespace Consultation.Documents;

/// <summary>A QR code (ISO/IEC 18004) of an address, with the quiet zone around it: the same address gives the same drawing.</summary>
public static class QrCode
{
    private const int PixelsOfAModule = 8;

    /// <summary>As one path, each run of dark modules a rectangle of it, and the width of the field in modules.</summary>
    public static (string Path, int Size) Path(string address)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var (modules, path) = (code.ModuleMatrix, new StringBuilder());
        for (var y = 0; y < modules.Count; y++)
        {
            for (var x = 0; x < modules.Count; x++)
            {
                var from = x;
                while (x < modules.Count && modules[y][x])
                {
                    x++;
                }

                if (x > from)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{from} {y}h{x - from}v1h-{x - from}z");
                }
            }
        }

        return (path.ToString(), modules.Count);
    }

    /// <summary>As a PNG file, for programs that place no paths.</summary>
    public static byte[] Png(string address)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(code);
        return picture.GetGraphic(PixelsOfAModule);
    }
}
