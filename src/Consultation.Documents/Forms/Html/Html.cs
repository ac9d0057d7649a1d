using System.Text;

namespace Consultation.Documents;

/// <summary>Writes HTML: what is text can't become a mark.</summary>
internal sealed class Html
{
    private readonly StringBuilder _html = new();

    public Html Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                _html.Append(' ').Append(attribute).Append("=\"").Append(Escaped(value)).Append('"');
            }
        }

        _html.Append('>');
        return this;
    }

    public Html Close(string name) => Raw("</").Raw(name).Raw(">");

    public Html Element(string name, string words, params ReadOnlySpan<(string Name, string? Value)> attributes) => Open(name, attributes).Text(words).Close(name);

    /// <summary>Text; a line feed in it breaks the line.</summary>
    public Html Text(string words) => Raw(Escaped(words).Replace("\n", "<br>", StringComparison.Ordinal));

    public Html Line() => Raw("\n");

    public Html Raw(string html)
    {
        _html.Append(html);
        return this;
    }

    public override string ToString() => _html.ToString();

    private static string Escaped(string words) => words.AsSpan().IndexOfAny("&<>\"'") < 0 ? words : words
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal);
}
