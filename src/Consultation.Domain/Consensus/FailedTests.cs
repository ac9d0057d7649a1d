namespace Consultation.Domain.Consensus;

/// <summary>The tests of a grade that fail, with the figures they fail by.</summary>
internal sealed class FailedTests(
    ConsensusRule rule,
    RollCount count,
    IReadOnlyList<RollSeat> roll,
    IReadOnlyDictionary<string, Position> ballots,
    IReadOnlySet<string> considered)
{
    private readonly bool _unequal = roll.Select(seat => seat.Weight).Distinct().Skip(1).Any();

    public IEnumerable<Shortfall> OfQuorum()
    {
        if (count.Present == 0)
        {
            yield return new NobodyPresent();
            yield break;
        }

        if (!Criteria.QuorumIsPresent(rule, count))
            yield return new QuorumMissed(new Portion(Present, Roll, _unequal), rule.Quorum.Share);
        if (!Criteria.EssentialSectorsArePresent(rule, count))
            yield return new SectorsMissing(new SectorList(count.MissingSectors));
    }

    public IEnumerable<Shortfall> Of(Grade grade) => grade switch
    {
        Grade.Majority => OfMajority(),
        Grade.GeneralAgreement => [.. OfSupport(), .. OfObjections(grade)],
        Grade.Consensus => [.. OfSupport(), .. OfPresence(), .. OfObjections(grade)],
        _ => [.. OfSupport(), .. OfPresence(), .. OfObjections(grade), .. OfUnanimity()],
    };

    private Amount Support => new(count.Weights.Support, count.Seats.Support);

    private Amount Positions => new(count.Weights.Positions, count.Seats.Positions);

    private Amount Present => new(count.Present, roll.Count(seat => seat.Present || ballots.ContainsKey(seat.Id)));

    private Amount Roll => new(count.Roll, roll.Count);

    private Amount Base => rule.Majority.Base switch
    {
        MajorityBase.Cast => Support + new Amount(count.Weights.Object, count.Seats.Object),
        MajorityBase.Positions => Positions,
        MajorityBase.TakingPart => new(count.Weights.All, count.Seats.All),
        MajorityBase.Present => Present,
        _ => Roll,
    };

    private IEnumerable<Shortfall> OfMajority()
    {
        if (!Criteria.MajorityIsFound(rule, count))
            yield return new MajorityMissed(new Portion(Support, Base, _unequal), rule.Majority);
        if (!Criteria.MajorityIsCarriedInItsSectors(rule, count))
            yield return new SectorsUncarried(new SectorList(count.UncarriedSectors));
    }

    private IEnumerable<Shortfall> OfSupport()
    {
        if (!Criteria.IsBroadlySupportedOfPositions(rule, count))
            yield return new PositionsNotBroad(new Portion(Support, Positions, _unequal), rule.BroadSupport);
        if (!Criteria.IsSupportedByMoreThanHalfOfThosePresent(count))
            yield return new HalfOfPresentMissed(new Portion(Support, Present, _unequal));
        if (!Criteria.IsCarriedInEverySector(count))
            yield return new SectorsUncarried(new SectorList(count.UncarriedSectors));
    }

    private IEnumerable<Shortfall> OfPresence()
    {
        if (!Criteria.IsBroadlySupportedOfThosePresent(rule, count))
            yield return new PresentNotBroad(new Portion(Support, Present, _unequal), rule.BroadSupport);
    }

    /// <summary>One test a grade: each bears no objection that the one below doesn't.</summary>
    private IEnumerable<Shortfall> OfObjections(Grade grade)
    {
        if (grade == Grade.Unanimity)
        {
            if (count.Seats.Object > 0)
                yield return new ObjectionsStand(count.Seats.Object, 0);
        }
        else if (grade == Grade.GeneralAgreement || rule.ConsideredObjectionsTolerated)
        {
            if (!Criteria.ObjectionsAreConsideredOrFewEnough(rule, count))
                yield return new ObjectionsUnanswered(Unanswered, count.Seats.Object, rule.ToleratedObjections);
        }
        else if (!Criteria.ObjectionsAreBorneByConsensus(rule, count))
        {
            yield return new ObjectionsStand(count.Seats.Object, rule.ToleratedObjections);
        }
    }

    private IEnumerable<Shortfall> OfUnanimity()
    {
        if (count.Seats.AgreeWithReservation > 0)
            yield return new Reserved(count.Seats.AgreeWithReservation);
        if (count.Seats.StandAside > 0)
            yield return new StoodAside(count.Seats.StandAside);
        if (!Criteria.AbstentionsAreBorneByUnanimity(rule, count))
            yield return new Abstained(count.Seats.Abstain);
        if (!Criteria.NoSilenceIsAssent(rule, count))
            yield return new SilenceAssented(count.Silent);
    }

    private long Unanswered => roll.Count(seat =>
        ballots.TryGetValue(seat.Id, out var position) && position == Position.Object && !considered.Contains(seat.Id));
}
