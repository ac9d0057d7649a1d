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
        var sentences = Spoken.ToDictionary(words => words.Language, words => SentenceOf(point, group, words));
        return new RecordPoint(
            point.Id, point.Item, numbering.Paragraphs[point.Id], point.Stage, point.Verb, version.Text,
            [.. point.ShownVersions().Select(v => new RecordVersion(
                v.Number, v.Text, [v.Event, .. v.Translations], v.Clause, v.Amendment is { } by ? AmendmentOf(_state.Amendments[by]).Id : null))],
            [.. Rounds(point).Select(RoundOf)],
            [.. ReservationsOn([point], Span.Now)], [.. ObjectionsOn(point, Span.Now)],
            new Text(sentences.Select(s => KeyValuePair.Create(s.Key, s.Value.Words))),
            sentences.ToImmutableSortedDictionary(s => s.Key, s => s.Value.Texts),
            [.. new[] { version.Event, point.Decision?.Event ?? point.StageEvent }.Concat(version.Translations).Concat(point.AdditionEvents).Distinct()])
        {
            Marking = _state.Said(point) is { } marking ? Of(marking) : null,
            TranslationPending = [.. _state.Description.Languages.Where(language => version.Text[language] is null)],
            Brackets = version == point.Version ? [.. point.Brackets.Select(b => b.Range).OrderBy(range => range.From)] : [],
            Amendments = [.. _state.Amendments.Where(a => a.Point == point.Id).Select(AmendmentOf)],
            Addition = point.Addition,
            Clause = version.Clause,
            Number = point.Decision is { } now && numbering.Decisions.TryGetValue((point.Id, now.Event), out var number) ? number : null,
            Together = group.Points.Count > 1 ? [.. group.Points.Select(p => p.Id)] : [],
            Version = point.Decision?.Version,
            Decided = point.Decision is { } decided ? _context.At(decided.Time) : null,
            Grade = point.Decision?.Grade,
            Adopted = point.Decision?.Adopted,
            Sense = point.Decision?.Sense,
            Label = point.Decision is not null ? Written(words => words.Label(FindingOf(group, words)))
                : IsBroken(point) ? Written(words => words.Label(BrokenFinding(point)))
                : null,
            Figures = point.Decision?.Round is null ? null : Written(words => words.Figures(FindingOf(group, words))),
            About = point.About,
            Reason = point.Reason,
            Change = point.Change,
            Past = [.. Past(point, numbering)],
            Annulled = [.. Annulled(point)],
            Silence = point.Decision?.Round is { } by && _state.Silences.Find(by) is not null ? by : null,
            Silences = [.. SilencesOn(point)],
        };
    }

    private RecordAmendment AmendmentOf(Amendment a)
    {
        var who = a.Seat is { } seat ? _attribution.Of(seat, [a.Point]) : default;
        var hidden = a.Seat is not null && who.Seat is null;
        return new RecordAmendment(
            hidden ? new(Attribution.NeutralId("amendment", a.Event)) : a.Id, a.Version, a.Text, a.State, EventsOf(a.Event, a.Settled), a.Clause, a.Reason, who.Seat, a.Answer)
        {
            Sector = who.Sector,
            Nameless = hidden && who.IsNobody ? true : null,
        };
    }

    private WrittenSentence SentenceOf(ConsensusPoint point, Group group, ISentences words) =>
        SentenceOf(point, () => FindingOf(group, words), words);

    private WrittenSentence SentenceOf(ConsensusPoint point, Func<Finding> finding, ISentences words)
    {
        var noun = _state.Description.Noun;
        return point.Stage switch
        {
            PointStage.Decided => words.Outcome(finding()),
            PointStage.Tabled when IsBroken(point) => words.Outcome(BrokenFinding(point)),
            PointStage.Discussed => new(words.Discussion(noun, DiscussionKind.Discussed, In(point.About!, words)), TextPlace.Within),
            PointStage.Noted => new(words.Discussion(noun, DiscussionKind.Noted, In(point.About!, words)), TextPlace.Within),
            _ => new(words.Unsettled(noun, point.Stage, again: point.Past.Any(past => past.Decision is not null)), TextPlace.Beneath),
        };
    }

    /// <summary>What the sentence of a group's outcome is made from.</summary>
    private Finding FindingOf(Group group, ISentences words) =>
        FindingOf(group.First, group.First.Decision!, group.Points.Count, ReservationsOn(group.Points, Span.Now).Count(), words);

    private Finding FindingOf(ConsensusPoint point, PointDecision decision, int points, int reservations, ISentences words)
    {
        var round = decision.Round is { } id ? _state.Rounds.Find(id) : null;
        var silence = decision.Round is { } kept ? _state.Silences.Find(kept) : null;
        var ending = silence is not null ? Ending.SilenceKept : round is null ? Ending.Sense : Ending.Voted;
        var finding = new Finding(
            _state.Description.Noun, point.Verb, ending, decision.Grade, decision.Rule.Required,
            decision.Adopted, points, point.Versions[decision.Version - 1].Clause?[words.Language])
        {
            Reservations = reservations,
            Rule = decision.Rule,
            OtherRule = decision.Rule != _state.DefaultRule,
        };
        if (silence is { Outcome: { } found })
        {
            return finding with
            {
                Figures = VoteFigures.Of(found, silence.Register, silence.Present.Count, default),
                Missing = [.. found.MissingSectors.Select(sector => SectorName(sector, words))],
                Uncarried = [.. found.UncarriedSectors.Select(sector => SectorName(sector, words))],
            };
        }

        if (round is not { Declared: { } outcome })
        {
            return finding;
        }

        var tells = _attribution.TellsSectors(round);
        return finding with
        {
            Round = round.Ordinal,
            Secret = round.Secrecy == Secrecy.Secret,
            Figures = VoteFigures.Of(
                outcome, round.Register, Standing.Of(round).Present.Count, new Amount(round.Considered.Votes, round.Considered.Seats)) with
            {
                Proxies = round.Ballots.Count(b => b.Value.Proxy is not null && round.Stands(b.Key)),
            },
            Missing = [.. outcome.MissingSectors.Select(sector => SectorName(sector, words))],
            Uncarried = tells ? [.. outcome.UncarriedSectors.Select(sector => SectorName(sector, words))] : [],
            UncarriedUnnamed = !tells && outcome.UncarriedSectors.Count > 0,
        };
    }

    private string SectorName(string id, ISentences words) =>
        _state.Sectors.Find(SectorId.Of(id)) is { } sector ? In(sector.Name, words) : id;

    private IEnumerable<Round> Rounds(ConsensusPoint point) =>
        _state.Rounds.Where(round => round.Declared is not null && round.Points.Any(p => p.Point == point.Id));
}
