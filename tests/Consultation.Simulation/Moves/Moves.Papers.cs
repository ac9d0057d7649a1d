using Consultation.Domain;
using static Consultation.Simulation.Move;

namespace Consultation.Simulation;

internal static partial class Moves
{
    private static IReadOnlyList<Move> PapersAndProcedures =>
    [
        Of<AttachPaper>("attach a paper", 2, r => r.CanPrepare, r =>
        {
            var paper = UploadedFiles.Ids.FirstOrDefault(id => r.State.Papers.Find(id) is null);
            var point = r.Chance.Percent(40) ? r.Pick(r.State.Points) : null;
            var item = point is null ? r.Pick(r.State.Agenda.Items) : null;
            return paper.Value is null || (point is null && item is null) ? null
                : (r.Either(), new AttachPaper(paper, r.Words(point is { WasTabled: false } ? "draft" : "paper"), UploadedFiles.Sha256Of(paper), item?.Id, point?.Id));
        }),
        Of<RemovePaper>("take a paper away", 1, r => r.CanPrepare, r => r.Pick(r.State.Papers.Where(p => p.Removed is null)) is { } paper
            ? (r.Either(), new RemovePaper(paper.Id)) : null),
        Of<DecideProcedure>("decide on the procedure", 3, r => r.IsLive && r.State.Agenda.Items.Count > 0, r =>
        {
            var what = r.Chance.Of(Enum.GetValues<ProcedureKind>());
            var elects = what is ProcedureKind.ChairElected or ProcedureKind.ViceChairElected or ProcedureKind.RapporteurElected;
            var hands = r.Chance.Percent(40) && r.State.Roll().Count() is > 0 and var roll ? new RaisedHands(r.Chance.Between(1, roll), 0, 0) : null;
            return (what == ProcedureKind.NextMeeting && r.State.NextMeeting is null) || (what == ProcedureKind.MeetingSuspended && (UnderWay(r) || r.State.OpenRound is not null || r.Chance.Percent(70)))
                || (elects && r.Pick(r.Seats) is null)
                    ? null
                    : (Who.Facilitator, new DecideProcedure(
                        ProcedureId.Of(r.NewId("d")), what, hands is null ? r.Chance.Of(ProcedureHow.Gavel, ProcedureHow.ShowOfHands) : ProcedureHow.ShowOfHands,
                        r.Chance.Percent(60) ? r.Pick(r.State.Agenda.Items)?.Id : null, elects ? r.Pick(r.Seats)!.Id : null, hands));
        }),
        Of<WithdrawProcedure>("take a procedural decision out", 1, r => CanWrite(r) && r.State.Procedures.Count > 0, r =>
            (Who.Facilitator, new WithdrawProcedure(r.Pick(r.State.Procedures)!.Id))),
    ];
}
