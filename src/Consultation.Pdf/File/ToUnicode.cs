using System.Globalization;
using System.Text;

namespace Consultation.Pdf.File;

/// <summary>What codes of a font stand for, as a character map (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicode
{
    private const int MostInABlock = 100;

    /// <param name="digits">Hexadecimal digits of a code: 2 or 4.</param>
    public static byte[] Write(IEnumerable<(int Code, string Characters)> codes, int digits)
    {
        var result = new StringBuilder(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            + "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
            + "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n");
        result.Append('<').Append('0', digits).Append("> <").Append('F', digits).Append(">\nendcodespacerange\n");
        foreach (var part in codes.Chunk(MostInABlock))
        {
            result.Append(PdfText.Number(part.Length)).Append(" beginbfchar\n");
            foreach (var (code, characters) in part)
            {
                result.Append('<').Append(code.ToString(digits == 2 ? "X2" : "X4", CultureInfo.InvariantCulture)).Append("> <")
                    .Append(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(Allowed(characters)))).Append(">\n");
            }

            result.Append("endbfchar\n");
        }

        return Encoding.ASCII.GetBytes(result.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString());
    }

    /// <summary>What isn't a character, or only marks the order of bytes, can't be stood for (ISO 19005-2, 6.2.11.7.2).</summary>
    private static string Allowed(string characters) =>
        characters.AsSpan().ContainsAny('\uFEFF', '\uFFFE', '\uFFFF') ? characters.Replace('\uFEFF', '\uFFFD').Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD') : characters;
}
