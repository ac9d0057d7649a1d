using System.Runtime.CompilerServices;
using Consultation.Domain;
using Consultation.Domain.Consensus;
using Results = Consultation.Domain.Results;

namespace Consultation.Server.Views;

internal sealed partial class ViewBuilder
{
    /// <summary>What the record will say at a state: worded once for all audiences, in every language of the roundtable.</summary>
    private static readonly ConditionalWeakTable<Roundtable, IReadOnlyDictionary<PointId, PointSentence>> Said = [];

    private readonly Dictionary<RoundId, (Round Round, object Objections, RoundShape Shape)> _rounds = [];

    private Slice TableOf(Roundtable r)
    {
        var points = r.Points.Where(p => audience.Sees(p)).ToList();
        var shown = points.Select(p => p.Id).ToHashSet();
        var sentences = Said.GetValue(r, RecordBuilder.SentencesOf);
        var numbers = Numbers(r);
        return new Slice(
            "table",
            null,
            new SliceList("points", points.ToDictionary(p => p.Id.Value, p => (object)PointOf(r, p, numbers[p.Id], sentences.GetValueOrDefault(p.Id)))),
            new SliceList("objections", InNoOrder(r.Objections.Where(o => o.Points.Any(p => shown.Contains(p.Point))), o => o.Id.Value).ToDictionary(
                o => o.Id.Value,
                o => (object)new ObjectionShape([.. o.Points.Select(p => p.Point)], [.. o.Points.Select(p => p.Version)], o.Text, Named(r, o.Round, o.Seat), o.Answer, o.Withdrawn))),
            new SliceList("reservations", InNoOrder(r.Reservations.Where(o => o.Points.Any(shown.Contains)), o => o.Id.Value).ToDictionary(
                o => o.Id.Value,
                o => (object)new ReservationShape(o.Points, o.Text, Named(r, o.Round, o.Seat)))),
            new SliceList("amendments", r.Amendments.Where(a => shown.Contains(a.Point)).ToDictionary(
                a => a.Id.Value,
                a => (object)new AmendmentShape(a.Point, a.Version, a.Text, a.Clause, a.Reason, a.Seat, a.State, a.Answer, a.Time))),
            new SliceList("statements", r.Statements.ToDictionary(
                s => s.Id.Value,
                s => (object)new StatementShape(s.Point, s.Item, s.Text, s.Seat, [.. s.Signatures.Select(x => x.Seat)], s.Time, audience.Prepares() ? s.Marking : null))));
    }

    /// <summary>The same for every audience, so that all speak of a point by one number.</summary>
    internal static Dictionary<PointId, string> Numbers(Roundtable r)
    {
        var items = r.Agenda.Numbered().ToDictionary(n => n.Item.Id, n => n.Number);
        return r.Points.GroupBy(p => p.Item).SelectMany(group => group.Select((p, place) => (p.Id, Number: $"{items.GetValueOrDefault(group.Key)}.{place + 1}")))
            .ToDictionary(p => p.Id, p => p.Number);
    }

    private PointShape PointOf(Roundtable r, ConsensusPoint p, string number, PointSentence? sentence) => new(
        p.Item, number, p.Stage, p.StageTime, p.Verb, p.Version.Number, p.Version.Text, p.Version.Clause, r.RuleOf(p),
        p.StatedSense is { } stated ? new SenseShape(stated.Sense, stated.Until) : null,
        p.Decision is { } d ? new DecisionShape(d.Grade, d.Adopted, d.Round, d.Sense, d.Time) : null,
        p.About, p.Reason, sentence?.Sentence, sentence?.Label,
        audience.Prepares() && p is { Stage: PointStage.Tabled, SenseUndone: { } undone } ? new UndoneShape(undone.Seat, undone.Text, undone.Time) : null,
        sentence is null ? [] : [.. p.Past.Zip(sentence.Past, (past, said) => new PastShape(
            past.Stage, p.VersionOf(past).Text, said.Sentence, said.Label, said.Reopened, past.Time))],
        [.. p.PendingOf(r.Description.Languages)],
        [.. p.Brackets.OrderBy(b => b.Range.From).Select(b => new BracketShape(b.Id, b.Range.From, b.Range.To))],
        p.Addition, p.Change, audience.Prepares() ? p.Marking : null);

    /// <summary>Texts that came with the ballots of an unattributed vote carry no name, for any audience.</summary>
    private static SeatId? Named(Roundtable r, RoundId? round, SeatId seat) =>
        round is { } id && r.Rounds[id].Secrecy != Secrecy.Open ? null : seat;

    /// <summary>By their ids: the order of the register would tell whose the nameless ones are.</summary>
    private static IEnumerable<T> InNoOrder<T>(IEnumerable<T> all, Func<T, string> id) => all.OrderBy(id, StringComparer.Ordinal);

    private Slice VoteOf(Roundtable r)
    {
        var rounds = new SliceList("rounds", r.Rounds.ToDictionary(round => round.Id.Value, round => (object)RoundOf(r, round)));
        return audience == Audience.Facilitator
            ? new Slice("vote", new VoteShape(r.OpenRound), rounds, VotedIn(r))
            : new Slice("vote", new VoteShape(r.OpenRound), rounds);
    }

    /// <summary>Who has voted, for the facilitator alone, and without what: so that those who are missing can be asked.</summary>
    private static SliceList VotedIn(Roundtable r)
    {
        var open = r.OpenRound is { } id ? r.Rounds[id] : null;
        return new SliceList("voted", open is null ? [] : open.Ballots.Keys.ToDictionary(seat => seat.Value, _ => (object)new VotedShape(open.Id)));
    }

    private RoundShape RoundOf(Roundtable r, Round round)
    {
        // Ballots change nothing of an open round's shape; live results go out with the progress.
        if (_rounds.TryGetValue(round.Id, out var last)
            && (ReferenceEquals(last.Round, round) || OnlyBallotsDiffer(last.Round, round))
            && ReferenceEquals(last.Objections, r.Objections))
        {
            return last.Shape;
        }

        var counted = !round.IsOpen && round is { Annulled: null, IsCheck: false };
        var outcome = counted ? r.OutcomeOf(round) : null;
        if (outcome is not null && round.Secrecy != Secrecy.Open)
        {
            outcome = outcome with { UncarriedSectors = audience == Audience.Facilitator && HidesItsSeats(round) ? outcome.UncarriedSectors : [] };
        }

        var named = round is { Secrecy: Secrecy.Open, IsOpen: false, Annulled: null };
        var facilitates = audience == Audience.Facilitator;
        var shape = new RoundShape(
            round.Points, round.Ordinal, round.Rule, round.Secrecy, round.Results, round.Register.Count, round.Opened, round.Closes, round.Closed,
            round.IsCheck ? round.Totals : outcome?.Count, outcome, round.Declared is not null, counted ? round.NotVoted : null, round.Reason,
            named ? [.. round.Positions()] : null,
            facilitates && round is { Declared: null, Annulled: null } ? [.. round.Register.Select(e => e.Seat)] : null,
            round.IsCheck,
            named || facilitates ? [.. round.Counts.Select(c => new SectorCount(c.Key, c.Value))] : null,
            named ? [.. round.Register.Where(e => round.Ballots.GetValueOrDefault(e.Seat)?.Proxy is not null && round.Stands(e.Seat))
                .Select(e => new RecordProxy(e.Seat, round.Ballots[e.Seat].Proxy!.Value))] : null,
            [.. round.IntendedVotes.Select(x => new IntendedVoteShape(x.Seat, x.Text))],
            round.Annulled is { } annulled ? new AnnulledShape(annulled.Reason, annulled.Time) : null,
            facilitates && counted ? NextGradeOf(r, round) : null,
            round.WithReceipts, counted ? round.Receipts : null);
        _rounds[round.Id] = (round, r.Objections, shape);
        return shape;
    }

    private static bool OnlyBallotsDiffer(Round before, Round after) => before.IsOpen && after.IsOpen && before.Closes == after.Closes
        && before.Points.Items == after.Points.Items && ReferenceEquals(before.Counts, after.Counts);

    /// <summary>Why the next grade wasn't reached; sectors of a vote without names only where that tells no seat's ballot.</summary>
    private static NextGradeShape? NextGradeOf(Roundtable r, Round round)
    {
        if (r.NextGradeOf(round) is not { } next)
        {
            return null;
        }

        var authentic = r.Description.Authentic;
        return new NextGradeShape(next.Grade, [.. next.Failed.Select(shortfall => new Text(r.Description.Languages
            .SelectMany(language => Sentences.All.Where(words => words.Language == language))
            .Select(words => KeyValuePair.Create(words.Language, words.Shortfall(shortfall.Named(sector =>
                round.Secrecy == Secrecy.Open || shortfall is SectorsMissing || HidesItsSeats(round)
                    ? r.Sectors.Find(SectorId.Of(sector))?.Name.In(words.Language, authentic) ?? sector
                    : null))))))]);
    }

    /// <summary>
    /// Whether it may be said of sectors that they opposed, without saying how a seat voted: in each that voted at least
    /// three did, and not all the same; what isn't said of one would follow from the totals and the others. Only the
    /// facilitator needs it, to know what stands against a broader agreement.
    /// </summary>
    private static bool HidesItsSeats(Round round) => round.Positions().GroupBy(b => round.Entry(b.Seat)!.Sector, b => b.Position)
        .All(sector => sector.Count() >= 3 && sector.Distinct().Count() > 1);

    private static Tally? LiveCount(Round round) => round.Results == Results.Live ? round.Count() : null;

    private static Slice ProgressOf(Roundtable r) => new("progress", r.OpenRound is { } id
        ? new ProgressShape(id, r.Rounds[id].Voted, r.Rounds[id].Register.Count, LiveCount(r.Rounds[id]))
        : new ProgressShape(null, 0, 0, null));
}
