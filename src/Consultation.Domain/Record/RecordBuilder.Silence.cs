using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>Silence procedures: what is under way isn't settled, and not in the record.</summary>
public sealed partial class RecordBuilder
{
    private IEnumerable<RecordSilence> SilencesOn(ConsensusPoint point)
    {
        var order = InOrder().Select((seat, index) => (seat.Id, index)).ToDictionary(e => e.Id, e => e.index);
        return _state.Silences.Where(s => s.Point == point.Id && !s.IsOpen).Select(s => new RecordSilence(
            s.Id, s.Version, s.State, s.InMeeting, s.Rule, _attribution.ListsNobody ? [] : [.. s.Register.OrderBy(entry => order[entry.Seat])],
            _context.At(s.Opened), _context.At(s.Until), _context.At(s.Ended!.Value),
            [.. s.Extensions.Select(e => new RecordExtension(_context.At(e.Until), e.Reason, _context.At(e.Time)))],
            _attribution.ListsNobody ? [] : [.. s.NotReached.OrderBy(seat => order[seat])], [s.EndEvent!.Value])
        {
            Sentence = s.State switch
            {
                SilenceState.Broken => Written(words => words.Outcome(BrokenFinding(point)).Words),
                SilenceState.Cancelled => Written(words => words.SilenceCancelled(In(s.Reason!, words))),
                _ => null,
            },
            Outcome = s.Outcome is { } o
                ? new RecordOutcome(o.Grade, o.Adopted, o.Support, o.Positions, o.Silent, o.TakingPart, o.Present, o.Roll, o.MissingSectors, o.UncarriedSectors)
                : null,
            Seat = BrokenBy(s, point).Seat,
            Sector = BrokenBy(s, point).Sector,
            Objection = s.Broken?.Objection is { } objection ? _state.Objections[objection].Text : null,
            Amendment = s.Broken?.Amendment is { } amendment ? _state.Amendments[amendment].Text : null,
            Reason = s.Reason,
        });
    }

    /// <summary>An amendment is made at the table, an objection might tell a ballot of a vote that isn't open.</summary>
    private Who BrokenBy(SilenceProcedure s, ConsensusPoint point) => s.Broken switch
    {
        null => default,
        { Amendment: not null } by => _attribution.Of(by.Seat, point.Item),
        { Objection: { } objection } by => _attribution.Behind(by.Seat, null, [point.Id], _state.Objections[objection].Named),
        { } by => _attribution.Behind(by.Seat, null, [point.Id], named: false),
    };

    /// <summary>Whether the last that was tried on a point of the table, since it was last put there, was a silence procedure that a seat broke.</summary>
    private bool IsBroken(ConsensusPoint point) => point.Stage == PointStage.Tabled
        && _state.Silences.LastOrDefault(s => s.Point == point.Id) is { State: SilenceState.Broken } last && Span.Now.Holds(point, last.EndEvent!.Value);

    /// <summary>No grade and no figures: nothing was decided, and nobody but the one seat said anything.</summary>
    private Finding BrokenFinding(ConsensusPoint point) =>
        new(_state.Description.Noun, point.Verb, Ending.SilenceBroken, Grade.NotAgreed, _state.RuleOf(point).Required, false);
}
