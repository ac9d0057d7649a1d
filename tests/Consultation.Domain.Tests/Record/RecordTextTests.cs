namespace Consultation.Domain.Tests;

/// <summary>Statements, versions, amendments, translations and additions in the record.</summary>
public class RecordTextTests
{
    private static readonly PointId P = new("p");

    private static EnterStatement Statement(string id, PointId? point = null, ItemId? item = null) =>
        new(new(id), Text.En($"Statement {id}."), point, item);

    private static RecordPoint Only(PlayedMeeting meeting) => Assert.Single(meeting.Record().Points);

    [Fact]
    public void StatementsAreParagraphsUnderTheirItemBehindTheirPointOrAfterAll()
    {
        var meeting = PlayedMeeting.InSession().Do(new AddItem(new("two"), Text.En("Second"), 2)).Point("p", "Text.");
        meeting.Do(Statement("whole"), Actor.Of(new("c1"))).Do(Statement("item", item: new("one")), Actor.Of(new("c1")))
            .Do(Statement("point", P), Actor.Of(new("g1"))).Do(new WriteNote(new("n"), Text.En("Note."), Point: P)).Do(Statement("later", P), Actor.Of(new("g2")))
            .Do(new WriteNote(new("two-n"), Text.En("Note."), Item: new("two"))).Sense("p")
            .Do(new SetNextMeeting(Text.En("in May"), Text.En("Astana")));
        var record = meeting.Record();

        Assert.Equal(
            [(1, "item", "one"), (3, "point", "one"), (5, "later", "one"), (7, "whole", null)],
            record.Statements.Select(s => (s.Paragraph, s.Id.Value, s.Item?.Value)));
        Assert.Equal((2, 8), (Assert.Single(record.Points).Paragraph, record.NextMeeting!.Paragraph));
        Assert.Equal([(4, "n"), (6, "two-n")], record.Agenda.SelectMany(i => i.Notes).Select(n => (n.Paragraph, n.Id.Value)));
    }

    [Fact]
    public void AStatementBearsItsAuthorAndWhoJoinedAlsoWhereVotesAreNotAttributed()
    {
        var meeting = PlayedMeeting.InSession().Point("p", "Text.").Vote("p", "g1+ g2+ c1-", Secrecy.Unattributed, reason: "All were heard.")
            .Do(Statement("s", P), Actor.Of(new("c1"))).Do(new CoSignStatement(new("s")), Actor.Of(new("c2"))).Do(new CoSignStatement(new("s")), Actor.Of(new("g1")))
            .Do(new WithdrawSignature(new("s")), Actor.Of(new("c2"))).Do(new CoSignStatement(new("s")), Actor.Of(new("c2")));
        var statement = Assert.Single(meeting.Record(Readership.Public).Statements);

        Assert.Equal((new SeatId("c1"), "g1 c2"), (statement.Seat, string.Join(' ', statement.Signatures)));
        Assert.Equal(3, statement.Events.Count);
    }

    [Fact]
    public void WhatWasTriedBeforeThePointWasTabledIsNotInTheRecord()
    {
        var point = Only(PlayedMeeting.InSession().Do(new DraftPoint(P, new("one"), Text.En("Tried.")))
            .Do(new RevisePoint(P, Text.En("Tabled."))).Do(new TablePoint(P)).Do(new RevisePoint(P, Text.En("Agreed."))).Sense("p"));

        Assert.Equal([(2, "Tabled."), (3, "Agreed.")], point.Versions.Select(v => (v.Number, v.Text[Language.En]!)));
    }

    [Fact]
    public void APointThatWasDiscussedWithoutBeingTabledHasItsLastVersion()
    {
        var point = Only(PlayedMeeting.InSession().Do(new DraftPoint(P, new("one"), Text.En("Tried."))).Do(new RevisePoint(P, Text.En("Last.")))
            .Do(new RecordDiscussion(P, DiscussionKind.Discussed, Text.En("it"))));

        Assert.Equal([(2, "Last.")], point.Versions.Select(v => (v.Number, v.Text[Language.En]!)));
    }

    [Fact]
    public void AmendmentsTellWhatBecameOfThem()
    {
        var point = Only(PlayedMeeting.InSession().Point("p", "Text.").Amendments("p"));

        Assert.Equal(
            [("g1", AmendmentState.Declined, "It goes too far."), ("c1", AmendmentState.Withdrawn, null), ("c2", AmendmentState.Accepted, null), (null, AmendmentState.Proposed, null)],
            point.Amendments.Select(a => (a.Seat?.Value, a.State, a.Answer?[Language.En])));
        Assert.Equal([2, 2, 2, 1], point.Amendments.Select(a => a.Events.Count));
        Assert.Equal([null, "p-accepted"], point.Versions.Select(v => v.Amendment?.Value));
    }

    [Fact]
    public void PendingLanguagesAreThoseOfTheVersionDecided()
    {
        var meeting = PlayedMeeting.InSession().Point("p", "Text.").Do(new TranslatePoint(P, Language.Kk, "Мәтін."));
        Assert.Equal([Language.Ru], Only(meeting).TranslationPending);
        Assert.Equal(2, Assert.Single(Only(meeting).Versions).Events.Count);
        meeting.Do(new RevisePoint(P, Text.En("Other."))).Sense("p");
        Assert.Equal([Language.Ru, Language.Kk], Only(meeting).TranslationPending);
        meeting.Do(new CloseRoundtable()).Do(new TranslatePoint(P, Language.Ru, "Другой."));
        Assert.Equal([Language.Kk], Only(meeting).TranslationPending);
        Assert.Equal("Другой.", Only(meeting).Text[Language.Ru]);
    }

    [Fact]
    public void ATranslatedClauseIsInTheSentenceOfItsLanguage()
    {
        var meeting = PlayedMeeting.InSession().Point("p", "Text.", "it is so").Sense("p").Do(new TranslatePoint(P, Language.Ru, "Текст.", "это так"));
        Assert.Equal(("it is so", "это так"), (Only(meeting).Clause![Language.En], Only(meeting).Clause![Language.Ru]));
    }

    [Fact]
    public void OpenBracketsStandInTheirOrder()
    {
        var meeting = PlayedMeeting.InSession().Point("p", "One text of several.")
            .Do(new BracketText(new("b1"), P, 1, new TextRange(9, 19))).Do(new BracketText(new("b2"), P, 1, new TextRange(0, 3)))
            .Do(new RecordDiscussion(P, DiscussionKind.Discussed, Text.En("it")));
        Assert.Equal([new TextRange(0, 3), new TextRange(9, 19)], Only(meeting).Brackets);
    }

    [Fact]
    public void WhatIsAddedLeavesTheSentenceAsItIs()
    {
        var meeting = PlayedMeeting.InSession().Point("p", "Text.", "it is so").Sense("p");
        var sentence = Only(meeting).Sentence;
        meeting.Do(new AddToSentence(P, Language.En, "They thanked the host."));
        Assert.Equal((sentence, Text.En("They thanked the host.")), (Only(meeting).Sentence, Only(meeting).Addition));
    }

    [Fact]
    public void ASeatThatSpokeForTheRecordStaysWhenItIsRemovedThoughItNeverArrived()
    {
        var meeting = PlayedMeeting.InSession().Do(new AddSeat(new("late"), Text.En("Late"), new("civ"))).Do(Statement("s"), Actor.Of(new("late")))
            .Do(new RemoveSeat(new("late")));
        Assert.True(Assert.Single(meeting.Record().Seats, s => s.Id.Value == "late").Removed);
    }

    [Fact]
    public void ASeatOfARegisterStaysWhenItIsRemovedThoughItNeverArrived()
    {
        var meeting = PlayedMeeting.InSession(RollKind.All).Do(new AddSeat(new("late"), Text.En("Late"), new("civ")))
            .Point("p", "Text.").Vote("p", "g1+ g2+ g3+ g4+ g5+ c1+ c2+ c3+ c4+ c5+").Do(new RemoveSeat(new("late")));
        Assert.Contains(new SeatId("late"), Assert.Single(Only(meeting).Rounds).Register.Select(e => e.Seat));
    }
}
