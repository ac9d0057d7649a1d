using System.Diagnostics;

namespace Consultation.Domain;

public static partial class Decider
{
    private static Decision DecideObjections(Context x, Command command) => command switch
    {
        EnterReservation c => Reserve(x, c),
        RaiseObjection c => Raise(x, c),
        AnswerObjection c => x.State.Objections.Find(c.Objection) is not { } objection ? Refusal.Of("objection.unknown", "id", c.Objection.Value)
            : (Decided(x.State, objection) ?? new Checks().Reason("answer", c.Answer).Refusal) is { } no ? no
            : new ObjectionAnswered(c.Objection, c.Answer),
        WithdrawObjection c => Withdraw(x, c),
        _ => throw new UnreachableException(),
    };

    private static Decision Reserve(Context x, EnterReservation c)
    {
        if ((For(x, c.Seat, out var seat) ?? x.Taken(c.Reservation.Value) ?? Find(x, c.Point, out _)
            ?? new Checks().Reason("text", c.Text).Refusal) is { } no)
        {
            return no;
        }

        return x.OutOf(seat, c.Point) is { } stepped ? stepped
            : x.State.Points[c.Point].Stage is PointStage.Draft or PointStage.Withdrawn or PointStage.Deferred
            ? new Refusal("point.notTabled")
            : new ReservationEntered(c.Reservation, c.Point, seat, c.Text, x.OnBehalf, Asked(c.Named));
    }

    private static Decision Raise(Context x, RaiseObjection c)
    {
        if ((For(x, c.Seat, out var seat) ?? x.Taken(c.Objection.Value) ?? Find(x, c.Point, out _)
            ?? new Checks().Reason("text", c.Text).Refusal) is { } no)
        {
            return no;
        }

        var point = x.State.Points[c.Point];
        return point.IsFinal ? new Refusal("point.final")
            : x.OutOf(seat, c.Point) is { } stepped ? stepped
            : point.Stage is PointStage.Draft or PointStage.Deferred ? new Refusal("point.notTabled")
            : Breaking(x, point, new ObjectionRaised(c.Objection, c.Point, point.Version.Number, seat, c.Text, x.OnBehalf, Asked(c.Named)));
    }

    /// <summary>An objection breaks a silence procedure however it is raised: none that is kept has one beside it.</summary>
    private static Decision Breaking(Context x, ConsensusPoint point, ObjectionRaised raised) =>
        x.State.SilenceOn(point) is { } silence && silence.Entry(raised.Seat) is not null
            ? Decision.Of(new SilenceBroken(silence.Id, raised.Seat, raised.Objection, OnBehalf: raised.OnBehalf), raised)
            : raised;

    private static Decision Withdraw(Context x, WithdrawObjection c)
    {
        if (x.State.Objections.Find(c.Objection) is not { } objection)
        {
            return Refusal.Of("objection.unknown", "id", c.Objection.Value);
        }

        return x.NotFor(objection.Seat) is not null ? new Refusal("objection.notYours")
            : Decided(x.State, objection) is { } no ? no
            : objection.Withdrawn ? Refusal.OfField("command.malformed", "objection", "was withdrawn before")
            : new ObjectionWithdrawn(c.Objection, x.OnBehalf);
    }

    private static Refusal? Decided(Roundtable state, Objection objection) =>
        objection.Points.All(p => state.Points[p.Point].IsFinal) ? new Refusal("point.final") : null;

    /// <summary>The seat an act is for: named, or the actor's own.</summary>
    private static Refusal? For(Context x, SeatId? named, out SeatId seat)
    {
        seat = x.SeatOf(named) ?? default;
        return seat.Value is null ? Refusal.OfField("command.malformed", "seat", "must be named") : x.NotFor(seat);
    }

    /// <summary>An event says what an author asked for, and nothing where it didn't.</summary>
    private static bool? Asked(bool? named) => named is true ? true : null;

    private static Decision DecideNotes(Context x, Command command) => command switch
    {
        WriteNote c => (x.Taken(c.Note.Value) ?? WrongNote(x, c.Text, c.Seat, c.Marking) ?? WrongNotePlace(x, c)
            ?? Naming(x, c.Text, c.Item ?? x.State.Points[c.Point!.Value].Item, c.Kept)) is { } no
            ? no
            : new NoteWritten(c.Note, c.Text, c.Item, c.Point, c.Seat, c.Marking, c.Kept),
        ReviseNote c => (UnknownNote(x, c.Note) ?? WrongNote(x, c.Text, c.Seat, c.Marking) ?? Naming(x, c.Text, x.State.ItemOf(x.State.Notes[c.Note]), c.Kept)) is { } no
            ? no
            : new NoteRevised(c.Note, c.Text, c.Seat, c.Marking, c.Kept),
        RemoveNote c => UnknownNote(x, c.Note) is { } no ? no : new NoteRemoved(c.Note),
        WriteComment c => (x.Taken(c.Comment.Value) ?? WrongNote(x, c.Text, null, c.Marking) ?? (c.Item is { } item ? UnknownItem(x, item) : null)
            ?? Naming(x, c.Text, c.Item, c.Kept)) is { } no
            ? no
            : new CommentWritten(c.Comment, c.Text, c.Marking, c.Item, c.Kept),
        ReviseComment c => (UnknownComment(x, c.Comment) ?? WrongNote(x, c.Text, null, c.Marking)
            ?? Naming(x, c.Text, x.State.Comments[c.Comment].Item, c.Kept)) is { } no
            ? no
            : new CommentRevised(c.Comment, c.Text, c.Marking, c.Kept),
        RemoveComment c => UnknownComment(x, c.Comment) is { } no ? no : new CommentRemoved(c.Comment),
        _ => throw new UnreachableException(),
    };

    private static Refusal? UnknownNote(Context x, NoteId note) =>
        x.State.Notes.Find(note) is null ? Refusal.Of("note.unknown", "id", note.Value) : null;

    private static Refusal? UnknownComment(Context x, CommentId comment) =>
        x.State.Comments.Find(comment) is null ? Refusal.Of("note.unknown", "id", comment.Value) : null;

    private static Refusal? WrongNote(Context x, Text text, SeatId? seat, MarkingId? marking) =>
        new Checks().Words("text", text).Refusal
        ?? (seat is { } s && x.State.Seats.Find(s) is null ? Refusal.Of("seat.unknown", "id", s.Value) : null)
        ?? UnknownMarking(x, marking);

    private static Refusal? WrongNotePlace(Context x, WriteNote c) =>
        new Checks().That(c.Item is null != c.Point is null, "item", "or a point must be given, not both").Refusal
        ?? (c.Item is { } item ? UnknownItem(x, item) : Find(x, c.Point!.Value, out _));
}
