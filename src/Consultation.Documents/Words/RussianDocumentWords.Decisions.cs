using Consultation.Domain;
using Consultation.Domain.Consensus;

namespace Consultation.Documents;

internal sealed partial class RussianDocumentWords
{
    public string Positions(Position position, IReadOnlyList<string> seats) => $"{Took(position)}: {string.Join("; ", seats)}.";

    public string Hands(string sector, Tally counts)
    {
        var parts = Tallies.Of(counts).Select(part => $"{Phrases.Small(Took(part.Position))} — {Number(part.Seats)}").ToList();
        return $"{sector}, поднятием рук: {(parts.Count == 0 ? "никто" : string.Join(", ", parts))}";
    }

    public string Proxies(string holder, IReadOnlyList<string> seats) => $"По доверенности голосовал участник {Phrases.Quoted(holder)} за: {string.Join("; ", seats)}";

    public string Receipts(IReadOnlyList<ListedReceipt> receipts) => "Квитанции: " + string.Join("; ", receipts.GroupBy(r => r.Position).OrderBy(g => g.Key)
        .Select(group => $"{Phrases.Small(Took(group.Key))} — {string.Join(", ", group.Select(r => r.Receipt))}"));

    public string Declared(bool unanswered, string reason) => unanswered
        ? $"Итог объявлен, хотя на возражение не ответили. Причина: {reason}"
        : $"Замечание к объявлению итога: {reason}";

    public string Adopted(RecordPoint point, RecordRound? round, string item) =>
        $"Принято {Date(point.Decided!.Value)} по пункту {item} повестки дня, " + (point.Silence is not null ? "по процедуре молчаливого согласия" : round?.Secrecy switch
        {
            null => "без голосования",
            Secrecy.Open => "открытым голосованием",
            Secrecy.Secret => "тайным голосованием",
            _ => "голосованием без указания имён",
        });

    public string Silence(RecordSilence silence, string? seat, string? reason)
    {
        var procedure = $"Процедура молчаливого согласия {(silence.InMeeting ? "на заседании" : "в течение дней")}, с {Moment(silence.Opened)} до {Moment(silence.Until)}";
        var by = seat is null ? "" : $" ({seat})";
        return silence.State switch
        {
            SilenceState.Kept => $"{procedure}.",
            SilenceState.Cancelled => $"{procedure}: отменена {Moment(silence.Ended)}. Причина: {reason}",
            _ when silence.Amendment is not null => $"{procedure}: прервана {Moment(silence.Ended)} поправкой{by}.",
            _ => $"{procedure}: прервана {Moment(silence.Ended)} возражением{by}.",
        };
    }

    public string Extended(RecordExtension extension, string reason) => $"Перенесена на {Moment(extension.Until)}. Причина: {reason}";

    public string NotReached(IReadOnlyList<string> seats) => $"Не извещены и считаются отсутствующими: {string.Join("; ", seats)}.";

    public string Earlier(int? number, LocalTime? decided, string outcome)
    {
        var which = string.Join(", ", new[] { number is { } n ? $"решение {Number(n)}" : "", decided is { } time ? Moment(time) : "" }.Where(part => part.Length > 0));
        return $"Прежний итог{(which.Length > 0 ? $" ({which})" : "")}: {outcome}";
    }

    public string Change(PositionStanding standing, int? decision, string? roundtable, string? reason)
    {
        var by = decision is { } number ? $"решением {Number(number)}" : roundtable is not null ? $"решением круглого стола {roundtable}" : "";
        var words = standing switch
        {
            PositionStanding.InForce => "Действует",
            PositionStanding.Amended => by.Length > 0 ? $"Действует с изменениями, внесёнными {by}" : "Действует с изменениями",
            _ => by.Length > 0 ? $"Заменена {by}" : "Утратила силу",
        };
        return reason is null ? $"{words}." : $"{words}. Основание: {reason}";
    }

    public string Registered(string roundtable, LocalTime decided) => $"{roundtable}, {Date(decided)}";

    private static string Took(Position position) => position switch
    {
        Position.Agree => "Согласны",
        Position.AgreeWithReservation => "Согласны с оговоркой",
        Position.StandAside => "Остались в стороне",
        Position.Object => "Возразили",
        _ => "Воздержались",
    };

    private string Moment(LocalTime time) => $"{Date(time)}, {Time(time)}";

    private static string Called(Language language) => language switch
    {
        Language.En => "английский",
        Language.Ru => "русский",
        _ => "казахский",
    };

    private static string All(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} и {names[^1]}";

    internal static string Count(long value, string one, string few, string many) =>
        $"{Number(value)} {(value % 10 == 1 && value % 100 != 11 ? one : value % 10 is >= 2 and <= 4 && value % 100 is < 12 or > 14 ? few : many)}";

    private static string Number(long value) => Phrases.Spaced(value);
}
