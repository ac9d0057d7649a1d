using Consultation.Domain;
using Consultation.Domain.Consensus;

namespace Consultation.Documents;

/// <summary>What documents say of who is named and of what isn't for their readers, in one language.</summary>
internal interface IAttributionWords
{
    Language Language { get; }

    /// <summary>How many more there are than those named: <c>2 others</c>.</summary>
    string Others(int count);

    /// <summary>That what was said isn't attributed to seats; null where it is.</summary>
    string? Level(AttributionLevel? level);

    /// <summary>Why numbers of paragraphs are missing.</summary>
    string Missing { get; }

    /// <summary>The ballots of a sector, in seats.</summary>
    string BySector(string sector, Tally counts);
}

/// <summary>The languages they are written in.</summary>
internal static class AttributionWords
{
    private static readonly IReadOnlyList<IAttributionWords> All = [new EnglishAttributionWords(), new RussianAttributionWords(), new KazakhAttributionWords()];

    public static IAttributionWords In(Language language) => All.First(words => words.Language == language);

    /// <summary>A sector and its figures, those above zero in the order of the positions.</summary>
    public static string Listed(string sector, Tally counts, IReadOnlyList<string> positions) => $"{sector}: " + string.Join(", ",
        Tallies.Of(counts).Select(part => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{part.Seats} {positions[(int)part.Position]}")));
}
