using System.Text.Json.Serialization;
using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>Words of one look and one language. A line feed in them breaks the line.</summary>
/// <param name="Text">The words.</param>
public sealed record Run([property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string Text)
{
    /// <summary>Set apart by weight. In a remark that is what an outcome is called.</summary>
    public bool Bold { get; init; }

    /// <summary>Set apart by slant.</summary>
    public bool Italic { get; init; }

    /// <summary>In small capitals.</summary>
    public bool SmallCaps { get; init; }

    /// <summary>The address it leads to.</summary>
    public string? Link { get; init; }

    /// <summary>Its language, where that isn't the document's.</summary>
    public Language? Language { get; init; }
}

/// <summary>Runs in a row.</summary>
public static class Runs
{
    /// <summary>Words without any look of their own.</summary>
    public static ValueList<Run> Of(string words) => [new(words)];

    /// <summary>The words alone.</summary>
    public static string Words(this ValueList<Run> runs) => runs.Count == 1 ? runs[0].Text : string.Concat(runs.Select(run => run.Text));

    /// <summary>The language that most of it is in, where that isn't the document's.</summary>
    public static Language? Language(this ValueList<Run> runs) => runs.Count == 1 ? runs[0].Language
        : runs.GroupBy(run => run.Language).OrderByDescending(of => of.Sum(run => run.Text.Length)).FirstOrDefault()?.Key;
}
