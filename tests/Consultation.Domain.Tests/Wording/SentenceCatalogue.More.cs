using Consultation.Domain.Consensus;

namespace Consultation.Domain.Tests;

internal sealed partial class SentenceCatalogue
{
    private void Weights()
    {
        Head("Unequal weights");
        var figures = Votes(1) with
        {
            Unequal = true,
            Agree = new(8, 6),
            AgreeWithReservation = new(1, 1),
            StandAside = new(2, 1),
            Object = new(4, 2),
            Answered = new(1, 1),
            Abstain = new(3, 1),
            TakingPart = new(18, 11),
            Present = new(20, 12),
            Roll = new(25, 13),
        };
        Add(Vote(Grade.Consensus, Grade.Consensus, figures));
        Add(Vote(Grade.GeneralAgreement, Grade.GeneralAgreement, figures));
        Add(Vote(Grade.Majority, Grade.Majority, figures));
        Add(Vote(Grade.Majority, Grade.Consensus, figures));
        Add(Vote(Grade.NotAgreed, Grade.Majority, figures) with { Rule = Presets.Named("Absolute majority") });
        Add(Vote(Grade.Inquorate, Grade.Majority, figures with { Present = new(9, 4) }));
        foreach (var n in _said.Numbers.Where(n => n > 0))
        {
            var even = figures with { Agree = new(n, 1), AgreeWithReservation = default, Object = new(n, 1), Answered = default, Abstain = new(n, n) };
            Add(Vote(Grade.Majority, Grade.Majority, even with { StandAside = default }));
            Add(Vote(Grade.Majority, Grade.Consensus, even));
            Add(Vote(Grade.GeneralAgreement, Grade.GeneralAgreement, even with { StandAside = new(n, n), TakingPart = new(n, 12), Present = new(n, 12) }, clause: false));
            Add(Vote(Grade.NotAgreed, Grade.Majority, even with { TakingPart = new(n, n), Present = new(n + 1, n + 1), Roll = new((4 * n) + 1, 13) }) with { Rule = Presets.Named("Absolute majority") });
            Add(Vote(Grade.Inquorate, Grade.Majority, even with { Present = new(n, 4), Roll = new((10 * n) + 1, 13) }));
        }
    }

    private void Silences()
    {
        foreach (var verb in Enum.GetValues<Verb>())
        {
            Add(Silence(Grade.Consensus, 10, 12) with { Verb = verb });
        }

        foreach (var (reached, roll) in new[] { (10, 10), (1, 1), (21, 22), (5, 13), (1, 13), (0, 13), (2, 21) })
        {
            Add(Silence(reached * 2 < roll ? Grade.Inquorate : Grade.Consensus, reached, roll) with { Noun = Noun.Committee, Clause = null });
        }

        Add(Silence(Grade.Inquorate, 8, 13) with { Missing = [_said.CivilSociety] });
        Add(Silence(Grade.Consensus, 8, 20) with
        {
            Required = Grade.Majority,
            Adopted = false,
            Rule = Presets.Named("Absolute majority")! with { Silence = SilenceRule.Assents },
        });
    }

    private Finding Silence(Grade grade, int reached, int roll) =>
        Vote(grade, Grade.Consensus, Votes(reached, silent: reached, absent: roll - reached) with { TakingPart = N(reached), Present = N(reached), Roll = N(roll) }) with
        {
            Ending = Ending.SilenceKept,
            Rule = Presets.Named("Silence procedure"),
        };

    /// <summary>How ballots were given: secretly, by proxy; and rounds by their number.</summary>
    private void Ways()
    {
        Head("Secret ballots and proxies");
        foreach (var n in _said.Numbers.Where(n => n > 0))
        {
            Add(Vote(Grade.Majority, Grade.Majority, Votes(30, objecting: 4) with { Proxies = n }) with { Secret = n == 1 });
        }

        Add(Vote(Grade.Unanimity, Grade.Consensus, Votes(12, silent: 1)) with { Secret = true });
        Head("Rounds");
        for (var round = 2; round <= 12; round++)
        {
            Add(Vote(Grade.Unanimity, Grade.Consensus, Votes(9), clause: false) with { Round = round, Noun = Noun.Delegations });
        }

        foreach (var noun in Enum.GetValues<Noun>())
        {
            foreach (var grade in Enum.GetValues<Grade>().Where(grade => grade != Grade.NoPosition))
            {
                Add(Vote(grade, Grade.Consensus, Votes(5, objecting: 1, absent: grade == Grade.Inquorate ? 12 : 0)) with { Round = 2, Noun = noun });
            }

            Add(Vote(Grade.NoPosition, Grade.Consensus, Votes(0, abstain: 2)) with { Round = 2, Noun = noun });
            Add(Vote(Grade.NotAgreed, Grade.Majority, Votes(4, objecting: 6)) with { Round = 2, Noun = noun });
        }
    }

    private void Events()
    {
        Head("Annulled, reopened, cancelled; intended votes");
        foreach (var round in new[] { 1, 2, 3, 4, 10, 11, 21, 22 })
        {
            Line(words.Annulled(round, _said.Reason));
        }

        Line(words.Reopened(_said.Reason));
        Line(words.SilenceCancelled(_said.Reason));
        Line(words.IntendedVote(_said.Seat, _said.Intended));
    }

    private void Shortfalls()
    {
        Head("Why the next grade was not reached");
        var share = new Share(3, 4);
        Say(new NobodyPresent());
        foreach (var (here, roll) in new[] { (1, 13), (2, 5), (5, 12), (21, 50) })
        {
            Say(new QuorumMissed(new Portion(N(here), N(roll), false), Share.Half));
        }

        Say(new QuorumMissed(new Portion(new(9, 4), new(25, 13), true), Share.Half));
        Say(new NoPositions());
        foreach (var list in new[] { new SectorList([_said.CivilSociety]), new([_said.Government, _said.CivilSociety]), new([_said.Osce], 1), new([], 1), new([], 2) })
        {
            Say(new SectorsMissing(list));
            Say(new SectorsUncarried(list));
        }

        foreach (var portion in new[] { new Portion(N(0), N(2), false), new(N(1), N(21), false), new(N(10), N(25), false), new(new(12, 8), new(21, 13), true) })
        {
            Say(new PositionsNotBroad(portion, share));
            Say(new HalfOfPresentMissed(portion));
            Say(new PresentNotBroad(portion, new Share(1, 1)));
            foreach (var of in Enum.GetValues<MajorityBase>())
            {
                Say(new MajorityMissed(portion, new MajorityRule(new Share(2, 3), of is MajorityBase.Cast or MajorityBase.Roll, of)));
            }
        }

        Say(new MajorityMissed(new Portion(N(10), N(25), false), new MajorityRule(new Share(1, 1), true, MajorityBase.Present)));
        foreach (var n in _said.Numbers.Where(n => n > 0))
        {
            Say(new ObjectionsStand(n, 0));
            Say(new ObjectionsUnanswered(n, n, 0));
            Say(new Reserved(n));
            Say(new StoodAside(n));
            Say(new Abstained(n));
            Say(new SilenceAssented(n));
        }

        Say(new ObjectionsStand(2, 1));
        Say(new ObjectionsStand(5, 2));
        Say(new ObjectionsUnanswered(1, 3, 0));
        Say(new ObjectionsUnanswered(2, 3, 1));
    }

    private void Say(Shortfall shortfall) => Line(words.Shortfall(shortfall));

    private void PresetList()
    {
        Head("Presets");
        foreach (var preset in Presets.All)
        {
            Line($"{words.PresetName(preset)}: {words.PresetMeaning(preset, inFull: true)}");
        }

        Head("Presets without reservations and essential sectors");
        foreach (var preset in Presets.All.Where(p => words.PresetMeaning(p, false) != words.PresetMeaning(p, true)))
        {
            Line($"{words.PresetName(preset)}: {words.PresetMeaning(preset, inFull: false)}");
        }

        Head("Rules that are no preset");
        var rule = ConsensusRule.Requiring(Grade.Consensus);
        foreach (var other in new[]
        {
            rule with { BroadSupport = new Share(1, 1), Quorum = new QuorumRule(new Share(0, 1), true) },
            rule with { BroadSupport = new Share(7, 12), ToleratedObjections = 3, Quorum = new QuorumRule(new Share(1, 1), true) },
            rule with { ConsideredObjectionsTolerated = true, AbstentionBreaksUnanimity = false, Silence = SilenceRule.Abstains },
            ConsensusRule.Requiring(Grade.Majority) with { Majority = new MajorityRule(new Share(1, 1), true, MajorityBase.Present), Silence = SilenceRule.Assents },
            ConsensusRule.Requiring(Grade.Majority) with { Majority = new MajorityRule(new Share(3, 5), false, MajorityBase.TakingPart), EachEssentialSector = true },
            ConsensusRule.Requiring(Grade.GeneralAgreement) with { Majority = new MajorityRule(new Share(4, 5), true, MajorityBase.Positions), ToleratedObjections = 1 },
        })
        {
            Add(Vote(Grade.Unanimity, other.Required, Votes(9), clause: false) with { OtherRule = true, Rule = other });
        }
    }
}
