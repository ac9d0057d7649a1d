using Consultation.Pdf.Text;

namespace Consultation.Pdf.Tests;

/// <summary>What stands on top of Unicode's rules: customs, and what each language keeps together. '|' is where a line may end.</summary>
public sealed class LineBreakTests
{
    [Theory]
    [InlineData("aaa |bbb — |ccc", "a dash set off by spaces stays on the line before")]
    [InlineData("aaa |bbb –\u00A0ccc", "one glued to its word too")]
    [InlineData("word—|word", "a dash never begins a line")]
    [InlineData("pages |10–12", "a range of figures is one")]
    [InlineData("aaa |LPS/2009/1 |bbb", "a symbol of a document is one")]
    [InlineData("A/RES/64/L.1", "so is a long one")]
    [InlineData("reading/|writing", "a slash between words is a break")]
    [InlineData("time |in |Asia/Almaty", "a name of a time zone is one")]
    [InlineData("inter-|national", "a hyphen between parts of a word is a break")]
    [InlineData("an |e-mail |of |2009-жылғы |COVID-19", "short parts and figures stay with the rest")]
    [InlineData("the |option |-verbose", "a hyphen that begins a word stays with it")]
    [InlineData("«Казахстан» |(далее)", "a closing quotation mark isn't an opening one")]
    [InlineData("he |said: |“(yes)”", "an opening one stays with what it opens")]
    [InlineData("so\u00ADft", "no break where no hyphen would be seen")]
    [InlineData("12,500.75 |and |−3.5 |%", "a number and its sign are one")]
    public void CustomsStandOnTopOfUnicodesRules(string marked, string why)
    {
        Assert.True(marked == Mark(marked, null), $"{why}: {Mark(marked, null)}");
    }

    [Theory]
    [InlineData("about |5 per cent |of |all", "number, measure and per cent")]
    [InlineData("on |23 February |2009", "day and month")]
    [InlineData("from |10 a.m. |on", "hour")]
    [InlineData("see |No. 5, |para. 3 |and |p. 12", "numbered things")]
    [InlineData("by |J. R. Smith |and |Ms. Ahn", "initials and titles")]
    [InlineData("(see |Nos. 5–7)", "behind a bracket")]
    [InlineData("in |1999 |Almaty", "a number and a name don't belong together")]
    public void EnglishKeepsTogether(string marked, string why)
    {
        Assert.True(marked == Mark(marked, "en"), $"{why}: {Mark(marked, "en")}");
    }

    [Theory]
    [InlineData("В соответствии |с законом |и по просьбе |сторон", "prepositions and conjunctions")]
    [InlineData("не принято |«о мерах» |(в том |числе)", "also behind marks")]
    [InlineData("если бы |он |и как же", "particles with the word before")]
    [InlineData("12 сентября |2009 г. |5 процентов |и 7 голосов", "numbers with measures")]
    [InlineData("см. |№ 5, |§ 3, |п. 4", "numbered things")]
    [InlineData("т. е. |так |и т. д. |и т. п.", "abbreviations of several words")]
    [InlineData("докладчик |И. И. Иванов |и Петров П. П. |выступили", "initials on either side")]
    [InlineData("из г. Алматы |на ул. Абая", "places")]
    [InlineData("решение — |принять", "a dash is on the line before")]
    public void RussianKeepsTogether(string marked, string why)
    {
        Assert.True(marked == Mark(marked, "ru"), $"{why}: {Mark(marked, "ru")}");
    }

    [Theory]
    [InlineData("2009 жылғы |12 наурызда |өтті", "numbers with what follows")]
    [InlineData("2009 ж. |5 пайыз |және |7 дауыс", "years and measures")]
    [InlineData("қараңыз |№ 5 |және |т. б.", "abbreviations")]
    [InlineData("Ә. Н. Серікбаев |және |Серікбаев Ә. Н.", "initials on either side")]
    [InlineData("кеңес |Алматы қ. |өтті", "places")]
    [InlineData("Ресей |мен |Қазақстан", "postpositions are words like others")]
    public void KazakhKeepsTogether(string marked, string why)
    {
        Assert.True(marked == Mark(marked, "kk"), $"{why}: {Mark(marked, "kk")}");
    }

    [Fact]
    public void ALanguageWithoutRulesKeepsNothingTogether()
    {
        Assert.Equal("in |5 |per |cent, |в |законе", Mark("in 5 per cent, в законе", "de"));
    }

    [Fact]
    public void EachSpanFollowsItsOwnLanguage()
    {
        const string text = "в законе 5 per cent в законе";
        var breaks = LineBreaks.Find(text);
        Bonds.Keep(text, breaks, 0, 9, "ru");
        Bonds.Keep(text, breaks, 9, text.Length, "en");
        Assert.Equal("в законе |5 per cent |в |законе", Show(text, breaks));
    }

    private static string Mark(string marked, string? language)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var breaks = LineBreaks.Find(text);
        Bonds.Keep(text, breaks, 0, text.Length, language);
        return Show(text, breaks);
    }

    private static string Show(string text, LineBreak[] breaks) =>
        string.Concat(text.Select((c, i) => breaks[i] >= LineBreak.Yes ? "|" + c : c.ToString()));
}
