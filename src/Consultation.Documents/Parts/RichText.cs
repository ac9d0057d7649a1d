using Consultation.Domain;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Documents;

/// <summary>People's texts: paragraphs with blank lines between, and lists whose lines begin with <c>- </c>.</summary>
internal static class RichText
{
    private const string Bullet = "- ";

    /// <summary>Sets a text; <paramref name="lead"/> stands before its first words.</summary>
    public static void Set(IContainer container, string words, string? lead = null, Func<TextStyle, TextStyle>? leadStyle = null) => container.Column(column =>
    {
        column.Spacing(5);
        foreach (var block in words.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            foreach (var part in Parts(block))
            {
                if (part is [var first, ..] && first.StartsWith(Bullet, StringComparison.Ordinal))
                {
                    List(column.Item(), part);
                    continue;
                }

                var before = lead;
                lead = null;
                column.Item().Text(text =>
                {
                    if (before is not null)
                    {
                        text.Span(before).Style((leadStyle ?? (s => s))(TextStyle.Default));
                    }

                    text.Span(string.Join('\n', part));
                });
            }
        }
    });

    /// <summary>Sets what somebody wrote; where it isn't there in the document's language it says so, and is tagged as what it is.</summary>
    public static void Set(IContainer container, Source source, Text text, string? lead = null) => Set(In(container, source, text), source.Written(text), lead);

    /// <summary>What is within is in the language that a text is given in.</summary>
    public static IContainer In(IContainer container, Source source, Text text) =>
        source.Other(text) is { } other ? container.SemanticLanguage(other.Code()) : container;

    private static void List(IContainer container, List<string> lines) => container.SemanticList().Column(column =>
    {
        foreach (var line in lines)
        {
            Item(column.Item(), "–", line[Bullet.Length..]);
        }
    });

    /// <summary>An item of a list with its label hanging.</summary>
    public static void Item(IContainer container, string label, string words, float widthMm = 5) => container.SemanticListItem().Row(row =>
    {
        row.ConstantItem(widthMm, Unit.Millimetre).SemanticListLabel().Text(label);
        row.RelativeItem().SemanticListItemBody().Element(body => Set(body, words));
    });

    /// <summary>Lines together while they are of one sort: of a list, or not.</summary>
    private static IEnumerable<List<string>> Parts(string block)
    {
        var part = new List<string>();
        foreach (var line in block.Split('\n'))
        {
            var bullet = line.StartsWith(Bullet, StringComparison.Ordinal);
            if (part.Count > 0 && part[0].StartsWith(Bullet, StringComparison.Ordinal) != bullet)
            {
                yield return part;
                part = [];
            }

            part.Add(line);
        }

        yield return part;
    }
}
