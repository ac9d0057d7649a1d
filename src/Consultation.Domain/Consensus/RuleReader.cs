using System.Text.Json;

namespace Consultation.Domain.Consensus;

/// <summary>Reads a rule, tolerant of nothing; Consensus.md, "A rule" and "Cases and answers".</summary>
public static class RuleReader
{
    private static readonly string[] RuleFields =
    [
        "required", "silence", "broadSupport", "toleratedObjections", "consideredObjectionsTolerated",
        "abstentionBreaksUnanimity", "eachEssentialSector", "majority", "quorum",
    ];

    private static readonly string[] MajorityFields = ["threshold", "atLeast", "base"];

    private static readonly string[] QuorumFields = ["share", "essentialSectors"];

    /// <summary>The rule with its defaults filled in, or null where a field is wrong.</summary>
    /// <param name="rule">The JSON of the rule; one that isn't there at all is read as <c>{}</c>.</param>
    /// <param name="path">Where it stands, before the names of its fields: <c>rule</c>.</param>
    /// <param name="problems">Every wrong field is added here; what is wrong only because of another isn't.</param>
    public static ConsensusRule? Read(JsonElement rule, string path, List<Problem> problems)
    {
        var before = problems.Count;
        var read = Fields.Open(rule, path, RuleFields, problems) is { } fields ? Read(fields) : null;
        return problems.Count == before ? read : null;
    }

    private static ConsensusRule Read(Fields fields)
    {
        var required = fields.Word<Grade>("required", standard: null, lowest: Grade.Majority) ?? Grade.Majority;
        var standard = ConsensusRule.Requiring(required);
        return standard with
        {
            Silence = fields.Word<SilenceRule>("silence", standard.Silence) ?? default,
            BroadSupport = BroadSupport(fields, standard.BroadSupport),
            ToleratedObjections = fields.Tolerance("toleratedObjections", standard.ToleratedObjections) ?? default,
            ConsideredObjectionsTolerated = fields.Flag("consideredObjectionsTolerated", standard.ConsideredObjectionsTolerated) ?? default,
            AbstentionBreaksUnanimity = fields.Flag("abstentionBreaksUnanimity", standard.AbstentionBreaksUnanimity) ?? default,
            EachEssentialSector = fields.Flag("eachEssentialSector", standard.EachEssentialSector) ?? default,
            Majority = Majority(fields.Part("majority", MajorityFields), standard.Majority),
            Quorum = Quorum(fields.Part("quorum", QuorumFields), standard.Quorum),
        };
    }

    private static Share BroadSupport(Fields fields, Share standard)
    {
        var share = fields.Share("broadSupport", standard);
        if (share is { } read && read.AmountComparedTo(Share.Half) <= 0)
            fields.Wrong("broadSupport", "must be above 1/2");
        return share ?? default;
    }

    private static MajorityRule Majority(Fields? fields, MajorityRule standard)
    {
        if (fields is null)
            return standard;
        var threshold = fields.Share("threshold", standard.Threshold);
        var atLeast = fields.Flag("atLeast", standard.AtLeast);
        var of = fields.Word<MajorityBase>("base", standard.Base);
        if (threshold is { } share)
        {
            if (share.AmountComparedTo(Share.Half) < 0)
                fields.Wrong("threshold", "must be 1/2 or more");

            // Where atLeast is itself wrong, nobody knows yet whether all can be asked.
            else if (share.IsWhole && atLeast is false)
                fields.Wrong("threshold", "more than all can't be reached: 1/1 needs atLeast");
        }

        return new MajorityRule(threshold ?? default, atLeast ?? default, of ?? default);
    }

    private static QuorumRule Quorum(Fields? fields, QuorumRule standard) => fields is null
        ? standard
        : new QuorumRule(
            fields.Share("share", standard.Share) ?? default,
            fields.Flag("essentialSectors", standard.EssentialSectors) ?? default);
}
