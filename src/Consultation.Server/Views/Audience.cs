using Consultation.Domain;

namespace Consultation.Server.Views;

/// <summary>Those who see the same.</summary>
public enum Audience
{
    /// <summary>Runs the session: sees all but the ballots of unattributed votes.</summary>
    Facilitator,

    /// <summary>Writes the record.</summary>
    Rapporteur,

    /// <summary>The seats at the table; each has its own matters besides.</summary>
    Participant,

    /// <summary>Watches.</summary>
    Observer,

    /// <summary>The screen in the room.</summary>
    Display,
}

/// <summary>Which audience a role belongs to.</summary>
public static class AudienceOf
{
    /// <summary>The audience of a role; staff and administrators see as observers.</summary>
    public static Audience Role(Role role) => role switch
    {
        Domain.Role.Facilitator => Audience.Facilitator,
        Domain.Role.Rapporteur => Audience.Rapporteur,
        Domain.Role.Participant => Audience.Participant,
        Domain.Role.Display => Audience.Display,
        _ => Audience.Observer,
    };

    /// <summary>Whether an audience sees a point: others than those who prepare see none that never was before the meeting.</summary>
    public static bool Sees(this Audience audience, ConsensusPoint point) =>
        audience.Prepares() || point.WasTabled || point.Stage is PointStage.Discussed or PointStage.Noted;

    /// <summary>Whether an audience prepares and writes: it sees drafts, notes and the list of seats.</summary>
    public static bool Prepares(this Audience audience) => audience is Audience.Facilitator or Audience.Rapporteur;
}
