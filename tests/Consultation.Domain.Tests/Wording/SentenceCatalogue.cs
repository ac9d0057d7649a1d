using System.Text;
using Consultation.Domain.Consensus;

namespace Consultation.Domain.Tests;

/// <summary>Every outcome with the numbers that matter, as one text that a secretary can read through.</summary>
internal sealed partial class SentenceCatalogue(ISentences words)
{
    private readonly CatalogueWords _said = CatalogueWords.In(words.Language);
    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _written = [];

    public static string Of(ISentences words) => new SentenceCatalogue(words).Write();

    private static Amount N(long seats) => new(seats, seats);

    private static VoteFigures Votes(int agree = 8, int reservation = 0, int aside = 0, int objecting = 0, int answered = 0, int abstain = 0, int silent = 0, int absent = 0)
    {
        var part = agree + reservation + aside + objecting + abstain;
        return new VoteFigures(
            false, N(agree), N(reservation), N(aside), N(objecting), N(answered), N(abstain), silent, N(part), N(part + silent), N(part + silent + absent));
    }

    private Finding Vote(Grade grade, Grade required, VoteFigures figures, bool clause = true) =>
        new(Noun.Participants, Verb.Agreed, Ending.Voted, grade, required, grade >= required, 1, clause ? _said.Clause : null)
        {
            Figures = figures,
            Rule = ConsensusRule.Requiring(required),
            Reservations = (int)figures.AgreeWithReservation.Seats,
        };

    private string Write()
    {
        Unanimity();
        Agreements();
        Majorities();
        Others();
        WithoutVote();
        Additions();
        Weights();
        Ways();
        Events();
        Procedures();
        Shortfalls();
        PresetList();
        return _text.ToString();
    }

    private void Unanimity()
    {
        Head("Unanimity");
        foreach (var noun in Enum.GetValues<Noun>())
        {
            foreach (var verb in Enum.GetValues<Verb>())
            {
                var finding = Vote(Grade.Unanimity, Grade.Consensus, Votes(9)) with { Noun = noun, Verb = verb };
                Add(finding);
                Add(finding with { Clause = null });
            }
        }
    }

    private void Agreements()
    {
        foreach (var grade in new[] { Grade.Consensus, Grade.GeneralAgreement })
        {
            Head(words.Label(Vote(grade, grade, Votes())));
            foreach (var verb in Enum.GetValues<Verb>())
            {
                Add(Vote(grade, grade, Votes(9, abstain: 1)) with { Verb = verb });
                Add(Vote(grade, grade, Votes(9, abstain: 1), clause: false) with { Verb = verb });
            }

            foreach (var n in _said.Numbers)
            {
                Add(Vote(grade, grade, Votes(50, abstain: n)));
                Add(Vote(grade, grade, Votes(50, aside: n)));
                Add(Vote(grade, grade, Votes(50, objecting: n, answered: n)));
                Add(Vote(grade, grade, Votes(50, objecting: n)));
                Add(Vote(grade, grade, Votes(50, reservation: n)));
            }

            Add(Vote(grade, grade, Votes(50, 2, 5, 3, 1, 12)));
            Add(Vote(grade, grade, Votes(50, 2, 5, 3, 1, 12), clause: false) with { Points = 5 });
        }

        Head("More was required");
        Add(Vote(Grade.GeneralAgreement, Grade.Consensus, Votes(9, objecting: 1, answered: 1)));
        Add(Vote(Grade.GeneralAgreement, Grade.Unanimity, Votes(9, aside: 1), clause: false));
        Add(Vote(Grade.Consensus, Grade.Unanimity, Votes(9, abstain: 1)) with { Verb = Verb.Decided });
        Add(Vote(Grade.Consensus, Grade.Unanimity, Votes(9, abstain: 1), clause: false) with { Points = 2 });
    }

    private void Majorities()
    {
        Head("Majority, adopted");
        foreach (var n in _said.Numbers)
        {
            Add(Vote(Grade.Majority, Grade.Majority, Votes(13, objecting: n)));
            Add(Vote(Grade.Majority, Grade.Majority, Votes(Math.Max(n, 1))));
            Add(Vote(Grade.Majority, Grade.Majority, Votes(13, objecting: 4, abstain: n)));
            Add(Vote(Grade.Majority, Grade.Majority, Votes(13, objecting: 4, aside: n, abstain: 1)));
        }

        Add(Vote(Grade.Majority, Grade.Majority, Votes(1)) with { Noun = Noun.Committee });
        Add(Vote(Grade.Majority, Grade.Majority, Votes(12_345, objecting: 1_001, abstain: 1_000_000)));
        Head("Majority, more required");
        foreach (var n in _said.Numbers)
        {
            Add(Vote(Grade.Majority, Grade.Consensus, Votes(Math.Max(n, 1), objecting: 4, abstain: n, aside: n)));
        }

        Add(Vote(Grade.Majority, Grade.GeneralAgreement, Votes(8, objecting: 4)));
        Add(Vote(Grade.Majority, Grade.Unanimity, Votes(8, objecting: 4)) with { Points = 3, Clause = null });
        Head("Majority required, not adopted");
        foreach (var n in _said.Numbers)
        {
            Add(Vote(Grade.NotAgreed, Grade.Majority, Votes(n, objecting: 13, abstain: n, aside: n)));
        }

        var division = Vote(Grade.NotAgreed, Grade.Majority, Votes(10, objecting: 8, abstain: 2));
        foreach (var name in new[] { "Absolute majority", "Two thirds of votes cast" })
        {
            Add(division with { Rule = Presets.Named(name) });
        }

        foreach (var of in Enum.GetValues<MajorityBase>())
        {
            Add(division with { Rule = division.Rule! with { Majority = new MajorityRule(new Share(3, 4), true, of) } });
            Add(division with { Rule = division.Rule! with { Majority = new MajorityRule(new Share(1, 1), true, of) } });
            Add(Vote(Grade.NotAgreed, Grade.Majority, Votes(10, objecting: 11)) with { Rule = division.Rule! with { Majority = new MajorityRule(new Share(3, 5), false, of) } });
        }

        division = division with { Rule = Presets.Named("Double majority"), Uncarried = [_said.CivilSociety] };
        Add(division);
        Add(division with { Uncarried = [_said.Government, _said.CivilSociety] });
        Add(division with { Uncarried = [], UncarriedUnnamed = true, Points = 2 });
    }

    private void Others()
    {
        Head("Not agreed; no position");
        Add(Vote(Grade.NotAgreed, Grade.Consensus, Votes(4, objecting: 6)));
        Add(Vote(Grade.NoPosition, Grade.Consensus, Votes(0, abstain: 10)) with { Noun = Noun.Delegations });
        Add(Vote(Grade.NoPosition, Grade.Consensus, Votes(0, silent: 10)) with { Noun = Noun.Committee });
        Head("Inquorate");
        foreach (var (here, roll) in new[] { (0, 13), (1, 1), (1, 13), (6, 13), (2, 5), (5, 12) })
        {
            Add(Vote(Grade.Inquorate, Grade.Consensus, Votes(here, absent: roll - here)) with { Missing = here == 1 ? [_said.CivilSociety] : [] });
        }

        Add(Vote(Grade.Inquorate, Grade.Majority, Votes(7, absent: 6)) with { Missing = [_said.CivilSociety, _said.Osce] });
        Add(Vote(Grade.Inquorate, Grade.Majority, Votes(6, absent: 7)) with { Missing = [_said.Government] });
        Head("Silence procedure");
        Add(Vote(Grade.Consensus, Grade.Consensus, Votes()) with { Ending = Ending.SilenceBroken, Figures = null });
        Add(Vote(Grade.Consensus, Grade.Consensus, Votes()) with { Ending = Ending.SilenceKept, Figures = null });
        Silences();
    }

    private void WithoutVote()
    {
        Head("Without a vote");
        foreach (var sense in new[] { Grade.Consensus, Grade.GeneralAgreement })
        {
            foreach (var verb in Enum.GetValues<Verb>())
            {
                var finding = new Finding(Noun.Participants, verb, Ending.Sense, sense, Grade.GeneralAgreement, true, 1, _said.Clause);
                Add(finding);
                Add(finding with { Clause = null });
            }
        }

        foreach (var n in _said.Numbers)
        {
            Add(new Finding(Noun.Delegations, Verb.Agreed, Ending.Sense, Grade.GeneralAgreement, Grade.GeneralAgreement, true, 1, _said.Clause) { Reservations = n });
        }

        Head("Discussed, noted, next meeting, unsettled");
        foreach (var noun in Enum.GetValues<Noun>())
        {
            Line(words.Discussion(noun, DiscussionKind.Discussed, _said.Discussed));
            Line(words.Discussion(noun, DiscussionKind.Noted, _said.Noted));
            Line(words.NextMeeting(noun, _said.When, _said.Place));
            Line(words.Unsettled(noun, PointStage.Tabled));
            Line(words.Unsettled(noun, PointStage.Tabled, again: true));
        }

        foreach (var (when, where) in _said.OtherMeetings)
        {
            Line(words.NextMeeting(Noun.Participants, when, where));
        }

        Line(words.Unsettled(Noun.Participants, PointStage.Withdrawn));
        Line(words.Unsettled(Noun.Participants, PointStage.Deferred));
    }

    private void Additions()
    {
        Head("Fewer took part; later rounds; another rule");
        Add(Vote(Grade.Unanimity, Grade.Consensus, Votes(12, silent: 1)));
        Add(Vote(Grade.Consensus, Grade.Consensus, Votes(8, 1, abstain: 1, silent: 1), clause: false) with { Points = 5 });
        foreach (var n in _said.Numbers.Where(n => n > 0))
        {
            Add(Vote(Grade.Unanimity, Grade.Consensus, Votes(n, silent: 1), clause: false));
            Add(Vote(Grade.NoPosition, Grade.Consensus, Votes(0, silent: n)));
            Add(Vote(Grade.Inquorate, Grade.Consensus, Votes(n, absent: n + 1)));
            Add(Vote(Grade.Inquorate, Grade.Consensus, Votes(0, absent: n)));
        }

        foreach (var grade in new[] { Grade.Inquorate, Grade.NoPosition, Grade.NotAgreed, Grade.Majority, Grade.GeneralAgreement, Grade.Consensus, Grade.Unanimity })
        {
            Add(Vote(grade, Grade.GeneralAgreement, grade == Grade.NoPosition ? Votes(0, abstain: 2) : Votes(5, objecting: 1, absent: 12)) with { Round = 2, Noun = Noun.Committee });
        }

        Add(Vote(Grade.Majority, Grade.Majority, Votes(5, objecting: 1)) with { Round = 3 });
        foreach (var preset in Presets.All)
        {
            Add(Vote(Grade.Unanimity, preset.Rule.Required, Votes(9, silent: 1)) with { OtherRule = true, Rule = preset.Rule });
        }

        Add(Vote(Grade.Consensus, Grade.Consensus, Votes(9)) with
        {
            OtherRule = true,
            Rule = ConsensusRule.Requiring(Grade.Consensus) with { BroadSupport = new Share(4, 5), ToleratedObjections = 2, Quorum = new QuorumRule(new Share(2, 3), false) },
        });
        Add(Vote(Grade.Consensus, Grade.Consensus, Votes(9, abstain: 2, silent: 2) with { TakingPart = N(11), Present = N(11) }) with { Rule = Presets.Named("Silence procedure") });
    }

    private void Head(string title) => _text.Append(_text.Length == 0 ? "" : "\n").Append("== ").Append(title).Append(" ==\n");

    private void Line(string line) => _text.Append(line).Append('\n');

    private void Add(Finding finding)
    {
        var entry = words.Outcome(finding).Words;
        if (words.Figures(finding) is { Length: > 0 } figures)
        {
            entry += $"\n    [{words.Label(finding)}] {figures}";
        }

        if (_written.Add(entry))
        {
            Line(entry);
        }
    }
}
