namespace Consultation.Storage;

/// <summary>A file as it is kept.</summary>
/// <param name="Sha256">In lower-case hexadecimal.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Began">When it was begun to be written.</param>
/// <param name="IsWhole">Whether all of it is there; until then it is nobody's.</param>
public sealed record Blob(string Roundtable, string Id, string Sha256, long Bytes, DateTimeOffset Began, bool IsWhole)
{
    /// <summary>The most bytes of a part: small enough that a vote's append never waits long behind one.</summary>
    public const int PartBytes = 256 * 1024;

    /// <summary>How many parts it has.</summary>
    public int Parts => (int)((Bytes + PartBytes - 1) / PartBytes);

    /// <summary>How many bytes a part of it has.</summary>
    public int LengthOf(int part) => (int)Math.Min(PartBytes, Bytes - ((long)part * PartBytes));
}

/// <summary>What verifying finds of a file: what its row says, and the SHA-256 of what its parts hold.</summary>
public sealed record FoundBlob(string Id, string Sha256, long Bytes, bool IsWhole, string ActualSha256, long ActualBytes);
