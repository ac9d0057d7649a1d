using System.Globalization;
using System.Text.RegularExpressions;
using Consultation.Domain.Consensus;

namespace Consultation.Simulation;

/// <summary>
/// Reads every number out of an English sentence and its line of figures, and holds it against the round. What a
/// number is said of is known by the words around it; a number that isn't known by them is a mistake of this reading.
/// </summary>
internal sealed partial class Figures
{
    private const string Invariant = "the figures in words are those of the ballots";
    private const string Say = @"(?<n>[\d,]+)(?: votes? by (?<s>[\d,]+) seats?)?";

    private readonly PlainRound _round;
    private readonly Outcome _outcome;
    private readonly string _text;
    private readonly bool _unequal;
    private string _left;

    private Figures(PlainRound round, string text)
    {
        (_round, _outcome, _text) = (round, round.Declared!, text);
        _unequal = round.Register.Select(e => e.Weight).Distinct().Skip(1).Any();
        _left = Apart().Replace(text, "");
    }

    public static void Check(PlainRound round, int reservations, string sentence, string figures, bool isSilence = false)
    {
        new Figures(round, figures).CheckFigures(isSilence);
        new Figures(round, sentence).CheckSentence(reservations);
    }

    private (long Votes, long Seats) Of(Func<Tally, long> of) => (of(_outcome.Weight), of(_outcome.Count));

    private (long Votes, long Seats) Present => (_outcome.Present, _round.Register.Count(e => _round.AtTable.Contains(e.Seat)) + LeftABallot);

    /// <summary>Those away for whom a ballot stands; of a sector that raised hands, the hands beyond those at the table.</summary>
    private int LeftABallot => _round.Standing.Count(b => !_round.AtTable.Contains(b.Seat))
        + _round.Hands.Sum(h => Math.Max(0, h.Value.Values.Sum() - _round.Register.Count(e => e.Sector == h.Key && _round.AtTable.Contains(e.Seat))));

    private (long Votes, long Seats) TakingPart => (_outcome.TakingPart, _outcome.Count.Agree + _outcome.Count.AgreeWithReservation
        + _outcome.Count.StandAside + _outcome.Count.Object + _outcome.Count.Abstain);

    private (long Votes, long Seats) Roll => (_outcome.Roll, _round.Register.Count);

    private (long Votes, long Seats) Considered => (_round.Register.Where(e => _round.Considered.Contains(e.Seat)).Sum(e => (long)e.Weight), _round.Considered.Count);

    private (long Votes, long Seats) Unanswered => (_outcome.Weight.Object - Considered.Votes, _outcome.Count.Object - Considered.Seats);

    private void CheckFigures(bool isSilence)
    {
        if (isSilence)
        {
            Take(@"all (?<n>[\d,]+) on the roll reached", m => Broken.Unless(Number(m, "n") == Roll.Seats && Present.Seats == Roll.Seats, Invariant, $"{_text}; reached are {Present}"));
            Take(@"(?<a>none|[\d,]+) of the (?<b>[\d,]+) on the roll (?:reached|present)", m => Both(m, Present.Seats, Roll.Seats));
            NothingIsLeft();
            return;
        }

        Must(@" agrees? with a reservation", Of(t => t.AgreeWithReservation));
        Must(@" agrees?\b", Of(t => t.Agree));
        Must(@" stands? aside", Of(t => t.StandAside));
        Must(@" objects?\b", Of(t => t.Object));
        Must(@" abstains?\b", Of(t => t.Abstain));
        Take(@"(?<n>[\d,]+) of these silent, counted as (assent|abstention)", m => Seats(m, _outcome.Silent));
        Take(@"(?<n>[\d,]+) by proxy", m => Seats(m, _round.Standing.Count(b => b.Ballot.Proxy is not null)));
        Take(@"all (?<n>[\d,]+) present took part", m => Broken.Unless(Number(m, "n") == Present.Seats && TakingPart.Seats == Present.Seats, Invariant, $"{_text}; present are {Present}"));
        Take(@"(?<a>none|[\d,]+) of the (?<b>[\d,]+) on the roll present", m => Both(m, Present.Seats, Roll.Seats));
        TookPart();
        NothingIsLeft();
    }

    private void CheckSentence(int reservations)
    {
        Take($@"[Bb]y {Say}(?: votes?)? to ", m => Seats(m, Of(Support)));
        Take($@"{Say}, with ", m => Seats(m, Of(t => t.Object)));
        Take($@"{Say} (?:abstentions?|abstaining)\b", m => Seats(m, Of(t => t.Abstain)));
        Take($@"{Say} standing aside", m => Seats(m, Of(t => t.StandAside)));
        Take($@"{Say}(?: votes?)?(?: (?:was|were))? in favour", m => Seats(m, Of(Support)));
        Take($@"{Say} against", m => Seats(m, Of(t => t.Object)));
        Take($@"{Say} abstained", m => Seats(m, Of(t => t.Abstain)));
        Take($@"{Say} stood aside", m => Seats(m, Of(t => t.StandAside)));
        Take($@"{Say} objected and (?:was|were) answered", m => Seats(m, Considered));
        Take($@"{Say} objected without an answer", m => Seats(m, Unanswered));
        Take($@"{Say} objected", m => Seats(m, Of(t => t.Object)));
        Take(@"(?<n>[\d,]+) reservations?, recorded below", m => Seats(m, reservations));
        Take(@"(?<a>[\d,]+) of (?<b>[\d,]+)(?: votes?)? (?:was|were) present, [\d,]+ (?:is|are) required", m => Both(m, _unequal ? Present.Votes : Present.Seats, _unequal ? Roll.Votes : Roll.Seats));
        TookPart();
        NothingIsLeft();
    }

    private static long Support(Tally tally) => tally.Agree + tally.AgreeWithReservation;

    private void TookPart()
    {
        Take(
            @"(?<a>[\d,]+) of the (?<b>[\d,]+) seats present, with (?<v>[\d,]+) of their (?<w>[\d,]+) votes?, took part",
            m => Broken.Unless(
                (Number(m, "a"), Number(m, "b"), Number(m, "v"), Number(m, "w")) == (TakingPart.Seats, Present.Seats, TakingPart.Votes, Present.Votes),
                Invariant, $"{_text}; {TakingPart} of {Present} took part"));
        Take(@"(?<a>none|[\d,]+) of the (?<b>[\d,]+) present took part", m => Both(m, TakingPart.Seats, Present.Seats));
    }

    /// <summary>A position that somebody took is said, and no other is.</summary>
    private void Must(string words, (long Votes, long Seats) amount)
    {
        var isSaid = Take(Say + words, m => Seats(m, amount));
        Broken.Unless(isSaid == amount.Seats > 0, Invariant, $"{_text}; {amount} for “{words}”");
    }

    private bool Take(string pattern, Action<Match> check)
    {
        var match = Regex.Match(_left, pattern, RegexOptions.CultureInvariant);
        if (match.Success)
        {
            check(match);
            _left = _left.Remove(match.Index, match.Length);
        }

        return match.Success;
    }

    private void Seats(Match said, long seats) => Broken.Unless(Number(said, "n") == seats, Invariant, $"{_text}; it is {seats}");

    private void Seats(Match said, (long Votes, long Seats) amount)
    {
        var both = said.Groups["s"].Success;
        var is_ = both ? (Number(said, "n"), Number(said, "s")) : (amount.Votes, Number(said, "n"));
        Broken.Unless(is_ == amount && both == (_unequal && amount.Seats > 0), Invariant, $"{_text}; “{said.Value}” is {amount}");
    }

    private void Both(Match said, long of, long all) =>
        Broken.Unless((Number(said, "a"), Number(said, "b")) == (of, all), Invariant, $"{_text}; “{said.Value}” is {of} of {all}");

    private void NothingIsLeft() => Broken.Unless(!_left.Any(char.IsAsciiDigit), "every figure in words is known", $"{_text}; not known are those in “{_left}”");

    private static long Number(Match match, string group) => match.Groups[group].Value is "none" ? 0
        : long.Parse(match.Groups[group].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    // The marks of texts, the rule, the base of a majority, and rounds that have no word: not figures of the ballots.
    [GeneratedRegex(@"zq\d+|rule: [^)]*|; [^;]* were required|\d+(?:st|nd|rd|th) round")]
    private static partial Regex Apart();
}
