using System.Globalization;
using System.Text;
using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>
/// A document as one page for browsers: no script, nothing loaded from anywhere. Paragraphs say where they came from and
/// lead there: to an address, or to a list of events at the end.
/// </summary>
internal static class HtmlForm
{
    public static byte[] Write(DocumentText text, string? eventAddress)
    {
        var html = new Html();
        html.Raw("<!DOCTYPE html>\n").Open("html", ("lang", text.Language.Code())).Line();
        Head(html, text);
        html.Open("body").Line();
        Banner(html, text);
        html.Open("main").Line();
        Title(html, text);
        new HtmlBlocks(html, text, eventAddress).Compose(text.Blocks);
        if (eventAddress is null)
        {
            Events(html, text);
        }

        html.Element("p", text.Running.Foot, ("class", "foot")).Line();
        html.Close("main").Line();
        Banner(html, text);
        html.Close("body").Line().Close("html").Line();
        return Encoding.UTF8.GetBytes(html.ToString());
    }

    private static void Head(Html html, DocumentText text)
    {
        var properties = text.Properties;
        html.Open("head").Line().Raw("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Raw($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'{(text.Look?.Logo is null ? "" : "; img-src data:")}\">\n")
            .Element("title", properties.Title).Line();
        foreach (var (name, value) in new[] { ("description", properties.Subject), ("author", properties.Author), ("keywords", properties.Keywords) })
        {
            if (value is not null)
            {
                html.Open("meta", ("name", name), ("content", value)).Line();
            }
        }

        html.Raw("<style>").Raw(HtmlStyle.Of(text)).Raw("</style>\n").Close("head").Line();
    }

    private static void Banner(Html html, DocumentText text)
    {
        if (text.Running.Banner is { } banner)
        {
            html.Element("p", banner, ("class", "banner")).Line();
        }
    }

    private static void Title(Html html, DocumentText text)
    {
        if (text.Look is { } look)
        {
            Organisation(html, look);
        }

        if (text.Title.Line.Length > 0)
        {
            html.Element("p", text.Title.Line, ("class", "host")).Line();
        }

        html.Element("h1", text.Title.Words).Line();
        HtmlBlocks.Facts(html, text.Title.Facts);
    }

    private static void Organisation(Html html, DocumentLook look)
    {
        html.Open("div", ("class", "letterhead"));
        if (look.Logo is { } logo)
        {
            var scale = Math.Min(Letterhead.LogoWidthMm / logo.Width, Letterhead.LogoHeightMm / logo.Height);
            html.Open("img", ("src", $"data:{logo.MediaType};base64,{logo.Data}"), ("alt", look.Organisation), ("style", string.Create(CultureInfo.InvariantCulture, $"width: {logo.Width * scale:0.##}mm; height: {logo.Height * scale:0.##}mm"))).Line();
        }

        html.Open("p").Element("strong", look.Organisation);
        foreach (var line in look.Address)
        {
            html.Raw("<br>").Text(line);
        }

        html.Close("p").Close("div").Line();
    }

    /// <summary>Every event that something in the document came from, with what that is.</summary>
    private static void Events(Html html, DocumentText text)
    {
        var behind = new SortedDictionary<long, List<(string Key, string Words)>>();
        foreach (var block in text.Blocks)
        {
            if (block.Source() is { Origin: { } origin, Key: var key })
            {
                foreach (var number in origin.Events)
                {
                    behind.TryAdd(number, []);
                    behind[number].Add((key, Named(block)));
                }
            }
        }

        if (behind.Count == 0)
        {
            return;
        }

        var words = FormWords.In(text.Language);
        html.Open("section", ("class", "events"), ("aria-labelledby", "events")).Element("h2", text.EventsTitle, ("id", "events")).Line()
            .Element("p", words.EventsHelp).Line().Open("table").Open("thead").Open("tr")
            .Element("th", words.EventsHead, ("scope", "col")).Element("th", words.ParagraphsHead, ("scope", "col"))
            .Close("tr").Close("thead").Line().Open("tbody").Line();
        foreach (var (number, blocks) in behind)
        {
            html.Open("tr").Element("th", number.ToString(CultureInfo.InvariantCulture), ("id", HtmlBlocks.EventId(number)), ("scope", "row")).Open("td");
            foreach (var (index, (key, named)) in blocks.Index())
            {
                html.Text(index > 0 ? ", " : "").Element("a", named, ("href", "#" + key));
            }

            html.Close("td").Close("tr").Line();
        }

        html.Close("tbody").Close("table").Close("section").Line();
    }

    private static string Named(Block block) => block switch
    {
        PassageBlock { Number: { } number } => number.ToString(CultureInfo.InvariantCulture),
        DecisionBlock decision => decision.Number.ToString(CultureInfo.InvariantCulture),
        CommentBlock comment => $"({comment.Portion}) {comment.Begin}",
        _ => "§",
    };
}
