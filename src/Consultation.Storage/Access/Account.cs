namespace Consultation.Storage.Access;

/// <summary>Somebody who signs in. The journal names them by their id.</summary>
public sealed class Account
{
    /// <summary>The name to sign in with, and the id.</summary>
    public required string Id { get; init; }

    /// <summary>The name to be called by.</summary>
    public required string Name { get; set; }

    /// <summary>What they are at the server: <c>administrator staff facilitator rapporteur</c>.</summary>
    public required string Role { get; set; }

    /// <summary>The password's hash; null while there is none.</summary>
    public string? Password { get; set; }

    /// <summary>Changes with the password and when the account is closed; sessions signed in under another are void.</summary>
    public string Stamp { get; set; } = "";

    /// <summary>Wrong passwords since the last right one.</summary>
    public int Failed { get; set; }

    /// <summary>Until when no password is taken.</summary>
    public DateTimeOffset? LockedUntil { get; set; }

    /// <summary>Whether it may not sign in any more.</summary>
    public bool Closed { get; set; }

    /// <summary>The stamp it was read with: a change is written only upon the state it was made on.</summary>
    internal string ReadStamp { get; init; } = "";

    /// <summary>The role it was read with, likewise.</summary>
    internal string ReadRole { get; init; } = "";
}

/// <summary>How a change to an account ended.</summary>
public enum AccountOutcome
{
    /// <summary>It is stored.</summary>
    Done,

    /// <summary>There is no such account, or it has changed since it was read.</summary>
    Gone,

    /// <summary>It would leave the server without an administrator.</summary>
    LastAdministrator,
}
