using Consultation.Domain;

namespace Consultation.Server.Records;

/// <summary>Who may read the record, and as which readership.</summary>
internal static class RecordReading
{
    /// <summary>Whether somebody writes and publishes the record, and so reads it as any readership.</summary>
    public static bool Writes(Actor actor) => Writes(actor.Role);

    /// <summary>Whether a role writes and publishes the record.</summary>
    public static bool Writes(Role role) => role is Role.Facilitator or Role.Rapporteur or Role.Staff or Role.Administrator;

    /// <summary>
    /// The readership a role gets when it asks for one by name: those who write and publish the record get what they ask
    /// for; those at the table and observers the public one, once the session is over. A display doesn't come so far.
    /// </summary>
    public static (Readership? Readership, Refusal? Refusal) Of(Actor actor, string? name, Roundtable state)
    {
        var writes = Writes(actor);
        if (!writes && state.Stage != Stage.Closed)
        {
            return (null, new Refusal("roundtable.notClosed"));
        }

        if (!writes && name is not null and not Readership.PublicName)
        {
            return (null, new Refusal("access.notYourRole"));
        }

        return Readership.Named(writes ? name : Readership.PublicName, state) is { } readership
            ? (readership, null)
            : (null, Refusal.Of("marking.unknown", "id", name!));
    }
}
