using Consultation.Domain.Consensus;
using static Consultation.Domain.EnglishWords;

namespace Consultation.Domain;

/// <summary>The sentences of the record in English.</summary>
internal sealed partial class EnglishSentences : ISentences
{
    /// <inheritdoc/>
    public Language Language => Language.En;

    /// <inheritdoc/>
    public WrittenSentence Outcome(Finding finding)
    {
        var sentence = Row(finding);
        return finding.Round > 1
            ? sentence with { Words = $"In the {Ordinal(finding.Round)} round, {Lower(sentence.Words)}" }
            : sentence;
    }

    /// <inheritdoc/>
    public string Label(Finding finding) => finding switch
    {
        { Ending: Ending.SilenceBroken } => "Silence broken",
        { Ending: Ending.SilenceKept } => "Agreed by silence procedure",
        { Ending: Ending.Sense, Grade: Grade.GeneralAgreement } => "General agreement without a vote",
        { Ending: Ending.Sense, Verb: Verb.Agreed } => "Agreed without a vote",
        { Ending: Ending.Sense, Verb: Verb.Decided } => "Decided without a vote",
        { Ending: Ending.Sense } => "Recommended without a vote",
        { Grade: Grade.Inquorate } => "No decision",
        { Grade: Grade.NoPosition } => "No position",
        { Required: Grade.Majority, Adopted: false } => "Not adopted",
        { Grade: Grade.NotAgreed } => "Not agreed",
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
    public string Unsettled(Noun noun, PointStage stage) => stage switch
    {
        PointStage.Withdrawn => "The following point was withdrawn:",
        PointStage.Deferred => "The following point was put off:",
        _ => $"{Capital(Name(noun))} had the following before {(noun == Noun.Committee ? "it" : "them")}, without a decision so far:",
    };

    /// <inheritdoc/>
    public string NextMeeting(Noun noun, string when, string place) =>
        $"{Capital(Name(noun))} agreed to meet next {EnglishAdverbials.When(WithoutStop(when))}, {EnglishAdverbials.Where(WithoutStop(place))}.";

    /// <summary>The rows, tried in the order of the specification.</summary>
    private static WrittenSentence Row(Finding f) => f switch
    {
        { Ending: Ending.Voted, Grade: Grade.Inquorate } => Above($"No decision was taken: {Quorum(f)}.", f, ""),
        { Ending: Ending.Voted, Grade: Grade.NoPosition } => Beneath($"{The(f)} considered the following and took no position", f, ""),
        { Ending: Ending.SilenceBroken } => Above("The silence procedure was broken; no position was recorded.", f, ""),
        { Ending: Ending.Sense, Grade: Grade.GeneralAgreement } => That("There was general agreement, without a vote,", "on", f, Notes(f)),
        { Ending: Ending.Sense } => That($"{The(f)} {Past(f.Verb)}, without objection and without a vote,", On(f.Verb), f, ""),
        { Ending: Ending.SilenceKept } => That($"{The(f)} {Past(f.Verb)}, without objection,", On(f.Verb), f, ""),
        { Required: Grade.Majority, Adopted: false } => Above($"The {(f.Points == 1 ? "text was" : "texts were")} not adopted: {Division(f)}.", f, ""),
        { Grade: Grade.NotAgreed } => Beneath($"{The(f)} discussed the following and did not reach agreement", f, ""),
        { Grade: Grade.Majority, Adopted: true } => Beneath($"{ByVotes(f)}, {Name(f.Noun)} adopted the following", f, ""),
        { Grade: Grade.Majority } => Above($"{Stances(f)}{Missed(f)}.", f, ""),
        { Grade: Grade.GeneralAgreement } => That("There was general agreement", "on", f, Notes(f) + Missed(f)),
        { Grade: Grade.Consensus, Adopted: true, Verb: Verb.Agreed } => That($"{The(f)} reached a consensus", "on", f, Notes(f)),
        { Grade: Grade.Consensus, Adopted: true } => That($"{The(f)} {Past(f.Verb)} by consensus", On(f.Verb), f, Notes(f)),
        { Grade: Grade.Consensus } => That($"{The(f)} reached a consensus", "on", f, Notes(f) + Missed(f)),
        _ => That($"{The(f)} unanimously {Past(f.Verb)}", On(f.Verb), f, ""),
    };

    /// <summary>A sentence with the text as a clause where there is one, else with the texts beneath.</summary>
    private static WrittenSentence That(string words, string on, Finding f, string notes) => f is { Points: 1, Clause: { Length: > 0 } clause }
        ? new WrittenSentence($"{words} that {WithoutStop(clause)}{notes}{Addition(f)}.", TextPlace.Within)
        : Beneath(on.Length > 0 ? $"{words} {on} the following" : $"{words} the following", f, notes);

    private static WrittenSentence Beneath(string words, Finding f, string notes) =>
        new($"{words}{notes}{Addition(f)}:", TextPlace.Beneath);

    private static WrittenSentence Above(string words, Finding f, string notes) =>
        new($"{words[..^1]}{notes}{Addition(f)}.", TextPlace.Above);

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
