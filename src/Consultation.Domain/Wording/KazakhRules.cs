using System.Diagnostics;
using Consultation.Domain.Consensus;
using static Consultation.Domain.KazakhWords;

namespace Consultation.Domain;

/// <summary>A rule in Kazakh words, as it stands in a sentence.</summary>
internal static class KazakhRules
{
    /// <summary>The name of a preset, else what the rule asks for with all in which it departs from the defaults.</summary>
    public static string Name(ConsensusRule rule) => Presets.All.FirstOrDefault(preset => preset.Rule == rule) switch
    {
        { Name: "Absolute majority" } => "дауыс беру құқығы барлардың абсолютті көпшілігі",
        { Name: "Double majority" } => "әрбір негізгі сектордың қолдауы бар қос көпшілік",
        { Name: "Silence procedure" } => "консенсус, үнсіздік келісім деп есептеледі",
        { } preset => Phrases.Lower(Called(preset)),
        null => Described(rule),
    };

    /// <summary>What a preset is called.</summary>
    public static string Called(Preset preset) => preset.Name switch
    {
        "Unanimity" => "Бірауыздылық",
        "Consensus" => "Консенсус",
        "Consensus, objections answered" => "Қарсылықтарға жауап берілген консенсус",
        "Consensus minus one" => "Консенсус минус бір",
        "General agreement" => "Жалпы келісім",
        "Silence procedure" => "Үнсіз келісім рәсімі",
        "Simple majority of votes cast" => "Берілген дауыстардың жай көпшілігі",
        "Two thirds of votes cast" => "Берілген дауыстардың үштен екісі",
        "Absolute majority" => "Абсолютті көпшілік",
        "Double majority" => "Қос көпшілік",
        _ => throw new UnreachableException($"The preset “{preset.Name}” has no Kazakh name."),
    };

    /// <summary>What a preset means, in one sentence, with or without what rests on a part that may be off.</summary>
    public static string Meaning(Preset preset, bool inFull) => preset.Name switch
    {
        "Unanimity" => $"Дауыс беруге қатысқандардың бәрі{(inFull ? " ескертпесіз" : "")} келіседі, ешкім қалыс қалмайды.",
        "Consensus" => $"Отырыста болғандар кеңінен қолдайды,{(inFull ? " әрбір негізгі сектор қолдайды," : "")} бірде-бір қарсылық қалмайды.",
        "Consensus, objections answered" => "Консенсус сияқты; әрбір қарсылыққа жауап берілсе немесе ол қайтарып алынса, қарсылықтар кедергі болмайды.",
        "Consensus minus one" => "Консенсус сияқты; бір қарсылық кедергі болмайды.",
        "General agreement" => $"Ұстаным білдіргендер кеңінен қолдайды,{(inFull ? " әрбір негізгі сектор қолдайды," : "")} бірде-бір қарсылық жауапсыз қалмайды.",
        "Silence procedure" => "Отырыста болғандардың үнсіздігі келісім деп есептелетін консенсус.",
        "Simple majority of votes cast" => "Жақтап берілген дауыс қарсы берілгенінен көп; қалыс қалғандар есептелмейді.",
        "Two thirds of votes cast" => "Жақтап және қарсы берілген дауыстардың кемінде үштен екісі жақтап берілген; қалыс қалғандар есептелмейді.",
        "Absolute majority" => "Дауыс беру құқығы барлардың жартысынан астамы жақтайды; отырыста болмағандар да есептеледі.",
        "Double majority" => "Жақтап берілген дауыс жалпы алғанда да, әрбір негізгі секторда да қарсы берілгенінен көп.",
        _ => throw new UnreachableException($"The preset “{preset.Name}” has no Kazakh meaning."),
    };

    /// <summary>What the majority test asked: <c>дауыс беру құқығы бар 20 қатысушының жартысынан астамы қажет болды</c>.</summary>
    /// <param name="majority">The test.</param>
    /// <param name="all">The number of its base, in votes or seats.</param>
    /// <param name="unequal">Whether they are votes of seats that differ in weight.</param>
    /// <param name="member">What one of them is called, in the genitive.</param>
    public static string Majority(MajorityRule majority, long all, bool unequal, string member)
    {
        string Of(string one, string many) => unequal ? $"{many} {Number(all)} даусының" : $"{one} {Number(all)} {member}";
        var of = majority.Base switch
        {
            MajorityBase.Cast => $"берілген {Number(all)} дауыстың",
            MajorityBase.Positions => Of("ұстаным білдірген", "ұстаным білдіргендердің"),
            MajorityBase.TakingPart => Of("дауыс беруге қатысқан", "дауыс беруге қатысқандардың"),
            MajorityBase.Present => Of("отырыста болған", "отырыста болғандардың"),
            _ => Of("дауыс беру құқығы бар", "дауыс беру құқығы барлардың"),
        };
        return $"{of} {Threshold(majority)} қажет болды";
    }

    /// <summary>A grade as a noun, and in the dative.</summary>
    public static (string Name, string To) Grade(Grade grade) => grade switch
    {
        Consensus.Grade.Majority => ("көпшілік", "көпшілікке"),
        Consensus.Grade.GeneralAgreement => ("жалпы келісім", "жалпы келісімге"),
        Consensus.Grade.Consensus => ("консенсус", "консенсусқа"),
        _ => ("бірауыздылық", "бірауыздылыққа"),
    };

    private static string Threshold(MajorityRule majority) =>
        majority.AtLeast ? AtLeast(majority.Threshold) : MoreThan(majority.Threshold);

    private static string Described(ConsensusRule rule) =>
        string.Join(", ", Departures.Of(rule).Select(departure => Said(departure, rule)).Prepend(Grade(rule.Required).Name));

    private static string Said(Departure departure, ConsensusRule rule) => departure switch
    {
        Departure.Majority => $"көпшілік үшін {Base(rule.Majority.Base)} {Threshold(rule.Majority)} қажет",
        Departure.EachEssentialSector => "әрбір негізгі сектордың қолдауы қажет",
        Departure.BroadSupport => $"кең қолдау — {AtLeast(rule.BroadSupport)}",
        Departure.ToleratedObjections => $"жол берілетін қарсылық саны — {Number(rule.ToleratedObjections)}",
        Departure.ConsideredObjections => "жауап берілген қарсылықтар консенсусқа кедергі емес",
        Departure.Abstentions => "қалыс қалу бірауыздылықты бұзбайды",
        Departure.SilenceAssents => "үнсіздік келісім деп есептеледі",
        Departure.SilenceAbstains => "үнсіздік қалыс қалу деп есептеледі",
        Departure.NoQuorumShare => "кворум үшін келгендердің саны талап етілмейді",
        Departure.QuorumShare => $"кворум — дауыс беру құқығы барлардың {KazakhWords.Share(rule.Quorum.Share)}",
        _ => "кворум үшін негізгі секторлардың болуы талап етілмейді",
    };

    private static string Base(MajorityBase of) => of switch
    {
        MajorityBase.Cast => "берілген дауыстардың",
        MajorityBase.Positions => "ұстаным білдіргендердің",
        MajorityBase.TakingPart => "дауыс беруге қатысқандардың",
        MajorityBase.Present => "отырыста болғандардың",
        _ => "дауыс беру құқығы барлардың",
    };
}
