using System.Text.Json;

namespace Consultation.Domain.Consensus;

/// <summary>Writes a rule in full, defaults too, so that a record stays readable when a default changes.</summary>
public static class RuleWriter
{
    /// <summary>Writes the rule as one JSON object with the fields of Consensus.md, "A rule".</summary>
    public static void Write(Utf8JsonWriter writer, ConsensusRule rule)
    {
        writer.WriteStartObject();
        writer.WriteString("required"u8, Words<Grade>.Of(rule.Required));
        writer.WriteString("silence"u8, Words<SilenceRule>.Of(rule.Silence));
        writer.WriteString("broadSupport"u8, rule.BroadSupport.ToString());
        writer.WriteNumber("toleratedObjections"u8, rule.ToleratedObjections);
        writer.WriteBoolean("consideredObjectionsTolerated"u8, rule.ConsideredObjectionsTolerated);
        writer.WriteBoolean("abstentionBreaksUnanimity"u8, rule.AbstentionBreaksUnanimity);
        writer.WriteBoolean("eachEssentialSector"u8, rule.EachEssentialSector);
        writer.WriteStartObject("majority"u8);
        writer.WriteString("threshold"u8, rule.Majority.Threshold.ToString());
        writer.WriteBoolean("atLeast"u8, rule.Majority.AtLeast);
        writer.WriteString("base"u8, Words<MajorityBase>.Of(rule.Majority.Base));
        writer.WriteEndObject();
        writer.WriteStartObject("quorum"u8);
        writer.WriteString("share"u8, rule.Quorum.Share.ToString());
        writer.WriteBoolean("essentialSectors"u8, rule.Quorum.EssentialSectors);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
