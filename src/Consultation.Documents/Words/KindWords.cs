using Consultation.Domain;
using Consultation.Domain.Consensus;

namespace Consultation.Documents;

/// <summary>The words that the summary report, the voting record, the attendance and the actions have of their own, in one language.</summary>
internal sealed partial record KindWords
{
    /// <summary>Whose report it is.</summary>
    public required string From { get; init; }

    public required string Subject { get; init; }

    /// <summary>Who is to act on it.</summary>
    public required string Action { get; init; }

    /// <summary>Who is to know of it.</summary>
    public required string Information { get; init; }

    public required string Tags { get; init; }

    public required string Summary { get; init; }

    public required string EndSummary { get; init; }

    /// <summary><see cref="RunningText.Pages"/>.</summary>
    public required string Pages { get; init; }

    public required string NoVotes { get; init; }

    /// <summary>Which round it was, and how it was voted.</summary>
    public required Func<int, Secrecy, string> Round { get; init; }

    public required string Voting { get; init; }

    public required string Required { get; init; }

    public required string Entitled { get; init; }

    /// <summary>So many seats with so many votes, and the register they are in.</summary>
    public required Func<long, long, int?, string> OfRegister { get; init; }

    public required string PresentAtClosing { get; init; }

    public required string NobodyFrom { get; init; }

    public required string NotCarriedBy { get; init; }

    public required string Result { get; init; }

    public required Func<bool, string> IsAdopted { get; init; }

    public required string BallotsBySector { get; init; }

    public required string Total { get; init; }

    public required string Registers { get; init; }

    public required Func<int, string> Register { get; init; }

    /// <summary>The paragraph and round that a register was used in.</summary>
    public required Func<int, int, string> Used { get; init; }

    public required string AtTable { get; init; }

    public required string Absent { get; init; }

    public required string NobodyCame { get; init; }

    public required string NotListed { get; init; }

    public required string WithoutVote { get; init; }

    public required string Signature { get; init; }

    public required IReadOnlyDictionary<Part, string?> Parts { get; init; }

    public required string SpokenBySector { get; init; }

    public required string NoActions { get; init; }

    /// <summary>The heading over the actions in a state.</summary>
    public required Func<ActionState, string> ActionsThat { get; init; }

    /// <summary>The words of a language.</summary>
    public static KindWords In(Language language) => language switch
    {
        Language.Ru => Russian,
        Language.Kk => Kazakh,
        _ => English,
    };

    private static string Numbered(FormattableString text) => text.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Dictionary<Part, string?> PartsOf(string alternate, string adviser) => new() { [Part.Head] = null, [Part.Alternate] = alternate, [Part.Adviser] = adviser };
}
