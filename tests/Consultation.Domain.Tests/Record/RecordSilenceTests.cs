using Consultation.Domain.Consensus;

namespace Consultation.Domain.Tests;

/// <summary>What the record keeps of silence procedures: kept, broken, cancelled, moved.</summary>
public sealed class RecordSilenceTests
{
    private static readonly RoundId S1 = new("s1");

    private static PlayedMeeting OnTable => PlayedMeeting.InSession().Point("p", "Text.", "it is so");

    private static RecordPoint Only(PlayedMeeting meeting) => Assert.Single(meeting.Record().Points);

    private static string Sentence(PlayedMeeting meeting) => Only(meeting).Sentence[Language.En]!;

    [Fact]
    public void OneThatWasKeptIsAgreedWithoutObjection()
    {
        var meeting = OnTable.Open("p", days: 0).Do(new KeepSilence(S1), Actor.System);
        var point = Only(meeting);
        Assert.Equal("The participants agreed, without objection, that it is so.", Sentence(meeting));
        Assert.Equal((S1, 1, Grade.Consensus, true), (point.Silence, point.Number, point.Grade, point.Adopted));
        Assert.Contains("all 10 on the roll reached", point.Figures![Language.En], StringComparison.Ordinal);
        var silence = Assert.Single(point.Silences);
        Assert.Equal((SilenceState.Kept, true, 10, 0), (silence.State, silence.InMeeting, silence.Register.Count, silence.NotReached.Count));
        Assert.Equal((10, Grade.Consensus), (silence.Outcome!.Silent, silence.Outcome.Grade));
    }

    [Fact]
    public void TheSeatsNotReachedAreNamedInTheirOrder()
    {
        var meeting = OnTable.Open("p", days: 3).Notified("c2 g1 g2 g3 g4 c1").Do(new KeepSilence(S1), Actor.System);
        var point = Only(meeting);
        Assert.Equal("g5 c3 c4 c5", string.Join(' ', Assert.Single(point.Silences).NotReached));
        Assert.Contains("6 of the 10 on the roll reached", point.Figures![Language.En], StringComparison.Ordinal);
    }

    [Fact]
    public void WhereTooFewWereReachedNoDecisionWasTaken()
    {
        var meeting = OnTable.Open("p", days: 3).Notified("g1 c1").Do(new KeepSilence(S1), Actor.System);
        Assert.Equal("No decision was taken: 2 of 10 were present, 5 are required.", Sentence(meeting));
        Assert.Null(Only(meeting).Number);
    }

    [Fact]
    public void APointOnTheTableSinceOneWasBrokenSaysSo()
    {
        var meeting = OnTable.Open("p", days: 3).Do(new BreakSilence(S1, Text.En("Too soon"), new("g2"), new("o")));
        var point = Only(meeting);
        Assert.Equal(("The silence procedure was broken; no position was recorded.", "Silence broken"), (Sentence(meeting), point.Label![Language.En]));
        Assert.Equal((null, null, null, null), (point.Grade, point.Figures, point.Number, point.Silence));
        var silence = Assert.Single(point.Silences);
        Assert.Equal((SilenceState.Broken, "g2", "Too soon"), (silence.State, silence.Seat?.Value, silence.Objection![Language.En]));
        Assert.Equal("Too soon", Assert.Single(point.Objections).Text[Language.En]);
    }

    [Fact]
    public void WhatIsDecidedAfterwardsHasItsOwnSentenceAndIsNoSecondRound()
    {
        var meeting = OnTable.Open("p", days: 3).Do(new BreakSilence(S1, Text.En("Better text."), new("g2"), Amendment: new("a")))
            .Vote("p", "g1+ g2+ g3+ g4+ g5+ c1+ c2+ c3+ c4+ c5+");
        Assert.Equal("The participants unanimously agreed that it is so.", Sentence(meeting));
        Assert.Equal(("Better text.", null), (Assert.Single(Only(meeting).Silences).Amendment![Language.En], Only(meeting).Silence));
    }

    [Fact]
    public void APointReopenedLaterIsNotOneWhoseSilenceWasBroken()
    {
        var meeting = OnTable.Open("p", days: 3).Do(new BreakSilence(S1, Text.En("No"), new("g2"), new("o"))).Sense("p")
            .Do(new ReopenPoint(new("p"), Text.En("New facts")));
        Assert.StartsWith("The participants had the following before them again, without a further decision so far", Sentence(meeting), StringComparison.Ordinal);
        Assert.Single(Only(meeting).Silences);
    }

    [Fact]
    public void OneThatIsReopenedKeepsWhatSilenceHadGiven()
    {
        var meeting = OnTable.Open("p", days: 0).Do(new KeepSilence(S1), Actor.System).Do(new ReopenPoint(new("p"), Text.En("New facts")));
        var past = Assert.Single(Only(meeting).Past);
        Assert.Equal(("The participants agreed, without objection, that it is so.", S1), (past.Sentence[Language.En], past.Round));
    }

    [Fact]
    public void OneThatWasCancelledAndWhatMovedItHaveTheirReasons()
    {
        var until = OnTable.Now;
        var meeting = OnTable.Open("p", days: 3).Do(new ExtendSilence(S1, until.AddDays(9), Text.En("Holidays"))).Do(new CancelSilence(S1, Text.En("Wrong text")));
        var silence = Assert.Single(Only(meeting).Silences);
        Assert.Equal("The silence procedure was cancelled: Wrong text.", silence.Sentence![Language.En]);
        Assert.Equal(("Holidays", silence.Until), (Assert.Single(silence.Extensions).Reason[Language.En], Assert.Single(silence.Extensions).Until));
        Assert.Contains("without a decision so far", Sentence(meeting), StringComparison.Ordinal);
    }

    [Fact]
    public void OneUnderWayIsNotInTheRecord() => Assert.Empty(Only(OnTable.Open("p", days: 3)).Silences);

    [Fact]
    public void WhoBrokeOneIsNotSaidWhereThatMightTellABallot()
    {
        var meeting = OnTable.Vote("p", "g1+ g2-", Secrecy.Unattributed, reason: "Heard").Do(new ReopenPoint(new("p"), Text.En("Again")))
            .Open("p", days: 3).Do(new BreakSilence(S1, Text.En("Too soon"), new("g2"), new("o")));
        Assert.Null(Assert.Single(Only(meeting).Silences).Seat);
    }

    [Fact]
    public void ASeatRemovedThatNeverArrivedStaysNamedOnARegister()
    {
        var meeting = PlayedMeeting.InSession(RollKind.All).Do(new AddSeat(new("g6"), Text.En("Ministry 6"), new("gov"))).Point("p", "Text.")
            .Open("p", days: 3).Notified("g1 g2 g3 c1 c2 c3").Do(new RemoveSeat(new("g6"))).Do(new KeepSilence(S1), Actor.System);
        Assert.Contains(new SeatId("g6"), Assert.Single(Only(meeting).Silences).NotReached);
        Assert.Contains(meeting.Record().Seats, seat => seat.Id.Value == "g6");
    }
}
