using Consultation.Domain.Consensus;

namespace Consultation.Domain.Tests;

/// <summary>Sentences as they come out of meetings that were played.</summary>
public class SentenceTests
{
    private const string All = "g1 g2 g3 g4 g5 c1 c2 c3 c4 c5";

    public static TheoryData<string, Grade, string, string> Votes => new()
    {
        { "unanimity", Grade.GeneralAgreement, "g1+ g2+ g3+ g5+ c1+ c2+ c3+ c4+ c5+", "The participants unanimously agreed that limits need reasons (9 of the 10 present took part)." },
        { "consensus", Grade.GeneralAgreement, "g1+ g2+ g3+ g50 c1+ c2+ c3+ c4+ c5+", "The participants reached a consensus that limits need reasons; 1 abstained (9 of the 10 present took part)." },
        { "consensus with a reservation", Grade.Consensus, "g1r g2+ g3+ g4+ g5/ c1+ c2+ c3+ c4+ c5+", "The participants reached a consensus that limits need reasons; 1 stood aside; 1 reservation, recorded below." },
        { "general agreement missed consensus", Grade.Consensus, "g1- g2+ g3+ g4+ g5+ c1+ c2+ c3+ c4+ c5+", "There was general agreement that limits need reasons; 1 objected and was answered; consensus, which the point required, was not reached." },
        { "majority adopted", Grade.Majority, "g1- g2- g3- g4+ g5+ c1+ c2+ c3+ c4+ c50", "By 6 votes to 3, with 1 abstention, the participants adopted the following:" },
        { "majority, more required", Grade.Consensus, "g1- g2- g3- g4+ g5+ c1+ c2+ c3+ c4+ c50", "6 were in favour, 3 against, 1 abstained; consensus, which the point required, was not reached." },
        { "not adopted", Grade.Majority, "g1- g2- g3- g4- g5- c1- c2+ c3+ c4+ c5/", "The text was not adopted: 3 votes in favour, 6 against, 0 abstentions, 1 standing aside." },
        { "not agreed", Grade.Consensus, "g1- g2- g3- g4- g5- c1- c2+ c3+ c4+ c50", "The participants discussed the following and did not reach agreement:" },
        { "no position", Grade.Consensus, "g10 c10", "The participants considered the following and took no position (2 of the 10 present took part):" },
    };

    [Theory]
    [MemberData(nameof(Votes))]
    public void AVoteIsSaidInItsRow(string name, Grade required, string ballots, string sentence)
    {
        Assert.NotEmpty(name);
        var meeting = PlayedMeeting.InSession().Default(required)
            .Point("p", "Limits need reasons.", "limits need reasons.").Vote("p", ballots, declare: false).AnswerAll();
        meeting.Do(new DeclareOutcome(meeting.State.Rounds.Last().Id));
        Assert.Equal(sentence, Assert.Single(meeting.Record().Points).Sentence[Language.En]);
    }

    [Fact]
    public void AnObjectionWithoutAnAnswerIsSaidAndItsReasonPrinted()
    {
        var meeting = PlayedMeeting.InSession().Default(Grade.GeneralAgreement).Point("p", "Limits need reasons.", "limits need reasons", rule:
            ConsensusRule.Requiring(Grade.GeneralAgreement) with { ToleratedObjections = 1 });
        meeting.Vote("p", "g1- g2+ g3+ g4/ g50 c1+ c2+ c3+ c4+ c5+", reason: "The objection was out of the point's scope.");
        var point = Assert.Single(meeting.Record().Points);
        Assert.Equal(
            "There was general agreement that limits need reasons; 1 abstained; 1 stood aside; 1 objected without an answer (rule: general agreement, bearing 1 objection).",
            point.Sentence[Language.En]);
        Assert.True(point.Rounds[0].Unanswered);
        Assert.Equal("The objection was out of the point's scope.", point.Rounds[0].Reason?[Language.En]);
    }

    [Fact]
    public void SeveralPointsOfOneVoteShareOneSentenceOneParagraphAndOneNumber()
    {
        var meeting = PlayedMeeting.InSession().Default(Grade.Consensus);
        foreach (var id in new[] { "a", "b", "c" })
        {
            meeting.Point(id, $"Text {id}.", $"text {id}");
        }

        meeting.Vote("b a c", "g1+ g2+ g3+ g4+ g50 c1+ c2+ c3+ c4+ c5+");
        var record = meeting.Record();
        Assert.All(record.Points, p => Assert.Equal("The participants reached a consensus on the following; 1 abstained:", p.Sentence[Language.En]));
        Assert.Equal([1, 1, 1], record.Points.Select(p => p.Number!.Value));
        Assert.Equal([1, 1, 1], record.Points.Select(p => p.Paragraph));
        Assert.Equal(["b", "a", "c"], Assert.Single(PointGroup.Of(record)).Points.Select(p => p.Id.Value));
    }

    [Fact]
    public void UnequalWeightsAreSaid()
    {
        var meeting = PlayedMeeting.InSession(weightOfFirst: 4).Default(Grade.Majority).Point("p", "Limits need reasons.");
        meeting.Vote("p", "g1+ g2+ g3- g4- c1+ c20 c3/", reason: "All were heard.");
        var point = Assert.Single(meeting.Record().Points);
        Assert.Equal(
            "By 6 votes by 3 seats to 2 votes by 2 seats, with 1 vote by 1 seat abstaining and 1 vote by 1 seat standing aside, "
            + "the participants adopted the following (7 of the 10 seats present, with 10 of their 13 votes, took part):",
            point.Sentence[Language.En]);
        Assert.Equal(
            "6 votes by 3 seats agree · 1 vote by 1 seat stands aside · 2 votes by 2 seats object · 1 vote by 1 seat abstains"
            + " · 7 of the 10 seats present, with 10 of their 13 votes, took part",
            point.Figures?[Language.En]);
    }

    [Fact]
    public void NobodyFromASectorIsNoDecision()
    {
        var meeting = PlayedMeeting.InSession().Point("p", "Limits need reasons.");
        foreach (var seat in new[] { "c1", "c2", "c3", "c4", "c5", "g1" })
        {
            meeting.Do(new RecordDeparture(new(seat)));
        }

        meeting.Vote("p", "g2+ g3+");
        var point = Assert.Single(meeting.Record().Points);
        Assert.Equal("No decision was taken: 4 of 10 were present, 5 are required; nobody from civil society was present.", point.Sentence[Language.En]);
        Assert.Null(point.Number);
    }

    [Fact]
    public void ASectorThatDidNotCarryIsNamedInAnOpenVoteOnly()
    {
        var rule = Presets.Named("Double majority")!;
        var ballots = string.Join(' ', All.Split(' ').Select(seat => seat + (seat[0] == 'g' || seat == "c1" ? "+" : "-")));
        string Sentence(Secrecy secrecy) => PlayedMeeting.InSession().Default(Grade.Majority).Point("p", "Limits need reasons.", rule: rule)
            .Vote("p", ballots, secrecy, reason: "All reasons were heard.").Record().Points[0].Sentence[Language.En]!;
        const string Rule = " (rule: double majority, carried in every essential sector).";
        Assert.Equal("The text was not adopted: 6 votes in favour, 4 against, 0 abstentions; it did not have the support of civil society" + Rule, Sentence(Secrecy.Open));
        Assert.Equal("The text was not adopted: 6 votes in favour, 4 against, 0 abstentions; it did not have the support of every essential sector" + Rule, Sentence(Secrecy.Unattributed));
    }

    [Fact]
    public void TheSenseOfTheMeetingIsSaidToBeWithoutAVote()
    {
        var record = PlayedMeeting.InSession(noun: Noun.Committee).Default(Grade.GeneralAgreement)
            .Point("a", "A.", "criteria are needed").Sense("a")
            .Point("b", "B.", "the direction is right").Sense("b", Sense.GeneralAgreement)
            .Point("c", "C.", verb: Verb.Recommended).Sense("c").Record();
        Assert.Equal(
            [
                "The Committee agreed, without objection and without a vote, that criteria are needed.",
                "There was general agreement, without a vote, that the direction is right.",
                "The Committee recommended, without objection and without a vote, the following:",
            ],
            record.Points.Select(p => p.Sentence[Language.En]));
        Assert.Equal([1, 2, 3], record.Points.Select(p => p.Number!.Value));
    }

    [Fact]
    public void DiscussedNotedAndTheNextMeetingHaveTheirSentences()
    {
        var meeting = PlayedMeeting.InSession(noun: Noun.Delegations).Point("a", "A.").Point("b", "B.");
        meeting.Do(new RecordDiscussion(new("a"), DiscussionKind.Discussed, Text.En("the need for swift review")));
        meeting.Do(new RecordDiscussion(new("b"), DiscussionKind.Noted, Text.En("the report of the Ombudsman.")));
        meeting.Do(new SetNextMeeting(Text.En("end of April"), Text.En("Astana")));
        var record = meeting.Record();
        Assert.Equal(
            ["The delegations discussed the need for swift review.", "The delegations took note of the report of the Ombudsman."],
            record.Points.Select(p => p.Sentence[Language.En]));
        Assert.Equal("The delegations agreed to meet next at the end of April, in Astana.", record.NextMeeting?.Sentence[Language.En]);
        Assert.Equal(3, record.NextMeeting?.Paragraph);
        Assert.All(record.Points, p => Assert.Null(p.Number));
    }

    [Fact]
    public void ARecordHasTheSentencesOfItsRoundtablesLanguagesAlone()
    {
        PlayedMeeting Meeting(params Language[] languages) => PlayedMeeting.InSession(noun: Noun.Committee, languages: [.. languages])
            .Default(Grade.GeneralAgreement).Point("a", "A.", "criteria are needed").Sense("a");
        var point = Meeting(Language.En, Language.Kk).Record().Points[0];
        Assert.Equal("Комитет қарсылықсыз, дауыс берусіз мынаған келісті:", point.Sentence[Language.Kk]);
        Assert.Equal([Language.En, Language.Kk], point.Sentence.Words.Keys);
        Assert.Equal([Language.En, Language.Kk], point.Place.Keys);
        Assert.Equal([Language.En, Language.Kk], point.Label!.Words.Keys);
        var meeting = Meeting(Language.En);
        Assert.Equal([Language.En], meeting.Record().Points[0].Sentence.Words.Keys);
        Assert.Equal([Language.En], RecordBuilder.SentencesOf(meeting.State)[new("a")].Sentence!.Words.Keys);
    }

    [Fact]
    public void AClauseIsWithinTheSentenceWhereTheLanguageHasOneAndNeverInKazakh()
    {
        var meeting = PlayedMeeting.InSession().Default(Grade.GeneralAgreement);
        meeting.Do(new DraftPoint(
            new("a"), new("one"), new Text([new(Language.En, "A."), new(Language.Ru, "А."), new(Language.Kk, "А.")]),
            new Text([new(Language.Ru, "нужны критерии"), new(Language.Kk, "өлшемшарттар қажет")])));
        var point = meeting.Do(new TablePoint(new("a"))).Sense("a", Sense.GeneralAgreement).Record().Points[0];
        Assert.Equal("There was general agreement, without a vote, on the following:", point.Sentence[Language.En]);
        Assert.Equal("Участники без голосования в целом согласились, что нужны критерии.", point.Sentence[Language.Ru]);
        Assert.Equal("Қатысушылар дауыс берусіз жалпы алғанда мынаған келісті:", point.Sentence[Language.Kk]);
        Assert.Equal([TextPlace.Beneath, TextPlace.Within, TextPlace.Beneath], point.Place.Values);
    }
}
