namespace Consultation.Domain.Tests;

/// <summary>What people type, in the language of a catalogue, and the numbers that change a form in it.</summary>
internal sealed record CatalogueWords(
    int[] Numbers, string Clause, string Government, string CivilSociety, string Osce, string Discussed, string Noted,
    string When, string Place, (string When, string Place)[] OtherMeetings, string Reason, string Seat, string Intended)
{
    public static CatalogueWords In(Language language) => language switch
    {
        Language.En => English,
        Language.Ru => Russian,
        _ => Kazakh,
    };

    private static readonly CatalogueWords English = new(
        [0, 1, 2, 5, 12],
        "limits on rights need sufficient justification.",
        "Government",
        "Civil society",
        "OSCE",
        "the need for swift and timely review",
        "the report of the Ombudsman.",
        "end of April",
        "Astana",
        [("on 12 May 2009", "Astana"), ("12 May", "online"), ("May", "the Ministry of Justice"), ("Monday", "at the same place"), ("the end of 2009.", "Astana.")],
        "The question had been put wrongly.",
        "Institute for Legal Policy",
        "we would have agreed");

    private static readonly CatalogueWords Russian = new(
        [0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 101, 111],
        "ограничения прав требуют достаточного обоснования.",
        "Государственные органы",
        "Гражданское общество",
        "Фонд «Әділ сөз»",
        "необходимость оперативного рассмотрения жалоб",
        "доклад омбудсмена.",
        "в конце апреля",
        "в Астане",
        [("12 мая 2009 года", "в Астане"), ("12 мая", "онлайн"), ("конец апреля", "Астана"), ("В понедельник.", "там же"), ("12.05.2009", "в Астане")],
        "Вопрос был поставлен неверно.",
        "Институт правовой политики",
        "голос был бы подан за");

    private static readonly CatalogueWords Kazakh = new(
        [0, 1, 2, 5, 21, 40],
        "құқықтарды шектеу жеткілікті негіздеуді талап етеді",
        "Мемлекеттік органдар",
        "Азаматтық қоғам",
        "«Әділ сөз» қоры",
        "шағымдарды жедел қараудың қажеттігі",
        "омбудсменнің баяндамасы.",
        "сәуірдің соңында",
        "Астанада",
        [("2009 жылғы 12 мамырда", "Астанада"), ("12 мамыр", "онлайн"), ("сәуірдің соңы.", "Астана")],
        "Сұрақ дұрыс қойылмаған.",
        "Құқықтық саясат институты",
        "жақтап дауыс берер едік");
}
