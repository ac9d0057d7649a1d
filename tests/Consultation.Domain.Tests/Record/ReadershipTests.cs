using System.Text;
using Consultation.Domain.Consensus;
using static Consultation.Domain.Tests.Planted;

namespace Consultation.Domain.Tests;

/// <summary>
/// Every byte of the public record is looked through for what is marked higher. Each thing that is marked has a word of
/// its own in every text and id that goes with it; the record of everything shows that they are all there to be found.
/// </summary>
public class ReadershipTests
{
    private static string Json(Record record) => Encoding.UTF8.GetString(RecordJson.Write(record));

    [Fact]
    public void NoByteOfThePublicRecordIsOfWhatIsMarkedHigher()
    {
        var meeting = Everything();
        var all = WordsIn(Json(meeting.Record()));
        Assert.True(all.Count > 120, $"only {all.Count} words were planted that a record holds");
        Assert.Contains("hidden-note-on-point-ru", all);
        Assert.Contains("hidden-whole-comment-kk", all);
        Assert.Contains("hidden-amended-en", all);

        Assert.Empty(WordsIn(Json(meeting.Record(Readership.Public))));
        Assert.DoesNotContain("sbu", Json(meeting.Record(Readership.Public)), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void WhatIsNotMarkedStaysAllOfIt()
    {
        var meeting = Everything();
        var counterparts = WordsIn(Json(meeting.Record())).Where(word => !word.Contains("comment", StringComparison.Ordinal) && !word.Contains("amended", StringComparison.Ordinal))
            .Select(word => word.Replace(Marked, Plain, StringComparison.Ordinal));
        var open = Json(meeting.Record(Readership.Public));
        Assert.All(counterparts, word => Assert.Contains(word, open, StringComparison.Ordinal));
    }

    [Fact]
    public void AReasonToKeepANameIsInNoRecord()
    {
        Assert.DoesNotContain("-kept-", Json(Everything().Record()), StringComparison.Ordinal);
    }

    [Fact]
    public void AReadershipUpToALowMarkingHasItsCommentsAndNoHigherOnes()
    {
        var words = WordsIn(Json(Everything().Record(Readership.UpTo(new("u")))));
        Assert.All(words, word => Assert.Matches("low-comment|public-comment|lowest-here", word));
        Assert.Contains("hidden-low-comment-en", words);
        Assert.DoesNotContain("hidden-comment-en", words);
    }

    [Fact]
    public void ParagraphsAndDecisionsHaveOneNumberWhoeverReads()
    {
        var meeting = Everything();
        var (all, open) = (meeting.Record(), meeting.Record(Readership.Public));
        Assert.NotEmpty(open.Points);
        Assert.All(open.Points, p => Assert.Equal(all.Points.Single(other => other.Id == p.Id) is var other ? (other.Paragraph, other.Number) : default, (p.Paragraph, p.Number)));
        Assert.All(open.Statements, s => Assert.Equal(all.Statements.Single(other => other.Id == s.Id).Paragraph, s.Paragraph));
        Assert.All(open.Agenda.SelectMany(i => i.Notes), n => Assert.Equal(all.Agenda.SelectMany(i => i.Notes).Single(other => other.Id == n.Id).Paragraph, n.Paragraph));
    }

    [Theory]
    [InlineData("public")]
    [InlineData("u")]
    [InlineData("sbu")]
    public void ARecordReadBackGivesTheSameToAReadershipAsTheJournal(string name)
    {
        var meeting = Everything();
        var file = RecordJson.Read(RecordJson.Write(meeting.Record()));
        Assert.Equal(Json(meeting.Record(Readership.Named(name, meeting.State)!)), Json(file.For(Readership.Named(name, file)!)));
    }

    [Fact]
    public void ARecordGivesNoReadershipMoreThanItHas()
    {
        var record = Everything().Record(Readership.Public);
        Assert.Throws<ArgumentException>(() => record.For(Readership.Everything));
        Assert.Throws<ArgumentException>(() => record.For(Readership.UpTo(new("u"))));
        Assert.Throws<ArgumentException>(() => record.For(Readership.UpTo(new("sbu"))));
        Assert.Equal(Json(record), Json(record.For(Readership.Public)));
    }

    [Fact]
    public void WhatChangedAPositionIsNotSaidToWhoMayNotReadIt()
    {
        var meeting = Everything();
        Assert.Equal("hidden-point", meeting.Record().Points.Single(p => p.Id.Value == "changed").Change?.By?.Point.Value);
        var change = meeting.Record(Readership.Public).Points.Single(p => p.Id.Value == "changed").Change;
        Assert.Equal(PositionStanding.Amended, change?.Standing);
        Assert.Null(change?.By);
        Assert.Null(change?.Reason);
    }

    [Fact]
    public void APositionTakenOverKeepsItsMarkingAlsoWhereTheListHasNone()
    {
        var meeting = Everything();
        Assert.Equal(6, meeting.Record().Register.Count);
        Assert.All(meeting.Record(Readership.Public).Register, p => Assert.StartsWith(Plain, p.Point.Value, StringComparison.Ordinal));
        Assert.DoesNotContain(meeting.Record(Readership.UpTo(new("sbu"))).Register, p => p.Point.Value == "hidden-unknown-old");
        Assert.Equal(5, meeting.Record(Readership.UpTo(new("sbu"))).Register.Count);
        Assert.All(meeting.State.Positions().Where(p => p.Point.Value.StartsWith(Marked, StringComparison.Ordinal)), p => Assert.NotNull(p.Marking));
        Assert.Equal("sbu", meeting.State.Positions().Single(p => p.Point.Value == "hidden-point").Marking?.Id.Value);
        Assert.All(meeting.State.Positions().Where(p => p.Point.Value.StartsWith(Plain, StringComparison.Ordinal)), p => Assert.Null(p.Marking));
    }

    [Fact]
    public void AnActionTakenOverKeepsItsMarkingThoughItsPointStayedBehind()
    {
        var meeting = Everything();
        string[] Ids(Readership? readership) => [.. meeting.Record(readership).Actions.Where(a => a.From is not null).Select(a => a.Id.Value)];
        Assert.Equal(6, Ids(null).Length);
        Assert.Equal(["shown-known-taken-over", "shown-unknown-taken-over", "shown-lowest-here-taken-over"], Ids(Readership.Public));
        Assert.Equal(5, Ids(Readership.UpTo(new("sbu"))).Length);
        Assert.Equal("sbu", meeting.State.KeptBy(meeting.State.Actions[new("hidden-known-taken-over")])?.Id.Value);
        Assert.Equal("sbu", meeting.State.KeptBy(meeting.State.Actions[new("hidden-action")])?.Id.Value);
        Assert.Null(meeting.State.KeptBy(meeting.State.Actions[new("shown-action")]));
    }

    [Fact]
    public void PointsOnceDecidedTogetherCarryTheHighestStill()
    {
        var meeting = PlayedMeeting.InSession().Markings().Default(Grade.Majority).Point("a", "A.").Point("b", "B.").Point("c", "C.")
            .Vote("a b", "g1+ g2+ g3r c1+ c2+").Do(new ReopenPoint(new("a"), Text.En("Once more."))).Do(new ReopenPoint(new("b"), Text.En("Once more.")))
            .Vote("a", "g1+ g2+ c1+ c2+").Vote("b", "g1+ g2+ c1+ c2+").Vote("c", "g1+ g2+ c1+ c2+").Do(new MarkParagraph(new("a"), new("sbu")));
        Assert.Equal("c", Assert.Single(meeting.Record(Readership.Public).Points).Id.Value);
    }

    [Fact]
    public void AVoteThatWasAnnulledIsNotSpokenOfWhereAnyOfItsPointsIsWithheld()
    {
        var meeting = PlayedMeeting.InSession().Markings().Point("a", "A.").Point("b", "B.").Do(new OpenVote([new("a"), new("b")], new("r"), Secrecy.Open))
            .Do(new AnnulRound(new("r"), Text.En("The first says too much."))).Do(new MarkParagraph(new("a"), new("sbu")));
        Assert.Single(meeting.Record().Points.Single(p => p.Id.Value == "b").Annulled);
        Assert.Empty(Assert.Single(meeting.Record(Readership.Public).Points).Annulled);
    }

    [Fact]
    public void TheBannerIsOfWhatIsLeft()
    {
        var meeting = PlayedMeeting.InSession().Markings().Point("p", "P.").Do(new MarkParagraph(new("p"), new("sbu")));
        Assert.Equal("sbu", meeting.Record().Banner?.Id.Value);
        Assert.Equal("u", meeting.Record(Readership.Public).Banner?.Id.Value);
    }

    [Fact]
    public void ADefaultMarkingThatIsNotTheLowestHoldsForPointsAndStatementsToo()
    {
        var meeting = PlayedMeeting.InSession().Do(new SetMarkings([new(new("u"), Text.En("U"), "U"), new(new("sbu"), Text.En("S"), "SBU")], new("sbu")))
            .Point("p", "P.").Point("q", "Q.").Do(new MarkParagraph(new("q"), new("u"))).Do(new EnterStatement(new("s"), Text.En("S.")), Actor.Of(new("c1")));
        var open = meeting.Record(Readership.Public);
        Assert.Equal("q", Assert.Single(open.Points).Id.Value);
        Assert.Empty(open.Statements);
    }
}
