using Consultation.Domain.Consensus;

namespace Consultation.Domain.Tests;

/// <summary>Numerals and the nouns, verbs and participles they govern.</summary>
public class NumeralTests
{
    [Theory]
    [InlineData(1, "1 голосом против 1 при 1 воздержавшемся и 1 оставшемся в стороне")]
    [InlineData(2, "2 голосами против 2 при 2 воздержавшихся и 2 оставшихся в стороне")]
    [InlineData(4, "4 голосами против 4 при 4 воздержавшихся и 4 оставшихся в стороне")]
    [InlineData(5, "5 голосами против 5 при 5 воздержавшихся и 5 оставшихся в стороне")]
    [InlineData(11, "11 голосами против 11 при 11 воздержавшихся и 11 оставшихся в стороне")]
    [InlineData(21, "21 голосом против 21 при 21 воздержавшемся и 21 оставшемся в стороне")]
    [InlineData(101, "101 голосом против 101 при 101 воздержавшемся и 101 оставшемся в стороне")]
    [InlineData(111, "111 голосами против 111 при 111 воздержавшихся и 111 оставшихся в стороне")]
    public void RussianDeclinesWhatANumberGoverns(int n, string words) =>
        Assert.Equal($"{words} Комитет принял следующее:", Adopted(Language.Ru, n));

    [Theory]
    [InlineData(1, "Текст не принят: за — 1 голос, против — 50, воздержались — 0.")]
    [InlineData(3, "Текст не принят: за — 3 голоса, против — 50, воздержались — 0.")]
    [InlineData(12, "Текст не принят: за — 12 голосов, против — 50, воздержались — 0.")]
    [InlineData(14, "Текст не принят: за — 14 голосов, против — 50, воздержались — 0.")]
    [InlineData(22, "Текст не принят: за — 22 голоса, против — 50, воздержались — 0.")]
    [InlineData(41, "Текст не принят: за — 41 голос, против — 50, воздержались — 0.")]
    public void RussianCountsVotesByTheirThreeForms(int n, string sentence) =>
        Assert.Equal(sentence, Words(Language.Ru).Outcome(Vote(Grade.NotAgreed, false, n, 50, 0, 0)).Words);

    [Theory]
    [InlineData(1, "1 воздержался; 1 возразил и не получил ответа; 1 оговорка приводится ниже")]
    [InlineData(2, "2 воздержались; 2 возразили и не получили ответа; 2 оговорки приводятся ниже")]
    [InlineData(5, "5 воздержались; 5 возразили и не получили ответа; 5 оговорок приводятся ниже")]
    [InlineData(21, "21 воздержался; 21 возразил и не получил ответа; 21 оговорка приводится ниже")]
    [InlineData(112, "112 воздержались; 112 возразили и не получили ответа; 112 оговорок приводятся ниже")]
    public void RussianVerbsFollowTheNumber(int n, string notes) => Assert.Equal(
        $"Делегации в целом согласились со следующим; {notes}:",
        Words(Language.Ru).Outcome(Vote(Grade.GeneralAgreement, true, 500, n, n, 0) with { Noun = Noun.Delegations, Reservations = n }).Words);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(21)]
    [InlineData(40)]
    [InlineData(111)]
    public void KazakhKeepsTheNounInTheSingularAndTheEndingOnIt(int n) => Assert.Equal(
        $"{n} дауыспен ({n} қарсы, {n} қалыс, {n} шетте қалған) Комитет мынаны қабылдады:", Adopted(Language.Kk, n));

    [Theory]
    [InlineData(Language.Ru, Noun.Participants, "Участники единогласно согласились со следующим:")]
    [InlineData(Language.Ru, Noun.Delegations, "Делегации единогласно согласились со следующим:")]
    [InlineData(Language.Ru, Noun.Committee, "Комитет единогласно согласился со следующим:")]
    [InlineData(Language.Kk, Noun.Participants, "Қатысушылар бірауыздан мынаған келісті:")]
    [InlineData(Language.Kk, Noun.Delegations, "Делегациялар бірауыздан мынаған келісті:")]
    [InlineData(Language.Kk, Noun.Committee, "Комитет бірауыздан мынаған келісті:")]
    public void TheVerbAgreesWithWhoDecides(Language language, Noun noun, string sentence) =>
        Assert.Equal(sentence, Words(language).Outcome(Vote(Grade.Unanimity, true, 9, 0, 0, 0) with { Noun = noun }).Words);

    private static string Adopted(Language language, int n) => Words(language).Outcome(Vote(Grade.Majority, true, n, n, n, n)).Words;

    private static ISentences Words(Language language) => Sentences.All.Single(words => words.Language == language);

    private static Finding Vote(Grade grade, bool adopted, long agree, long against, long abstain, long aside)
    {
        static Amount N(long seats) => new(seats, seats);
        var all = N(agree + against + abstain + aside);
        return new Finding(Noun.Committee, Verb.Agreed, Ending.Voted, grade, Grade.Majority, adopted)
        {
            Figures = new VoteFigures(false, N(agree), N(0), N(aside), N(against), N(0), N(abstain), 0, all, all, all),
            Rule = ConsensusRule.Requiring(Grade.Majority),
        };
    }
}
