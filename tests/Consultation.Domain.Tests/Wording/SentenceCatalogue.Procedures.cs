namespace Consultation.Domain.Tests;

internal sealed partial class SentenceCatalogue
{
    private void Procedures()
    {
        Head("Procedural decisions");
        foreach (var what in Enum.GetValues<ProcedureKind>())
        {
            foreach (var noun in Enum.GetValues<Noun>())
            {
                Line(Procedure(noun, what, ProcedureHow.Gavel, null));
            }

            Line(Procedure(Noun.Participants, what, ProcedureHow.ShowOfHands, null));
            Line(Procedure(Noun.Committee, what, ProcedureHow.ShowOfHands, new RaisedHands(8, 2, 1)));
        }

        foreach (var n in _said.Numbers)
        {
            Line(Procedure(Noun.Delegations, ProcedureKind.DebateClosed, ProcedureHow.ShowOfHands, new RaisedHands(n + 1, n, n)));
        }
    }

    private string Procedure(Noun noun, ProcedureKind what, ProcedureHow how, RaisedHands? hands) => words.Procedure(
        noun, what, how, hands, what is ProcedureKind.ChairElected or ProcedureKind.ViceChairElected or ProcedureKind.RapporteurElected ? _said.Seat : null);
}
