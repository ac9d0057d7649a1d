using System.Collections;
using System.Globalization;
using System.Text;
using QRCoder;

namespace Consultation.Server.Access;

/// <summary>A QR code as one path of an SVG: its dark modules, each a unit high, those beside each other as one.</summary>
internal static class QrPath
{
    /// <summary>The path, and the width of the whole with the quiet zone around it.</summary>
    public static (string Path, int Size) Of(string text)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        {
            AddRow(path, y, code.ModuleMatrix[y]);
        }

        return (path.ToString(), code.ModuleMatrix.Count);
    }

    private static void AddRow(StringBuilder path, int y, BitArray row)
    {
        for (var x = 0; x < row.Count; x++)
        {
            var from = x;
            while (x < row.Count && row[x])
            {
                x++;
            }

            if (x > from)
            {
                path.Append(CultureInfo.InvariantCulture, $"M{from} {y}h{x - from}v1h-{x - from}z");
            }
        }
    }
}
