using System.Diagnostics;
using Consultation.Domain.Consensus;

namespace Consultation.Domain;

public sealed partial record Roundtable
{
    /// <summary>The series it is of.</summary>
    public SeriesId? Series { get; init; }

    /// <summary>The roundtable before it in the series.</summary>
    public RoundtableId? Previous { get; init; }

    /// <summary>The positions taken over from earlier roundtables of the series, as they stand.</summary>
    public ValueList<RegisteredPosition> Inherited { get; init; }

    /// <summary>What the roundtable before leaves to this agenda and nobody has put on it yet; the approval of its minutes first.</summary>
    public ValueList<ProposedItem> Proposed { get; init; }

    /// <summary>
    /// The register of positions: those taken over, then those adopted here, in the order decided. One that is on the
    /// table again isn't among them.
    /// </summary>
    public ValueList<RegisteredPosition> Positions()
    {
        var sentences = RecordBuilder.SentencesOf(this);
        return
        [
            .. Inherited,
            .. Points.Where(p => p.Decision is { Adopted: true }).OrderBy(p => p.Decision!.Event).Select(p => new RegisteredPosition(
                Id, p.Id, Description.Title, p.Versions[p.Decision!.Version - 1].Text, sentences[p.Id].Sentence!, p.Decision.Time, p.Change)
            {
                Marking = KeptBy(p),
            }),
        ];
    }

    /// <summary>Whether a position is of this roundtable.</summary>
    internal bool IsOwn(PositionRef position) => position.Roundtable is not { } of || of == Id;

    private Roundtable AfterSeries(Event body, Recorded at) => body switch
    {
        PlacedInSeries e => this with
        {
            Series = e.Series,
            Previous = e.Previous,
            Inherited = e.Positions,
            Proposed = e.Items,
            Actions = TakingOver(e.Actions, at),
            Ids = Ids.Union(e.Actions.Select(a => a.Action.Value)),
        },
        PositionAmended e => Changed(e.Position, new PositionChange(PositionStanding.Amended, e.By, e.Reason)),
        PositionSuperseded e => Changed(e.Position, new PositionChange(PositionStanding.Superseded, e.By, e.Reason)),
        _ => throw new UnreachableException(),
    };

    private Roundtable Changed(PositionRef position, PositionChange change) => IsOwn(position)
        ? ChangePoint(position.Point, p => p with { Change = change })
        : this with
        {
            Inherited = [.. Inherited.Select(p => p.Roundtable == position.Roundtable && p.Point == position.Point ? p with { Change = change } : p)],
        };
}
