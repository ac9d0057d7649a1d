namespace Consultation.Domain;

/// <summary>Sets the organisation whose documents these are, so that a record alone gives the documents.</summary>
public sealed record SetOrganisation(Organisation Organisation) : Command;

/// <summary>The organisation whose documents these are was set.</summary>
public sealed record OrganisationSet(Organisation Organisation) : Event;

/// <summary>The organisation whose documents these are.</summary>
/// <param name="Name">At most 300 characters in a language.</param>
/// <param name="Signatories">Who signs, in the order printed; at most 10.</param>
/// <param name="Address">The address block, line by line; at most 4,000 characters in a language.</param>
/// <param name="Colour">The colour of rules and headings, such as <c>#1f4e79</c>.</param>
/// <param name="DocumentPattern">The pattern of symbols of documents (<see cref="SymbolPattern"/>), such as <c>LPS/{year}/{number}</c>.</param>
/// <param name="DecisionPattern">The pattern of symbols of decisions, such as <c>{symbol}/D.{number}</c>.</param>
public sealed record Organisation(
    Text Name, ValueList<Signatory> Signatories, Text? Address = null, Logo? Logo = null, string? Colour = null,
    string? DocumentPattern = null, string? DecisionPattern = null);

/// <summary>Who signs documents.</summary>
/// <param name="Title">The office, at most 300 characters in a language.</param>
/// <param name="Name">The person's name, at most 300 characters in a language; a line is left where there is none.</param>
public sealed record Signatory(Text Title, Text? Name = null);

/// <summary>A logo.</summary>
/// <param name="Data">The file in base64; at most 64 KB before that.</param>
public sealed record Logo(LogoForm Form, string Data)
{
    /// <summary>The most bytes a logo may have.</summary>
    public const int MaxBytes = 64 * 1024;
}

/// <summary>The forms a logo may have.</summary>
public enum LogoForm
{
    /// <summary>Portable Network Graphics.</summary>
    Png,

    /// <summary>JPEG.</summary>
    Jpeg,
}
