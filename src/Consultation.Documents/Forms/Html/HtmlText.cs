using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>Runs in a page for browsers.</summary>
internal static class HtmlText
{
    /// <summary>Sets runs in a place that is in a language.</summary>
    public static void Set(Html html, ValueList<Run> runs, Language? around)
    {
        foreach (var run in runs)
        {
            string[] marks = [.. run.Bold ? new[] { "strong" } : [], .. run.Italic ? new[] { "em" } : []];
            // A run in the document's language within a paragraph of another one says so too.
            var language = run.Language == around ? null : run.Language?.Code() ?? "";
            var span = language is not null || run.SmallCaps;
            if (run.Link is { } link)
            {
                html.Open("a", ("href", Safe(link)));
            }

            if (span)
            {
                html.Open("span", ("class", run.SmallCaps ? "caps" : null), ("lang", language is "" ? null : language));
            }

            foreach (var mark in marks)
            {
                html.Open(mark);
            }

            html.Text(run.Text);
            foreach (var mark in marks.Reverse())
            {
                html.Close(mark);
            }

            html.Raw(span ? "</span>" : "").Raw(run.Link is null ? "" : "</a>");
        }
    }

    /// <summary>An address that leads somewhere and runs nothing.</summary>
    private static string? Safe(string link) =>
        link.StartsWith("https://", StringComparison.Ordinal) || link.StartsWith("http://", StringComparison.Ordinal) || link.StartsWith('#') || link.StartsWith("mailto:", StringComparison.Ordinal) ? link : null;
}
