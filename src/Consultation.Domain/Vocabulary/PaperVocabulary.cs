namespace Consultation.Domain;

/// <summary>
/// Puts a paper on an agenda item or on a point. Its file was stored before under the same id, and its SHA-256 is the
/// one given.
/// </summary>
/// <param name="Title">What it is called; at most 300 characters.</param>
/// <param name="Sha256">Of its file, in lower-case hexadecimal.</param>
public sealed record AttachPaper(PaperId Paper, Text Title, string Sha256, ItemId? Item = null, PointId? Point = null) : Command;

/// <summary>Takes a paper away; its number isn't given again.</summary>
public sealed record RemovePaper(PaperId Paper) : Command;

/// <summary>A paper was put on an item or on a point.</summary>
/// <param name="Bytes">The size of its file.</param>
public sealed record PaperAttached(PaperId Paper, Text Title, string Sha256, long Bytes, ItemId? Item = null, PointId? Point = null) : Event;

/// <summary>A paper was taken away.</summary>
public sealed record PaperRemoved(PaperId Paper) : Event;
