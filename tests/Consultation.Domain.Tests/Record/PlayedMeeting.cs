using System.Globalization;
using System.Text.Json;
using Consultation.Domain.Consensus;
using Consultation.Domain.Json;

namespace Consultation.Domain.Tests;

/// <summary>A meeting played through the commands people give, on 23 February 2009 in Almaty, a minute a command.</summary>
public sealed class PlayedMeeting
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(6);
    private readonly RoundtableId _id = RoundtableId.Of("meeting");
    private int _made;

    public Roundtable State { get; private set; } = null!;

    public DateTimeOffset Now { get; private set; } = new(2009, 2, 23, 3, 0, 0, TimeSpan.Zero);

    public static PlayedMeeting Create(
        Text? title = null, Noun noun = Noun.Participants, RollKind roll = RollKind.Arrived, ValueList<Language>? languages = null)
    {
        var meeting = new PlayedMeeting();
        meeting.Do(new CreateRoundtable(
            title ?? Text.En("Roundtable on the strategy"), languages ?? [Language.En, Language.Ru, Language.Kk], Language.En, "Asia/Almaty",
            roll, noun, Text.En("Freedom House"), Text.En("Almaty")));
        return meeting;
    }

    /// <summary>Five seats of government, five of civil society, both essential, and one at the table without a vote.</summary>
    public static PlayedMeeting InSession(
        RollKind roll = RollKind.Arrived, Noun noun = Noun.Participants, int weightOfFirst = 1, ValueList<Language>? languages = null)
    {
        var meeting = Create(noun: noun, roll: roll, languages: languages);
        meeting.Do(new AddSector(new("gov"), Text.En("Government"), Essential: true));
        meeting.Do(new AddSector(new("civ"), Text.En("Civil society"), Essential: true));
        meeting.Do(new AddSector(new("int"), Text.En("International organisations")));
        for (var i = 1; i <= 5; i++)
        {
            meeting.Do(new AddSeat(new($"g{i}"), Text.En($"Ministry {i}"), new("gov"), Weight: i == 1 ? weightOfFirst : 1));
            meeting.Do(new AddSeat(new($"c{i}"), Text.En($"Association {i}"), new("civ")));
        }

        meeting.Do(new AddSeat(new("osce"), Text.En("OSCE Center"), new("int"), Votes: false));
        meeting.Do(new AddItem(new("one"), Text.En("The limits of rights"), 1));
        meeting.Do(new ScheduleRoundtable());
        foreach (var seat in meeting.State.Seats.Select(s => s.Id).ToList())
        {
            meeting.Do(new RecordArrival(seat, AttendanceMode.OnSite));
        }

        meeting.Do(new OpenRoundtable());
        meeting.Do(new TakeUpItem(new("one")));
        return meeting;
    }

    public PlayedMeeting Do(Command command, Actor? actor = null, int seconds = 60, Facts? facts = null)
    {
        Now = Now.AddSeconds(seconds);
        var decision = Decider.Decide(_id, State, command, facts ?? Facts.None, actor ?? new Actor(Role.Facilitator), Now);
        if (decision is not Decision.Accepted accepted)
        {
            throw new InvalidOperationException($"{command}: {((Decision.Refused)decision).Refusal.Sentence()}");
        }

        foreach (var e in accepted.Events)
        {
            State = Roundtable.Apply(_id, State, new Recorded((State?.Number ?? 0) + 1, Now, e));
        }

        return this;
    }

    public PlayedMeeting Default(Grade required) => Do(new SetDefaultRule(Rule(ConsensusRule.Requiring(required))));

    public PlayedMeeting Point(string id, string text, string? clause = null, Verb verb = Verb.Agreed, string item = "one", ConsensusRule? rule = null) =>
        Do(new DraftPoint(new(id), new(item), Text.En(text), clause is null ? null : Text.En(clause), verb, rule is null ? null : Rule(rule)))
            .Do(new TablePoint(new(id)));

    /// <summary>A secret vote with receipts; only what the ballots say together comes from outside, whichever seats cast them.</summary>
    public PlayedMeeting SecretVote(string point, int agree, int against, int abstain, bool receipts = true)
    {
        var round = new RoundId($"round-{++_made}");
        Do(new OpenVote([new(point)], round, Secrecy.Secret, Receipts: receipts));
        var cast = Enumerable.Repeat(Position.Agree, agree).Concat(Enumerable.Repeat(Position.Object, against)).Concat(Enumerable.Repeat(Position.Abstain, abstain))
            .Select((position, i) => new ListedReceipt($"receipt-{_made}-{i}", position)).ToList();
        foreach (var (receipt, seat) in cast.Zip(State.Rounds[round].Register))
        {
            Do(new CastBallot(round, seat.Seat, receipt.Position, Receipt: receipts ? receipt.Receipt : null), Actor.Of(seat.Seat));
        }

        return Do(new CloseVote(round), facts: new Facts(SecretCount: new SecretCount(new Tally(agree, 0, 0, against, abstain), [.. cast])))
            .Do(new DeclareOutcome(round));
    }

    /// <summary>A vote: <c>+</c> agrees, <c>r</c> with a reservation, <c>/</c> stands aside, <c>-</c> objects, <c>0</c> abstains.</summary>
    public PlayedMeeting Vote(string points, string ballots, Secrecy secrecy = Secrecy.Open, bool declare = true, string? reason = null, ConsensusRule? rule = null)
    {
        var round = new RoundId($"round-{++_made}");
        Do(new OpenVote([.. points.Split(' ').Select(PointId.Of)], round, secrecy, Rule: rule is null ? null : Rule(rule)));
        foreach (var (seat, position) in ballots.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(b => (new SeatId(b[..^1]), b[^1])))
        {
            var text = position is 'r' or '-' ? Text.En($"{(position == 'r' ? "Reservation" : "Objection")} {++_made % 7}: the text goes too far.") : null;
            Do(new CastBallot(
                round, seat, Of(position), text,
                position == '-' ? new ObjectionId($"objection-{seat}-{_made}") : null,
                position == 'r' ? new ReservationId($"reservation-{seat}-{_made}") : null), Actor.Of(seat));
        }

        Do(new CloseVote(round));
        return declare ? Do(new DeclareOutcome(round, reason is null ? null : Text.En(reason))) : this;
    }

    /// <summary>Four amendments to a point's first version: one declined, one withdrawn, one accepted, one left.</summary>
    public PlayedMeeting Amendments(string point)
    {
        ProposeAmendment Of(string id, string text) => new(new($"{point}-{id}"), new(point), 1, Text.En(text), Text.En("it is " + id), Text.En("Clearer."));
        return Do(Of("declined", "A declined text."), Actor.Of(new("g1"))).Do(Of("withdrawn", "A withdrawn text."), Actor.Of(new("c1")))
            .Do(Of("accepted", "Accepted text."), Actor.Of(new("c2"))).Do(Of("left", "A text left open."))
            .Do(new DeclineAmendment(new($"{point}-declined"), Text.En("It goes too far."))).Do(new WithdrawAmendment(new($"{point}-withdrawn")), Actor.Of(new("c1")))
            .Do(new AcceptAmendment(new($"{point}-accepted")));
    }

    public PlayedMeeting AnswerAll()
    {
        foreach (var objection in State.Objections.Where(o => !o.IsConsidered).ToList())
        {
            Do(new AnswerObjection(objection.Id, Text.En("The text keeps within the Constitution.")));
        }

        return this;
    }

    public PlayedMeeting Sense(string point, Sense sense = Domain.Sense.Agreed) =>
        Do(new StateSense(new(point), sense)).Do(new ConfirmSense(new(point)), Actor.System, 62);

    /// <summary>The second of a series, whose first adopted the position <c>old</c>.</summary>
    public PlayedMeeting Inherits() => Do(new PlaceInSeries(new("series"), new RoundtableId("first")), facts: new Facts
    {
        Earlier = new EarlierRoundtable(new SeriesId("series"), [new RegisteredPosition(
            new("first"), new("old"), Text.En("First"), Text.En("Old."), Text.En("The participants unanimously agreed on the following:"), Now)])
        {
            Actions = [new EarlierAction(new TakenOverAction(
                new("from-first"), new ActionOrigin(new("first"), new("letter"), Text.En("First")), Text.En("Write to all."), Who: Text.En("Secretariat")))],
        },
    });

    public PlayedMeeting Markings() => Do(new SetMarkings(
        [new(new("u"), Text.En("UNCLASSIFIED"), "U"), new(new("sbu"), Text.En("SENSITIVE BUT UNCLASSIFIED"), "SBU")], new("u")));

    public Record Record(Readership? readership = null, string? hash = null) => RecordBuilder.Build(
        State,
        new RecordContext(hash ?? new string('a', 64), person => $"Person {person.Value.ToUpper(CultureInfo.InvariantCulture)}", _ => Offset),
        readership ?? Readership.Everything);

    private static ProposedRule Rule(ConsensusRule rule) => new(JsonSerializer.SerializeToElement(rule, DomainJson.Options));

    private static Position Of(char position) => position switch
    {
        '+' => Position.Agree,
        'r' => Position.AgreeWithReservation,
        '/' => Position.StandAside,
        '-' => Position.Object,
        _ => Position.Abstain,
    };
}
