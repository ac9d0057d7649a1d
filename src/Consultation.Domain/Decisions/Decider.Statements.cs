using System.Diagnostics;

namespace Consultation.Domain;

public static partial class Decider
{
    private static Decision DecideStatements(Context x, Command command) => command switch
    {
        EnterStatement c => Enter(x, c),
        CoSignStatement c => Find(x, c.Statement, out var statement) is { } no ? no
            : x.Actor.Seat == statement!.Seat || HasSigned(x, statement) ? new Refusal("statement.alreadySigned")
            : new StatementCoSigned(c.Statement, x.Actor.Seat!.Value),
        WithdrawSignature c => Find(x, c.Statement, out var statement) is { } no ? no
            : !HasSigned(x, statement!) ? new Refusal("statement.notYours")
            : new SignatureWithdrawn(c.Statement, x.Actor.Seat!.Value),
        _ => throw new UnreachableException(),
    };

    private static Decision Enter(Context x, EnterStatement c) =>
        (For(x, c.Seat, out var seat) ?? x.Taken(c.Statement.Value)
            ?? new Checks().That(c.Point is null || c.Item is null, "point", "or an item may be given, not both").Words("text", c.Text).Refusal
            ?? (c.Item is { } item ? UnknownItem(x, item) : null)
            ?? (c.Point is { } point ? NotBeforeTheMeeting(x, point) : null)) is { } no ? no
        : new StatementEntered(c.Statement, seat, c.Text, c.Point, c.Item, x.OnBehalf, Asked(c.Named));

    private static Refusal? Find(Context x, StatementId id, out Statement? statement) =>
        x.State.Statements.TryFind(id, out statement) ? null : Refusal.Of("statement.unknown", "id", id.Value);

    private static bool HasSigned(Context x, Statement statement) => statement.Signatures.Exists(s => s.Seat == x.Actor.Seat);
}
