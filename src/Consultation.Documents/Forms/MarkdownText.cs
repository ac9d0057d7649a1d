using System.Text;
using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>Words as CommonMark: whatever could mean something there stands behind a backslash, which every reader takes away.</summary>
internal static class MarkdownText
{
    private const string Always = "\\`*_[]<>&|~$#^";
    private const string First = "+-=";

    public static string Of(ValueList<Run> runs) => string.Concat(runs.Select(run =>
    {
        var words = Of(run.SmallCaps ? run.Text.ToUpperInvariant() : run.Text);
        var marked = run switch { { Bold: true } => Around("**", words), { Italic: true } => Around("*", words), _ => words };
        return run.Link is { } link ? $"[{marked}](<{Address(link)}>)" : marked;
    }));

    /// <summary>A line feed becomes a break; blanks that begin a line go, for they would make code of it.</summary>
    public static string Of(string words) => string.Join("\\\n", words.Split('\n').Select(Line));

    private static string Line(string line)
    {
        var text = line.TrimStart(' ', '\t');
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            // A number with a point or a bracket behind it begins a list.
            var begins = i == 0 ? First.Contains(letter, StringComparison.Ordinal) : letter is '.' or ')' && text.AsSpan(0, i).TrimStart("0123456789").IsEmpty;
            if (begins || Always.Contains(letter, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(letter);
        }

        // Blanks before a run that goes on in the same line are part of the text.
        return line.Length > text.Length && text.Length > 0 ? " " + escaped : line.Length > 0 && text.Length == 0 ? " " : escaped.ToString();
    }

    /// <summary>Marks hold only where no blank stands between them and the words.</summary>
    private static string Around(string mark, string words)
    {
        var inner = words.Trim(' ');
        return inner.Length == 0 ? words : words[..words.IndexOf(inner, StringComparison.Ordinal)] + mark + inner + mark + words[(words.IndexOf(inner, StringComparison.Ordinal) + inner.Length)..];
    }

    private static string Address(string link) => link.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)
        .Replace("\\", "%5C", StringComparison.Ordinal).ReplaceLineEndings("");
}
