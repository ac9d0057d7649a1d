using System.Text.RegularExpressions;
using Consultation.Domain.Consensus;

namespace Consultation.Domain.Tests;

/// <summary>
/// A meeting in which everything that can be marked is there twice, marked higher and not, each with a word of its own in
/// every text and id that goes with it.
/// </summary>
public static partial class Planted
{
    public const string Marked = "hidden";
    public const string Plain = "shown";

    private static Text W(string what, string where) => new(
    [
        KeyValuePair.Create(Language.En, $"{what}-{where}-en"), KeyValuePair.Create(Language.Ru, $"{what}-{where}-ru"), KeyValuePair.Create(Language.Kk, $"{what}-{where}-kk"),
    ]);

    /// <summary>One of everything that can be marked, twice: marked higher, and not; with all that can go with it.</summary>
    public static PlayedMeeting Everything()
    {
        var meeting = PlayedMeeting.InSession().Markings().Default(Grade.Majority)
            .Do(new AddItem(new("two"), Text.En("Second"), 2)).Do(new PlaceInSeries(new("series"), new RoundtableId("first")), facts: new Facts { Earlier = Before() });
        foreach (var what in new[] { Marked, Plain })
        {
            Add(meeting, what);
        }

        return Life(meeting.Do(new CloseRoundtable()));
    }

    /// <summary>What is done about the minutes, on a paragraph of each kind, marked and not; and about the whole of them, which may speak of either.</summary>
    private static PlayedMeeting Life(PlayedMeeting m)
    {
        string[] Keys(string what) => [$"note.{what}-own", $"note.{what}-on-point", $"statement.{what}-whole-statement", $"procedure.{what}-procedure", $"point.{what}-point"];
        var all = new[] { Marked, Plain }.SelectMany(what => Keys(what).Select((key, i) => (What: what, Key: key, Name: $"paragraph-{i}"))).ToList();
        foreach (var (what, key, name) in all)
        {
            m.Edit(key, $"{what}-edit-{name}");
        }

        m.Do(new CirculateMinutes(1, m.Now.AddDays(7)));
        foreach (var (what, key, name) in all)
        {
            foreach (var fate in new[] { "accepted", "declined" })
            {
                m.Do(new ProposeCorrection(new($"{what}-{fate}-{name}"), key, W(what, $"{fate}-{name}"), W(what, $"{fate}-why-{name}")), Actor.Of(new("c3")));
            }

            m.Do(new AcceptCorrection(new($"{what}-accepted-{name}"))).Do(new DeclineCorrection(new($"{what}-declined-{name}"), W(what, $"answer-{name}")));
        }

        m.Do(new EndCirculation(1), Actor.System).Circulate().SilenceOnMinutes("minutes")
            .Do(new BreakSilence(new("minutes"), W(Marked, "whole-comment-objection"), Correction: new CorrectionId($"{Marked}-whole-comment-id")), Actor.Of(new("c3")))
            .Do(new DeclineCorrection(new($"{Marked}-whole-comment-id"), W(Marked, "whole-comment-answer"))).Approve(2).Publish("public").Publish("u").Publish("sbu").Publish()
            .Do(new SupersedePublication(1, 3));
        foreach (var (what, key, name) in all)
        {
            m.Do(new IssueCorrigendum(new($"{what}-corrigendum-{name}"), key, W(what, $"corrigendum-{name}"), W(what, $"corrigendum-why-{name}")));
        }

        return m;
    }

    /// <summary>What is taken over: marked by a marking of this list, by one that isn't in it, by the one that is the lowest here, and not.</summary>
    private static EarlierRoundtable Before()
    {
        (string What, string? Marking)[] all = [($"{Marked}-known", "sbu"), ($"{Marked}-unknown", "unknown-there"), ($"{Marked}-lowest-here", "u"), ($"{Plain}-known", null), ($"{Plain}-unknown", null), ($"{Plain}-lowest-here", null)];
        Marking? Of(string? id) => id is null ? null : new Marking(new(id), Text.En("Marked"), "M");
        return new EarlierRoundtable(new SeriesId("series"), [.. all.Select(x => new RegisteredPosition(
            new("first"), new($"{x.What}-old"), Text.En("First"), W(x.What, "old-text"), W(x.What, "old-sentence"), DateTimeOffset.UnixEpoch,
            new PositionChange(PositionStanding.Amended, null, W(x.What, "old-reason"))) { Marking = Of(x.Marking) })])
        {
            Actions = [.. all.Select(x => new EarlierAction(new TakenOverAction(
                new($"{x.What}-taken-over"), new ActionOrigin(new("first"), new($"{x.What}-there"), Text.En("First")), W(x.What, "taken-over"), Who: W(x.What, "taken-over-who")) { Marking = Of(x.Marking) }))],
        };
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
        m.Do(new DraftPoint(point, new("one"), T("drafted"))).Do(new TablePoint(point)).Do(new StepOut(new("c5"), point)).Do(new StepIn(new("c5"))).Do(new RevisePoint(point, T("revised"), T("clause")));
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
        m.Do(new AssignAction(new($"{what}-action"), T("action"), Who: T("action-who"), Point: point)).Do(new DropAction(new($"{what}-action"), T("action-dropped")))
            .Do(new DropAction(new($"{what}-known-taken-over"), T("taken-over-dropped")))
            .Do(new AttachPaper(new($"{what}-paper"), T("paper"), new string('a', 64), Point: point), facts: new Facts { File = new StoredFile(new string('a', 64), 7) })
            .Do(new DecideProcedure(new($"{what}-procedure"), ProcedureKind.DebateClosed, ProcedureHow.Gavel, new ItemId("one")));
        Mark($"{what}-procedure");
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

    /// <summary>The words of what is marked higher that stand in a text.</summary>
    public static HashSet<string> WordsIn(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(Marked + "[a-z0-9-]*")]
    private static partial Regex Word();
}
