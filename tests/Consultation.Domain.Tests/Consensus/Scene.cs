using System.Text;
using System.Text.Json;
using Consultation.Domain.Consensus;

namespace Consultation.Domain.Tests.Consensus;

/// <summary>A seat with what it did; <paramref name="Considered"/> matters only to an objection.</summary>
internal sealed record Member(string Id, string Sector, int Weight, bool Present, Position? Ballot, bool Considered)
{
    public bool IsConsidered => Considered && Ballot == Position.Object;
}

/// <summary>Everything a decision needs, as one value to generate, vary and print.</summary>
internal sealed record Scene(ConsensusRule Rule, ValueList<Member> Members, ValueList<RollSector> Sectors)
{
    private List<RollSeat> Roll => [.. Members.Select(member => new RollSeat(member.Id, member.Sector, member.Weight, member.Present))];

    private Dictionary<string, Position> Ballots =>
        Members.Where(member => member.Ballot is not null).ToDictionary(member => member.Id, member => member.Ballot!.Value);

    private HashSet<string> Considered => Members.Where(member => member.IsConsidered).Select(member => member.Id).ToHashSet();

    public Outcome Decide() => ConsensusComputation.Decide(Rule, Roll, Ballots, Considered, Sectors);

    public NextGrade? NextGrade() => Domain.Consensus.NextGrade.Of(Rule, Roll, Ballots, Considered, Sectors);

    /// <summary>The scene with another member in a place; the place is taken round the table.</summary>
    public Scene With(int place, Func<Member, IEnumerable<Member>> change)
    {
        var index = place % Members.Count;
        return this with { Members = [.. Members.Take(index), .. change(Members[index]), .. Members.Skip(index + 1)] };
    }

    /// <summary>The scene as a case of <c>decide</c>, so that a failure can be tried there.</summary>
    public override string ToString()
    {
        var rule = JsonSerializer.Serialize(Rule);
        var sectors = Sectors.Select(sector => new { id = sector.Id, essential = sector.Essential });
        var seats = Members.Select(member => new { id = member.Id, sector = member.Sector, weight = member.Weight, present = member.Present });
        var ballots = Members.Where(member => member.Ballot is not null).ToDictionary(member => member.Id, member => member.Ballot!.Value);
        var considered = Members.Where(member => member.IsConsidered).Select(member => member.Id);
        return new StringBuilder("{\"id\":\"scene\",\"sectors\":").Append(JsonSerializer.Serialize(sectors))
            .Append(",\"seats\":").Append(JsonSerializer.Serialize(seats))
            .Append(",\"ballots\":").Append(JsonSerializer.Serialize(ballots))
            .Append(",\"considered\":").Append(JsonSerializer.Serialize(considered))
            .Append(",\"rule\":").Append(rule).Append('}').ToString();
    }
}
