using Consultation.Domain;

namespace Consultation.Server.Http;

/// <summary>Asks whether a document is genuine: by the SHA-256 of its file, or by the code printed on it.</summary>
/// <param name="Sha256">64 hexadecimal digits.</param>
/// <param name="Code">The first 16 hexadecimal digits of the record's SHA-256, or more of them; spaces, hyphens and case don't matter.</param>
public sealed record CheckRequest(string? Sha256, string? Code);

/// <summary>What is known of a document.</summary>
/// <param name="Document">Which it is; none where it is unknown.</param>
public sealed record CheckAnswer(CheckResult Result, CheckedDocument? Document = null);

/// <summary>Whether a document is genuine.</summary>
public enum CheckResult
{
    /// <summary>It was published here, byte for byte, or it has the code of what was.</summary>
    Genuine,

    /// <summary>It is genuine, and a later publication supersedes it.</summary>
    Superseded,

    /// <summary>Nothing like it was published here.</summary>
    Unknown,
}

/// <summary>A document that was published. Of one that wasn't published to everyone there is only what its own file says.</summary>
/// <param name="Kind">Such as <c>minutes</c>; <c>record</c> where the code or file is the record's.</param>
/// <param name="Version">The version of the minutes.</param>
public sealed record CheckedDocument(string Kind, Language? Language, string? Form, int Version)
{
    /// <summary>What is known to everyone; none where it wasn't published to everyone.</summary>
    public CheckedPublication? Public { get; init; }
}

/// <summary>A publication to everyone.</summary>
/// <param name="Title">What the roundtable is called.</param>
/// <param name="TimeZone">The time zone that the roundtable shows times in.</param>
/// <param name="Corrigenda">How many corrigenda to it were issued that everyone may read.</param>
/// <param name="By">What supersedes it, where that is public too.</param>
/// <param name="PrintedOn">The kinds of documents that the code is printed on, where the code or file is the record's.</param>
public sealed record CheckedPublication(
    Text Title, Language Authentic, string TimeZone, DateTimeOffset Published, int Corrigenda, string? Symbol = null, SupersedingPublication? By = null,
    IReadOnlyList<string>? PrintedOn = null);

/// <summary>A later publication to everyone.</summary>
public sealed record SupersedingPublication(int Version, DateTimeOffset Published);
