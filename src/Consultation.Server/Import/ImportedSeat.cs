using Consultation.Domain;

namespace Consultation.Server.Import;

/// <summary>A seat as a file describes it, with what isn't said left out.</summary>
internal sealed class ImportedSeat
{
    /// <summary>The line it stands in first.</summary>
    public required int Line { get; init; }

    public required Dictionary<Language, string> Names { get; init; }

    /// <summary>The seat at the roundtable that it is, where it is there already.</summary>
    public Seat? Standing { get; init; }

    public string? Sector { get; set; }

    public bool? Votes { get; set; }

    public int? Weight { get; set; }

    public Language? Language { get; set; }

    public List<ImportedPerson> Persons { get; } = [];
}

/// <summary>A person of a seat as a file names them.</summary>
/// <param name="Id">The person on the seat, or known to the server by this name; none where they are new.</param>
/// <param name="OnSeat">The part the person has on the seat already.</param>
internal sealed record ImportedPerson(string Name, Part Part, PersonId? Id, Part? OnSeat);
