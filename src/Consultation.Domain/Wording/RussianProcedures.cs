using static Consultation.Domain.Phrases;
using static Consultation.Domain.RussianWords;

namespace Consultation.Domain;

/// <summary>The sentences of procedural decisions in Russian.</summary>
internal static class RussianProcedures
{
    public static string Of(Noun noun, ProcedureKind what, ProcedureHow how, RaisedHands? hands, string? elected, string name)
    {
        var way = how == ProcedureHow.Gavel ? "без возражений" : "поднятием рук" + (hands is null ? ""
            : $" (за — {Number(hands.For)}, против — {Number(hands.Against)}, воздержавшихся — {Number(hands.Abstained)})");
        var (verb, did) = Did(noun, what);
        var past = noun == Noun.Committee ? verb : verb + "и";
        return elected is null ? $"{name} {way} {past} {did}." : $"{name} {way} {past} {did}: {WithoutStop(elected)}.";
    }

    private static (string Verb, string What) Did(Noun noun, ProcedureKind what) => what switch
    {
        ProcedureKind.AgendaAdopted => ("утвердил", "повестку дня"),
        ProcedureKind.AgendaAdoptedAsAmended => ("утвердил", "повестку дня с внесёнными изменениями"),
        ProcedureKind.MinutesApproved => ("утвердил", "протокол предыдущего заседания"),
        ProcedureKind.ChairElected => ("избрал", "председателем"),
        ProcedureKind.ViceChairElected => ("избрал", "заместителем председателя"),
        ProcedureKind.RapporteurElected => ("избрал", "секретарём"),
        ProcedureKind.ListOfSpeakersClosed => ("закрыл", "список выступающих"),
        ProcedureKind.DebateClosed => ("прекратил", "прения"),
        ProcedureKind.DebateAdjourned => ("отложил", "обсуждение вопроса"),
        ProcedureKind.NextMeeting => ("определил", $"время и место {(noun == Noun.Committee ? "следующего заседания" : "следующей встречи")}"),
        ProcedureKind.MeetingSuspended => ("решил", "прервать заседание"),
        _ => ("решил", "закрыть заседание"),
    };
}
