using System.Globalization;

namespace Consultation.Domain;

/// <summary>The reason for which a silence procedure's moment is moved where the server could not be reached.</summary>
public static class LostTime
{
    /// <summary>The reason in every language, with the times by the clock of the roundtable.</summary>
    public static Text Reason(LocalTime from, LocalTime to) => new(
    [
        KeyValuePair.Create(Language.En, $"The server could not be reached from {Of(from)} to {Of(to)}; the time lost was added."),
        KeyValuePair.Create(Language.Ru, $"Сервер был недоступен с {Of(from)} до {Of(to)}; потерянное время добавлено."),
        KeyValuePair.Create(Language.Kk, $"Серверге қол жеткізу мүмкін болмады: {Of(from)} – {Of(to)}; жоғалған уақыт қосылды."),
    ]);

    private static string Of(LocalTime time) => time.Value.ToString("yyyy-MM-dd HH:mm (zzz)", CultureInfo.InvariantCulture);
}
