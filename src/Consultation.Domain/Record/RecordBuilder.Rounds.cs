namespace Consultation.Domain;

/// <summary>Rounds of voting, those annulled, and how points had ended before they were reopened.</summary>
public sealed partial class RecordBuilder
{
    private RecordRound RoundOf(Round round)
    {
        var outcome = round.Declared!;
        var open = round.Secrecy == Secrecy.Open;
        var order = InOrder().Select((seat, index) => (seat.Id, index)).ToDictionary(e => e.Id, e => e.index);
        var register = round.Register.OrderBy(entry => order[entry.Seat]).ToValueList();
        var ballots = register.Where(e => open && round.Ballots.ContainsKey(e.Seat) && round.Stands(e.Seat)).Select(e => (e.Seat, Ballot: round.Ballots[e.Seat])).ToList();
        return new RecordRound(
            round.Id, round.Ordinal, round.Secrecy, round.Rule, open || !_attribution.ListsNobody ? register : [], Standing.Of(round).Present.Count, outcome.Count, outcome.Weight,
            new RecordOutcome(
                outcome.Grade, outcome.Adopted, outcome.Support, outcome.Positions, outcome.Silent, outcome.TakingPart,
                outcome.Present, outcome.Roll, outcome.MissingSectors, _attribution.TellsSectors(round) ? outcome.UncarriedSectors : null),
            _context.At(round.Opened), _context.At(round.Closed!.Value))
        {
            Ballots = open ? [.. round.Positions().OrderBy(ballot => order[ballot.Seat])] : (ValueList<SeatBallot>?)null,
            Receipts = round.Receipts,
            Counts = !open ? [] : [.. round.Counts.Select(c => new SectorCount(c.Key, c.Value))],
            BySector = _attribution.WritesSectors(round) ? [.. _attribution.BySector(round)] : (ValueList<SectorCount>?)null,
            Proxies = [.. ballots.Where(b => b.Ballot.Proxy is not null).Select(b => new RecordProxy(b.Seat, b.Ballot.Proxy!.Value))],
            IntendedVotes = [.. round.IntendedVotes.Select(v => new RecordIntendedVote(
                v.Seat, v.Text, Written(words => words.IntendedVote(In(_state.Seats[v.Seat].Name, words), In(v.Text, words))), [v.Event]))],
            Reason = round.Reason,
            Unanswered = round.Unanswered > 0,
        };
    }

    private IEnumerable<RecordAnnulled> Annulled(ConsensusPoint point) => _state.Rounds
        .Where(round => round.Annulled is not null && round.Points.Any(p => p.Point == point.Id))
        .Select(round => new RecordAnnulled(
            round.Id, round.Ordinal, Written(words => words.Annulled(round.Ordinal, In(round.Annulled!.Reason, words))),
            _context.At(round.Opened), _context.At(round.Annulled!.Time), [round.Annulled.Event])
        {
            Points = round.Points.Count > 1 ? [.. round.Points.Select(p => p.Point)] : (ValueList<PointId>?)null,
        });

    private IEnumerable<RecordPast> Past(ConsensusPoint point, Numbering numbering) => point.Past.Select((past, index) =>
    {
        var span = new Span(index == 0 ? 0 : point.Past[index - 1].Event, past.Event);
        var ended = point with { Stage = past.Stage, Decision = past.Decision, About = past.About, Reason = past.Reason };
        ValueList<RecordReservation> reservations = [.. ReservationsOn([point], span)];
        Finding Of(ISentences words) => FindingOf(ended, past.Decision!, Together(past.Decision!), reservations.Count, words);
        var sentences = Spoken.ToDictionary(words => words.Language, words => SentenceOf(ended, () => Of(words), words));
        return new RecordPast(
            past.Stage, point.VersionOf(past).Text,
            new Text(sentences.Select(s => KeyValuePair.Create(s.Key, s.Value.Words))),
            System.Collections.Immutable.ImmutableSortedDictionary.ToImmutableSortedDictionary(sentences, s => s.Key, s => s.Value.Texts),
            _context.At(past.Time), Written(words => words.Reopened(In(past.Reopened, words))),
            reservations, [.. ObjectionsOn(point, span)], [past.Event])
        {
            Number = past.Decision is { } was && numbering.Decisions.TryGetValue((point.Id, was.Event), out var number) ? number : null,
            Addition = past.Addition,
            Version = past.Decision?.Version,
            Decided = past.Decision is { } decided ? _context.At(decided.Time) : null,
            Grade = past.Decision?.Grade,
            Adopted = past.Decision?.Adopted,
            Round = past.Decision?.Round,
            Label = past.Decision is null ? null : Written(words => words.Label(Of(words))),
            Figures = past.Decision?.Round is null ? null : Written(words => words.Figures(Of(words))),
        };
    });

    /// <summary>How many points a decision was of.</summary>
    private int Together(PointDecision decision) => decision.Round is { } id && _state.Rounds.Find(id) is { } round ? round.Points.Count : 1;

    /// <summary>A part of a point's life, between reopenings: the events after one and up to another.</summary>
    private readonly record struct Span(long After, long Until)
    {
        /// <summary>From the last reopening of the point on.</summary>
        public static Span Now { get; } = new(-1, long.MaxValue);

        public bool Holds(ConsensusPoint point, long number) =>
            number > (After < 0 ? point.Past.LastOrDefault()?.Event ?? 0 : After) && number <= Until;
    }
}
