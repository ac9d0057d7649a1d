using static Consultation.Domain.Phrases;

namespace Consultation.Domain;

/// <summary>The sentences of procedural decisions in Kazakh.</summary>
internal static class KazakhProcedures
{
    public static string Of(Noun noun, ProcedureKind what, ProcedureHow how, RaisedHands? hands, string? elected, string name)
    {
        var way = how == ProcedureHow.Gavel ? "қарсылықсыз" : "қол көтеру арқылы" + (hands is null ? ""
            : $" (жақтап — {Spaced(hands.For)}, қарсы — {Spaced(hands.Against)}, қалыс қалғандар — {Spaced(hands.Abstained)})");
        var (subject, verb) = Did(noun, what);
        return elected is null ? $"{name} {subject} {way} {verb}." : $"{name} {subject} {way} {verb}: {WithoutStop(elected)}.";
    }

    private static (string Subject, string Verb) Did(Noun noun, ProcedureKind what) => what switch
    {
        ProcedureKind.AgendaAdopted => ("күн тәртібін", "бекітті"),
        ProcedureKind.AgendaAdoptedAsAmended => ("күн тәртібін енгізілген өзгерістерімен", "бекітті"),
        ProcedureKind.MinutesApproved => ("алдыңғы отырыстың хаттамасын", "бекітті"),
        ProcedureKind.ChairElected => ("төрағаны", "сайлады"),
        ProcedureKind.ViceChairElected => ("төрағаның орынбасарын", "сайлады"),
        ProcedureKind.RapporteurElected => ("хатшыны", "сайлады"),
        ProcedureKind.ListOfSpeakersClosed => ("сөйлеушілер тізімін", "жапты"),
        ProcedureKind.DebateClosed => ("жарыссөзді", "тоқтатты"),
        ProcedureKind.DebateAdjourned => ("мәселені талқылауды", "кейінге қалдырды"),
        ProcedureKind.NextMeeting => ($"келесі {(noun == Noun.Committee ? "отырыстың" : "кездесудің")} уақыты мен орнын", "белгіледі"),
        ProcedureKind.MeetingSuspended => ("отырысты үзу туралы", "шешім қабылдады"),
        _ => ("отырысты жабу туралы", "шешім қабылдады"),
    };
}
