namespace Consultation.Domain;

/// <summary>
/// For whom a record is made. What a readership may not see isn't in its record at all: documents filter nothing.
/// </summary>
public sealed record Readership
{
    /// <summary>The name of the readership that has the lowest marking and no comments.</summary>
    public const string PublicName = "public";

    private Readership(string? name) => Name = name;

    /// <summary>Everything there is.</summary>
    public static Readership Everything { get; } = new((string?)null);

    /// <summary>Paragraphs of the lowest marking, and no comments.</summary>
    public static Readership Public { get; } = new(PublicName);

    /// <summary>Paragraphs and comments up to a marking of the roundtable's list.</summary>
    public static Readership UpTo(MarkingId marking) => new(marking.Value);

    /// <summary>The readership of a name: none, <c>public</c>, or the id of a marking; null where the roundtable has no such marking.</summary>
    public static Readership? Named(string? name, Roundtable state) => Named(name, state.Markings.Select(m => m.Id));

    /// <summary>The same, where a record has no such marking.</summary>
    public static Readership? Named(string? name, Record record) => Named(name, record.Markings.Select(m => m.Id));

    private static Readership? Named(string? name, IEnumerable<MarkingId> markings) =>
        string.IsNullOrEmpty(name) ? Everything : name == PublicName || markings.Any(id => id.Value == name) ? new Readership(name) : null;

    /// <summary>The readership of a name that a record has.</summary>
    internal static Readership Of(string? name) => new(name);

    /// <summary>As it is asked for and printed; null for everything.</summary>
    public string? Name { get; }

    /// <summary>Whether comments may be in the record at all.</summary>
    internal bool HasComments => Name != PublicName;

    /// <summary>The highest place in a list of markings that may be seen.</summary>
    /// <exception cref="ArgumentException">The list has no marking of this name.</exception>
    internal int Highest(List<MarkingId> markings) => Name switch
    {
        null => int.MaxValue,
        PublicName => 0,
        _ => markings.FindIndex(id => id.Value == Name) is >= 0 and var place ? place : throw new ArgumentException($"There is no marking “{Name}”.", nameof(markings)),
    };

    /// <summary>Whether it may see no more than another.</summary>
    internal bool IsWithin(Readership other, List<MarkingId> markings) =>
        Highest(markings) <= other.Highest(markings) && (other.HasComments || !HasComments);
}
