using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Consultation.Domain.Consensus;

/// <summary>The words by which the values of an enumeration are written: their names in camelCase, read exactly and in no other case.</summary>
/// <typeparam name="T">An enumeration whose values are numbered from 0 without gaps.</typeparam>
public static class Words<T>
    where T : struct, Enum
{
    private static readonly ImmutableArray<T> Values = [.. Enum.GetValues<T>()];

    private static readonly ImmutableArray<string> Spelled =
        [.. Values.Select(value => value.ToString()).Select(name => char.ToLowerInvariant(name[0]) + name[1..])];

    /// <summary>The word for a value.</summary>
    [SuppressMessage("Design", "CA1000", Justification = "Words<Grade>.Of(grade) reads as it is meant.")]
    public static string Of(T value) => Spelled[Values.IndexOf(value)];

    /// <summary>The words from a value on, with commas between.</summary>
    internal static string From(T lowest) => string.Join(", ", Spelled[Values.IndexOf(lowest)..]);

    /// <summary>The value of a word, if there is one.</summary>
    [SuppressMessage("Design", "CA1000", Justification = "Words<Grade>.TryRead(word) reads as it is meant.")]
    public static bool TryRead(string? word, out T value)
    {
        var index = word is null ? -1 : Spelled.IndexOf(word, StringComparer.Ordinal);
        value = index < 0 ? default : Values[index];
        return index >= 0;
    }
}
