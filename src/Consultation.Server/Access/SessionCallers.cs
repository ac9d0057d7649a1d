using Consultation.Domain;
using Consultation.Storage.Access;

namespace Consultation.Server.Access;

/// <summary>Callers by their browser's session: the account signed in there, and what links gave it.</summary>
public sealed class SessionCallers(Sessions sessions) : ICallers
{
    /// <inheritdoc/>
    public Caller? Find(HttpContext context) => sessions.Find(context)?.Caller;

    /// <inheritdoc/>
    public Caller? Peek(HttpContext context) => sessions.Find(context, use: false)?.Caller;

    /// <summary>Who a session is; null where it may be nothing.</summary>
    internal static Caller? CallerOf(StoredSession session)
    {
        var grants = OfAccount(session).Concat(session.Grants.Select(GrantOf).OfType<Grant>()).Distinct().ToList();

        // Who runs or writes a roundtable shows it too.
        grants.AddRange(grants
            .Where(g => g.Roundtable is not null && g.Role is Role.Facilitator or Role.Rapporteur)
            .Select(g => g with { Role = Role.Display })
            .DistinctBy(g => g.Roundtable)
            .Where(g => !grants.Any(other => other.Role == Role.Display && other.Roundtable == g.Roundtable))
            .ToList());
        return session.Account is null && grants.Count == 0 ? null : new Caller(null, grants);
    }

    /// <summary>What a seat or role is called: <c>seat:gov1</c>, <c>facilitator</c>; null where it is none that can be given.</summary>
    internal static Grant? Read(string part, RoundtableId? roundtable, string? by) => part switch
    {
        "facilitator" => new Grant(Role.Facilitator, roundtable, By: by),
        "rapporteur" => new Grant(Role.Rapporteur, roundtable, By: by),
        "observer" => new Grant(Role.Observer, roundtable, By: by),
        "display" => new Grant(Role.Display, roundtable, By: by),
        _ when part.StartsWith("seat:", StringComparison.Ordinal) && IdText.IsValid(part[5..]) =>
            new Grant(Role.Participant, roundtable, SeatId.Of(part[5..]), by),
        _ => null,
    };

    private static Grant? GrantOf(StoredGrant grant) => Read(grant.Part, RoundtableId.Of(grant.Roundtable), grant.Person);

    private static IEnumerable<Grant> OfAccount(StoredSession session)
    {
        if (session.Account is not { Id: var id } account)
        {
            return [];
        }

        Grant[] atServer = account.Role switch
        {
            "administrator" => [new Grant(Role.Administrator, By: id)],
            "staff" => [new Grant(Role.Staff, By: id)],
            "facilitator" => [new Grant(Role.Facilitator, By: id)],
            _ => [],
        };
        return atServer
            .Concat(session.Roles.Select(r => Read(r.Role, RoundtableId.Of(r.Roundtable), id)).OfType<Grant>())
            .Concat(session.Created.Select(r => new Grant(Role.Facilitator, RoundtableId.Of(r), By: id)));
    }
}
