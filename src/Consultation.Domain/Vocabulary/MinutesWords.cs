namespace Consultation.Domain;

/// <summary>The forms minutes take.</summary>
public enum Tradition
{
    /// <summary>A summary record: what was said and decided, item by item.</summary>
    SummaryRecord,

    /// <summary>Decision minutes: documents, decisions and statements entered, item by item.</summary>
    DecisionMinutes,

    /// <summary>A protocol: heard, spoke, resolved, with signature lines.</summary>
    Protocol,
}

/// <summary>Where the minutes stand.</summary>
public enum MinutesStage
{
    /// <summary>Growing with the record, and edited.</summary>
    Draft,

    /// <summary>A version is with the seats: for corrections, or under a silence procedure.</summary>
    Circulated,

    /// <summary>Approved: they don't change any more.</summary>
    Approved,

    /// <summary>Approved and published.</summary>
    Published,
}

/// <summary>What became of a correction.</summary>
public enum CorrectionState
{
    /// <summary>Nobody has decided on it yet.</summary>
    Proposed,

    /// <summary>It was accepted.</summary>
    Accepted,

    /// <summary>It was declined.</summary>
    Declined,
}

/// <summary>A file that was published.</summary>
/// <param name="Name">As in <c>minutes.en.public.pdf</c>; 1 to 100 of <c>a–z</c>, <c>0–9</c>, <c>-</c> and <c>.</c>.</param>
/// <param name="Sha256">In lower-case hexadecimal.</param>
/// <param name="Bytes">Its size, from 1.</param>
public sealed record PublishedFile(string Name, string Sha256, long Bytes);
