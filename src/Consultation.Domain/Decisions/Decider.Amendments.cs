using System.Diagnostics;

namespace Consultation.Domain;

public static partial class Decider
{
    private static Decision DecideAmendments(Context x, Command command) => command switch
    {
        ProposeAmendment c => Propose(x, c),
        AcceptAmendment c => Open(x, c.Amendment, out var amendment) is { } no ? no : Accept(x.State, amendment!),
        DeclineAmendment c => (Open(x, c.Amendment, out _) ?? new Checks().Reason("reason", c.Reason).Refusal) is { } no ? no
            : new AmendmentDeclined(c.Amendment, c.Reason),
        WithdrawAmendment c => Find(x, c.Amendment, out var amendment) is { } no ? no
            : x.Actor.Role == Role.Participant && x.Actor.Seat != amendment!.Seat ? new Refusal("amendment.notYours")
            : Open(x, c.Amendment, out _) is { } settled ? settled
            : new AmendmentWithdrawn(c.Amendment, x.OnBehalf && amendment!.Seat is not null),
        _ => throw new UnreachableException(),
    };

    /// <summary>Proposed by a seat; by the facilitator for the seat named, or as the chair where none is.</summary>
    private static Decision Propose(Context x, ProposeAmendment c)
    {
        var seat = x.SeatOf(c.Seat);
        return ((seat is { } of ? x.NotFor(of) : null) ?? x.Taken(c.Amendment.Value) ?? Find(x, c.Point, out var point) ?? Settled(point!)
            ?? NotTabled(point!) ?? (seat is { } by ? x.OutOf(by, c.Point) : null) ?? OtherVersion(point!, c.Version) ?? WrongPointText(x, c.Text, c.Clause) ?? Unchanged(point!, c.Text, c.Clause)
            ?? new Checks().OptionalReason("reason", c.Reason).Refusal) is { } no ? no
            : new AmendmentProposed(c.Amendment, c.Point, c.Version, c.Text, c.Clause, c.Reason, seat, x.OnBehalf && seat is not null);
    }

    private static Decision Accept(Roundtable state, Amendment amendment)
    {
        var point = state.Points[amendment.Point];
        return (Settled(point) ?? NotTabled(point) ?? OtherVersion(point, amendment.Version)) is { } no ? no
            : Revised(state, point, amendment.Text, amendment.Clause, amendment.Id);
    }

    private static Refusal? Find(Context x, AmendmentId id, out Amendment? amendment) =>
        x.State.Amendments.TryFind(id, out amendment) ? null : Refusal.Of("amendment.unknown", "id", id.Value);

    private static Refusal? Open(Context x, AmendmentId id, out Amendment? amendment) =>
        Find(x, id, out amendment) ?? (amendment!.State == AmendmentState.Proposed ? null : new Refusal("amendment.settled"));

    private static Refusal? OtherVersion(ConsensusPoint point, int version) => version == point.Version.Number
        ? null
        : Refusal.Of("point.versionChanged", "version", point.Version.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static Refusal? Unchanged(ConsensusPoint point, Text text, Text? clause) =>
        point.Version.Text.Equals(text) && Equals(point.Version.Clause, clause)
            ? Refusal.OfField("command.malformed", "text", "is the same as before")
            : null;

    /// <summary>The next version, with the brackets that are open taken along where it is clear what they stand around.</summary>
    private static Decision Revised(Roundtable state, ConsensusPoint point, Text text, Text? clause, AmendmentId? amendment = null)
    {
        var authentic = state.Description.Authentic;
        ValueList<BracketPlace>? places = null;
        return !point.Brackets.IsEmpty && (places = Brackets.Find(point.Brackets, point.Version.Text[authentic]!, text[authentic]!)) is null
            ? new Refusal("point.bracketOpen")
            : new PointRevised(point.Id, point.Version.Number + 1, text, clause, amendment, places);
    }
}
