using System.Text;
using Consultation.Domain.Consensus;

namespace Consultation.Domain.Tests;

public class RecordSecrecyTests
{
    private static readonly string[] Seats = ["g1", "g2", "g3", "g4", "g5", "c1", "c2", "c3", "c4", "c5"];

    /// <summary>The same ten ballots, handed to the seats in the order given.</summary>
    private static PlayedMeeting Played(Secrecy secrecy, string[] seats)
    {
        var meeting = PlayedMeeting.InSession().Point("p", "Limits need reasons.", "limits need reasons");
        meeting.Do(new OpenVote([new("p")], new("round"), secrecy));
        string[] positions = ["+", "+", "+", "+", "+", "+", "+", "r", "-", "0"];
        for (var i = 0; i < seats.Length; i++)
        {
            var (position, text, objection, reservation) = positions[i] switch
            {
                "r" => (Position.AgreeWithReservation, Text.En("As far as the courts agree."), null, new ReservationId($"res-{seats[i]}")),
                "-" => (Position.Object, Text.En("The text goes too far."), new ObjectionId($"obj-{seats[i]}"), (ReservationId?)null),
                "0" => (Position.Abstain, (Text?)null, (ObjectionId?)null, (ReservationId?)null),
                _ => (Position.Agree, null, null, null),
            };
            meeting.Do(new CastBallot(new("round"), new(seats[i]), position, text, objection, reservation), Actor.Of(new SeatId(seats[i])));
        }

        return meeting.Do(new CloseVote(new("round"))).AnswerAll().Do(new DeclareOutcome(new("round")));
    }

    [Fact]
    public void AnUnattributedVoteGivesTheSameBytesWhoeverCastWhichBallot()
    {
        var one = Played(Secrecy.Unattributed, Seats);
        var other = Played(Secrecy.Unattributed, [.. Enumerable.Reverse(Seats)]);
        var third = Played(Secrecy.Unattributed, ["c5", "g1", "c4", "g2", "c3", "g3", "c2", "g4", "c1", "g5"]);
        Assert.Equal(RecordJson.Write(one.Record()), RecordJson.Write(other.Record()));
        Assert.Equal(RecordJson.Write(one.Record()), RecordJson.Write(third.Record()));
    }

    [Fact]
    public void AnUnattributedVoteNamesNeitherSeatsNorTheIdsTheyChose()
    {
        var record = Played(Secrecy.Unattributed, Seats).Record();
        var point = Assert.Single(record.Points);
        Assert.Null(point.Rounds[0].Ballots);
        Assert.Null(Assert.Single(point.Reservations).Seat);
        Assert.Null(Assert.Single(point.Objections).Seat);
        var json = Encoding.UTF8.GetString(RecordJson.Write(record));
        Assert.DoesNotContain("res-", json, StringComparison.Ordinal);
        Assert.DoesNotContain("obj-", json, StringComparison.Ordinal);
        Assert.Contains("The text goes too far.", json, StringComparison.Ordinal);
    }

    [Fact]
    public void ASecretVoteGivesTotalsAndTheReceiptsItHad()
    {
        var round = Assert.Single(Assert.Single(PlayedMeeting.InSession().Point("p", "Limits need reasons.").SecretVote("p", 7, 2, 1).Record().Points).Rounds);
        Assert.Equal((Secrecy.Secret, new Tally(7, 0, 0, 2, 1)), (round.Secrecy, round.Count));
        Assert.Null(round.Ballots);
        Assert.Equal(10, round.Receipts?.Count);
    }

    [Fact]
    public void ASecretVoteWithoutReceiptsListsNone() => Assert.Null(
        PlayedMeeting.InSession().Point("p", "Limits need reasons.").SecretVote("p", 7, 2, 1, receipts: false).Record().Points[0].Rounds[0].Receipts);

    [Fact]
    public void AnOpenVoteNamesSeatsAndPositions()
    {
        var point = Assert.Single(Played(Secrecy.Open, Seats).Record().Points);
        Assert.Equal(10, point.Rounds[0].Ballots?.Count);
        Assert.Equal("c3", Assert.Single(point.Reservations).Seat?.Value);
        Assert.Equal("c4", Assert.Single(point.Objections).Seat?.Value);
    }

    [Fact]
    public void AReservationEnteredBesideAnUnattributedVoteHasNoNameEither()
    {
        var meeting = Played(Secrecy.Unattributed, Seats)
            .Do(new EnterReservation(new("later"), new("p"), Text.En("Within the budget.")), Actor.Of(new SeatId("g1")));
        Assert.All(Assert.Single(meeting.Record().Points).Reservations, r => Assert.Null(r.Seat));
    }

    [Fact]
    public void WhatCameWithBallotsIsNotInTheRecordBeforeTheOutcomeIsDeclared()
    {
        var meeting = PlayedMeeting.InSession().Point("p", "Limits need reasons.").Vote("p", "g1- g2r c1+ c2+", declare: false);
        var point = Assert.Single(meeting.Record().Points);
        Assert.Empty(point.Rounds);
        Assert.Empty(point.Objections);
        Assert.Empty(point.Reservations);
        Assert.Null(point.Grade);
    }
}
