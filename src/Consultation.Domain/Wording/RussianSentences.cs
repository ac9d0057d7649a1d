using Consultation.Domain.Consensus;
using static Consultation.Domain.Phrases;
using static Consultation.Domain.RussianWords;

namespace Consultation.Domain;

/// <summary>The sentences of the record in Russian.</summary>
internal sealed partial class RussianSentences : ISentences
{
    /// <inheritdoc/>
    public Language Language => Language.Ru;

    /// <inheritdoc/>
    public WrittenSentence Outcome(Finding finding)
    {
        var sentence = Written(finding);
        var round = finding.Round > 1 ? $"{InOrdinal(finding.Round)} туре " : "";
        return sentence with { Words = Capital(round + sentence.Words) };
    }

    /// <inheritdoc/>
    public string Label(Finding finding) => Rows.Of(finding) switch
    {
        Row.SilenceBroken => "Молчаливое согласие прервано",
        Row.SilenceKept => "Согласовано по процедуре молчаливого согласия",
        Row.SenseOfGeneralAgreement => "Общее согласие без голосования",
        Row.Sense => finding.Verb switch
        {
            Verb.Agreed => "Согласовано без голосования",
            Verb.Decided => "Решено без голосования",
            _ => "Рекомендовано без голосования",
        },
        Row.Inquorate => "Решение не принималось",
        Row.NoPosition => "Без позиции",
        Row.NotAdopted => "Не принято",
        Row.NotAgreed => "Согласие не достигнуто",
        _ => Capital(RussianRules.Grade(finding.Grade).Name) + (finding.Adopted ? "" : ", не принято"),
    };

    /// <inheritdoc/>
    public string Discussion(Noun noun, DiscussionKind kind, string about) =>
        $"{Capital(Name(noun))} {(kind == DiscussionKind.Discussed ? Past(noun, "обсудил") : Past(noun, "принял") + " к сведению")} {WithoutStop(about)}.";

    /// <inheritdoc/>
    public string Unsettled(Noun noun, PointStage stage, bool again = false) => stage switch
    {
        PointStage.Withdrawn => "Следующий пункт снят с рассмотрения:",
        PointStage.Deferred => "Рассмотрение следующего пункта отложено:",
        _ => again ? $"На рассмотрении {Whose(noun)} вновь находилось следующее; новое решение пока не принято:"
            : $"На рассмотрении {Whose(noun)} находилось следующее; решение пока не принято:",
    };

    /// <inheritdoc/>
    public string NextMeeting(Noun noun, string when, string place)
    {
        var (time, where) = (WithoutStop(when), WithoutStop(place));
        var name = Capital(Name(noun));
        if (RussianAdverbials.IsAdverbial(time) && RussianAdverbials.IsAdverbial(where))
        {
            return $"{name} {(noun == Noun.Committee ? "решил провести следующее заседание" : "договорились провести следующую встречу")} {Lower(time)} {Lower(where)}.";
        }

        return $"{name} {(noun == Noun.Committee ? "назначил следующее заседание" : "договорились о следующей встрече")}: {time}, {where}.";
    }

    /// <inheritdoc/>
    public string Procedure(Noun noun, ProcedureKind what, ProcedureHow how, RaisedHands? hands, string? elected) =>
        RussianProcedures.Of(noun, what, how, hands, elected, Capital(Name(noun)));

    /// <inheritdoc/>
    public string Annulled(int round, string reason) => $"{Capital(Ordinal(round))} тур голосования аннулирован: {Stopped(reason)}";

    /// <inheritdoc/>
    public string Reopened(string reason) => $"Рассмотрение пункта возобновлено: {Stopped(reason)}";

    /// <inheritdoc/>
    public string SilenceCancelled(string reason) => $"Процедура молчаливого согласия отменена: {Stopped(reason)}";

    /// <inheritdoc/>
    public string IntendedVote(string seat, string text) =>
        $"Заявление после голосования о том, как предполагалось голосовать ({seat}): {Stopped(text)}";

    /// <inheritdoc/>
    public string Shortfall(Shortfall shortfall) => RussianShortfalls.Of(shortfall);

    /// <inheritdoc/>
    public string PresetName(Preset preset) => RussianRules.Called(preset);

    /// <inheritdoc/>
    public string PresetMeaning(Preset preset, bool inFull) => RussianRules.Meaning(preset, inFull);

    /// <summary>The rows, with a small first letter where no name stands there.</summary>
    private static WrittenSentence Written(Finding f) => Rows.Of(f) switch
    {
        Row.Inquorate => Above($"решение не принималось: {Quorum(f)}", f),
        Row.NoPosition => Beneath($"{Name(f.Noun)} {Past(f.Noun, "рассмотрел")} следующее и не {Past(f.Noun, "занял")} позиции", f, ""),
        Row.SilenceBroken => Above("процедура молчаливого согласия прервана; позиция не зафиксирована", f),
        Row.SenseOfGeneralAgreement => Agreed("без голосования в целом ", "", f, Notes(f)),
        Row.Sense => Did("", " без возражений и без голосования", f, ""),
        Row.SilenceKept => Did("", " без возражений", f, ""),
        Row.NotAdopted => Above($"{(f.Points == 1 ? "текст не принят" : "тексты не приняты")}: {Division(f)}", f),
        Row.NotAgreed => Beneath($"{Name(f.Noun)} {Past(f.Noun, "обсудил")} следующее и не {(f.Noun == Noun.Committee ? "пришёл" : "пришли")} к согласию", f, ""),
        Row.Majority => Beneath($"{ByVotes(f)} {Name(f.Noun)} {Past(f.Noun, "принял")} следующее", f, ""),
        Row.MajorityBelow => Above(Stances(f) + Missed(f), f),
        Row.GeneralAgreement => Agreed("в целом ", "", f, Notes(f) + Missed(f)),
        Row.Consensus => f is { Adopted: true, Verb: not Verb.Agreed }
            ? Did("на основе консенсуса ", "", f, Notes(f))
            : That($"{Name(f.Noun)} {(f.Noun == Noun.Committee ? "пришёл" : "пришли")} к консенсусу", " о том, что", "по следующему", f, Notes(f) + Missed(f)),
        _ => Did("единогласно ", "", f, ""),
    };

    /// <summary>The sentence of the point's verb. One agrees or decides that something is so; one recommends something.</summary>
    private static WrittenSentence Did(string before, string after, Finding f, string notes) => f.Verb switch
    {
        Verb.Agreed => Agreed(before, after, f, notes),
        Verb.Decided => That($"{Name(f.Noun)} {before}{Past(f.Noun, "решил")}{after}", ", что", "следующее", f, notes),
        _ => Beneath($"{Name(f.Noun)} {before}{Past(f.Noun, "рекомендовал")}{after} следующее", f, notes),
    };

    private static WrittenSentence Agreed(string before, string after, Finding f, string notes) =>
        That($"{Name(f.Noun)} {before}{(f.Noun == Noun.Committee ? "согласился" : "согласились")}{after}", ", что", "со следующим", f, notes);

    /// <summary>A sentence with the text as a clause where there is one, else with the texts beneath.</summary>
    private static WrittenSentence That(string words, string that, string following, Finding f, string notes) => f is { Points: 1, Clause: { Length: > 0 } clause }
        ? new WrittenSentence($"{words}{that} {WithoutStop(clause)}{notes}{Addition(f)}.", TextPlace.Within)
        : Beneath($"{words} {following}", f, notes);

    private static WrittenSentence Beneath(string words, Finding f, string notes) => new($"{words}{notes}{Addition(f)}:", TextPlace.Beneath);

    private static WrittenSentence Above(string words, Finding f) => new($"{words}{Addition(f)}.", TextPlace.Above);

    private static string Name(Noun noun) => noun switch
    {
        Noun.Participants => "участники",
        Noun.Delegations => "делегации",
        _ => "Комитет",
    };

    private static string Whose(Noun noun) => noun switch
    {
        Noun.Participants => "участников",
        Noun.Delegations => "делегаций",
        _ => "Комитета",
    };

    /// <summary>A verb in the past, which the Committee has in the masculine singular and the others in the plural.</summary>
    private static string Past(Noun noun, string masculine) => noun == Noun.Committee ? masculine : masculine + "и";
}
