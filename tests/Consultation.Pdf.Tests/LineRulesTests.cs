using System.Globalization;
using System.Text;
using Consultation.Pdf.Text;

namespace Consultation.Pdf.Tests;

public sealed class LineRulesTests
{
    private const string Cases = "/usr/share/unicode/auxiliary/LineBreakTest.txt";

    [Fact]
    public void EveryCaseOfTheUnicodeConsortiumBreaksAsItSays()
    {
        Assert.True(System.IO.File.Exists(Cases), "Unicode's test cases are missing: install Debian's package unicode-data.");
        var wrong = new List<string>();
        var count = 0;
        foreach (var line in System.IO.File.ReadLines(Cases))
        {
            var marks = line.Split('#')[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (marks.Length == 0)
                continue;
            count++;
            var text = new StringBuilder();
            var expected = new HashSet<int>();
            foreach (var mark in marks)
            {
                if (mark == "÷")
                    expected.Add(text.Length);
                else if (mark != "×")
                    text.Append(char.ConvertFromUtf32(int.Parse(mark, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
            }

            expected.Remove(text.Length);
            var breaks = new LineBreak[text.Length + 1];
            LineRules.Find(text.ToString(), breaks);
            if (!expected.SetEquals(Enumerable.Range(0, breaks.Length).Where(i => breaks[i] >= LineBreak.Yes)))
                wrong.Add(line);
        }

        Assert.InRange(count, 7_000, 100_000);
        Assert.Empty(wrong);
    }

    /// <summary>The short way knows alphabets up to U+058F; letters beyond are of the same class and take the long one.</summary>
    [Fact]
    public void TheShortWayThroughWordsGivesWhatTheRulesGive()
    {
        const string alphabet = "abcXYZабвЖЯәғқңөұүһі 0123456789.,;:!?-–—/()[]«»„“”\"'%№§&+=\u00A0\u202F\u2011\u200B\u2060\u0301";
        var random = new Random(20090223);
        for (var round = 0; round < 20_000; round++)
        {
            var text = new char[random.Next(1, 24)];
            for (var i = 0; i < text.Length; i++)
                text[i] = random.Next(3) == 0 ? ' ' : alphabet[random.Next(alphabet.Length)];
            var other = text.Select(c => char.IsLetter(c) ? 'ḁ' : c).ToArray();
            Assert.True(Breaks(text).SequenceEqual(Breaks(other)), new string(text));
        }
    }

    private static LineBreak[] Breaks(char[] text)
    {
        var breaks = new LineBreak[text.Length + 1];
        LineRules.Find(text, breaks);
        return breaks;
    }
}
