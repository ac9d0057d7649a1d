using System.Text.RegularExpressions;
using Consultation.Documents;
using Consultation.Documents.Tests;
using Consultation.Domain;

namespace Consultation.Simulation;

/// <summary>The minutes as people read them: the file, read back.</summary>
internal static partial class Minutes
{
    /// <summary>Every decision stands in them, in the sentence and the figures of the record, which were held against the ballots.</summary>
    public static void Check(Record record)
    {
        var text = Plainly(PdfReader.Flow(DocumentRenderer.Render(record, DocumentKind.Minutes, Language.En)));
        foreach (var point in record.Points.Where(p => p.Decided is not null))
        {
            foreach (var said in new[] { point.Sentence, point.Figures }.OfType<Text>().Select(t => t[Language.En]!))
            {
                Broken.Unless(text.Contains(Plainly(said), StringComparison.OrdinalIgnoreCase), "the minutes say what the record says", $"{point.Id}: {said}");
            }
        }
    }

    /// <summary>Without what a line's end, or the setting of numbers, does to a text.</summary>
    private static string Plainly(string text) => Blank().Replace(text, "");

    [GeneratedRegex(@"[\s\u00ad\u2009\u202f-]+")]
    private static partial Regex Blank();
}
