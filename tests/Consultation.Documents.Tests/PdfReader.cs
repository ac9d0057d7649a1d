using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace Consultation.Documents.Tests;

/// <summary>A file read back as text.</summary>
internal static class PdfReader
{
    /// <summary>The lines of each page from the top, words with a blank between.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Pages(byte[] file)
    {
        using var pdf = PdfDocument.Open(file);
        return [.. pdf.GetPages().Select(page => (IReadOnlyList<string>)[.. Lines(page)])];
    }

    /// <summary>All of it as one line with single blanks: sentences can be found whichever way they were broken.</summary>
    public static string Flow(byte[] file) => Pages(file).SelectMany(page => page)
        .Aggregate("", (text, line) => text + (text.EndsWith('-') || text.Length == 0 ? "" : " ") + line);

    /// <summary>As a transcript: a line a line, pages set off.</summary>
    public static string Transcript(byte[] file)
    {
        var text = new StringBuilder();
        var number = 0;
        foreach (var page in Pages(file))
        {
            text.Append("---- page ").Append(++number).Append(" ----\n").AppendJoin('\n', page).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The languages that nodes of the tag tree are said to be in.</summary>
    public static IReadOnlySet<string> Languages(byte[] file)
    {
        using var pdf = PdfDocument.Open(file);
        var languages = new SortedSet<string>(StringComparer.Ordinal);
        void Visit(IToken token)
        {
            var value = token is IndirectReferenceToken reference ? pdf.Structure.GetObject(reference.Data).Data : token;
            if (value is ArrayToken array)
            {
                foreach (var kid in array.Data)
                {
                    Visit(kid);
                }
            }
            else if (value is DictionaryToken node)
            {
                if (node.TryGet(NameToken.Lang, out var language))
                {
                    languages.Add(((IDataToken<string>)language).Data);
                }

                if (node.TryGet(NameToken.K, out var kids))
                {
                    Visit(kids);
                }
            }
        }

        Visit(pdf.Structure.Catalog.CatalogDictionary.Data["StructTreeRoot"]);
        return languages;
    }

    private static IEnumerable<string> Lines(Page page)
    {
        var words = page.GetWords().OrderByDescending(word => word.Letters[0].StartBaseLine.Y).ThenBy(word => word.BoundingBox.Left).ToList();
        var line = new List<Word>();
        foreach (var word in words)
        {
            if (line.Count > 0 && line[0].Letters[0].StartBaseLine.Y - word.Letters[0].StartBaseLine.Y > 3)
            {
                yield return Joined(line);
                line = [];
            }

            line.Add(word);
        }

        if (line.Count > 0)
        {
            yield return Joined(line);
        }
    }

    private static string Joined(List<Word> line) => string.Join(' ', line.OrderBy(word => word.BoundingBox.Left).Select(word => word.Text));
}
