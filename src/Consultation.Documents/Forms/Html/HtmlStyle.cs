using System.Text;

namespace Consultation.Documents;

/// <summary>How a page for browsers looks: on a screen, light and dark, and on paper.</summary>
internal static class HtmlStyle
{
    private const string Screen = """

        :root { --ink: #111; --grey: #555; --blue: #134e6f; --line: #999; --hair: #ccc; --paper: #fff; color-scheme: light dark; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --grey: #b0b0b0; --blue: #8ec5e8; --line: #777; --hair: #444; --paper: #16181a; } }
        html { background: var(--paper); color: var(--ink); font: 17px/1.5 "Noto Serif", Cambria, Georgia, serif; overflow-wrap: anywhere; }
        body { margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 44rem; }
        p { margin: 0 0 .5em; }
        a { color: var(--blue); }
        h1, h2, h3, h4, table, .facts, figure, nav, .host, .label, .remark, .origin, .number, .banner, .foot, .digest, .signature, .events { font-family: "Noto Sans", "Segoe UI", Arial, sans-serif; }
        h1 { font-size: 1.8rem; line-height: 1.25; margin: .5rem 0 1rem; }
        h2 { font-size: 1.15rem; margin: 2rem 0 .6rem; }
        h3, h4 { font-size: 1rem; margin: 1.4rem 0 .5rem; }
        .host, .foot, .remark { color: var(--grey); font-size: .85rem; }
        .remark strong { color: var(--blue); }
        .banner { text-align: center; font-weight: 600; font-size: .85rem; letter-spacing: .04em; }
        .label { color: var(--grey); font-size: .75rem; font-weight: 600; letter-spacing: .06em; text-transform: uppercase; margin-bottom: .3em; }
        .passage, .decision { position: relative; margin: 0 0 .9rem; padding-left: 2.6rem; }
        .decision .body, .comment, .note { margin-bottom: 0; }
        .number { position: absolute; left: 0; width: 2rem; text-align: right; font-size: .85rem; line-height: 1.75; color: var(--grey); }
        .decision { border-left: 3px solid var(--line); padding-top: .2rem; margin: 1.1rem 0; }
        .adopted { border-color: var(--blue); }
        .adopted > .label { color: var(--blue); }
        .comment { border-left: 1px solid var(--hair); padding-left: 1rem; margin: 1rem 0 1rem 2.6rem; font-size: .95em; }
        .note { color: var(--grey); font-style: italic; margin: 1rem 0; }
        .note .label { font-style: normal; }
        p.position, ul.position { margin-left: 1rem; }
        .beneath { font-size: .92em; }
        .origin { font-size: .72rem; margin: .1rem 0 0; }
        ul { list-style: none; margin: 0 0 .5em; padding: 0; }
        li { display: flex; gap: .5rem; }
        ul.dashes > li::before { content: "–"; }
        .mark { min-width: 1.8rem; }
        nav .below { padding-left: 1.2rem; }
        table { border-collapse: collapse; width: 100%; font-size: .85rem; margin: 0 0 1rem; }
        caption { text-align: left; color: var(--grey); padding-bottom: .3rem; }
        th, td { text-align: left; vertical-align: top; padding: .3rem .5rem .3rem 0; border-bottom: 1px solid var(--hair); font-weight: 400; }
        thead th { font-weight: 600; border-bottom: 1.5px solid var(--ink); }
        .facts { border-top: 1px solid var(--line); font-size: .85rem; margin: 0 0 1rem; }
        .facts div { display: grid; grid-template-columns: 9rem minmax(0, 1fr); border-bottom: 1px solid var(--hair); padding: .3rem 0; }
        .facts dt { color: var(--grey); padding-right: .5rem; }
        .facts dd { margin: 0; }
        .end { text-align: right; }
        .middle { text-align: center; }
        .small { font-size: .9em; color: var(--grey); }
        .repeats { color: var(--grey); }
        .caps { font-variant-caps: all-small-caps; }
        figure { margin: 1.2rem 0; }
        figcaption { font-weight: 600; font-size: .85rem; margin-bottom: .4rem; }
        svg { display: block; width: 100%; height: auto; background: #fff; margin-bottom: .6rem; }
        .signature { display: flex; gap: 1rem; align-items: end; margin: 2rem 0; font-size: .9rem; }
        .signature span { flex: 1; }
        .signature .line { border-bottom: 1px solid var(--line); }
        footer { border-top: 1px solid var(--line); margin-top: 2.5rem; padding-top: .6rem; }
        .code { width: 27mm; float: right; margin: 0 0 .6rem 1rem; }
        .exact { text-transform: none; }
        .digest { font-size: .72rem; color: var(--grey); margin: 0; }
        .events { font-size: .8rem; }
        .events tbody th, .events tbody td { padding: .1rem 1rem .1rem 0; border: 0; }
        :target { outline: 2px solid var(--blue); outline-offset: 4px; }
        @media (max-width: 30rem) {
          .facts div { grid-template-columns: minmax(0, 1fr); }
          .passage, .decision { padding-left: 2rem; }
          .number { width: 1.5rem; }
        }
        @media print {
          :root { --ink: #111; --grey: #555; --blue: #134e6f; --line: #999; --hair: #ccc; --paper: #fff; }
          html { font-size: 10.5pt; }
          body { max-width: none; padding: 0; }
          a { color: inherit; text-decoration: none; }
          .origin, .events, .banner { display: none; }
          h1, h2, h3, h4, .label { break-after: avoid; }
          .decision, .comment, tr, .facts div, figure, footer { break-inside: avoid; }
          thead { display: table-header-group; }
          .break { break-before: page; }
        }

        """;

    private const string DarkPaper = "#16181a", LightAccent = "#134e6f", DarkAccent = "#8ec5e8";

    /// <summary>What an organisation's documents have besides.</summary>
    private const string Organised = """
        .letterhead { display: flex; gap: 1.2rem; align-items: center; border-bottom: 2px solid var(--blue); padding-bottom: .8rem; margin-bottom: 1rem; font-family: "Noto Sans", "Segoe UI", Arial, sans-serif; font-size: .85rem; color: var(--grey); }
        .letterhead img { background: #fff; object-fit: contain; }
        .letterhead p { margin: 0; }
        .letterhead strong { color: var(--blue); font-size: 1.1em; }

        """;

    public static string Of(DocumentText text)
    {
        var screen = text.Look is null ? Screen : Screen + Organised;
        if (text.Look?.Colour is { } colour)
        {
            screen = screen.Replace(LightAccent, colour, StringComparison.Ordinal).Replace(DarkAccent, Contrast.On(DarkPaper, colour), StringComparison.Ordinal) + "h2, h3, h4 { color: var(--blue); }\n";
        }

        var (running, banner) = (text.Running, text.Running.Banner is { } words ? $"@top-center {{ content: {Quoted(words)}; }} @bottom-center {{ content: {Quoted(words)}; }} " : "");
        return $"{screen}@page {{ size: A4; margin: 22mm 24mm; font: 8.5pt \"Noto Sans\", Arial, sans-serif; {banner}"
            + $"@bottom-left {{ content: {Quoted(running.Foot)}; }} @bottom-right {{ content: counter(page) \" / \" counter(pages); }} }}\n";
    }

    /// <summary>A string of CSS: it ends neither itself nor the element it stands in.</summary>
    private static string Quoted(string words)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in words)
        {
            quoted.Append(letter is '"' or '\\' or '<' or '>' or '&' or < ' ' ? $"\\{(int)letter:x} " : letter.ToString());
        }

        return quoted.Append('"').ToString();
    }
}
