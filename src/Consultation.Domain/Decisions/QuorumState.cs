using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>Whether enough seats are at the table, by a rule's quorum.</summary>
/// <param name="Present">The weight present.</param>
/// <param name="Roll">The weight of the roll.</param>
/// <param name="Missing">The essential sectors with nobody present, sorted; empty where the rule doesn't ask.</param>
/// <param name="Needed">The weight that must be present.</param>
public sealed record QuorumState(bool IsReached, long Present, long Roll, ValueList<SectorId> Missing, long Needed)
{
    /// <summary>The quorum of the default rule, now.</summary>
    public static QuorumState Of(Roundtable roundtable) => Of(roundtable, roundtable.DefaultRule);

    /// <summary>The quorum of a rule, now, for a point or for all: the outcome of a vote that nobody has cast a ballot in.</summary>
    public static QuorumState Of(Roundtable roundtable, ConsensusRule rule, PointId? point = null)
    {
        var outcome = ConsensusComputation.Decide(
            rule,
            [.. roundtable.Roll(point).Select(s => new RollSeat(s.Id.Value, s.Sector.Value, s.Weight, s.IsPresent))],
            new Dictionary<string, Position>(),
            new HashSet<string>(),
            [.. roundtable.Sectors.Select(s => new RollSector(s.Id.Value, s.Essential))]);
        ValueList<SectorId> missing = rule.Quorum.EssentialSectors ? [.. outcome.MissingSectors.Select(SectorId.Of)] : [];
        return new QuorumState(outcome.Grade != Grade.Inquorate, outcome.Present, outcome.Roll, missing, Math.Max(1, rule.Quorum.Share.Needed(outcome.Roll)));
    }
}
