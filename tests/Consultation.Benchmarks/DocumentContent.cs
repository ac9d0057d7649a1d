using System.Text.Json;
using System.Text.Json.Serialization;

namespace Consultation.Benchmarks;

/// <summary>What the measured document says: items with a heading, paragraphs and a table, as <c>--content</c> has them.</summary>
internal sealed record DocumentContent(IReadOnlyList<ContentItem> Items)
{
    private const int Items24 = 24;
    private const int ParagraphsOfItem = 7;
    private const int WordsOfParagraph = 70;
    private const int RowsOfTable = 14;

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Words of the same kind in three scripts.</summary>
    private static readonly string[][] Words =
    [
        "the delegation of participants noted with appreciation that a consolidated text should reflect all positions expressed during consultation and recommended further study before adoption".Split(' '),
        "делегация отметила что сводный текст должен отражать все позиции высказанные в ходе консультаций және қатысушылар ұсынған өзгерістерді ескеру қажет деп шешті ғылым мен құқық".Split(' '),
        "η αντιπροσωπεία σημείωσε ότι το ενοποιημένο κείμενο πρέπει να αντικατοπτρίζει όλες τις θέσεις που διατυπώθηκαν κατά τη διαβούλευση και συνέστησε περαιτέρω μελέτη".Split(' '),
    ];

    /// <summary>The content of a file.</summary>
    /// <exception cref="JsonException">It isn't of the form <c>{items:[{heading,paras:[…],table:[[…]]}]}</c>.</exception>
    public static DocumentContent Read(string file) =>
        JsonSerializer.Deserialize<DocumentContent>(File.ReadAllText(file), Strict) ?? throw new JsonException($"{file} holds nothing.");

    /// <summary>24 items of seven paragraphs of 70 words and a table, so many times over; always the same.</summary>
    public static DocumentContent Default(int times = 1)
    {
        var seed = 12345u;
        int Next(int below)
        {
            seed = seed * 1664525 + 1013904223;
            return (int)((seed >> 8) % (uint)below);
        }

        string Sentence(int script, int words) => string.Join(' ', Enumerable.Range(0, words).Select(i =>
            Words[script][Next(Words[script].Length)] + (i == words - 1 ? "." : i % 11 == 10 ? "," : "")));
        return new DocumentContent([.. Enumerable.Range(0, Items24 * times).Select(i => new ContentItem(
            $"{i + 1}. {Sentence(i % 3, 6)}",
            [.. Enumerable.Range(0, ParagraphsOfItem).Select(p => Sentence((i + p) % 3, WordsOfParagraph))],
            [.. Enumerable.Range(0, RowsOfTable).Select(r => (string[])[$"{r + 1}", Sentence((i + r) % 3, 4), $"{Next(1000)}", $"{Next(100)} %"])]))]);
    }
}

/// <summary>An item of the measured document; the table's first row is its head.</summary>
internal sealed record ContentItem(string Heading, IReadOnlyList<string> Paras, IReadOnlyList<IReadOnlyList<string>> Table);
