using Consultation.Domain.Consensus;
using static Consultation.Domain.EnglishWords;
using static Consultation.Domain.Phrases;

namespace Consultation.Domain;

/// <summary>The sentences of the record in English.</summary>
internal sealed partial class EnglishSentences : ISentences
{
    /// <inheritdoc/>
    public Language Language => Language.En;

    /// <inheritdoc/>
    public WrittenSentence Outcome(Finding finding)
    {
        var sentence = Written(finding);
        return finding.Round > 1
            ? sentence with { Words = $"In the {Ordinal(finding.Round)} round, {Lower(sentence.Words)}" }
            : sentence;
    }

    /// <inheritdoc/>
    public string Label(Finding finding) => Rows.Of(finding) switch
    {
        Row.SilenceBroken => "Silence broken",
        Row.SilenceKept => "Agreed by silence procedure",
        Row.SenseOfGeneralAgreement => "General agreement without a vote",
        Row.Sense => $"{Capital(Past(finding.Verb))} without a vote",
        Row.Inquorate => "No decision",
        Row.NoPosition => "No position",
        Row.NotAdopted => "Not adopted",
        Row.NotAgreed => "Not agreed",
        _ => finding.Adopted ? Grades(finding.Grade) : $"{Grades(finding.Grade)}, not adopted",
    };

    private static string Grades(Grade grade) => grade switch
    {
        Grade.Majority => "Majority",
        Grade.GeneralAgreement => "General agreement",
        Grade.Consensus => "Consensus",
        _ => "Unanimity",
    };

    /// <inheritdoc/>
    public string Discussion(Noun noun, DiscussionKind kind, string about) =>
        $"{Capital(Name(noun))} {(kind == DiscussionKind.Discussed ? "discussed" : "took note of")} {WithoutStop(about)}.";

    /// <inheritdoc/>
    public string Unsettled(Noun noun, PointStage stage, bool again = false) => stage switch
    {
        PointStage.Withdrawn => "The following point was withdrawn:",
        PointStage.Deferred => "The following point was put off:",
        _ => $"{Capital(Name(noun))} had the following before {(noun == Noun.Committee ? "it" : "them")}{(again ? " again, without a further" : ", without a")} decision so far:",
    };

    /// <inheritdoc/>
    public string NextMeeting(Noun noun, string when, string place) =>
        $"{Capital(Name(noun))} agreed to meet next {EnglishAdverbials.When(WithoutStop(when))}, {EnglishAdverbials.Where(WithoutStop(place))}.";

    /// <inheritdoc/>
    public string Procedure(Noun noun, ProcedureKind what, ProcedureHow how, RaisedHands? hands, string? elected) =>
        EnglishProcedures.Of(what, how, hands, elected, Capital(Name(noun)));

    /// <inheritdoc/>
    public string Annulled(int round, string reason) => $"The {Ordinal(round)} round of voting was annulled: {Stopped(reason)}";

    /// <inheritdoc/>
    public string Reopened(string reason) => $"The point was reopened: {Stopped(reason)}";

    /// <inheritdoc/>
    public string SilenceCancelled(string reason) => $"The silence procedure was cancelled: {Stopped(reason)}";

    /// <inheritdoc/>
    public string IntendedVote(string seat, string text) => $"Stated after the vote, on how it had intended to vote ({seat}): {Stopped(text)}";

    /// <inheritdoc/>
    public string Shortfall(Shortfall shortfall) => EnglishShortfalls.Of(shortfall);

    /// <inheritdoc/>
    public string PresetName(Preset preset) => preset.Name;

    /// <inheritdoc/>
    public string PresetMeaning(Preset preset, bool inFull) => EnglishRules.Meaning(preset, inFull);

    private static WrittenSentence Written(Finding f) => Rows.Of(f) switch
    {
        Row.Inquorate => Above($"No decision was taken: {Quorum(f)}.", f),
        Row.NoPosition => Beneath($"{The(f)} considered the following and took no position", f, ""),
        Row.SilenceBroken => Above("The silence procedure was broken; no position was recorded.", f),
        Row.SenseOfGeneralAgreement => That("There was general agreement, without a vote,", "on", f, Notes(f)),
        Row.Sense => That($"{The(f)} {Past(f.Verb)}, without objection and without a vote,", On(f.Verb), f, ""),
        Row.SilenceKept => That($"{The(f)} {Past(f.Verb)}, without objection,", On(f.Verb), f, ""),
        Row.NotAdopted => Above($"The {(f.Points == 1 ? "text was" : "texts were")} not adopted: {Division(f)}.", f),
        Row.NotAgreed => Beneath($"{The(f)} discussed the following and did not reach agreement", f, ""),
        Row.Majority => Beneath($"{ByVotes(f)}, {Name(f.Noun)} adopted the following", f, ""),
        Row.MajorityBelow => Above($"{Stances(f)}{Missed(f)}.", f),
        Row.GeneralAgreement => That("There was general agreement", "on", f, Notes(f) + Missed(f)),
        Row.Consensus => f is { Adopted: true, Verb: not Verb.Agreed }
            ? That($"{The(f)} {Past(f.Verb)} by consensus", On(f.Verb), f, Notes(f))
            : That($"{The(f)} reached a consensus", "on", f, Notes(f) + Missed(f)),
        _ => That($"{The(f)} unanimously {Past(f.Verb)}", On(f.Verb), f, ""),
    };

    /// <summary>A sentence with the text as a clause where there is one, else with the texts beneath.</summary>
    private static WrittenSentence That(string words, string on, Finding f, string notes) => f is { Points: 1, Clause: { Length: > 0 } clause }
        ? new WrittenSentence($"{words} that {WithoutStop(clause)}{notes}{Addition(f)}.", TextPlace.Within)
        : Beneath(on.Length > 0 ? $"{words} {on} the following" : $"{words} the following", f, notes);

    private static WrittenSentence Beneath(string words, Finding f, string notes) =>
        new($"{words}{notes}{Addition(f)}:", TextPlace.Beneath);

    private static WrittenSentence Above(string words, Finding f) => new($"{words[..^1]}{Addition(f)}.", TextPlace.Above);

    private static string The(Finding f) => Capital(Name(f.Noun));

    private static string Name(Noun noun) => noun switch
    {
        Noun.Participants => "the participants",
        Noun.Delegations => "the delegations",
        _ => "the Committee",
    };

    private static string Past(Verb verb) => verb switch
    {
        Verb.Agreed => "agreed",
        Verb.Decided => "decided",
        _ => "recommended",
    };

    /// <summary>One agrees or decides on something, and recommends it.</summary>
    private static string On(Verb verb) => verb == Verb.Recommended ? "" : "on";
}
