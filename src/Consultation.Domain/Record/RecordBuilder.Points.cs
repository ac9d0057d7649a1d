using System.Collections.Immutable;
using Consultation.Domain.Consensus;

namespace Consultation.Domain;

public sealed partial class RecordBuilder
{
    private ValueList<RecordPoint> Points(Numbering numbering)
    {
        var order = _state.Agenda.Numbered().Select((entry, index) => (entry.Item.Id, index)).ToDictionary(e => e.Id, e => e.index);
        var groups = Groups();
        return [.. groups.SelectMany(group => group.Points.Select(point => PointOf(point, group, numbering)))
            .OrderBy(point => order[point.Item]).ThenBy(point => point.Paragraph)];
    }

    private RecordPoint PointOf(ConsensusPoint point, Group group, Numbering numbering)
    {
        var version = point.Decision is { } d ? point.Versions[d.Version - 1] : point.Version;
        var sentences = Sentences.All.ToDictionary(words => words.Language, words => SentenceOf(point, group, words));
        return new RecordPoint(
            point.Id, point.Item, numbering.Paragraphs[point.Id], point.Stage, point.Verb, version.Text,
            [.. point.ShownVersions().Select(v => new RecordVersion(v.Number, v.Text, [v.Event, .. v.Translations], v.Clause, v.Amendment))],
            [.. Rounds(point).Select(RoundOf)],
            [.. ReservationsOn([point])], [.. ObjectionsOn(point)],
            new Text(sentences.Select(s => KeyValuePair.Create(s.Key, s.Value.Words))),
            sentences.ToImmutableSortedDictionary(s => s.Key, s => s.Value.Texts),
            [.. new[] { version.Event, point.Decision?.Event ?? point.StageEvent }.Concat(version.Translations).Concat(point.AdditionEvents).Distinct()])
        {
            TranslationPending = [.. _state.Description.Languages.Where(language => version.Text[language] is null)],
            Brackets = version == point.Version ? [.. point.Brackets.Select(b => b.Range).OrderBy(range => range.From)] : [],
            Amendments = [.. _state.Amendments.Where(a => a.Point == point.Id).Select(AmendmentOf)],
            Addition = point.Addition,
            Clause = version.Clause,
            Number = numbering.Decisions.TryGetValue(point.Id, out var number) ? number : null,
            Together = group.Points.Count > 1 ? [.. group.Points.Select(p => p.Id)] : [],
            Version = point.Decision?.Version,
            Decided = point.Decision is { } decided ? _context.At(decided.Time) : null,
            Grade = point.Decision?.Grade,
            Adopted = point.Decision?.Adopted,
            Sense = point.Decision?.Sense,
            Label = point.Decision is null ? null : Written(words => words.Label(FindingOf(group, words))),
            Figures = point.Decision?.Round is null ? null : Written(words => words.Figures(FindingOf(group, words))),
            About = point.About,
            Reason = point.Reason,
        };
    }

    private static RecordAmendment AmendmentOf(Amendment a) =>
        new(a.Id, a.Version, a.Text, a.State, EventsOf(a.Event, a.Settled), a.Clause, a.Reason, a.Seat, a.Answer);

    private WrittenSentence SentenceOf(ConsensusPoint point, Group group, ISentences words)
    {
        var noun = _state.Description.Noun;
        return point.Stage switch
        {
            PointStage.Decided => words.Outcome(FindingOf(group, words)),
            PointStage.Discussed => new(words.Discussion(noun, DiscussionKind.Discussed, In(point.About!, words)), TextPlace.Within),
            PointStage.Noted => new(words.Discussion(noun, DiscussionKind.Noted, In(point.About!, words)), TextPlace.Within),
            _ => new(words.Unsettled(noun, point.Stage), TextPlace.Beneath),
        };
    }

    /// <summary>What the sentence of a group's outcome is made from.</summary>
    private Finding FindingOf(Group group, ISentences words)
    {
        var point = group.First;
        var decision = point.Decision!;
        var round = decision.Round is { } id ? _state.Rounds[id] : null;
        var finding = new Finding(
            _state.Description.Noun, point.Verb, round is null ? Ending.Sense : Ending.Voted, decision.Grade, decision.Rule.Required,
            decision.Adopted, group.Points.Count, point.Versions[decision.Version - 1].Clause?[words.Language])
        {
            Reservations = ReservationsOn(group.Points).Count(),
            Rule = decision.Rule,
            OtherRule = decision.Rule != _state.DefaultRule,
        };
        if (round is not { Declared: { } outcome })
        {
            return finding;
        }

        var open = round.Secrecy == Secrecy.Open;
        return finding with
        {
            Round = round.Ordinal,
            Figures = VoteFigures.Of(outcome, round.Register, round.Present.Count, Answered(round)),
            Missing = [.. outcome.MissingSectors.Select(sector => SectorName(sector, words))],
            Uncarried = open ? [.. outcome.UncarriedSectors.Select(sector => SectorName(sector, words))] : [],
            UncarriedUnnamed = !open && outcome.UncarriedSectors.Count > 0,
        };
    }

    private string SectorName(string id, ISentences words) =>
        _state.Sectors.Find(SectorId.Of(id)) is { } sector ? In(sector.Name, words) : id;

    /// <summary>The objecting seats whose objection was answered or withdrawn, for every point of the round.</summary>
    private Amount Answered(Round round) => round.Register
        .Where(entry => round.Ballots.GetValueOrDefault(entry.Seat) is { Position: Position.Object }
            && round.Points.All(p => _state.Objections.Any(o => o.Seat == entry.Seat && o.IsConsidered && o.Points.Contains(p))))
        .Aggregate(default(Amount), (sum, entry) => sum + new Amount(entry.Weight, 1));

    private IEnumerable<Round> Rounds(ConsensusPoint point) =>
        _state.Rounds.Where(round => round.Declared is not null && round.Points.Any(p => p.Point == point.Id));

    private RecordRound RoundOf(Round round)
    {
        var outcome = round.Declared!;
        var open = round.Secrecy == Secrecy.Open;
        var order = InOrder().Select((seat, index) => (seat.Id, index)).ToDictionary(e => e.Id, e => e.index);
        var register = round.Register.OrderBy(entry => order[entry.Seat]).ToValueList();
        return new RecordRound(
            round.Id, round.Ordinal, round.Secrecy, round.Rule, register, round.Present.Count, outcome.Count, outcome.Weight,
            new RecordOutcome(
                outcome.Grade, outcome.Adopted, outcome.Support, outcome.Positions, outcome.Silent, outcome.TakingPart,
                outcome.Present, outcome.Roll, outcome.MissingSectors, open ? outcome.UncarriedSectors : null),
            _context.At(round.Opened), _context.At(round.Closed!.Value))
        {
            Ballots = open
                ? [.. register.Where(e => round.Ballots.ContainsKey(e.Seat)).Select(e => new SeatBallot(e.Seat, round.Ballots[e.Seat].Position))]
                : (ValueList<SeatBallot>?)null,
            Reason = round.Reason,
            Unanswered = _state.Unanswered(round).Any(),
        };
    }
}
