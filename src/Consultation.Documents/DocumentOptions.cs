namespace Consultation.Documents;

/// <summary>What of a record a document includes, within what its readership may see; all of it unless something is left out. A document says what was left out.</summary>
public sealed record DocumentOptions
{
    /// <summary>Everything there is.</summary>
    public static DocumentOptions Everything { get; } = new();

    /// <summary>The rapporteur's notes.</summary>
    public bool Notes { get; init; } = true;

    /// <summary>Who took the floor.</summary>
    public bool Speakers { get; init; } = true;

    /// <summary>When items were discussed, when seats came and went, how long was spoken.</summary>
    public bool Times { get; init; } = true;

    /// <summary>The figures beneath outcomes, by sector too.</summary>
    public bool Figures { get; init; } = true;

    /// <summary>Who voted how, where the record says it, and the receipts of secret votes.</summary>
    public bool Ballots { get; init; } = true;

    /// <summary>What stands behind the text: actions, attendance and speaking times, reservations and statements annexed.</summary>
    public bool Annexes { get; init; } = true;

    /// <summary>The reporter's comments.</summary>
    public bool Comments { get; init; } = true;

    /// <summary>The address of an event's page, with <c>{0}</c> for its number, which forms that can link to; without one they have a list of events of their own.</summary>
    public string? EventAddress { get; init; }

    /// <summary>The address of the page where documents are checked, such as <c>https://example.org/check</c>: with it a QR code leads there from the last words. Without one the code is printed alone.</summary>
    public string? CheckAddress { get; init; }

    /// <summary>The names of what can be left out.</summary>
    public static IReadOnlyList<string> Names { get; } = ["notes", "speakers", "times", "figures", "ballots", "annexes", "comments"];

    /// <summary>What is left out, by name.</summary>
    public IReadOnlyList<string> LeftOut => [.. Names.Where((_, part) => !Has(part))];

    /// <summary>Everything but what is named, comma by comma; null where a name is none of <see cref="Names"/>.</summary>
    public static DocumentOptions? Without(string? names)
    {
        var without = (names ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        bool Has(string name) => !without.Contains(name);
        return without.All(Names.Contains) ? new DocumentOptions
        {
            Notes = Has("notes"),
            Speakers = Has("speakers"),
            Times = Has("times"),
            Figures = Has("figures"),
            Ballots = Has("ballots"),
            Annexes = Has("annexes"),
            Comments = Has("comments"),
        } : null;
    }

    private bool Has(int part) => part switch
    {
        0 => Notes,
        1 => Speakers,
        2 => Times,
        3 => Figures,
        4 => Ballots,
        5 => Annexes,
        _ => Comments,
    };
}
