using Consultation.Domain.Consensus;
using CsCheck;

namespace Consultation.Domain.Tests.Consensus;

/// <summary>Random scenes: small tables, where shares are met exactly, and large weights; mild tables and divided ones, so that every grade comes up often.</summary>
internal static class Scenes
{
    private const int SectorsAtMost = 4;

    private static readonly Gen<Share> AnyShare =
        Gen.Select(Gen.Int[0, 12], Gen.Int[1, 12]).Where(pair => pair.Item1 <= pair.Item2).Select(pair => new Share(pair.Item1, pair.Item2));

    private static readonly Gen<Share> BroadSupport =
        Gen.OneOf(OneOf(new Share(3, 4), new Share(2, 3), new Share(1, 1), new Share(500_000, 999_999)), AnyShare)
            .Where(share => share.AmountComparedTo(Share.Half) > 0);

    private static readonly Gen<MajorityRule> Majority = Gen.Select(
            Gen.OneOf(OneOf(Share.Half, new Share(2, 3), new Share(1, 1)), AnyShare),
            Gen.Bool,
            Gen.Enum<MajorityBase>(),
            (threshold, atLeast, of) => new MajorityRule(threshold, atLeast, of))
        .Where(rule => rule.Threshold.AmountComparedTo(Share.Half) >= 0 && (rule.AtLeast || !rule.Threshold.IsWhole));

    private static readonly Gen<QuorumRule> Quorum = Gen.Select(
        Gen.OneOf(OneOf(Share.Half, new Share(0, 1)), AnyShare),
        OneOf(true, false, false),
        (share, sectors) => new QuorumRule(share, sectors));

    public static readonly Gen<ConsensusRule> Rule = Gen.Select(
        OneOf(Grade.Majority, Grade.GeneralAgreement, Grade.Consensus, Grade.Unanimity),
        Gen.Enum<SilenceRule>(),
        BroadSupport,
        Gen.Int[0, 2],
        Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool),
        Majority,
        Quorum,
        (required, silence, broad, tolerated, flags, majority, quorum) =>
            new ConsensusRule(required, silence, broad, tolerated, flags.Item1, flags.Item2, flags.Item3, majority, quorum));

    // What a table is like: the weights of agree, reservation, stand-aside, object, abstain and silence.
    private static readonly Gen<Gen<Position?>> Mood = OneOf(
        Ballots(1, 1, 1, 1, 1, 1),
        Ballots(20, 0, 0, 0, 0, 1),
        Ballots(20, 0, 0, 0, 1, 1),
        Ballots(20, 3, 1, 1, 1, 1),
        Ballots(20, 3, 3, 6, 2, 2),
        Ballots(4, 1, 2, 4, 1, 1),
        Ballots(1, 0, 0, 1, 6, 12));

    private static readonly Gen<Gen<int>> Weights = OneOf(Gen.Int[1, 1], Gen.Int[1, 4], OneOf(1, 2, 3, 999_999, RollSeat.LargestWeight));

    private static readonly Gen<ValueList<RollSector>> Sectors =
        OneOf(true, false, false, false).Array[1, SectorsAtMost]
            .Select(essential => essential.Select((is_, index) => new RollSector($"s{index}", is_)).ToValueList());

    /// <summary>A scene, perhaps with nobody on the roll.</summary>
    public static readonly Gen<Scene> Any =
        from mood in Mood
        from weights in Weights
        from sectors in Sectors
        from presence in OneOf(1, 3, 20)
        from members in Members(sectors.Count, mood, weights, presence)
        from rule in Rule
        select new Scene(rule, members, sectors);

    /// <summary>A scene with somebody on the roll.</summary>
    public static readonly Gen<Scene> Seated = Any.Where(scene => scene.Members.Count > 0);

    private static Gen<ValueList<Member>> Members(int sectors, Gen<Position?> mood, Gen<int> weights, int presence) => Gen.Select(
            Gen.Int[0, sectors - 1],
            weights,
            Gen.Int[0, presence],
            mood,
            OneOf(true, true, true, false),
            Gen.Bool)
        .Array[0, 12]
        .Select(drawn => drawn.Select((one, index) =>
        {
            var (sector, weight, there, ballot, considered, leftItsBallot) = one;
            var present = there > 0;
            return new Member($"p{index}", $"s{sector}", weight, present, present || leftItsBallot ? ballot : null, considered);
        }).ToValueList());

    private static Gen<Position?> Ballots(int agree, int reservation, int standAside, int against, int abstain, int silent) => OneOf<Position?>(
    [
        .. Enumerable.Repeat<Position?>(Position.Agree, agree),
        .. Enumerable.Repeat<Position?>(Position.AgreeWithReservation, reservation),
        .. Enumerable.Repeat<Position?>(Position.StandAside, standAside),
        .. Enumerable.Repeat<Position?>(Position.Object, against),
        .. Enumerable.Repeat<Position?>(Position.Abstain, abstain),
        .. Enumerable.Repeat<Position?>(null, silent),
    ]);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
