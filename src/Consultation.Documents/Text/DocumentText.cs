using System.Text.Json.Serialization;
using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>
/// A document before it has a form: everything it says, in its language and order, with the events it came from. All
/// forms are made from it and from nothing else, so none says what another doesn't.
/// </summary>
/// <param name="Format"><see cref="DocumentTextJson.Format"/>.</param>
/// <param name="Kind">Which document it is.</param>
/// <param name="Language">The language it is written in.</param>
/// <param name="Authentic">The language whose text prevails.</param>
/// <param name="Readership">For whom its record was made; none where the record holds everything.</param>
/// <param name="Record">The record it was made from.</param>
/// <param name="Properties">What its file says of itself.</param>
/// <param name="Running">What stands on every page.</param>
/// <param name="Title">The head of the first page.</param>
/// <param name="Blocks">What follows.</param>
public sealed record DocumentText(
    string Format,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] DocumentKind Kind,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Language Language,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Language Authentic,
    string? Readership,
    RecordReference Record,
    DocumentProperties Properties,
    RunningText Running,
    DocumentTitle Title,
    ValueList<Block> Blocks)
{
    private const int CharactersOfAPage = 2_600;

    /// <summary>What the list of events is called, in forms that have one.</summary>
    public string EventsTitle { get; init; } = "";

    /// <summary>What the organisation gives to its look; none where the record names none.</summary>
    public DocumentLook? Look { get; init; }

    /// <summary>How much it says, in UTF-16 units of the text of its blocks.</summary>
    [JsonIgnore]
    public int Characters => Blocks.Sum(block => block.Characters());

    /// <summary>The headings, in their order.</summary>
    [JsonIgnore]
    public IEnumerable<HeadingBlock> Headings => Blocks.OfType<HeadingBlock>();

    /// <summary>Whether contents are wanted in a form that has no pages of its own.</summary>
    public bool Wants(ContentsBlock contents) => Characters > contents.OverPages * CharactersOfAPage;
}

/// <summary>The record a document was made from.</summary>
/// <param name="Identity">Its SHA-256, in lower-case hexadecimal.</param>
/// <param name="Number">The number of its last event.</param>
/// <param name="Journal">The journal's hash at that event.</param>
public sealed record RecordReference(string Identity, long Number, string Journal);

/// <summary>What a file says of itself to programs.</summary>
public sealed record DocumentProperties(string Title, string Subject, string? Author, string Keywords);

/// <summary>What stands on every page.</summary>
/// <param name="Left">Above, where reading begins: what it is about.</param>
/// <param name="Right">Above, on the other side: which document it is, and for whom.</param>
/// <param name="Foot">Below: the record it was made from. The number of the page stands on the other side.</param>
/// <param name="Banner">The highest marking of anything in it, above and below.</param>
public sealed record RunningText(string Left, string Right, string Foot, string? Banner)
{
    /// <summary>How a page says which it is, with three digits in the places of <c>{page}</c> and <c>{pages}</c>: <c>002 OF 002</c>. Without it, <c>2 / 2</c>.</summary>
    public string? Pages { get; init; }

    /// <summary>The words before, between and behind the two numbers.</summary>
    internal (string Before, string Between, string Behind, bool Digits) PageWords() =>
        Pages?.Split(["{page}", "{pages}"], StringSplitOptions.None) is [var before, var between, var behind] ? (before, between, behind, true) : ("", " / ", "", false);
}

/// <summary>The head of the first page.</summary>
/// <param name="Line">Who holds it and which document it is; empty where that is said elsewhere at the head.</param>
/// <param name="Words">The title.</param>
/// <param name="Facts">When and where, who was present, what state it is in.</param>
public sealed record DocumentTitle(string Line, string Words, ValueList<FactLine> Facts);
