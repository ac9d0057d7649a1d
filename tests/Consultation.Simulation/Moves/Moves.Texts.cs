using Consultation.Domain;
using static Consultation.Simulation.Move;

namespace Consultation.Simulation;

internal static partial class Moves
{
    private static IReadOnlyList<Move> Texts =>
    [
        Of<ProposeAmendment>("propose an amendment", 4, r => r.IsLive, r => r.Pick(r.PointsIn(PointStage.Tabled)) is { } point && r.Pick(r.Seats) is { } seat
            ? r.Chance.Percent(10)
                ? (Who.Facilitator, Amendment(r, point, null))
                : (r.For(seat), Amendment(r, point, seat.Id))
            : null),
        Of<AcceptAmendment>("accept an amendment", 3, CanBeSilent, r => r.Pick(OpenAmendments(r).Where(a =>
            r.State.Points[a.Point] is { Stage: PointStage.Tabled, Brackets.IsEmpty: true } p && p.Version.Number == a.Version)) is { } amendment
            ? (Who.Facilitator, new AcceptAmendment(amendment.Id)) : null),
        Of<DeclineAmendment>("decline an amendment", 3, CanBeSilent, r => r.Pick(OpenAmendments(r)) is { } amendment
            ? (Who.Facilitator, new DeclineAmendment(amendment.Id, r.Words("declined because"))) : null),
        Of<WithdrawAmendment>("withdraw an amendment", 1, CanBeSilent, r => r.Pick(OpenAmendments(r)) is { } amendment
            ? (r.Pick(r.Seats.Where(s => s.Id == amendment.Seat)) is { } seat ? r.For(seat) : Who.Facilitator, new WithdrawAmendment(amendment.Id)) : null),
        Of<BracketText>("set a bracket", 2, r => r.CanPrepare, r => r.Pick(r.PointsIn(PointStage.Draft, PointStage.Tabled)) is { } point && Bracket(r, point) is { } bracket
            ? (r.Either(), bracket) : null),
        Of<LiftBracket>("lift a bracket", 12, r => r.CanPrepare, r => r.Pick(r.PointsIn(PointStage.Draft, PointStage.Tabled).SelectMany(p => p.Brackets)) is { } bracket
            ? (r.Either(), new LiftBracket(bracket.Id, r.Chance.Of(BracketFate.Keep, BracketFate.Keep, BracketFate.Drop))) : null),
        Of<TranslatePoint>("translate a point", 3, r => r.Stored is not null, r => r.Pick(r.State.Points.Where(p => p.PendingOf(r.State.Description.Languages).Contains(Language.Ru))) is { } point
            ? (r.Either(), new TranslatePoint(point.Id, Language.Ru, r.Words("перевод")[Language.En]!)) : null),
        Of<AddToSentence>("add to a sentence", 1, CanWrite, r => r.Pick(r.State.Points.Where(p => p.Stage is PointStage.Decided or PointStage.Discussed or PointStage.Noted)) is { } point
            ? (r.Either(), new AddToSentence(point.Id, r.Chance.Of(Language.En, Language.Ru), r.Words("Moreover")[Language.En]!)) : null),

        Of<EnterStatement>("enter a statement", 2, r => r.IsLive, r =>
        {
            var point = r.Chance.Percent(40) ? r.Pick(r.State.Points.Where(p => p.WasTabled && p.Stage != PointStage.Draft)) : null;
            var item = point is null && r.Chance.Percent(60) ? r.Pick(r.State.Agenda.Items) : null;
            return r.Pick(r.Seats) is { } seat
                ? (r.For(seat), new EnterStatement(StatementId.Of(r.NewId("t")), r.Words("statement"), point?.Id, item?.Id, seat.Id, MaybeNamed(r))) : null;
        }),
        Of<CoSignStatement>("sign a statement", 3, r => r.IsLive, r => r.Pick(r.State.Statements) is { } statement
            && r.Pick(r.Seats.Where(s => s.Id != statement.Seat && !statement.Signatures.Exists(x => x.Seat == s.Id))) is { } seat
                ? (r.Acting(seat), new CoSignStatement(statement.Id)) : null),
        Of<WithdrawSignature>("withdraw a signature", 1, r => r.IsLive, r => r.Pick(r.State.Statements.Where(s => !s.Signatures.IsEmpty)) is { } statement
            && r.Pick(r.Seats.Where(s => statement.Signatures.Exists(x => x.Seat == s.Id))) is { } seat
                ? (r.Acting(seat), new WithdrawSignature(statement.Id)) : null),
    ];

    private static IEnumerable<Amendment> OpenAmendments(Room r) => r.State.Amendments.Where(a => a.State == AmendmentState.Proposed);

    private static ProposeAmendment Amendment(Room r, ConsensusPoint point, SeatId? seat) => new(
        AmendmentId.Of(r.NewId("a")), point.Id, point.Version.Number, r.Words("point, amended"), r.MaybeWords("a clause", 40), r.MaybeWords("amend because", 50), seat);

    /// <summary>A passage before the mark, which must stay whole; now and then one that overlaps another bracket.</summary>
    private static BracketText? Bracket(Room r, ConsensusPoint point)
    {
        var length = point.Version.Text[r.State.Description.Authentic]!.IndexOf(Room.Mark, StringComparison.Ordinal);
        if (length <= 0)
        {
            return null;
        }

        var from = r.Chance.Between(0, length - 1);
        return new BracketText(BracketId.Of(r.NewId("b")), point.Id, point.Version.Number, new TextRange(from, Math.Min(length, from + r.Chance.Between(1, 6))));
    }
}
