using System.Collections.Frozen;
using Consultation.Domain;

namespace Consultation.Server.Access;

/// <summary>Who may ask an endpoint for what it does.</summary>
public sealed class Who
{
    private readonly Func<Caller, string, string?> _whyNot;

    private Who(string name, Func<Caller, string, string?> whyNot, bool anyone = false) => (Name, _whyNot, IsAnyone) = (name, whyNot, anyone);

    /// <summary>Anyone, signed in or not.</summary>
    public static Who Anyone { get; } = new("anyone", (_, _) => null, anyone: true);

    /// <summary>Anyone signed in, by an account or a link.</summary>
    public static Who SignedIn { get; } = new("signed in", (_, _) => null);

    /// <summary>Anyone who has a part in the roundtable of the address.</summary>
    public static Who Part { get; } = At(Enum.GetValues<Role>());

    /// <summary>In words.</summary>
    public string Name { get; }

    /// <summary>Whether one needn't be signed in.</summary>
    public bool IsAnyone { get; }

    /// <summary>Accounts that are one of these at the server.</summary>
    public static Who AtServer(params Role[] roles) => Holding("at the server", roles, g => g.Roundtable is null);

    /// <summary>Whoever is one of these at the server or at any roundtable.</summary>
    public static Who Anywhere(params Role[] roles) => Holding("anywhere", roles, _ => true);

    /// <summary>Whoever is one of these at the roundtable of the address.</summary>
    public static Who At(params Role[] roles)
    {
        var set = roles.ToFrozenSet();
        return new Who($"{string.Join(", ", roles)} there", (caller, roundtable) =>
            !IdText.IsValid(roundtable) ? "roundtable.unknown"
            : caller.At(RoundtableId.Of(roundtable)).Any(g => set.Contains(g.Role)) ? null
            : caller.WhyNot(RoundtableId.Of(roundtable)));
    }

    /// <summary>Why a caller may not; null where they may.</summary>
    /// <param name="roundtable">The roundtable of the address.</param>
    public string? WhyNot(Caller? caller, string roundtable) => IsAnyone ? null : caller is null ? "access.signedOut" : _whyNot(caller, roundtable);

    private static Who Holding(string where, Role[] roles, Func<Grant, bool> counts)
    {
        var set = roles.ToFrozenSet();
        return new Who(
            $"{string.Join(", ", roles)} {where}",
            (caller, _) => caller.Grants.Any(g => counts(g) && set.Contains(g.Role)) ? null : "access.notYourRole");
    }
}
