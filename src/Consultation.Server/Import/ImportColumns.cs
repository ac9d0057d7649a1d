using System.Collections.Frozen;
using Consultation.Domain;

namespace Consultation.Server.Import;

/// <summary>What a column of a file of people is about.</summary>
internal enum ImportField
{
    Seat,
    Sector,
    Votes,
    Weight,
    Language,
    Person,
    Part,
}

/// <summary>A column: what it is about, for names the language, and as it is called in the file.</summary>
internal sealed record ImportColumn(int Place, ImportField Field, Language? Language, string Name);

/// <summary>The words that a file may use, in each language that pages are written in.</summary>
internal static class ImportColumns
{
    /// <summary>The name each column has in a template, by language.</summary>
    public static IReadOnlyList<(ImportField Field, string En, string Ru, string Kk)> Names { get; } =
    [
        (ImportField.Sector, "Sector", "Сектор", "Сектор"),
        (ImportField.Seat, "Seat", "Место", "Орын"),
        (ImportField.Votes, "Has a vote", "Имеет голос", "Дауысы бар"),
        (ImportField.Weight, "Weight", "Вес", "Салмағы"),
        (ImportField.Language, "Language", "Язык", "Тілі"),
        (ImportField.Person, "Person", "Представитель", "Өкілі"),
        (ImportField.Part, "Part", "Роль", "Рөлі"),
    ];

    private static readonly FrozenDictionary<string, ImportField> Known = Names
        .SelectMany(n => new[] { n.En, n.Ru, n.Kk }.Select(name => (Name: Key(name), n.Field)))
        .Concat(new (string, ImportField)[]
        {
            ("organisation", ImportField.Seat), ("organization", ImportField.Seat), ("name", ImportField.Seat), ("название", ImportField.Seat),
            ("организация", ImportField.Seat), ("атауы", ImportField.Seat), ("ұйым", ImportField.Seat),
            ("votes", ImportField.Votes), ("vote", ImportField.Votes), ("голос", ImportField.Votes), ("голосует", ImportField.Votes), ("дауыс", ImportField.Votes),
            ("салмақ", ImportField.Weight), ("тіл", ImportField.Language),
            ("representative", ImportField.Person), ("участник", ImportField.Person), ("лицо", ImportField.Person), ("өкіл", ImportField.Person), ("тұлға", ImportField.Person),
            ("role", ImportField.Part), ("рөл", ImportField.Part),
        }).DistinctBy(n => n.Item1).ToFrozenDictionary(n => n.Item1, n => n.Item2);

    private static readonly FrozenDictionary<string, bool> YesOrNo = new Dictionary<string, bool>
    {
        ["yes"] = true,
        ["y"] = true,
        ["true"] = true,
        ["1"] = true,
        ["+"] = true,
        ["да"] = true,
        ["иә"] = true,
        ["бар"] = true,
        ["no"] = false,
        ["n"] = false,
        ["false"] = false,
        ["0"] = false,
        ["-"] = false,
        ["нет"] = false,
        ["жоқ"] = false,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Part> Parts = new Dictionary<string, Part>
    {
        ["head"] = Part.Head,
        ["глава"] = Part.Head,
        ["руководитель"] = Part.Head,
        ["басшы"] = Part.Head,
        ["alternate"] = Part.Alternate,
        ["заместитель"] = Part.Alternate,
        ["орынбасар"] = Part.Alternate,
        ["adviser"] = Part.Adviser,
        ["advisor"] = Part.Adviser,
        ["советник"] = Part.Adviser,
        ["кеңесші"] = Part.Adviser,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Language> Tongues = new Dictionary<string, Language>
    {
        ["en"] = Language.En,
        ["english"] = Language.En,
        ["английский"] = Language.En,
        ["ағылшын"] = Language.En,
        ["ағылшынша"] = Language.En,
        ["ru"] = Language.Ru,
        ["russian"] = Language.Ru,
        ["русский"] = Language.Ru,
        ["орыс"] = Language.Ru,
        ["орысша"] = Language.Ru,
        ["kk"] = Language.Kk,
        ["kazakh"] = Language.Kk,
        ["казахский"] = Language.Kk,
        ["қазақ"] = Language.Kk,
        ["қазақша"] = Language.Kk,
    }.ToFrozenDictionary();

    /// <summary>What is compared of a name: without case and doubled blanks.</summary>
    public static string Key(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    public static bool? Vote(string cell) => YesOrNo.TryGetValue(Key(cell), out var yes) ? yes : null;

    public static Part? PartOf(string cell) => Parts.TryGetValue(Key(cell), out var part) ? part : null;

    public static Language? LanguageOf(string cell) => Tongues.TryGetValue(Key(cell), out var language) ? language : null;

    /// <summary>The columns that a head has; what is wrong with it is added to the problems.</summary>
    public static IReadOnlyList<ImportColumn> Of(ImportLine head, Description roundtable, List<ImportProblem> problems)
    {
        var columns = new List<ImportColumn>();
        for (var place = 0; place < head.Cells.Count; place++)
        {
            var name = head.Cells[place];
            if (name.Length == 0)
            {
                continue;
            }

            var (field, language) = Read(name);
            if (field is not { } known)
            {
                problems.Add(new ImportProblem(head.Line, Short(name), ImportFault.UnknownColumn));
                continue;
            }

            var spoken = known == ImportField.Seat ? language ?? roundtable.Authentic : (Language?)null;
            if (spoken is { } asked && !roundtable.Languages.Contains(asked))
            {
                problems.Add(new ImportProblem(head.Line, Short(name), ImportFault.LanguageNotOfRoundtable));
            }
            else if (columns.Exists(c => c.Field == known && c.Language == spoken))
            {
                problems.Add(new ImportProblem(head.Line, Short(name), ImportFault.ColumnTwice));
            }
            else
            {
                columns.Add(new ImportColumn(place, known, spoken, Short(name)));
            }
        }

        if (!columns.Exists(c => c.Field == ImportField.Seat && c.Language == roundtable.Authentic))
        {
            problems.Add(new ImportProblem(head.Line, null, ImportFault.NoSeatColumn));
        }

        return columns;
    }

    /// <summary>As much of a cell as helps to find it.</summary>
    public static string Short(string cell) => cell.Length <= 60 ? cell : $"{cell[..59]}…";

    /// <summary>A name may say its language at its end: Seat (ru), Место kk.</summary>
    private static (ImportField? Field, Language? Language) Read(string name)
    {
        var key = Key(name);
        if (Known.TryGetValue(key, out var whole))
        {
            return (whole, null);
        }

        var bare = key.TrimEnd(')', ']', ' ');
        var cut = bare.LastIndexOfAny([' ', '(', '[', '_', '.']);
        return cut > 0 && LanguageOf(bare[(cut + 1)..]) is { } language && Known.TryGetValue(bare[..cut].TrimEnd(' ', '(', '[', '_', '.'), out var field) && field == ImportField.Seat
            ? (field, language)
            : (null, null);
    }
}
