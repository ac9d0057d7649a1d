using System.Diagnostics;

namespace Consultation.Domain;

public sealed partial record Roundtable
{
    private Roundtable AfterText(Event body, Recorded at) => body switch
    {
        AmendmentProposed e => this with
        {
            Amendments = Amendments.With(e.Amendment, new Amendment(
                e.Amendment, e.Point, e.Version, e.Text, e.Clause, e.Reason, e.Seat, e.OnBehalf, at.Time, at.Number)),
            Ids = Ids.Add(e.Amendment.Value),
        },
        AmendmentDeclined e => Settle(e.Amendment, AmendmentState.Declined, at, e.Reason),
        AmendmentWithdrawn e => Settle(e.Amendment, AmendmentState.Withdrawn, at),
        PointRevised e => (e.Amendment is { } accepted ? Settle(accepted, AmendmentState.Accepted, at) : this).ChangePoint(e.Point, p => p with
        {
            Versions = p.Versions.Add(new PointVersion(e.Version, e.Text, e.Clause, at.Time, at.Number) { Amendment = e.Amendment }),
            Brackets = [.. (e.Brackets ?? []).Select(place => p.Brackets.Find(b => b.Id == place.Bracket)! with { Range = place.Range })],
        }),
        TextBracketed e => ChangePoint(e.Point, p => p with { Brackets = p.Brackets.Add(new Bracket(e.Bracket, e.Range, at.Number)) }) with
        {
            Ids = Ids.Add(e.Bracket.Value),
        },
        BracketLifted e => ChangePoint(e.Point, p => p with { Brackets = p.Brackets.RemoveAll(b => b.Id == e.Bracket) }),
        PointTranslated e => ChangePoint(e.Point, p => p with
        {
            Versions = p.Versions.SetItem(e.Version - 1, Translated(p.Versions[e.Version - 1], e, at.Number)),
        }),
        SentenceAdded e => ChangePoint(e.Point, p => p with
        {
            Addition = (p.Addition ?? new Text([])).With(e.Language, e.Text),
            AdditionEvents = p.AdditionEvents.Add(at.Number),
        }),
        _ => throw new UnreachableException(),
    };

    private static PointVersion Translated(PointVersion version, PointTranslated e, long number) => version with
    {
        Text = version.Text.With(e.Language, e.Text),
        Clause = e.Clause is { } clause ? (version.Clause ?? new Text([])).With(e.Language, clause) : version.Clause?.Without(e.Language),
        Translations = version.Translations.Add(number),
    };

    private Roundtable Settle(AmendmentId id, AmendmentState state, Recorded at, Text? answer = null) => this with
    {
        Amendments = Amendments.Change(id, a => a with { State = state, Answer = answer, Settled = at.Number }),
    };

    /// <summary>What was added after a sentence belongs to that sentence: another outcome begins without it.</summary>
    private static ConsensusPoint WithoutAddition(ConsensusPoint point) => point with { Addition = null, AdditionEvents = [] };
}
