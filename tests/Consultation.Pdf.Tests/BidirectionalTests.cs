using System.Globalization;
using Consultation.Documents;
using Consultation.Pdf.Text;
using QuestPDF.Drawing;
using QuestPDF.Fluent;

namespace Consultation.Pdf.Tests;

public sealed class BidirectionalTests
{
    private const string Cases = "/usr/share/unicode/BidiCharacterTest.txt";
    private const string Hebrew = "הישיבה נפתחה בשעה 10:00 בבוקר";
    private const string Arabic = "افتتحت الجلسة في الساعة";

    [Fact]
    public void EveryCaseOfTheUnicodeConsortiumHasItsLevelsAndOrder()
    {
        Assert.True(System.IO.File.Exists(Cases), "Unicode's test cases are missing: install Debian's package unicode-data.");
        var wrong = new List<string>();
        var count = 0;
        foreach (var line in System.IO.File.ReadLines(Cases))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            count++;
            var fields = line.Split(';');
            var codepoints = Numbers(fields[0], NumberStyles.HexNumber);
            var text = string.Concat(codepoints.Select(char.ConvertFromUtf32));
            var levels = Bidirectional.Levels(text, fields[1] == "2" ? null : fields[1][0] - '0', out var paragraph);
            var expected = fields[3].Split(' ');
            var starts = new List<int>();
            foreach (var codepoint in codepoints)
                starts.Add(starts.Count == 0 ? 0 : starts[^1] + char.ConvertFromUtf32(codepoints[starts.Count - 1]).Length);
            var shown = Enumerable.Range(0, expected.Length).Where(i => expected[i] != "x").ToArray();
            var order = new int[shown.Length];
            Bidirectional.Reorder(shown.Select(i => levels[starts[i]]).ToArray(), order);
            var right = paragraph == fields[2][0] - '0'
                && shown.All(i => levels[starts[i]].ToString(CultureInfo.InvariantCulture) == expected[i])
                && order.Select(i => shown[i]).SequenceEqual(Numbers(fields[4], NumberStyles.Integer));
            if (!right)
                wrong.Add(line);
        }

        Assert.InRange(count, 90_000, 1_000_000);
        Assert.Empty(wrong.Take(10));
    }

    [Theory]
    [InlineData("The office of the affiliate: 10–12, № 5 — «так», Қазақстан.", false)]
    [InlineData("a\u05D0b", true)]
    [InlineData("a\u202Eb", true)]
    [InlineData("\U0001E900", true)]
    public void OnlyTextWithLettersFromRightToLeftIsLookedAtTwice(string text, bool expected)
    {
        Assert.Equal(expected, Bidirectional.MayRunLeft(text));
    }

    [Theory]
    [InlineData(Hebrew)]
    [InlineData(Arabic)]
    [InlineData("The chair said " + Hebrew + " (in Hebrew), and then: " + Arabic + ".")]
    [InlineData("שלום (hello) עולם 12")]
    public void TextFromRightToLeftIsCopiedOutAsItIsRead(string text)
    {
        var pdf = Pdf(text);
        using var document = UglyToad.PdfPig.PdfDocument.Open(pdf);
        Assert.Equal(text, string.Concat(document.GetPage(1).Letters.Select(l => l.Value)).TrimEnd());
        // pdftotext puts lines of both directions together by where words stand: only the words are sure to be right.
        var (_, seen) = Read.By("pdftotext", pdf, "FILE", "-");
        Assert.All(text.Split([' ', '(', ')', '.', ',', ':'], StringSplitOptions.RemoveEmptyEntries), word => Assert.Contains(word, seen, StringComparison.Ordinal));
    }

    [Fact]
    public void FirstLettersStandOnTheRightAndLinesFollowEachOther()
    {
        using var document = UglyToad.PdfPig.PdfDocument.Open(Pdf(string.Join(' ', Enumerable.Repeat(Hebrew, 6))));
        var letters = document.GetPage(1).Letters;
        Assert.True(letters[0].StartBaseLine.X > letters[10].StartBaseLine.X);
        Assert.True(letters[^1].StartBaseLine.Y < letters[0].StartBaseLine.Y);
        Assert.Equal("ה", letters[0].Value);
    }

    [Fact]
    public void AParagraphFromTheRightBeginsThere()
    {
        Register();
        var pdf = Make.Pdf(c => c.Text("שלום").DirectionFromRightToLeft());
        using var document = UglyToad.PdfPig.PdfDocument.Open(pdf);
        Assert.Equal(380, document.GetPage(1).Letters.Max(l => l.EndBaseLine.X), 0.5);
    }

    private static byte[] Pdf(string text)
    {
        Register();
        return Make.Pdf(c => c.Text(text));
    }

    private static void Register()
    {
        DocumentFonts.Register();
        Assert.All(OtherScripts.Files, file => Assert.True(System.IO.File.Exists(file), "Fonts of other scripts are missing: install Debian's package fonts-noto-core."));
    }

    private static int[] Numbers(string field, NumberStyles style) =>
        [.. field.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, style, CultureInfo.InvariantCulture))];
}
