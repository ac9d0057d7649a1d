using static Consultation.Domain.EnglishWords;
using static Consultation.Domain.Phrases;

namespace Consultation.Domain;

/// <summary>The sentences of procedural decisions in English.</summary>
internal static class EnglishProcedures
{
    public static string Of(ProcedureKind what, ProcedureHow how, RaisedHands? hands, string? elected, string name)
    {
        if (how == ProcedureHow.Gavel)
        {
            return elected is null ? $"{name} {Did(what)}, without objection." : $"{name} elected, without objection, as {Office(what)}: {WithoutStop(elected)}.";
        }

        var count = hands is null ? ""
            : $", with {Number(hands.For)} in favour, {Number(hands.Against)} against and {Count(hands.Abstained, "abstention", "abstentions")}";
        return elected is null
            ? $"{name} {Did(what)} by show of hands{count}."
            : $"{name} elected by show of hands{count}{(hands is null ? "" : ",")} as {Office(what)}: {WithoutStop(elected)}.";
    }

    private static string Did(ProcedureKind what) => what switch
    {
        ProcedureKind.AgendaAdopted => "adopted the agenda",
        ProcedureKind.AgendaAdoptedAsAmended => "adopted the agenda as amended",
        ProcedureKind.MinutesApproved => "approved the minutes of the previous meeting",
        ProcedureKind.ListOfSpeakersClosed => "closed the list of speakers",
        ProcedureKind.DebateClosed => "closed the debate",
        ProcedureKind.DebateAdjourned => "adjourned the debate",
        ProcedureKind.NextMeeting => "agreed when and where to meet next",
        ProcedureKind.MeetingSuspended => "suspended the meeting",
        _ => "adjourned the meeting",
    };

    private static string Office(ProcedureKind what) => what switch
    {
        ProcedureKind.ChairElected => "chair",
        ProcedureKind.ViceChairElected => "vice-chair",
        _ => "rapporteur",
    };
}
