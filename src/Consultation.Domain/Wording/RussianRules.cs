using System.Diagnostics;
using Consultation.Domain.Consensus;
using static Consultation.Domain.RussianWords;

namespace Consultation.Domain;

/// <summary>A rule in Russian words, as it stands in a sentence.</summary>
internal static class RussianRules
{
    /// <summary>The name of a preset, else what the rule asks for with all in which it departs from the defaults.</summary>
    public static string Name(ConsensusRule rule) => Presets.All.FirstOrDefault(preset => preset.Rule == rule) switch
    {
        { Name: "Absolute majority" } => "абсолютное большинство имеющих право голоса",
        { Name: "Double majority" } => "двойное большинство, с поддержкой каждого ключевого сектора",
        { Name: "Silence procedure" } => "консенсус, молчание считается согласием",
        { } preset => Phrases.Lower(Called(preset)),
        null => Described(rule),
    };

    /// <summary>What a preset is called.</summary>
    public static string Called(Preset preset) => preset.Name switch
    {
        "Unanimity" => "Единогласие",
        "Consensus" => "Консенсус",
        "Consensus, objections answered" => "Консенсус с ответом на возражения",
        "Consensus minus one" => "Консенсус минус один",
        "General agreement" => "Общее согласие",
        "Silence procedure" => "Процедура молчаливого согласия",
        "Simple majority of votes cast" => "Простое большинство поданных голосов",
        "Two thirds of votes cast" => "Две трети поданных голосов",
        "Absolute majority" => "Абсолютное большинство",
        "Double majority" => "Двойное большинство",
        _ => throw new UnreachableException($"The preset “{preset.Name}” has no Russian name."),
    };

    /// <summary>What a preset means, in one sentence, with or without what rests on a part that may be off.</summary>
    public static string Meaning(Preset preset, bool inFull) => preset.Name switch
    {
        "Unanimity" => $"Все, кто участвует в голосовании, согласны{(inFull ? " без оговорок" : "")}, и никто не воздерживается.",
        "Consensus" => $"Широкая поддержка присутствующих,{(inFull ? " поддержка каждого ключевого сектора," : "")} и ни одно возражение не сохраняется.",
        "Consensus, objections answered" => "Как консенсус; возражения ему не препятствуют, если на каждое дан ответ или оно снято.",
        "Consensus minus one" => "Как консенсус; одно возражение ему не препятствует.",
        "General agreement" => $"Широкая поддержка тех, кто занял позицию,{(inFull ? " поддержка каждого ключевого сектора," : "")} и ни одно возражение не осталось без ответа.",
        "Silence procedure" => "Консенсус, при котором молчание присутствующих считается согласием.",
        "Simple majority of votes cast" => "Голосов «за» больше, чем «против»; воздержавшиеся не учитываются.",
        "Two thirds of votes cast" => "Из голосов «за» и «против» не менее двух третей — «за»; воздержавшиеся не учитываются.",
        "Absolute majority" => "«За» — более половины всех, кто имеет право голоса, считая и отсутствующих.",
        "Double majority" => "Голосов «за» больше, чем «против», как в целом, так и в каждом ключевом секторе.",
        _ => throw new UnreachableException($"The preset “{preset.Name}” has no Russian meaning."),
    };

    /// <summary>What the majority test asked: <c>требовалось более половины из 20 имеющих право голоса</c>.</summary>
    /// <param name="majority">The test.</param>
    /// <param name="all">The number of its base, in votes or seats.</param>
    /// <param name="unequal">Whether they are votes of seats that differ in weight.</param>
    public static string Majority(MajorityRule majority, long all, bool unequal)
    {
        string Of(string one, string many, string rest) =>
            unequal ? $"{OfVotes(all)} {many}{rest}" : $"{Count(all, one, many)}{rest}";
        var of = majority.Base switch
        {
            MajorityBase.Cast => Count(all, "поданного голоса", "поданных голосов"),
            MajorityBase.Positions => Of("занявшего", "занявших", " позицию"),
            MajorityBase.TakingPart => Of("участвовавшего", "участвовавших", " в голосовании"),
            MajorityBase.Present => Of("присутствовавшего", "присутствовавших", ""),
            _ => Of("имеющего", "имеющих", " право голоса"),
        };
        return majority.Threshold.IsWhole ? $"требовались все из {of}"
            : $"требовалось {(majority.AtLeast ? "не менее" : "более")} {OfShare(majority.Threshold)} из {of}";
    }

    /// <summary>A grade as a noun, and its words "достигнут не был" in its gender.</summary>
    public static (string Name, string Which, string NotReached) Grade(Grade grade) => grade switch
    {
        Consensus.Grade.Majority => ("большинство", "которое требовалось", "достигнуто не было"),
        Consensus.Grade.GeneralAgreement => ("общее согласие", "которое требовалось", "достигнуто не было"),
        Consensus.Grade.Consensus => ("консенсус", "который требовался", "достигнут не был"),
        _ => ("единогласие", "которое требовалось", "достигнуто не было"),
    };

    /// <summary><c>не менее трёх четвертей</c>.</summary>
    public static string AtLeast(Share share) => share.IsWhole ? "согласие всех" : $"не менее {OfShare(share)}";

    private static string Described(ConsensusRule rule) => string.Join(
        ", ",
        Departures.Of(rule).Select(departure => Said(departure, rule))
            .Prepend(rule.Required == Consensus.Grade.Majority ? "большинство" : Grade(rule.Required).Name));

    private static string Said(Departure departure, ConsensusRule rule) => departure switch
    {
        Departure.Majority => $"для большинства нужно {Asked(rule.Majority)}",
        Departure.EachEssentialSector => "с поддержкой каждого ключевого сектора",
        Departure.BroadSupport => $"широкая поддержка — {AtLeast(rule.BroadSupport)}",
        Departure.ToleratedObjections => $"число допускаемых возражений — {Number(rule.ToleratedObjections)}",
        Departure.ConsideredObjections => "возражения с ответом не препятствуют консенсусу",
        Departure.Abstentions => "воздержавшиеся не препятствуют единогласию",
        Departure.SilenceAssents => "молчание считается согласием",
        Departure.SilenceAbstains => "молчание считается воздержанием",
        Departure.NoQuorumShare => "число присутствующих для кворума не важно",
        Departure.QuorumShare => $"кворум — {(rule.Quorum.Share.IsWhole ? "все имеющие" : RussianWords.Share(rule.Quorum.Share) + " имеющих")} право голоса",
        _ => "присутствие ключевых секторов для кворума не требуется",
    };

    /// <summary>What a majority is, said of no vote in particular: <c>более половины числа присутствующих</c>.</summary>
    private static string Asked(MajorityRule majority)
    {
        var share = majority switch
        {
            { Threshold.IsWhole: true } => "полное число",
            { AtLeast: true } => $"не менее {OfShare(majority.Threshold)} числа",
            _ => $"более {OfShare(majority.Threshold)} числа",
        };
        return share + " " + majority.Base switch
        {
            MajorityBase.Cast => "поданных голосов",
            MajorityBase.Positions => "занявших позицию",
            MajorityBase.TakingPart => "участвующих в голосовании",
            MajorityBase.Present => "присутствующих",
            _ => "имеющих право голоса",
        };
    }
}
