using Consultation.Domain;
using Consultation.Domain.Consensus;

namespace Consultation.Documents;

internal sealed partial class KazakhDocumentWords
{
    public string Positions(Position position, IReadOnlyList<string> seats) => $"{Took(position)}: {string.Join("; ", seats)}.";

    public string Hands(string sector, Tally counts)
    {
        var parts = Tallies.Of(counts).Select(part => $"{Phrases.Small(Took(part.Position))} — {Number(part.Seats)}").ToList();
        return $"{sector}, қол көтеру арқылы: {(parts.Count == 0 ? "ешкім" : string.Join(", ", parts))}";
    }

    public string Proxies(string holder, IReadOnlyList<string> seats) => $"Сенімхат бойынша дауыс берген {Phrases.Quoted(holder)}, кім үшін: {string.Join("; ", seats)}";

    public string Receipts(IReadOnlyList<ListedReceipt> receipts) => "Түбіртектер: " + string.Join("; ", receipts.GroupBy(r => r.Position).OrderBy(g => g.Key)
        .Select(group => $"{Phrases.Small(Took(group.Key))} — {string.Join(", ", group.Select(r => r.Receipt))}"));

    public string Declared(bool unanswered, string reason) => unanswered
        ? $"Қорытынды жауапсыз қалған қарсылыққа қарамай жарияланды. Себебі: {reason}"
        : $"Қорытындыны жариялауға ескерту: {reason}";

    public string Adopted(RecordPoint point, RecordRound? round, string item) =>
        $"Қабылданды: {Date(point.Decided!.Value)}, күн тәртібінің {item}-мәселесі бойынша, " + (point.Silence is not null ? "үнсіз келісім рәсімімен" : round?.Secrecy switch
        {
            null => "дауыс берусіз",
            Secrecy.Open => "ашық дауыс берумен",
            Secrecy.Secret => "жасырын дауыс берумен",
            _ => "аты көрсетілмейтін дауыс берумен",
        });

    public string Silence(RecordSilence silence, string? seat, string? reason)
    {
        var procedure = $"Үнсіз келісім рәсімі ({(silence.InMeeting ? "отырыста" : "бірнеше күн бойы")}): басталуы — {Moment(silence.Opened)}, мерзімі — {Moment(silence.Until)}";
        var by = seat is null ? "" : $" ({seat})";
        return silence.State switch
        {
            SilenceState.Kept => $"{procedure}.",
            SilenceState.Cancelled => $"{procedure}; тоқтатылды: {Moment(silence.Ended)}. Себебі: {reason}",
            _ when silence.Amendment is not null => $"{procedure}; түзетумен үзілді{by}: {Moment(silence.Ended)}.",
            _ => $"{procedure}; қарсылықпен үзілді{by}: {Moment(silence.Ended)}.",
        };
    }

    public string Extended(RecordExtension extension, string reason) => $"Жаңа мерзімі — {Moment(extension.Until)}. Себебі: {reason}";

    public string NotReached(IReadOnlyList<string> seats) => $"Хабар жетпегендер, жоқ деп есептеледі: {string.Join("; ", seats)}.";

    public string Earlier(int? number, LocalTime? decided, string outcome)
    {
        var which = string.Join(", ", new[] { number is { } n ? $"{Number(n)}-шешім" : "", decided is { } time ? Moment(time) : "" }.Where(part => part.Length > 0));
        return $"Бұрынғы қорытынды{(which.Length > 0 ? $" ({which})" : "")}: {outcome}";
    }

    public string Change(PositionStanding standing, int? decision, string? roundtable, string? reason)
    {
        var by = decision is { } number ? $"{Number(number)}-шешіммен" : roundtable is not null ? $"{roundtable} дөңгелек үстелінің шешімімен" : "";
        var words = standing switch
        {
            PositionStanding.InForce => "Күшінде",
            PositionStanding.Amended => by.Length > 0 ? $"{by} енгізілген өзгерістермен күшінде" : "Өзгерістермен күшінде",
            _ => by.Length > 0 ? $"{by} ауыстырылды" : "Күшін жойды",
        };
        return reason is null ? $"{words}." : $"{words}. Негізі: {reason}";
    }

    public string Registered(string roundtable, LocalTime decided) => $"{roundtable}, {Date(decided)}";

    private static string Took(Position position) => position switch
    {
        Position.Agree => "Келіскендер",
        Position.AgreeWithReservation => "Ескертпемен келіскендер",
        Position.StandAside => "Шетте қалғандар",
        Position.Object => "Қарсы болғандар",
        _ => "Қалыс қалғандар",
    };

    private string Moment(LocalTime time) => $"{Date(time)}, {Time(time)}";

    private static string Called(Language language) => language switch
    {
        Language.En => "ағылшын",
        Language.Ru => "орыс",
        _ => "қазақ",
    };

    private static string Number(long value) => Phrases.Spaced(value);
}
