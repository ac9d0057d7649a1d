using Consultation.Domain;
using Consultation.Domain.Consensus;

namespace Consultation.Documents;

/// <summary>The words of tables in one language.</summary>
internal sealed partial record TableWords
{
    public required string Attendance { get; init; }

    public required string Votes { get; init; }

    public required string SpeakingTimes { get; init; }

    public required string BySeat { get; init; }

    public required string BySector { get; init; }

    public required string Sector { get; init; }

    public required string Seat { get; init; }

    public required string HasVote { get; init; }

    public required string Weight { get; init; }

    public required string Persons { get; init; }

    public required string What { get; init; }

    public required string How { get; init; }

    public required string From { get; init; }

    public required string Until { get; init; }

    public required string Paragraph { get; init; }

    public required string Yes { get; init; }

    public required string No { get; init; }

    public required string AtTable { get; init; }

    public required string SteppedOut { get; init; }

    public required string Absent { get; init; }

    public required string OnSite { get; init; }

    public required string Online { get; init; }

    public required string Item { get; init; }

    public required string Text { get; init; }

    public required string Round { get; init; }

    public required string Ballots { get; init; }

    public required string Opened { get; init; }

    public required string Closed { get; init; }

    public required string Outcome { get; init; }

    public required string Adopted { get; init; }

    public required string Position { get; init; }

    public required string Seats { get; init; }

    public required string VotesCast { get; init; }

    public required string CastBy { get; init; }

    public required string NoBallot { get; init; }

    public required string ByHands { get; init; }

    public required string Kind { get; init; }

    public required string Seconds { get; init; }

    public required string Speeches { get; init; }

    public required string PointsOfOrder { get; init; }

    /// <summary>That a seat was out from one time to another, or from then on, of the point in a paragraph or of everything.</summary>
    public required Func<string, string?, int?, string> OutAt { get; init; }

    public required IReadOnlyDictionary<Secrecy, string> Secrecies { get; init; }

    public required IReadOnlyDictionary<Grade, string> Grades { get; init; }

    public required IReadOnlyDictionary<Position, string> Positions { get; init; }

    public required IReadOnlyDictionary<FloorKind, string> FloorKinds { get; init; }

    /// <summary>The words of a language.</summary>
    public static TableWords In(Language language) => language switch
    {
        Language.Ru => Russian,
        Language.Kk => Kazakh,
        _ => English,
    };

    private static Dictionary<T, string> Each<T>(params ReadOnlySpan<string> words) where T : struct, Enum
    {
        var (values, said) = (Enum.GetValues<T>(), new Dictionary<T, string>());
        for (var i = 0; i < values.Length; i++)
        {
            said.Add(values[i], words[i]);
        }

        return said;
    }
}
