using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Domain.Tests;
using Record = Consultation.Domain.Record;

namespace Consultation.Documents.Tests;

/// <summary>Documents in each language: the same figures and numbers, the authentic text named, and what isn't translated said to be so.</summary>
public class LanguageTests
{
    private static readonly Language[] Three = [Language.En, Language.Ru, Language.Kk];

    private static string Flow(Record record, Language language, DocumentKind kind = DocumentKind.Minutes) =>
        PdfReader.Flow(DocumentRenderer.Render(record, kind, language));

    private static Text In(string en, string ru, string kk) =>
        new([KeyValuePair.Create(Language.En, en), KeyValuePair.Create(Language.Ru, ru), KeyValuePair.Create(Language.Kk, kk)]);

    private static PlayedMeeting Spoken(params Language[] languages) => PlayedMeeting.InSession()
        .Do(new DescribeRoundtable(In("Limits of rights", "Пределы прав", "Құқық шектері"), [.. languages], Language.En, "Asia/Almaty", RollKind.Arrived, Noun.Participants));

    [Theory]
    [InlineData(Language.En, "Authentic text English")]
    [InlineData(Language.Ru, "Аутентичный текст английский; настоящий документ — перевод")]
    [InlineData(Language.Kk, "Түпнұсқа мәтін ағылшын тілінде; осы құжат — аударма")]
    public void ADocumentNamesTheAuthenticLanguage(Language language, string words) =>
        Assert.Contains(words, Flow(Spoken(Three).Record(), language), StringComparison.Ordinal);

    [Fact]
    public void WithOneLanguageThereIsNothingToName() =>
        Assert.DoesNotContain("Authentic text", Flow(Spoken(Language.En).Record(), Language.En), StringComparison.Ordinal);

    [Fact]
    public void DocumentsAreThereInTheLanguagesOfTheRoundtableTheAuthenticOneFirst()
    {
        Assert.Equal([Language.En], DocumentRenderer.Languages(Spoken(Language.En).Record()));
        var meeting = PlayedMeeting.InSession()
            .Do(new DescribeRoundtable(In("a", "б", "в"), [Language.En, Language.Ru, Language.Kk], Language.Kk, "Asia/Almaty", RollKind.Arrived, Noun.Participants));
        Assert.Equal([Language.Kk, Language.En, Language.Ru], DocumentRenderer.Languages(meeting.Record()));
    }

    [Fact]
    public void WhatIsThereInAnotherLanguageOnlySaysSoAndIsTagged()
    {
        var record = Spoken(Language.En, Language.Ru)
            .Do(new WriteNote(new("n"), Text.En("Read aloud."), Item: new("one")))
            .Do(new WriteNote(new("m"), new Text([KeyValuePair.Create(Language.En, "Both."), KeyValuePair.Create(Language.Ru, "Оба.")]), Item: new("one")))
            .Point("p", "A plan is made.").Vote("p", "g1r g2+ g3+ c1+ c2+").Record();
        var russian = DocumentRenderer.Render(record, DocumentKind.Minutes, Language.Ru);
        var text = PdfReader.Flow(russian);

        Assert.Contains("Read aloud. (английский текст)", text, StringComparison.Ordinal);
        Assert.Contains("Оба.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Оба. (", text, StringComparison.Ordinal);
        Assert.Contains("Перевод на русский язык ожидается; здесь приводится английский текст.", text, StringComparison.Ordinal);
        Assert.Matches("Оговорка \\(Ministry 1\\): Reservation \\d: the text goes too far\\. \\(английский текст\\)", text);
        Assert.DoesNotContain("(in ", Flow(record, Language.En), StringComparison.Ordinal);
        Assert.Contains("Translation pending: Russian.", Flow(record, Language.En), StringComparison.Ordinal);
        Assert.Contains("en", PdfReader.Languages(russian));
    }

    [Theory]
    [InlineData(Language.Ru, "Согласны с оговоркой: Ministry 1.", "Возразили: Ministry 2.", "Возражение (Ministry 2)", "23 февраля 2009 года", "РЕШЕНИЕ 1")]
    [InlineData(Language.Kk, "Ескертпемен келіскендер: Ministry 1.", "Қарсы болғандар: Ministry 2.", "Қарсылық (Ministry 2)", "2009 жылғы 23 ақпан", "1-ШЕШІМ")]
    public void ADecisionHasAllThatBelongsToItInEachLanguage(Language language, params string[] words)
    {
        var record = Spoken(Three).Point("p", "A plan is made.")
            .Vote("p", "g1r g2- g3+ g4+ g5+ c1+ c2+ c3+ c4+ c5+", rule: ConsensusRule.Requiring(Grade.Consensus) with { ToleratedObjections = 1 }, reason: "Heard.").Record();
        var text = Flow(record, language);
        Assert.All(words, w => Assert.Contains(w, text, StringComparison.Ordinal));
        Assert.DoesNotMatch("\\b(Decision|Reservation of|Objection of|Draft|Status|Sector)\\b", text);
    }

    [Fact]
    public void SilenceProceduresAreToldInEachLanguage()
    {
        var record = Spoken(Three).Silences().Record();
        foreach (var words in new[] { "Процедура молчаливого согласия в течение дней", "возражением (Ministry 1)", "Причина: Holidays.", "Не извещены и считаются отсутствующими" })
        {
            Assert.Contains(words, Flow(record, Language.Ru), StringComparison.Ordinal);
        }

        foreach (var words in new[] { "Үнсіз келісім рәсімі (бірнеше күн бойы)", "қарсылықпен үзілді (Ministry 1)", "Себебі: Holidays.", "Хабар жетпегендер" })
        {
            Assert.Contains(words, Flow(record, Language.Kk), StringComparison.Ordinal);
        }
    }
}
