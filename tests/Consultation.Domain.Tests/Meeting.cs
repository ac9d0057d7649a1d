using System.Collections.Immutable;
using System.Text.Json;
using Consultation.Domain.Consensus;
using Consultation.Domain.Json;

namespace Consultation.Domain.Tests;

/// <summary>A roundtable as it was played so far: given what happened, when somebody asks for something, then events or a refusal.</summary>
internal sealed record Meeting(Roundtable? State, ImmutableList<Recorded> Journal, DateTimeOffset Now)
{
    public static readonly RoundtableId Id = new("rt");

    public static readonly DateTimeOffset Start = new(2009, 2, 23, 4, 0, 0, TimeSpan.Zero);

    public static readonly Meeting Nowhere = new(null, [], Start);

    public Roundtable Table => State!;

    /// <summary>What has happened; each event a second after the one before.</summary>
    public static Meeting Given(params IEnumerable<Event> events) => Nowhere.And(events);

    public Meeting And(params IEnumerable<Event> events) => events.Aggregate(this, (meeting, e) =>
    {
        var recorded = new Recorded((meeting.State?.Number ?? 0) + 1, meeting.Now, e);
        return new Meeting(Roundtable.Apply(Id, meeting.State, recorded), meeting.Journal.Add(recorded), meeting.Now.AddSeconds(1));
    });

    /// <summary>What was asked for and done.</summary>
    public Meeting And(Actor actor, Command command) => When(actor, command).ThenGoesOn();

    public Tried When(Actor actor, Command command, Facts? facts = null) =>
        new(this, Decider.Decide(Id, State, command, facts ?? Facts.None, actor, Now));
}

/// <summary>What came of a command.</summary>
internal sealed record Tried(Meeting Before, Decision Decision)
{
    /// <summary>It was done, by exactly these events, which the journal keeps as they are.</summary>
    public Meeting Then(params Event[] expected)
    {
        var events = Events();
        Assert.Equal<IEnumerable<Event>>(expected, events);
        Assert.Equal<IEnumerable<Event>>(expected, events.Select(e => DomainJson.ReadEvent(DomainJson.NameOf(e), DomainJson.Write(e))));
        return Before.And(events);
    }

    /// <summary>It was done, by events of these types.</summary>
    public Meeting ThenGoesOn(params Type[] expected)
    {
        var events = Events();
        if (expected.Length > 0)
            Assert.Equal(expected, events.Select(e => e.GetType()));
        return Before.And(events);
    }

    /// <summary>It was refused, with this code and for these fields, in a sentence without open places.</summary>
    public void ThenRefused(string code, params string[] fields)
    {
        var refusal = Assert.IsType<Decision.Refused>(Decision).Refusal;
        Assert.Equal((code, string.Join(" ", fields)), (refusal.Code, string.Join(" ", refusal.Fields.Select(f => f.Field))));
        Assert.DoesNotContain('{', refusal.Sentence());
        Assert.DoesNotContain(": .", refusal.Sentence(), StringComparison.Ordinal);
    }

    private Event[] Events() => Decision is Decision.Refused { Refusal: var no }
        ? throw new Xunit.Sdk.XunitException($"Refused: {no.Code} {string.Join("; ", no.Fields)}")
        : [.. ((Decision.Accepted)Decision).Events];
}

/// <summary>The people, texts and meetings most tests begin with: <c>using static</c> makes them read as words.</summary>
internal static class Table
{
    public static readonly Actor Facilitator = new(Role.Facilitator);
    public static readonly Actor Rapporteur = new(Role.Rapporteur);
    public static readonly Actor Clock = Actor.System;

    public static readonly SeatId Ministry = new("ministry");
    public static readonly SeatId Akimat = new("akimat");
    public static readonly SeatId Union = new("union");
    public static readonly SeatId Expert = new("expert");
    public static readonly SectorId Government = new("government");
    public static readonly SectorId Civil = new("civil");
    public static readonly ItemId One = new("one");
    public static readonly ItemId Two = new("two");
    public static readonly PointId P1 = new("p1");
    public static readonly PointId P2 = new("p2");
    public static readonly RoundId R1 = new("r1");
    public static readonly RoundId S1 = new("s1");
    public static readonly ObjectionId O1 = new("o1");
    public static readonly ReservationId V1 = new("v1");
    public static readonly AmendmentId A1 = new("a1");
    public static readonly BracketId B1 = new("b1");
    public static readonly BracketId B2 = new("b2");
    public static readonly StatementId St1 = new("st1");

    public static readonly RoundtableCreated Created = new(
        T("Roundtable"), [Language.En, Language.Ru], Language.En, "Asia/Almaty", RollKind.Arrived, Noun.Participants);

    /// <summary>Two sectors (civil society essential), three voting seats and an expert without a vote, two items.</summary>
    public static readonly Event[] Prepared =
    [
        Created,
        new SectorAdded(Government, T("Government"), false),
        new SectorAdded(Civil, T("Civil society"), true),
        new SeatAdded(Ministry, T("Ministry"), Government, true, 1),
        new SeatAdded(Akimat, T("Akimat"), Government, true, 1),
        new SeatAdded(Union, T("Union"), Civil, true, 1),
        new SeatAdded(Expert, T("Expert"), Civil, false, 1),
        new ItemAdded(One, T("First"), 1),
        new ItemAdded(Two, T("Second"), 2),
    ];

    /// <summary>In session, all present, the quorum reached, the first item current.</summary>
    public static readonly Event[] Live =
    [
        .. Prepared, new RoundtableOpened(), new QuorumLost([Civil]),
        new SeatArrived(Ministry, AttendanceMode.OnSite), new SeatArrived(Akimat, AttendanceMode.OnSite),
        new SeatArrived(Union, AttendanceMode.Remote), new QuorumReached(), new SeatArrived(Expert, AttendanceMode.OnSite),
        new ItemTakenUp(One),
    ];

    /// <summary>In session, with two points on the table.</summary>
    public static readonly Event[] Tabled =
    [
        .. Live, new PointDrafted(P1, One, T("One text")), new PointTabled(P1), new PointDrafted(P2, One, T("Other text")), new PointTabled(P2),
    ];

    public static readonly OpenVote OpenVoteOnP1 = new([P1], R1, Secrecy.Open);

    /// <summary>An open vote on the first point.</summary>
    public static Meeting Voting => Meeting.Given(Tabled).And(Facilitator, OpenVoteOnP1);

    public static Text T(string words) => Text.En(words);

    public static Text Long(int length) => Text.En(new string('x', length));

    public static Actor By(SeatId seat, string? person = null) => Actor.Of(seat, person);

    public static ProposedRule Rule(string json) => new(JsonDocument.Parse(json).RootElement);

    public static CastBallot Ballot(SeatId seat, Position position) => new(R1, seat, position);

    public static CastBallot Objecting(SeatId seat, ObjectionId? id = null, string why = "Too soon") =>
        new(R1, seat, Position.Object, T(why), id ?? O1);
}
