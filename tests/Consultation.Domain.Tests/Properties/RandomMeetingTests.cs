using System.Globalization;
using Consultation.Domain.Consensus;
using Consultation.Domain.Json;
using CsCheck;
using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Properties;

/// <summary>Whatever people do, in whatever order: nothing throws, and the journal gives the state that decided it.</summary>
public sealed class RandomMeetingTests
{
    private const int Steps = 240;
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
            var (actor, command) = Step(draws[i], i, meeting.Table);
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

        Assert.All(Moment.Of(r), m => Assert.True(m.Kind switch
        {
            MomentKind.CloseVote or MomentKind.CloseCheck => r.Rounds[new RoundId(m.Key)].IsOpen,
            MomentKind.ConfirmSense => r.Points[new PointId(m.Key)].Stage == PointStage.Sense,
            MomentKind.EndCirculation => m.Key == r.Minutes.Circulating?.Number.ToString(CultureInfo.InvariantCulture),
            _ => r.Silences[new RoundId(m.Key)].IsOpen,
        }));
        foreach (var silence in r.Silences)
        {
            Assert.Equal(silence.IsOpen, (silence.Point is { } on ? r.Points[on].Silence : r.Minutes.Silence) == silence.Id);
            Assert.Equal(silence.IsOpen, silence.Ended is null);
            Assert.All(silence.Notified, seat => Assert.NotNull(silence.Entry(seat)));
            Assert.Equal(silence.State == SilenceState.Kept ? silence.Register.Count : 0, silence.Present.Count + silence.NotReached.Count);
            Assert.True(!silence.IsOpen || !silence.InMeeting || r.Stage == Stage.Live);
        }

        Assert.All(r.Points, p => Assert.Equal(p.Stage == PointStage.Silence, p.Silence is not null));
        Assert.Equal(
            r.Seats.Where(s => s.Proxy is not null).Select(s => $"{s.Id} {s.Proxy}").Order(),
            r.Seats.SelectMany(s => s.Holds.Select(from => $"{from} {s.Id}")).Order());
        Assert.All(r.Seats.Where(s => s.Proxy is not null), s => Assert.Null(r.Seats[s.Proxy!.Value].Proxy));
        Holds(r.Floor);
        foreach (var point in r.Points)
        {
            var text = point.Version.Text[r.Description.Authentic]!;
            Assert.All(point.Brackets, b => Assert.True(b.Range is { From: >= 0 } && b.Range.From < b.Range.To && b.Range.To <= text.Length));
            Assert.True(point.Brackets.IsEmpty || !(point.IsUnderWay || point.Stage == PointStage.Decided));
        }

        Assert.All(r.Amendments, a => Assert.Equal(a.State == AmendmentState.Accepted, r.Points[a.Point].Versions.Exists(v => v.Amendment == a.Id)));
        Assert.All(r.Statements, s => Assert.Equal(s.Signatures.Count, s.Signatures.Select(x => x.Seat).Where(seat => seat != s.Seat).Distinct().Count()));
        Assert.Equal(r.Agenda.Current is null ? 0 : 1, r.Agenda.Items.Count(item => item.State == ItemState.Current));
    }

    private static void Holds(Floor floor)
    {
        Assert.Equal(floor.Speaking, floor.Speeches.SingleOrDefault(s => s.Ended is null)?.Id);
        Assert.All(floor.Speeches, s => Assert.True(s.Since is null || s.Ended is null));
        var orders = floor.Queue.TakeWhile(q => q.Kind == FloorKind.PointOfOrder).Count();
        Assert.All(floor.Queue.Skip(orders), q => Assert.NotEqual(FloorKind.PointOfOrder, q.Kind));
        Assert.Equal(floor.Queue.Count, floor.Queue.Select(q => (q.Seat, q.Kind)).Distinct().Count());
        Assert.All(floor.Queue.Where(q => q.Kind == FloorKind.PointOfOrder), q => Assert.Null(floor.Orders[q.Id].Ruling));
    }

    /// <summary>All that people can see of a state: its record for everybody, and what the record leaves out while it is live.</summary>
    private static string Seen(Roundtable r)
    {
        var counts = string.Join(' ', r.Rounds.SelectMany(round => round.Counts.Select(c => $"{round.Id} {c}").Concat(round.IntendedVotes.Select(v => v.ToString()))
            .Append($"{round.Totals} {round.Annulled} {round.Closes}")));
        var record = RecordBuilder.Build(r, new RecordContext(new string('0', 64), _ => null, _ => TimeSpan.FromHours(6)), Readership.Everything);
        var live = string.Join('\n', r.Rounds.SelectMany(round => round.Ballots.OrderBy(b => b.Key.Value).Select(b => $"{round.Id} {b.Key} {b.Value}")))
            + string.Join(' ', r.Silences.Select(s => $"{s} {string.Join(' ', s.Notified.Concat(s.InRoom).Select(seat => seat.Value).Order())}"))
            + string.Join(' ', r.Points.Select(p => $"{p.Id} {p.Stage} {string.Join(' ', p.Versions.Select(v => $"{v.Number} {string.Join(' ', v.Text.Words)} {v.Amendment}"))} {p.StatedSense} {string.Join(' ', p.Brackets)} {p.Addition}"))
            + string.Join(' ', r.Amendments) + string.Join(' ', r.Statements.Select(s => $"{s} {string.Join(' ', s.Signatures)}"))
            + string.Join(' ', r.Objections) + string.Join(' ', r.Reservations) + string.Join(' ', r.Floor.Queue) + string.Join(' ', r.Floor.Speeches)
            + r.Floor.Order + r.Floor.Limits + string.Join(' ', r.Floor.Orders) + r.Stage + r.HasQuorum + counts
            + string.Join(' ', r.Seats.Select(s => s.Proxy)) + string.Join(' ', r.Points.SelectMany(p => p.Past));
        return System.Text.Encoding.UTF8.GetString(RecordJson.Write(record)) + live;
    }

    private static DateTimeOffset At(int i) => Meeting.Start.AddSeconds(i);

    /// <summary>One of those there are, or one there isn't.</summary>
    private static T Any<T>(IEnumerable<T> ids, int draw) where T : struct, IId<T> => ids.ToList() is { Count: > 0 } some ? some[draw % some.Count] : T.Of("none");

    /// <summary>A mostly plausible command by a mostly plausible actor.</summary>
    private static (Actor Actor, Command Command) Step(int draw, int i, Roundtable r)
    {
        var seat = Seats[draw % Seats.Length];
        var point = Points[draw / 7 % Points.Length];
        var item = Items[draw / 11 % Items.Length];
        var position = Positions[draw / 13 % Positions.Length];
        var n = i.ToString(CultureInfo.InvariantCulture);
        var round = new RoundId("r" + (draw / 17 % 6).ToString(CultureInfo.InvariantCulture));
        var silence = new RoundId("s" + (draw / 17 % 6).ToString(CultureInfo.InvariantCulture));
        var reason = position is Position.Object or Position.AgreeWithReservation ? T("why " + n) : null;
        var actor = draw % 5 < 3 ? By(seat) : Facilitator;
        var version = draw % 4 == 0 ? 1 : r.Points.Find(point)?.Version.Number ?? 1;
        var amendment = Any(r.Amendments.Select(a => a.Id).Reverse().Take(3), draw / 47);
        var statement = Any(r.Statements.Select(a => a.Id), draw / 47);
        return (draw / 19 % 58) switch
        {
            0 => (actor, new RecordDeparture(seat)),
            1 => (actor, new RecordArrival(seat, AttendanceMode.Remote)),
            2 => (Facilitator, new TakeUpItem(item)),
            3 => (Facilitator, draw % 2 == 0 ? new OpenFloor() : new CloseFloor()),
            4 or 53 => (actor, new RequestFloor(new RequestId("q" + n), seat, (FloorKind)(draw / 23 % 4), draw / 31 % 3 == 0 ? r.Floor.Speaking : null)),
            5 => (Facilitator, new GiveFloor(new SpeechId("s" + n), Seat: seat)),
            54 => (Facilitator, new GiveFloor(new SpeechId("s" + n), Any(r.Floor.Queue.Select(q => q.Id), draw / 47))),
            55 => (Facilitator, (draw % 3) switch { 0 => new PauseSpeech(), 1 => new ResumeSpeech(), _ => new ExtendSpeech(draw % 600) }),
            56 => (Facilitator, (draw % 3) switch
            {
                0 => new SetSpeakingOrder((SpeakingOrder)(draw / 23 % 3)),
                1 => new SetSpeakingLimits(draw / 23 % 90, draw / 29 % 90),
                _ => new MoveRequest(Any(r.Floor.Queue.Select(q => q.Id), draw / 47), draw / 23 % 5),
            }),
            57 => (Facilitator, draw % 2 == 0
                ? new UndoFloor(Any(r.Floor.Speeches.Select(s => s.Id).Reverse().Take(4), draw / 47))
                : new RuleOnPoint(Any(r.Floor.Orders.Select(o => o.Id), draw / 47), T("ruled " + n))),
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
            35 => (Facilitator, new AnnulRound(round, T("why " + n))),
            36 => (draw % 2 == 0 ? Facilitator : By(seat), new SeparatePoint(round, point)),
            37 => (Facilitator, new OpenVote([Points[0], Points[1]], round, Secrecy.Open, Results.Live)),
            38 => (Facilitator, new EnterCount(round, draw % 2 == 0 ? Government : Civil, new Tally(draw % 3, 0, 0, draw / 3 % 2, 0))),
            39 => (By(seat), new StateIntendedVote(round, T("meant " + n))),
            40 => (Facilitator, new OpenTemperatureCheck(point, round)),
            41 => (Facilitator, new CloseTemperatureCheck(round)),
            42 => (Facilitator, new ReopenPoint(point, T("again " + n))),
            43 => (actor, new GiveProxy(seat, Seats[draw / 31 % Seats.Length])),
            44 => (actor, new WithdrawProxy(seat)),
            45 => (Facilitator, new ExtendVote(round, Meeting.Start.AddDays(draw % 7))),
            22 => (Rapporteur, new WriteNote(new NoteId("n" + n), T("note " + n), item)),
            23 => (actor, new ProposeAmendment(new AmendmentId("a" + n), point, version, T("Text proposed " + n))),
            24 => (Facilitator, new ProposeAmendment(new AmendmentId("a" + n), point, 1, T("Text " + n + " proposed"), Seat: seat)),
            25 or 26 => (Facilitator, new AcceptAmendment(amendment)),
            27 => (Facilitator, new DeclineAmendment(amendment, T("declined " + n))),
            28 => (actor, new WithdrawAmendment(amendment)),
            29 or 30 => (Rapporteur, new BracketText(new BracketId("b" + n), point, version, new TextRange(draw / 37 % 9, (draw / 37 % 9) + 1 + (draw / 41 % 5)))),
            31 => (Rapporteur, new LiftBracket(Any(r.Points.SelectMany(p => p.Brackets).Select(b => b.Id), draw / 47), (BracketFate)(draw / 43 % 2))),
            32 => (Rapporteur, (draw % 3) switch
            {
                0 => new TranslatePoint(point, Language.Ru, "Текст " + n),
                1 => new AddToSentence(point, Language.En, "Added " + n),
                _ => new RecordDiscussion(point, (DiscussionKind)(draw / 53 % 2), T("it " + n)),
            }),
            33 => (actor, new EnterStatement(new StatementId("t" + n), T("statement " + n), draw % 3 == 0 ? point : null, draw % 3 == 1 ? item : null, seat)),
            34 => (By(seat), draw % 3 > 0 ? new CoSignStatement(statement) : new WithdrawSignature(statement)),
            46 or 47 => (Facilitator, new OpenSilence(silence, new SilenceTarget(point), At(i).AddMinutes(draw / 23 % 3 == 0 ? 5 : 5_000))),
            48 => (actor, draw % 2 == 0
                ? new BreakSilence(silence, T("no " + n), seat, new ObjectionId("o" + n))
                : new BreakSilence(silence, T("Text instead " + n), seat, null, new AmendmentId("a" + n))),
            49 => draw % 3 == 0 ? (Clock, new KeepSilence(silence)) : (Clock, new NoteNotified(silence, seat)),
            50 => draw % 2 == 0 ? (Facilitator, new CancelSilence(silence, T("why"))) : (Facilitator, new ExtendSilence(silence, At(i).AddMinutes(draw / 23 % 90), T("why"))),
            51 => (Facilitator, draw % 2 == 0 ? new SuspendRoundtable() : new ResumeRoundtable()),
            _ => (Facilitator, draw % 9 == 0 ? new RemoveSeat(seat) : draw % 9 == 1 ? new CloseRoundtable() : new ConcludeItem(item)),
        };
    }
}
