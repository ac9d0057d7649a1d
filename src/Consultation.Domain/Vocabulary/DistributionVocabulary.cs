namespace Consultation.Domain;

/// <summary>Sets to whom the summary report goes, and what it is filed under; empty lists take back what was set.</summary>
public sealed record SetDistribution(Distribution Distribution) : Command;

/// <summary>To whom the summary report goes, and what it is filed under, was set.</summary>
public sealed record DistributionSet(Distribution Distribution) : Event;

/// <summary>To whom the summary report goes, and what it is filed under. Printed at its head, for every readership.</summary>
/// <param name="Action">Who is to act on it, in the order printed; at most 50, of at most 300 characters in a language.</param>
/// <param name="Information">Who is to know of it, likewise.</param>
/// <param name="Tags">The subjects it is filed under, the same in every language: at most 20, each of 1 to 30 letters, digits or hyphens, such as <c>PHUM</c>.</param>
public sealed record Distribution(ValueList<Text> Action, ValueList<Text> Information, ValueList<string> Tags)
{
    /// <summary>The most addressees of a kind.</summary>
    public const int MostAddressees = 50;

    /// <summary>The most tags.</summary>
    public const int MostTags = 20;

    /// <summary>The most characters of a tag.</summary>
    public const int LongestTag = 30;

    /// <summary>Whether nothing is set.</summary>
    internal bool IsEmpty => Action.Count + Information.Count + Tags.Count == 0;
}
