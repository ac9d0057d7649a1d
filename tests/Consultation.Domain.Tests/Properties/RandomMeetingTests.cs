using System.Globalization;
using Consultation.Domain.Consensus;
using Consultation.Domain.Json;
using CsCheck;
using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Properties;

/// <summary>Whatever people do, in whatever order: nothing throws, and the journal gives the state that decided it.</summary>
public sealed class RandomMeetingTests
{
    private const int Steps = 120;
    private static readonly SeatId[] Seats = [Ministry, Akimat, Union, Expert];
    private static readonly PointId[] Points = [P1, P2, new("p3")];
    private static readonly ItemId[] Items = [One, Two];
    private static readonly Position[] Positions = Enum.GetValues<Position>();

    [Fact]
    public void EveryMeetingReplaysToTheStateThatDecidedIt() => Gen.Int[0, 1_000_000].Array[Steps].Sample(draws =>
    {
        var meeting = Meeting.Given(Live);
        for (var i = 0; i < draws.Length; i++)
        {
            var (actor, command) = Step(draws[i], i);
            var before = meeting.Table;
            if (Decider.Decide(Meeting.Id, before, command, Counted(before), actor, meeting.Now) is Decision.Accepted { Events: var events })
            {
                Assert.NotEmpty(events);
                meeting = meeting.And(events);
                Holds(meeting.Table);
            }
        }

        Roundtable? replayed = null;
        foreach (var recorded in meeting.Journal)
        {
            var read = DomainJson.ReadEvent(DomainJson.NameOf(recorded.Body), DomainJson.Write(recorded.Body));
            Assert.Equal(recorded.Body, read);
            replayed = Roundtable.Apply(Meeting.Id, replayed, recorded with { Body = read });
        }

        Assert.Equal(Seen(meeting.Table), Seen(replayed!));
    }, iter: 300);

    /// <summary>What the host would have counted: that all agree is as good as anything.</summary>
    private static Facts Counted(Roundtable r) => r.OpenRound is { } open
        ? new Facts(SecretCount: new SecretCount(new Tally(r.Rounds[open].Ballots.Count, 0, 0, 0, 0)))
        : Facts.None;

    private static void Holds(Roundtable r)
    {
        foreach (var round in r.Rounds)
        {
            Assert.All(round.Ballots.Keys, seat => Assert.NotNull(round.Entry(seat)));
            Assert.Equal(r.OpenRound == round.Id, round.IsOpen);
            Assert.Equal(round.Secrecy == Secrecy.Secret ? 0 : round.Ballots.Keys.Count(round.Stands), round.Positions().Count());
            Assert.InRange(round.Voted, 0, round.Register.Count);
        }

        Assert.All(Moment.Of(r), m => Assert.True(m.Kind is MomentKind.CloseVote or MomentKind.CloseCheck
            ? r.Rounds[new RoundId(m.Key)].IsOpen
            : r.Points[new PointId(m.Key)].Stage == PointStage.Sense));
        Assert.All(r.Seats.Where(s => s.Proxy is not null), s => Assert.Null(r.Seats[s.Proxy!.Value].Proxy));
        Assert.True(r.Floor.Speaking is not { } speech || r.Floor.Speeches[speech].Ended is null);
        Assert.Equal(r.Agenda.Current is null ? 0 : 1, r.Agenda.Items.Count(item => item.State == ItemState.Current));
    }

    /// <summary>All that people can see of a state: its record for everybody, and what the record leaves out while it is live.</summary>
    private static string Seen(Roundtable r)
    {
        var counts = string.Join(' ', r.Rounds.SelectMany(round => round.Counts.Select(c => $"{round.Id} {c}").Concat(round.IntendedVotes.Select(v => v.ToString()))
            .Append($"{round.Totals} {round.Annulled} {round.Closes}")));
        var record = RecordBuilder.Build(r, new RecordContext(new string('0', 64), _ => null, _ => TimeSpan.FromHours(6)), Readership.Everything);
        var live = string.Join('\n', r.Rounds.SelectMany(round => round.Ballots.OrderBy(b => b.Key.Value).Select(b => $"{round.Id} {b.Key} {b.Value}")))
            + string.Join(' ', r.Points.Select(p => $"{p.Id} {p.Stage} {p.Version.Number} {p.StatedSense}"))
            + string.Join(' ', r.Objections) + string.Join(' ', r.Reservations) + string.Join(' ', r.Floor.Queue) + r.Stage + r.HasQuorum + counts
            + string.Join(' ', r.Seats.Select(s => s.Proxy)) + string.Join(' ', r.Points.SelectMany(p => p.Past));
        return System.Text.Encoding.UTF8.GetString(RecordJson.Write(record)) + live;
    }

    /// <summary>A mostly plausible command by a mostly plausible actor.</summary>
    private static (Actor Actor, Command Command) Step(int draw, int i)
    {
        var seat = Seats[draw % Seats.Length];
        var point = Points[draw / 7 % Points.Length];
        var item = Items[draw / 11 % Items.Length];
        var position = Positions[draw / 13 % Positions.Length];
        var n = i.ToString(CultureInfo.InvariantCulture);
        var round = new RoundId("r" + (draw / 17 % 6).ToString(CultureInfo.InvariantCulture));
        var reason = position is Position.Object or Position.AgreeWithReservation ? T("why " + n) : null;
        var actor = draw % 5 < 3 ? By(seat) : Facilitator;
        return (draw / 19 % 34) switch
        {
            0 => (actor, new RecordDeparture(seat)),
            1 => (actor, new RecordArrival(seat, AttendanceMode.Remote)),
            2 => (Facilitator, new TakeUpItem(item)),
            3 => (Facilitator, draw % 2 == 0 ? new OpenFloor() : new CloseFloor()),
            4 => (actor, new RequestFloor(new RequestId("q" + n), seat, (FloorKind)(draw / 23 % 4))),
            5 => (Facilitator, new GiveFloor(new SpeechId("s" + n), Seat: seat)),
            6 => (Rapporteur, new DraftPoint(point, item, T("Text " + n))),
            7 => (Facilitator, new TablePoint(point)),
            8 => (Rapporteur, new RevisePoint(point, T("Revised " + n))),
            9 or 10 => (Facilitator, new OpenVote([point], round, (Secrecy)(draw / 29 % 3))),
            11 or 12 or 13 or 14 or 15 => (actor, new CastBallot(
                round, seat, position, reason, position == Position.Object ? new ObjectionId("o" + n) : null,
                position == Position.AgreeWithReservation ? new ReservationId("v" + n) : null)),
            16 => (Facilitator, new CloseVote(round)),
            17 => (Facilitator, new DeclareOutcome(round, draw % 2 == 0 ? T("reason") : null)),
            18 => (Facilitator, new StateSense(point, Sense.Agreed)),
            19 => (draw % 2 == 0 ? Clock : By(seat), draw % 2 == 0 ? new ConfirmSense(point) : new ObjectToSense(point)),
            20 => (actor, new RaiseObjection(new ObjectionId("o" + n), point, T("no " + n), seat)),
            21 => (Facilitator, new AnswerObjection(new ObjectionId("o" + (i - 1).ToString(CultureInfo.InvariantCulture)), T("answer"))),
            23 => (Facilitator, new AnnulRound(round, T("why " + n))),
            24 => (draw % 2 == 0 ? Facilitator : By(seat), new SeparatePoint(round, point)),
            25 => (Facilitator, new OpenVote([Points[0], Points[1]], round, Secrecy.Open, Results.Live)),
            26 => (Facilitator, new EnterCount(round, draw % 2 == 0 ? Government : Civil, new Tally(draw % 3, 0, 0, draw / 3 % 2, 0))),
            27 => (By(seat), new StateIntendedVote(round, T("meant " + n))),
            28 => (Facilitator, new OpenTemperatureCheck(point, round)),
            29 => (Facilitator, new CloseTemperatureCheck(round)),
            30 => (Facilitator, new ReopenPoint(point, T("again " + n))),
            31 => (actor, new GiveProxy(seat, Seats[draw / 31 % Seats.Length])),
            32 => (actor, new WithdrawProxy(seat)),
            33 => (Facilitator, new ExtendVote(round, Meeting.Start.AddDays(draw % 7))),
            22 => (Rapporteur, new WriteNote(new NoteId("n" + n), T("note " + n), item)),
            _ => (Facilitator, draw % 9 == 0 ? new RemoveSeat(seat) : draw % 9 == 1 ? new CloseRoundtable() : new ConcludeItem(item)),
        };
    }
}
