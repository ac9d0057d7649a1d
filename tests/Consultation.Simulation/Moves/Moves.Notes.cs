using Consultation.Domain;
using static Consultation.Simulation.Move;

namespace Consultation.Simulation;

internal static partial class Moves
{
    private static IReadOnlyList<Move> Notes =>
    [
        Of<WriteNote>("write a note", 4, CanWrite, r =>
        {
            var point = r.Chance.Percent(40) ? r.Pick(r.State.Points) : null;
            var item = point is null ? r.Pick(r.State.Agenda.Items) : null;
            return point is null && item is null ? null : (r.Either(), new WriteNote(
                NoteId.Of(r.NewId("n")), r.Words("note"), item?.Id, point?.Id, r.Chance.Percent(30) ? r.Pick(r.Seats)?.Id : null, MaybeMarking(r)));
        }),
        Of<ReviseNote>("revise a note", 1, CanWrite, r => r.Pick(r.State.Notes) is { } note
            ? (r.Either(), new ReviseNote(note.Id, r.Words("note"), note.Seat, MaybeMarking(r))) : null),
        Of<RemoveNote>("remove a note", 1, CanWrite, r => r.Pick(r.State.Notes) is { } note ? (r.Either(), new RemoveNote(note.Id)) : null),
        Of<WriteComment>("write a comment", 2, r => CanWrite(r) && r.State.Markings.Count > 0, r => (r.Either(), new WriteComment(
            CommentId.Of(r.NewId("c")), r.Words("comment"), AnyMarking(r), r.Chance.Percent(70) ? r.Pick(r.State.Agenda.Items)?.Id : null))),
        Of<ReviseComment>("revise a comment", 1, CanWrite, r => r.Pick(r.State.Comments) is { } comment
            ? (r.Either(), new ReviseComment(comment.Id, r.Words("comment"), AnyMarking(r))) : null),
        Of<RemoveComment>("remove a comment", 1, CanWrite, r => r.Pick(r.State.Comments) is { } comment ? (r.Either(), new RemoveComment(comment.Id)) : null),
    ];

    /// <summary>A paragraph's marking, and how closely the record names.</summary>
    private static IReadOnlyList<Move> Readers =>
    [
        Of<MarkParagraph>("mark a paragraph", 3, r => r.Stored is not null && r.State.Markings.Count > 0, r => AnyParagraph(r) is { } id
            ? (r.Either(), new MarkParagraph(ParagraphId.Of(id), r.State.Comments.Find(new(id)) is null && r.Chance.Percent(20) ? null : AnyMarking(r))) : null),
        Of<SetAttribution>("set the level of attribution", 1, r => r.CanPrepare, r => (Who.Facilitator, new SetAttribution(
            r.Chance.Percent(80) ? r.Chance.Of(AttributionLevel.Person, AttributionLevel.Organisation, AttributionLevel.Sector, AttributionLevel.None) : null,
            r.Chance.Percent(60) ? r.Pick(r.State.Agenda.Items)?.Id : null))),
    ];

    private static string? AnyParagraph(Room r)
    {
        string[] all = [.. r.State.Notes.Select(n => n.Id.Value), .. r.State.Comments.Select(c => c.Id.Value), .. r.State.Statements.Select(s => s.Id.Value), .. r.State.Points.Select(p => p.Id.Value)];
        return r.Pick(all);
    }

    private static bool? MaybeNamed(Room r) => r.Chance.Percent(15) ? true : null;

    private static bool CanWrite(Room r) => r.Stage is Stage.Live or Stage.Suspended or Stage.Closed;

    private static MarkingId AnyMarking(Room r) => r.Pick(r.State.Markings)!.Id;

    private static MarkingId? MaybeMarking(Room r) => r.State.Markings.Count > 0 && r.Chance.Percent(50) ? AnyMarking(r) : null;
}
