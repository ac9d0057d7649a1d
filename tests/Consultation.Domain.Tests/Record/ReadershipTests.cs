using System.Text;
using System.Text.RegularExpressions;
using Consultation.Domain.Consensus;

namespace Consultation.Domain.Tests;

/// <summary>
/// Every byte of the public record is looked through for what is marked higher. Each thing that is marked has a word of
/// its own in every text and id that goes with it; the record of everything shows that they are all there to be found.
/// </summary>
public partial class ReadershipTests
{
    private const string Marked = "hidden";
    private const string Plain = "shown";

    private static Text W(string what, string where) => new(
    [
        KeyValuePair.Create(Language.En, $"{what}-{where}-en"), KeyValuePair.Create(Language.Ru, $"{what}-{where}-ru"), KeyValuePair.Create(Language.Kk, $"{what}-{where}-kk"),
    ]);

    private static string Json(Record record) => Encoding.UTF8.GetString(RecordJson.Write(record));

    /// <summary>One of everything that can be marked, twice: marked higher, and not; with all that can go with it.</summary>
    private static PlayedMeeting Everything()
    {
        var meeting = PlayedMeeting.InSession().Markings().Default(Grade.Majority)
            .Do(new AddItem(new("two"), Text.En("Second"), 2)).Inherits("unknown-there");
        foreach (var what in new[] { Marked, Plain })
        {
            Add(meeting, what);
        }

        return meeting.Do(new CloseRoundtable());
    }

    private static void Add(PlayedMeeting m, string what)
    {
        Text T(string where) => W(what, where);
        var of = new SeatId("c1");
        MarkingId? marking = what == Marked ? new MarkingId("sbu") : null;
        void Mark(string id) => m.Do(new MarkParagraph(new(id), marking ?? new MarkingId("u")));

        m.Do(new WriteNote(new($"{what}-note"), T("note"), Item: new("one"))).Do(new ReviseNote(new($"{what}-note"), T("note-revised"), Kept: T("kept")));
        Mark($"{what}-note");
        m.Do(new WriteNote(new($"{what}-own"), T("own-marking"), Item: new("one"), Marking: marking));
        foreach (var (id, on) in new[] { ($"{what}-item-statement", new ItemId("one")), ($"{what}-whole-statement", (ItemId?)null) })
        {
            m.Do(new EnterStatement(new(id), T(id), Item: on), Actor.Of(of)).Do(new CoSignStatement(new(id)), Actor.Of(new("c2")));
            Mark(id);
        }

        // A point with its versions, amendments, brackets, silence procedure, votes, reasons, reopening, and what is behind it.
        var point = new PointId($"{what}-point");
        m.Do(new DraftPoint(point, new("one"), T("drafted"))).Do(new TablePoint(point)).Do(new RevisePoint(point, T("revised"), T("clause")));
        foreach (var (amendment, i) in new[] { "declined", "withdrawn", "accepted", "left" }.Select((a, i) => (a, i)))
        {
            m.Do(new ProposeAmendment(new($"{what}-{amendment}"), point, 2, T($"{amendment}-text"), T($"{amendment}-clause"), T($"{amendment}-reason"), new SeatId($"g{i + 1}")));
        }

        m.Do(new DeclineAmendment(new($"{what}-declined"), T("declined-answer"))).Do(new WithdrawAmendment(new($"{what}-withdrawn"))).Do(new AcceptAmendment(new($"{what}-accepted")))
            .Do(new RaiseObjection(new($"{what}-objection"), point, T("objection"), of)).Do(new AnswerObjection(new($"{what}-objection"), T("answer")))
            .Do(new EnterReservation(new($"{what}-reservation"), point, T("reservation"), of))
            .Do(new OpenSilence(new($"{what}-silence"), new SilenceTarget(point), m.Now.AddDays(1))).Do(new ExtendSilence(new($"{what}-silence"), m.Now.AddDays(2), T("extension")))
            .Do(new BreakSilence(new($"{what}-silence"), T("breaking"), of, new ObjectionId($"{what}-broke")))
            .Do(new OpenSilence(new($"{what}-cancelled"), new SilenceTarget(point), m.Now.AddDays(1))).Do(new CancelSilence(new($"{what}-cancelled"), T("cancelled")))
            .Do(new OpenVote([point], new($"{what}-void"), Secrecy.Open)).Do(new AnnulRound(new($"{what}-void"), T("annulled")));
        Vote(m, what, "first", point);
        m.Do(new AddToSentence(point, Language.En, $"{what}-added-en")).Do(new ReopenPoint(point, T("reopened")));
        var other = new PointId($"{what}-together");
        m.Do(new DraftPoint(other, new("two"), T("together"))).Do(new TablePoint(other));
        Vote(m, what, "second", point, other);
        m.Do(new AddToSentence(point, Language.En, $"{what}-added-again-en")).Do(new StateIntendedVote(new($"{what}-second"), T("intended")), Actor.Of(new("g1")))
            .Do(new WriteNote(new($"{what}-on-point"), T("note-on-point"), Point: point)).Do(new EnterStatement(new($"{what}-on-point-statement"), T("statement-on-point"), point), Actor.Of(of));
        Mark(other.Value);

        foreach (var (id, end) in new (string Id, Func<PointId, Command> End)[]
        {
            ($"{what}-discussed", p => new RecordDiscussion(p, DiscussionKind.Discussed, T("discussed"))), ($"{what}-withdrawn-point", p => new WithdrawPoint(p, T("withdrawn-reason"))),
            ($"{what}-deferred", p => new DeferPoint(p, T("deferred-reason"))), ($"{what}-bracketed", p => new BracketText(new($"{what}-bracket"), p, 1, new TextRange(0, 6))),
        })
        {
            m.Do(new DraftPoint(new(id), new("two"), T(id))).Do(new TablePoint(new(id))).Do(end(new(id)));
            Mark(id);
        }

        m.Do(new SupersedePosition(new PositionRef(other), new PositionRef(point), T("superseded")));
        if (what == Marked)
        {
            // Something everyone may read is changed by something not everyone may.
            m.Point("changed", "Changed later.").Sense("changed").Do(new AmendPosition(new PositionRef(new("changed")), new PositionRef(point), T("amended")));
            m.Do(new WriteComment(new($"{what}-comment"), T("comment"), new("sbu"), new("one"))).Do(new WriteComment(new($"{what}-whole-comment"), T("whole-comment"), new("sbu")))
                .Do(new WriteComment(new($"{what}-public-comment"), T("low-comment"), new("u")));
        }
    }

    private static void Vote(PlayedMeeting m, string what, string round, params PointId[] points)
    {
        Text T(string where) => W(what, $"{round}-{where}");
        RoundId id = new($"{what}-{round}");
        m.Do(new OpenVote([.. points], id, Secrecy.Open));
        for (var i = 1; i <= 5; i++)
        {
            m.Do(new CastBallot(id, new($"g{i}"), Position.AgreeWithReservation, T($"ballot-{i}"), Reservation: new ReservationId($"{what}-{round}-r{i}")), Actor.Of(new($"g{i}")));
        }

        m.Do(new CastBallot(id, new("c1"), Position.Object, T("against"), new ObjectionId($"{what}-{round}-o")), Actor.Of(new("c1")))
            .Do(new CloseVote(id)).Do(new DeclareOutcome(id, T("declared")));
    }

    /// <summary>Every marked word that was ever said in the meeting and is still in the state.</summary>
    private static HashSet<string> WordsIn(string text) => [.. Planted().Matches(text).Select(match => match.Value)];

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
        Assert.All(words, word => Assert.Contains("low-comment", word + "public-comment low-comment", StringComparison.Ordinal));
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
        Assert.Single(meeting.Record().Register);
        Assert.Empty(meeting.Record(Readership.Public).Register);
        Assert.Empty(meeting.Record(Readership.UpTo(new("sbu"))).Register);
        Assert.All(meeting.State.Positions().Where(p => p.Point.Value.StartsWith(Marked, StringComparison.Ordinal)), p => Assert.Equal("sbu", p.Marking?.Id.Value));
        Assert.All(meeting.State.Positions().Where(p => p.Point.Value.StartsWith(Plain, StringComparison.Ordinal)), p => Assert.Null(p.Marking));
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

    [GeneratedRegex(Marked + "[a-z0-9-]*")]
    private static partial Regex Planted();
}
