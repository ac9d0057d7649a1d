using System.Numerics;
using Consultation.Domain.Consensus;

namespace Consultation.Domain.Tests.Consensus;

/// <summary>
/// The outcome a second time, written sentence by sentence from Consensus.md, slowly and with fractions of unlimited size.
/// It shares nothing with the computation but the types.
/// </summary>
internal static class PlainReading
{
    public static Outcome Of(Scene scene)
    {
        var rule = scene.Rule;
        var members = scene.Members.ToList();

        // Present: at the table, or a ballot stands for it. Silent: present, and casts none.
        var present = members.Where(member => member.Present || member.Ballot != null).ToList();
        var silent = present.Where(member => member.Ballot == null).ToList();

        // A seat takes part when a ballot stands for it, or it is silent and silence counts.
        var counted = new List<(Member Member, Position Position)>();
        foreach (var member in members)
        {
            if (member.Ballot != null)
                counted.Add((member, member.Ballot.Value));
            else if (member.Present && rule.Silence == SilenceRule.Abstains)
                counted.Add((member, Position.Abstain));
            else if (member.Present && rule.Silence == SilenceRule.Assents)
                counted.Add((member, Position.Agree));
        }

        BigInteger WeightOf(Position position) => Sum(counted.Where(one => one.Position == position).Select(one => one.Member));
        BigInteger CountOf(Position position) => counted.Count(one => one.Position == position);
        var support = WeightOf(Position.Agree) + WeightOf(Position.AgreeWithReservation);
        var positions = support + WeightOf(Position.StandAside) + WeightOf(Position.Object);
        var takingPart = Sum(counted.Select(one => one.Member));

        // An essential sector is carried when its support is greater than its objections.
        var essential = scene.Sectors.Where(sector => sector.Essential).Select(sector => sector.Id).OrderBy(id => id, StringComparer.Ordinal).ToList();
        var missing = essential.Where(sector => !present.Exists(member => member.Sector == sector)).ToList();
        var uncarried = essential.Where(sector =>
        {
            var inSector = counted.Where(one => one.Member.Sector == sector).ToList();
            var for_ = Sum(inSector.Where(one => one.Position is Position.Agree or Position.AgreeWithReservation).Select(one => one.Member));
            var against = Sum(inSector.Where(one => one.Position == Position.Object).Select(one => one.Member));
            return !(for_ > against);
        }).ToList();

        var majority = Majority();
        var grade = GradeOf();
        var adopted = grade >= rule.Required;
        if (rule.Required == Grade.Majority && !majority)
            adopted = false;
        return new Outcome(
            grade,
            adopted,
            (long)support,
            (long)positions,
            TallyOf(CountOf),
            TallyOf(WeightOf),
            silent.Count,
            (long)takingPart,
            (long)Sum(present),
            (long)Sum(members),
            [.. missing],
            [.. uncarried]);

        bool Majority()
        {
            var of = rule.Majority.Base switch
            {
                MajorityBase.Cast => support + WeightOf(Position.Object),
                MajorityBase.Positions => positions,
                MajorityBase.TakingPart => takingPart,
                MajorityBase.Present => Sum(present),
                _ => Sum(members),
            };
            if (support == 0)
                return false;
            var compared = Compare(support, of, rule.Majority.Threshold);
            if (compared < 0 || (compared == 0 && !rule.Majority.AtLeast))
                return false;
            return !rule.EachEssentialSector || uncarried.Count == 0;
        }

        Grade GradeOf()
        {
            if (present.Count == 0 || Compare(Sum(present), Sum(members), rule.Quorum.Share) < 0)
                return Grade.Inquorate;
            if (rule.Quorum.EssentialSectors && missing.Count > 0)
                return Grade.Inquorate;
            if (positions == 0)
                return Grade.NoPosition;

            var objecting = members.Where(member => member.Ballot == Position.Object).ToList();
            var allConsidered = objecting.TrueForAll(member => member.Considered);
            var fewEnough = objecting.Count <= rule.ToleratedObjections;
            var general = Compare(support, positions, rule.BroadSupport) >= 0
                && 2 * support > Sum(present)
                && uncarried.Count == 0
                && (allConsidered || fewEnough);
            if (general)
            {
                var consensus = Compare(support, Sum(present), rule.BroadSupport) >= 0
                    && (fewEnough || (rule.ConsideredObjectionsTolerated && allConsidered));
                if (!consensus)
                    return Grade.GeneralAgreement;

                // Every seat taking part itself cast agree; an abstention only where it doesn't break unanimity.
                foreach (var (member, position) in counted)
                {
                    var itselfAgreed = member.Ballot == Position.Agree;
                    var harmlessAbstention = position == Position.Abstain && !rule.AbstentionBreaksUnanimity;
                    if (!itselfAgreed && !harmlessAbstention)
                        return Grade.Consensus;
                }

                return Grade.Unanimity;
            }

            return majority ? Grade.Majority : Grade.NotAgreed;
        }
    }

    private static BigInteger Sum(IEnumerable<Member> members) =>
        members.Aggregate(BigInteger.Zero, (sum, member) => sum + member.Weight);

    // A part of a whole against a share; of nothing, everything is the whole and more.
    private static int Compare(BigInteger part, BigInteger whole, Share share) =>
        (part * share.Denominator).CompareTo(whole * share.Numerator);

    private static Tally TallyOf(Func<Position, BigInteger> of) => new(
        (long)of(Position.Agree),
        (long)of(Position.AgreeWithReservation),
        (long)of(Position.StandAside),
        (long)of(Position.Object),
        (long)of(Position.Abstain));
}
