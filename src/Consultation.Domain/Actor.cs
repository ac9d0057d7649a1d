namespace Consultation.Domain;

/// <summary>What somebody is at a roundtable, or at the server (<see cref="Staff"/>, <see cref="Administrator"/>).</summary>
public enum Role
{
    /// <summary>Runs the server and its accounts.</summary>
    Administrator,

    /// <summary>Prepares, publishes and downloads; sees every roundtable as an observer.</summary>
    Staff,

    /// <summary>Runs the live session.</summary>
    Facilitator,

    /// <summary>Writes beside the facilitator.</summary>
    Rapporteur,

    /// <summary>A seat at the table, voting or not.</summary>
    Participant,

    /// <summary>Watches.</summary>
    Observer,

    /// <summary>Shows the room what is on the table.</summary>
    Display,

    /// <summary>The clock: moments that fall due, sent by the host.</summary>
    System,
}

/// <summary>Who does something: a role, the seat where it is a participant's, and the account or person behind it.</summary>
/// <param name="Role">The role it is done in.</param>
/// <param name="Seat">The seat of a participant; null for every other role.</param>
/// <param name="By">The account or person, where known.</param>
public sealed record Actor(Role Role, SeatId? Seat = null, string? By = null)
{
    /// <summary>The clock.</summary>
    public static Actor System { get; } = new(Role.System);

    /// <summary>A seat.</summary>
    public static Actor Of(SeatId seat, string? by = null) => new(Role.Participant, seat, by);

    /// <summary>As the journal names it: <c>facilitator</c>, <c>facilitator/ada</c>, <c>seat:gov1</c>, <c>system</c>.</summary>
    public override string ToString()
    {
        var name = Seat is { } seat ? $"seat:{seat}" : Role.ToString().ToLowerInvariant();
        return By is null ? name : $"{name}/{By}";
    }
}
