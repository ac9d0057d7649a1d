using Consultation.Domain.Consensus;

namespace Consultation.Domain.Tests;

/// <summary>When a vote without names may tell of sectors.</summary>
public class SectorFiguresTests
{
    private const string Mixed = "g1+ g2+ g3r c1+ c2+ c3- c4-";

    private static RecordPoint Point(AttributionLevel? before, string ballots, AttributionLevel? after = AttributionLevel.Sector, Secrecy secrecy = Secrecy.Unattributed, string? named = null)
    {
        var meeting = PlayedMeeting.InSession().Do(new SetAttribution(before)).Point("p", "P.");
        if (named is not null)
        {
            meeting.Do(new EnterReservation(new("named"), new("p"), Text.En("I say so."), Named: true), Actor.Of(new(named)));
        }

        return Assert.Single(meeting.Vote("p", ballots, secrecy, reason: "Heard.", rule: ConsensusRule.Requiring(Grade.Majority) with { EachEssentialSector = true })
            .Do(new SetAttribution(after)).Record().Points);
    }

    [Theory]
    [InlineData(AttributionLevel.Person)]
    [InlineData(AttributionLevel.Organisation)]
    [InlineData(AttributionLevel.Sector)]
    public void SectorsThatGiveNoSeatAwayAreToldOf(AttributionLevel level)
    {
        var point = Point(level, Mixed);
        Assert.Equal([("gov", new Tally(2, 1, 0, 0, 0)), ("civ", new Tally(2, 0, 0, 2, 0))], point.Rounds[0].BySector!.Value.Select(s => (s.Sector.Value, s.Counts)));
        Assert.Equal(["civ"], point.Rounds[0].Outcome.UncarriedSectors!.Value);
        Assert.Contains("civil society", point.Sentence[Language.En], StringComparison.Ordinal);
        Assert.Equal("gov", Assert.Single(point.Reservations).Sector?.Value);
        Assert.All(point.Objections, o => Assert.Equal("civ", o.Sector?.Value));
        Assert.All(point.Objections, o => Assert.Null(o.Seat));
    }

    [Theory]
    [InlineData(null, Mixed, AttributionLevel.Sector)]
    [InlineData(AttributionLevel.None, Mixed, AttributionLevel.Sector)]
    [InlineData(AttributionLevel.Sector, Mixed, AttributionLevel.None)]
    [InlineData(AttributionLevel.Sector, Mixed, null)]
    [InlineData(AttributionLevel.Sector, "g1+ g2r c1+ c2+ c3- c4-", AttributionLevel.Sector)]
    [InlineData(AttributionLevel.Sector, "g1+ g2+ g3+ c1+ c2+ c3- c4-", AttributionLevel.Sector)]
    [InlineData(AttributionLevel.Sector, "g1+ g2+ g3r c1- c2- c3-", AttributionLevel.Sector)]
    public void ElseNothingIsToldOfThem(AttributionLevel? before, string ballots, AttributionLevel? after)
    {
        var point = Point(before, ballots, after);
        Assert.Null(point.Rounds[0].BySector);
        Assert.Null(point.Rounds[0].Outcome.UncarriedSectors);
        Assert.DoesNotContain("civil society", point.Sentence[Language.En], StringComparison.OrdinalIgnoreCase);
        Assert.All(point.Reservations, r => Assert.True(r is { Seat: null, Sector: null }));
        Assert.All(point.Objections, o => Assert.True(o is { Seat: null, Sector: null }));
    }

    [Fact]
    public void WhoAskedToBeNamedDoesNotHideTheOthersOfItsSector()
    {
        // With g3 named, the two left of its sector are of one mind.
        var point = Point(AttributionLevel.Sector, Mixed, named: "g3");
        Assert.Null(point.Rounds[0].BySector);
        Assert.Equal(["g3", null], point.Reservations.Select(r => r.Seat?.Value));
    }

    [Fact]
    public void ASectorOfWhichOnlyOneSeatVotedThatIsNamedForSomethingElseIsNotToldOf()
    {
        // g3 put its name to a reservation before; how it votes now is another matter.
        var point = Point(AttributionLevel.Sector, "g3+ c1+ c2+ c3- c4-", named: "g3");
        Assert.Null(point.Rounds[0].BySector);
        Assert.Null(point.Rounds[0].Outcome.UncarriedSectors);
    }

    [Fact]
    public void AnOpenVoteTellsOfItsSectorsWhereALevelWasChosen()
    {
        Assert.Equal(2, Point(AttributionLevel.None, "g1+ c1-", AttributionLevel.None, Secrecy.Open).Rounds[0].BySector!.Value.Count);
        Assert.Null(Point(null, "g1+ c1-", null, Secrecy.Open).Rounds[0].BySector);
    }

    [Fact]
    public void ASecretVoteTellsOfNone()
    {
        var point = Assert.Single(PlayedMeeting.InSession().Do(new SetAttribution(AttributionLevel.Person)).Point("p", "P.").SecretVote("p", 6, 2, 2).Record().Points);
        Assert.Null(point.Rounds[0].BySector);
    }

    [Fact]
    public void AnUnattributedBallotNamesItsAuthorWhereAsked()
    {
        var meeting = PlayedMeeting.InSession().Do(new SetAttribution(AttributionLevel.None)).Point("p", "P.");
        meeting.Do(new OpenVote([new("p")], new("r"), Secrecy.Unattributed))
            .Do(new CastBallot(new("r"), new("g1"), Position.Object, Text.En("No."), new ObjectionId("o1"), Named: true), Actor.Of(new("g1")))
            .Do(new CastBallot(new("r"), new("g2"), Position.Object, Text.En("Not so."), new ObjectionId("o2")), Actor.Of(new("g2")))
            .Do(new CloseVote(new("r"))).Do(new DeclareOutcome(new("r"), Text.En("Heard.")));
        Assert.Equal(["g1", null], Assert.Single(meeting.Record().Points).Objections.Select(o => o.Seat?.Value));
    }
}
