using Consultation.Domain.Consensus;
using static Consultation.Domain.KazakhWords;
using static Consultation.Domain.Phrases;

namespace Consultation.Domain;

/// <summary>
/// The sentences of the record in Kazakh. The verb ends the sentence, so the text never stands within it: it follows the
/// colon, also where it was given as a clause, and what else is to be said stands before.
/// </summary>
internal sealed partial class KazakhSentences : ISentences
{
    /// <inheritdoc/>
    public Language Language => Language.Kk;

    /// <inheritdoc/>
    public WrittenSentence Outcome(Finding finding)
    {
        var sentence = Written(finding);
        var round = finding.Round > 1 ? $"{Round(finding.Round, "да")} " : "";
        return sentence with { Words = Capital(round + sentence.Words) };
    }

    /// <inheritdoc/>
    public string Label(Finding finding) => Rows.Of(finding) switch
    {
        Row.SilenceBroken => "Үнсіз келісім үзілді",
        Row.SilenceKept => "Үнсіз келісім рәсімімен келісілді",
        Row.SenseOfGeneralAgreement => "Дауыс берусіз жалпы келісім",
        Row.Sense => finding.Verb switch
        {
            Verb.Agreed => "Дауыс берусіз келісілді",
            Verb.Decided => "Дауыс берусіз шешілді",
            _ => "Дауыс берусіз ұсынылды",
        },
        Row.Inquorate => "Шешім шығарылған жоқ",
        Row.NoPosition => "Ұстаным білдірілген жоқ",
        Row.NotAdopted => "Қабылданған жоқ",
        Row.NotAgreed => "Келісімге қол жеткізілген жоқ",
        _ => Capital(KazakhRules.Grade(finding.Grade).Name) + (finding.Adopted ? "" : ", қабылданған жоқ"),
    };

    /// <inheritdoc/>
    public string Discussion(Noun noun, DiscussionKind kind, string about) =>
        $"{Capital(Name(noun))} мынаны {(kind == DiscussionKind.Discussed ? "талқылады" : "назарға алды")}: {WithoutStop(about)}.";

    /// <inheritdoc/>
    public string Unsettled(Noun noun, PointStage stage, bool again = false) => stage switch
    {
        PointStage.Withdrawn => "Мына тармақ қараудан алынды:",
        PointStage.Deferred => "Мына тармақты қарау кейінге қалдырылды:",
        _ => again ? $"Мына тармақ {Whose(noun)} қарауында қайта болды, әзірге жаңа шешім қабылданған жоқ:"
            : $"Мына тармақ {Whose(noun)} қарауында болды, әзірге шешім қабылданған жоқ:",
    };

    /// <inheritdoc/>
    public string NextMeeting(Noun noun, string when, string place) =>
        $"{Capital(Name(noun))} келесі {(noun == Noun.Committee ? "отырыстың" : "кездесудің")} уақыты мен орны туралы келісті: {WithoutStop(when)}, {WithoutStop(place)}.";

    /// <inheritdoc/>
    public string Procedure(Noun noun, ProcedureKind what, ProcedureHow how, RaisedHands? hands, string? elected) =>
        KazakhProcedures.Of(noun, what, how, hands, elected, Capital(Name(noun)));

    /// <inheritdoc/>
    public string Annulled(int round, string reason) => $"Дауыс берудің {Round(round, "ы")} жарамсыз деп танылды: {Stopped(reason)}";

    /// <inheritdoc/>
    public string Reopened(string reason) => $"Тармақты қарау қайта басталды: {Stopped(reason)}";

    /// <inheritdoc/>
    public string SilenceCancelled(string reason) => $"Үнсіз келісім рәсімі тоқтатылды: {Stopped(reason)}";

    /// <inheritdoc/>
    public string IntendedVote(string seat, string text) =>
        $"Қалай дауыс бермек болғаны туралы дауыс беруден кейінгі мәлімдеме ({seat}): {Stopped(text)}";

    /// <inheritdoc/>
    public string Shortfall(Shortfall shortfall) => KazakhShortfalls.Of(shortfall);

    /// <inheritdoc/>
    public string PresetName(Preset preset) => KazakhRules.Called(preset);

    /// <inheritdoc/>
    public string PresetMeaning(Preset preset, bool inFull) => KazakhRules.Meaning(preset, inFull);

    /// <summary>The rows, with a small first letter where no name stands there.</summary>
    private static WrittenSentence Written(Finding f) => Rows.Of(f) switch
    {
        Row.Inquorate => Above($"шешім шығарылған жоқ: {Quorum(f)}", f),
        Row.NoPosition => Beneath($"{Name(f.Noun)} мынаны қарады, бірақ ұстаным білдірген жоқ", f),
        Row.SilenceBroken => Above("үнсіз келісім рәсімі үзілді; ұстаным тіркелген жоқ", f),
        Row.SenseOfGeneralAgreement => Beneath($"{Name(f.Noun)} дауыс берусіз жалпы алғанда мынаған келісті", f, Notes(f)),
        Row.Sense => Beneath($"{Name(f.Noun)} қарсылықсыз, дауыс берусіз {Did(f)}", f),
        Row.SilenceKept => Beneath($"{Name(f.Noun)} қарсылықсыз {Did(f)}", f),
        Row.NotAdopted => Above($"{(f.Points == 1 ? "мәтін" : "мәтіндер")} қабылданған жоқ: {Division(f)}", f),
        Row.NotAgreed => Beneath($"{Name(f.Noun)} мынаны талқылады, бірақ келісімге келген жоқ", f),
        Row.Majority => Beneath($"{ByVotes(f)} {Name(f.Noun)} мынаны қабылдады", f),
        Row.MajorityBelow => Above($"{Stances(f)}; {Missed(f)}", f),
        Row.GeneralAgreement => Beneath($"{Before(f)}{Name(f.Noun)} жалпы алғанда мынаған келісті", f, Notes(f)),
        Row.Consensus => f is { Adopted: true, Verb: not Verb.Agreed }
            ? Beneath($"{Name(f.Noun)} консенсус негізінде {Did(f)}", f, Notes(f))
            : Beneath($"{Before(f)}{Name(f.Noun)} {(f.Points == 1 ? "мына мәселе" : "мына мәселелер")} бойынша консенсусқа келді", f, Notes(f)),
        _ => Beneath($"{Name(f.Noun)} бірауыздан {Did(f)}", f),
    };

    private static string Did(Finding f) => f.Verb switch
    {
        Verb.Agreed => "мынаған келісті",
        Verb.Decided => $"мынадай {(f.Points == 1 ? "шешім" : "шешімдер")} қабылдады",
        _ => $"мынадай {(f.Points == 1 ? "ұсыным" : "ұсынымдар")} қабылдады",
    };

    private static string Before(Finding f) => f.Adopted ? "" : Missed(f) + "; ";

    private static WrittenSentence Beneath(string words, Finding f, params IEnumerable<string> notes) =>
        new($"{words}{Lines.InBrackets([.. notes, .. Additions(f)])}:", TextPlace.Beneath);

    private static WrittenSentence Above(string words, Finding f) => new($"{words}{Lines.InBrackets(Additions(f))}.", TextPlace.Above);

    private static string Name(Noun noun) => noun switch
    {
        Noun.Participants => "қатысушылар",
        Noun.Delegations => "делегациялар",
        _ => "Комитет",
    };

    private static string Whose(Noun noun) => noun switch
    {
        Noun.Participants => "қатысушылардың",
        Noun.Delegations => "делегациялардың",
        _ => "Комитеттің",
    };
}
