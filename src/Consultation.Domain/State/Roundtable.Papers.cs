using System.Diagnostics;
using System.Globalization;

namespace Consultation.Domain;

public sealed partial record Roundtable
{
    /// <summary>The item under which a paper stands: its own, or that of its point.</summary>
    public ItemId ItemOf(Paper paper) => paper.Item ?? Points[paper.Point!.Value].Item;

    /// <summary>Every paper by its number, in the order of the agenda; those that were taken away among them.</summary>
    public IEnumerable<NumberedPaper> NumberedPapers()
    {
        if (Papers.Count == 0)
        {
            yield break;
        }

        var under = Papers.ToLookup(ItemOf);
        foreach (var (number, item) in Agenda.Numbered())
        {
            var place = 0;
            foreach (var paper in under[item.Id])
            {
                yield return new NumberedPaper(string.Create(CultureInfo.InvariantCulture, $"{number}/{++place}"), paper, item.Id);
            }
        }
    }

    private Roundtable AfterPapers(Event body, Recorded at) => body switch
    {
        PaperAttached e => this with
        {
            Papers = Papers.With(e.Paper, new Paper(e.Paper, e.Title, e.Sha256, e.Bytes, e.Item, e.Point, at.Time, at.Number)),
            Ids = Ids.Add(e.Paper.Value),
        },
        PaperRemoved e => this with { Papers = Papers.Change(e.Paper, p => p with { Removed = (at.Time, at.Number) }) },
        ProcedureDecided e => this with
        {
            Procedures = Procedures.With(e.Procedure, new Procedure(
                e.Procedure, e.What, e.How, e.Item, e.Seat, e.Hands, Agenda.Items.TrueForAll(i => i.Spans.IsEmpty), at.Time, at.Number)),
            Ids = Ids.Add(e.Procedure.Value),
        },
        ProcedureWithdrawn e => this with { Procedures = Procedures.Without(e.Procedure) },
        _ => throw new UnreachableException(),
    };
}
