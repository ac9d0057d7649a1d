using Consultation.Domain;
using Consultation.Server.Import;

namespace Consultation.Server.Http;

/// <summary>A file of people: its bytes in base64, a comma-separated text or a workbook (.xlsx), at most 5 MB.</summary>
public sealed record ImportFileRequest(string? File);

/// <summary>Takes a file over, all of it or nothing.</summary>
/// <param name="Id">The import's id, chosen by the client; the same id with the same file gives the first answer.</param>
/// <param name="Plan">The plan that the preview named: where it isn't the same any more nothing is done.</param>
public sealed record ImportRequest(string? Id, string? Plan, string? File);

/// <summary>What taking a file over comes to.</summary>
/// <param name="Plan">Names what would be done; none where there are problems, or nothing to do.</param>
/// <param name="Sectors">The sectors that would be added.</param>
/// <param name="Problems">What is wrong, by line; nothing is taken over while there is anything.</param>
public sealed record ImportPreview(
    string? Plan, IReadOnlyList<string> Sectors, IReadOnlyList<ImportedSeatShape> Seats, IReadOnlyList<ImportProblem> Problems);

/// <summary>What becomes of a seat or a person of a file.</summary>
public enum ImportChange
{
    /// <summary>It comes to the roundtable.</summary>
    Added,

    /// <summary>It is there, and changes.</summary>
    Changed,

    /// <summary>It is there as the file has it.</summary>
    Same,
}

/// <summary>What of a seat changes.</summary>
public enum ImportedField
{
    /// <summary>Its name in a language.</summary>
    Name,

    /// <summary>Its sector.</summary>
    Sector,

    /// <summary>Whether it has a vote.</summary>
    Votes,

    /// <summary>Its weight.</summary>
    Weight,

    /// <summary>The language it works in.</summary>
    Language,
}

/// <summary>A seat of a file, as it would be.</summary>
/// <param name="Line">The line it stands in first.</param>
public sealed record ImportedSeatShape(
    int Line, Text Name, string Sector, bool Votes, int Weight, Language? Language, ImportChange Is, IReadOnlyList<ImportedField> Changed,
    IReadOnlyList<ImportedPersonShape> Persons);

/// <summary>A person of a file.</summary>
/// <param name="Known">Whether the server knows one of this name, who is then taken for the same.</param>
public sealed record ImportedPersonShape(string Name, Part Part, ImportChange Is, bool Known);

/// <summary>The persons of the caller's own seat.</summary>
public sealed record SeatPersonList(IReadOnlyList<NamedPerson> Persons);

/// <summary>A person on a seat, by name; none where it was erased.</summary>
public sealed record NamedPerson(string Person, string? Name, Part Part);
