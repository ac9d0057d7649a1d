using System.Diagnostics;

namespace Consultation.Domain;

public sealed partial record Roundtable
{
    private Roundtable AfterStatements(Event body, Recorded at) => body switch
    {
        StatementEntered e => this with
        {
            Statements = Statements.With(
                e.Statement, new Statement(e.Statement, e.Seat, e.Text, e.Point, e.Item, e.OnBehalf, at.Time, at.Number) { Named = e.Named is true }),
            Ids = Ids.Add(e.Statement.Value),
        },
        StatementCoSigned e => ChangeStatement(e.Statement, s => s with
        {
            Signatures = s.Signatures.Add(new Signature(e.Seat, at.Time, at.Number)),
        }),
        SignatureWithdrawn e => ChangeStatement(e.Statement, s => s with { Signatures = s.Signatures.RemoveAll(x => x.Seat == e.Seat) }),
        _ => throw new UnreachableException(),
    };

    private Roundtable ChangeStatement(StatementId id, Func<Statement, Statement> change) =>
        this with { Statements = Statements.Change(id, change) };
}
