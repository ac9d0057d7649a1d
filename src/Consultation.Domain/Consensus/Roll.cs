namespace Consultation.Domain.Consensus;

/// <summary>A seat of the roll as it stands when voting closes; Consensus.md, "Terms".</summary>
/// <param name="Id">Its id, once on the roll.</param>
/// <param name="Sector">The id of its sector.</param>
/// <param name="Weight">Its weight in votes, from 1 to <see cref="LargestWeight"/>.</param>
/// <param name="Present">Whether it is at the table when voting closes; a seat with a ballot counts as present either way.</param>
public sealed record RollSeat(string Id, string Sector, int Weight, bool Present)
{
    /// <summary>The largest weight a seat may have, in votes.</summary>
    public const int LargestWeight = 1_000_000;
}

/// <summary>A sector seats belong to.</summary>
/// <param name="Id">Its id, used by no other sector.</param>
/// <param name="Essential">Whether it is an interested party without which there is no agreement.</param>
public sealed record RollSector(string Id, bool Essential);
