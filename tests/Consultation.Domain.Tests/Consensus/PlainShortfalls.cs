using Consultation.Domain.Consensus;

namespace Consultation.Domain.Tests.Consensus;

/// <summary>The tests of a grade that fail, read a second time from Consensus.md and from the outcome's own sums.</summary>
internal static class PlainShortfalls
{
    /// <summary>The failed tests of a grade in a few signs each, in the order of the page.</summary>
    public static List<string> Of(Scene scene, Grade grade)
    {
        var (rule, o) = (scene.Rule, PlainReading.Of(scene));
        var present = scene.Members.Where(m => m.Present || m.Ballot is not null).ToList();
        var failed = new List<string>();
        void Fails(bool condition, string what)
        {
            if (condition)
                failed.Add(what);
        }

        if (o.Grade == Grade.Inquorate)
        {
            if (present.Count == 0)
                return ["nobody"];
            Fails((decimal)o.Present * rule.Quorum.Share.Denominator < (decimal)o.Roll * rule.Quorum.Share.Numerator, $"quorum {o.Present}/{o.Roll}");
            Fails(rule.Quorum.EssentialSectors && o.MissingSectors.Count > 0, $"missing {string.Join(' ', o.MissingSectors)}");
            return failed;
        }

        if (o.Positions == 0)
            return ["no position"];

        if (grade == Grade.Majority)
        {
            var whole = rule.Majority.Base switch
            {
                MajorityBase.Cast => o.Support + o.Weight.Object,
                MajorityBase.Positions => o.Positions,
                MajorityBase.TakingPart => o.TakingPart,
                MajorityBase.Present => o.Present,
                _ => o.Roll,
            };
            var difference = ((decimal)o.Support * rule.Majority.Threshold.Denominator) - ((decimal)whole * rule.Majority.Threshold.Numerator);
            Fails(o.Support == 0 || difference < 0 || (difference == 0 && !rule.Majority.AtLeast), $"majority {o.Support}/{whole}");
            Fails(rule.EachEssentialSector && o.UncarriedSectors.Count > 0, $"uncarried {string.Join(' ', o.UncarriedSectors)}");
            return failed;
        }

        bool IsLess(long part, long whole) => (decimal)part * rule.BroadSupport.Denominator < (decimal)whole * rule.BroadSupport.Numerator;
        var objecting = scene.Members.Where(m => m.Ballot == Position.Object).ToList();
        var unanswered = objecting.Count(m => !m.Considered);
        var tooMany = objecting.Count > rule.ToleratedObjections;
        Fails(IsLess(o.Support, o.Positions), $"positions {o.Support}/{o.Positions}");
        Fails(o.Support * 2 <= o.Present, $"half {o.Support}/{o.Present}");
        Fails(o.UncarriedSectors.Count > 0, $"uncarried {string.Join(' ', o.UncarriedSectors)}");
        Fails(grade >= Grade.Consensus && IsLess(o.Support, o.Present), $"present {o.Support}/{o.Present}");
        Fails(
            tooMany && unanswered > 0 && (grade == Grade.GeneralAgreement || (grade == Grade.Consensus && rule.ConsideredObjectionsTolerated)),
            $"unanswered {unanswered} of {objecting.Count} beyond {rule.ToleratedObjections}");
        Fails(grade == Grade.Consensus && !rule.ConsideredObjectionsTolerated && tooMany, $"stand {objecting.Count} beyond {rule.ToleratedObjections}");
        if (grade == Grade.Unanimity)
        {
            Fails(objecting.Count > 0, $"stand {objecting.Count} beyond 0");
            Fails(o.Count.AgreeWithReservation > 0, $"reserved {o.Count.AgreeWithReservation}");
            Fails(o.Count.StandAside > 0, $"aside {o.Count.StandAside}");
            Fails(rule.AbstentionBreaksUnanimity && o.Count.Abstain > 0, $"abstained {o.Count.Abstain}");
            Fails(rule.Silence == SilenceRule.Assents && o.Silent > 0, $"silent {o.Silent}");
        }

        return failed;
    }

    /// <summary>The same signs of what was said.</summary>
    public static string Said(Shortfall shortfall) => shortfall switch
    {
        NobodyPresent => "nobody",
        QuorumMissed s => $"quorum {Votes(s.Present)}",
        SectorsMissing s => $"missing {string.Join(' ', s.Sectors.Sectors)}",
        NoPositions => "no position",
        MajorityMissed s => $"majority {Votes(s.Support)}",
        PositionsNotBroad s => $"positions {Votes(s.Support)}",
        HalfOfPresentMissed s => $"half {Votes(s.Support)}",
        PresentNotBroad s => $"present {Votes(s.Support)}",
        SectorsUncarried s => $"uncarried {string.Join(' ', s.Sectors.Sectors)}",
        ObjectionsUnanswered s => $"unanswered {s.Unanswered} of {s.All} beyond {s.Tolerated}",
        ObjectionsStand s => $"stand {s.All} beyond {s.Tolerated}",
        Reserved s => $"reserved {s.Seats}",
        StoodAside s => $"aside {s.Seats}",
        Abstained s => $"abstained {s.Seats}",
        SilenceAssented s => $"silent {s.Seats}",
        _ => throw new ArgumentOutOfRangeException(nameof(shortfall), shortfall, "unknown"),
    };

    private static string Votes(Portion portion) => $"{portion.Part.Votes}/{portion.Whole.Votes}";
}
