using Consultation.Domain;

namespace Consultation.Server.Access;

/// <summary>Who a request or a connection comes from, and what they may be.</summary>
/// <param name="Id">The account or person, as the journal names it behind the role, where a grant doesn't say it; null where nobody is known.</param>
/// <param name="Grants">What they may be at which roundtable; several where one browser holds several.</param>
public sealed record Caller(string? Id, IReadOnlyList<Grant> Grants)
{
    /// <summary>What they may be at a roundtable, the most they may be first.</summary>
    public IEnumerable<Grant> At(RoundtableId roundtable) => Grants
        .Where(g => g.Roundtable == roundtable || g.Role is Role.Staff or Role.Administrator)
        .OrderBy(g => Rank(g.Role));

    /// <summary>
    /// Who they act as at a roundtable: as the seat or role named (<c>facilitator</c>, <c>seat:gov1</c>), else as the
    /// most they may be; null where they have no such part.
    /// </summary>
    /// <param name="state">The roundtable, where it is known: only what still stands there counts.</param>
    public Actor? As(RoundtableId roundtable, string? name, Roundtable? state = null) => At(roundtable)
        .Where(g => (name is null || g.Name == name) && (state is null || g.StandsIn(state)))
        .Select(ActorOf)
        .FirstOrDefault();

    /// <summary>Whether they may still be who they joined as.</summary>
    public bool MayBe(Roundtable state, Actor actor) => At(state.Id).Any(g => ActorOf(g) == actor && g.StandsIn(state));

    /// <summary>Whether some of what they may be rests on a person having a place at a seat, which the roundtable alone can tell.</summary>
    public bool RestsOnPersons(RoundtableId roundtable) => Grants.Any(g => g is { Seat: not null, By: not null } && g.Roundtable == roundtable);

    /// <summary>The refusal of one who isn't what they say: who has no part in a roundtable isn't told whether it is there.</summary>
    public string WhyNot(RoundtableId roundtable) => At(roundtable).Any() ? "access.notYourRole" : "roundtable.unknown";

    /// <summary>Whether they may create roundtables, and in which role.</summary>
    public Actor? AsCreator() => Grants
        .Where(g => g.Roundtable is null && g.Role is Role.Staff or Role.Administrator or Role.Facilitator)
        .Select(ActorOf)
        .FirstOrDefault();

    private Actor ActorOf(Grant grant) => new(grant.Role, grant.Seat, grant.By ?? Id);

    private static int Rank(Role role) => role switch
    {
        Role.Facilitator => 0,
        Role.Rapporteur => 1,
        Role.Participant => 2,
        Role.Observer => 3,
        Role.Display => 4,
        _ => 5,
    };
}

/// <summary>What somebody may be: at one roundtable, or at the server where none is named.</summary>
/// <param name="By">The account or person behind it, as the journal names it; null where the caller's id says it, or nobody is known.</param>
public sealed record Grant(Role Role, RoundtableId? Roundtable = null, SeatId? Seat = null, string? By = null)
{
    /// <summary>As <c>as</c> names it: <c>facilitator</c>, <c>seat:gov1</c>.</summary>
    public string Name => Seat is { } seat ? $"seat:{seat}" : Role.ToString().ToLowerInvariant();

    /// <summary>Whether it still stands: not where the seat was removed from the table, or the person it was for was released from the seat.</summary>
    public bool StandsIn(Roundtable state) => Seat is not { } id
        || (state.Seats.Find(id) is { Removed: false } seat && (By is null || seat.Persons.ContainsKey(PersonId.Of(By))));
}

/// <summary>Tells who a request comes from. The host of a server says how people sign in by giving one of these.</summary>
public interface ICallers
{
    /// <summary>The caller, or null where the request is signed out.</summary>
    Caller? Find(HttpContext context);

    /// <summary>The same, looked at without their doing anything: it doesn't count as use.</summary>
    Caller? Peek(HttpContext context) => Find(context);
}

/// <summary>Who is at a table.</summary>
public static class AtTable
{
    /// <summary>Whether a seat is one of the table's, and wasn't removed from it.</summary>
    public static bool IsAtTable(this Roundtable roundtable, SeatId seat) => roundtable.Seats.Find(seat) is { Removed: false };
}
