using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>What minutes say of their own life and form, in one language.</summary>
internal interface IMinutesWords
{
    Language Language { get; }

    /// <summary>What minutes of a tradition are called.</summary>
    string Name(Tradition tradition);

    /// <summary>The name of the document's symbol.</summary>
    string Symbol { get; }

    /// <summary>The name of a protocol's number, which is its symbol.</summary>
    string ProtocolNumber { get; }

    /// <summary>That the number is given on approval.</summary>
    string NumberPending { get; }

    /// <summary>That a version is out for corrections, and until when.</summary>
    string Circulated(int version, string until);

    /// <summary>A draft of which a version was circulated.</summary>
    /// <param name="draft">What is said of the draft.</param>
    /// <param name="version">The version circulated last.</param>
    /// <param name="until">Until when it is, or was.</param>
    /// <param name="ended">Whether that is over.</param>
    string DraftAfter(string draft, int version, string until, bool ended);

    /// <summary>That a silence procedure is under way on a version.</summary>
    string UnderSilence(int version);

    /// <summary>That a version was approved, how and when.</summary>
    string Approved(int version, bool bySilence, string date);

    /// <summary>That the record has changed since a version was approved: what follows isn't the approved text.</summary>
    /// <param name="draft">What is said of a draft.</param>
    /// <param name="version">The approved version.</param>
    /// <param name="date">When it was approved.</param>
    string ChangedSince(string draft, int version, string date);

    /// <summary>That it was published.</summary>
    string Published(string date);

    /// <summary>That a later publication supersedes it; its number, where that may be known.</summary>
    string Superseded(int? by);

    /// <summary>The heading of the corrigenda.</summary>
    string Corrigenda { get; }

    /// <summary>What stands before a corrigendum; its paragraph, where that is still there.</summary>
    string Corrigendum(int number, int? paragraph);

    /// <summary>When a corrigendum was issued.</summary>
    string Issued(string date);

    /// <summary>What was before the meeting.</summary>
    string Heard { get; }

    /// <summary>What was said.</summary>
    string Spoke { get; }

    /// <summary>What came of it.</summary>
    string Resolved { get; }

    string Chair { get; }

    string Secretary { get; }

    /// <summary>The heading of the annex of statements.</summary>
    string StatementsAnnexed { get; }

    /// <summary>In which paragraphs of the annex the statements on an item are.</summary>
    string StatementsEntered(IReadOnlyList<int> paragraphs);

    /// <summary>That an item was taken up and nothing decided on it.</summary>
    string NoDecision { get; }

    /// <summary>Why decision minutes lack numbers.</summary>
    string DecisionsOnly { get; }

    /// <summary>Why numbers of a protocol may not follow each other.</summary>
    string InSections { get; }

    /// <summary>The name of the short code by which a document is checked.</summary>
    string CheckCode { get; }

    /// <summary>The name of the address where that is done.</summary>
    string CheckAt { get; }

    /// <summary>What the picture of that address is, for those who don't see it.</summary>
    string CheckPicture(string address);
}

/// <summary>The languages they are written in.</summary>
internal static class MinutesWords
{
    private static readonly IReadOnlyList<IMinutesWords> All = [new EnglishMinutesWords(), new RussianMinutesWords(), new KazakhMinutesWords()];

    public static IMinutesWords In(Language language) => All.First(words => words.Language == language);

    public static string Whole(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string Listed(IReadOnlyList<int> numbers) => string.Join(", ", numbers.Select(Whole));
}
