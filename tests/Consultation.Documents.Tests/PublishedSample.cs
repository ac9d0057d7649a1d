using Consultation.Domain;
using Consultation.Domain.Tests;
using Record = Consultation.Domain.Record;

namespace Consultation.Documents.Tests;

/// <summary>The sample with an organisation, edited, corrected, approved and published; in any tradition.</summary>
internal static class PublishedSample
{
    /// <summary>A logo of 48 by 32 pixels.</summary>
    public const string Logo = "iVBORw0KGgoAAAANSUhEUgAAADAAAAAgCAMAAABjCgsuAAAACVBMVEX///+KHCzZs0pVN6+sAAAAKElEQVR42mNgGCaAEQiYgACdHi4aGNHAUNQwGg+j8TB04oE6fhjiAABPdAQBevlYkwAAAABJRU5ErkJggg==";

    /// <summary>A picture that begins as its form says and is nothing more.</summary>
    public const string Broken = "iVBORw0KGgo=";

    private static readonly Lazy<Roundtable> Sample = new(SampleMeeting.Play);

    public static Organisation Organisation(string logo = Logo, string colour = "#C9A227", LogoForm form = LogoForm.Png) => new(
        In("Almaty Centre for Legal Policy", "Алматинский центр правовой политики", "Алматы құқықтық саясат орталығы"),
        [
            new Signatory(In("Chair of the meeting", "Председатель заседания", "Отырыс төрағасы"), In("A. Example", "А. Пример", "А. Мысал")),
            new Signatory(In("Secretary", "Секретарь", "Хатшы")),
        ],
        In("1 Example Street\n050000 Almaty", "ул. Примерная, 1\n050000 Алматы", "Мысал көшесі, 1\n050000 Алматы"),
        new Logo(form, logo), colour, "LPS/{year}/{number}", "{symbol}/D.{number}");

    public static Text In(string en, string ru, string kk) => new(
        [KeyValuePair.Create(Language.En, en), KeyValuePair.Create(Language.Ru, ru), KeyValuePair.Create(Language.Kk, kk)]);

    /// <summary>The sample at the end of the life of its minutes.</summary>
    public static Record Record(Tradition tradition, Organisation? organisation = null)
    {
        var life = new Life(Sample.Value);
        life.Do(new SetOrganisation(organisation ?? Organisation())).Do(new SetTradition(tradition));
        foreach (var (language, note, sentence) in new[]
        {
            (Language.En, "Under the strategy of 2002, 372 laws were passed, 110 of them on a theme of their own.", "Several delegations stressed how urgent this was."),
            (Language.Ru, "По стратегии 2002 года принято 372 закона, из них 110 тематических.", "Ряд участников подчеркнул срочность этого вопроса."),
            (Language.Kk, "2002 жылғы стратегия бойынша 372 заң қабылданды, оның 110-ы тақырыптық.", "Бірқатар қатысушы бұл мәселенің шұғылдығын атап өтті."),
        })
        {
            life.Do(new EditParagraph(DocumentKind.Minutes, "note.note-laws-passed", language, note, life.State.Number));
            life.Do(new EditParagraph(DocumentKind.Minutes, "point.extreme-cases", language, sentence, life.State.Number));
        }

        return life.Do(new ApproveMinutes(1), new Facts { Symbol = "LPS/2009/3" })
            .Do(new PublishMinutes(1, [new PublishedFile("minutes.en.pdf", MinutesPlayed.Sha256, 7)]))
            .Do(new IssueCorrigendum(
                new("corrigendum-1"), "note.note-new-strategy", In("For “lobbying” read “lobbying and party finance”.", "Вместо «о лоббизме» читать «о лоббизме и финансировании партий».", "«лоббизм туралы» дегеннің орнына «лоббизм және партияларды қаржыландыру туралы» деп оқылсын."),
                In("A slip of the pen.", "Описка.", "Жазу қатесі.")))
            .Record();
    }

    private sealed class Life(Roundtable state)
    {
        private DateTimeOffset _now = new(2009, 3, 2, 4, 0, 0, TimeSpan.Zero);

        public Roundtable State { get; private set; } = state;

        public Life Do(Command command, Facts? facts = null)
        {
            _now = _now.AddHours(1);
            var accepted = Assert.IsType<Decision.Accepted>(Decider.Decide(State.Id, State, command, facts ?? Facts.None, new Actor(Role.Facilitator), _now));
            foreach (var e in accepted.Events)
            {
                State = Roundtable.Apply(State.Id, State, new Recorded(State.Number + 1, _now, e));
            }

            return this;
        }

        public Record Record() => SampleMeeting.Record(Readership.Everything, State);
    }
}
