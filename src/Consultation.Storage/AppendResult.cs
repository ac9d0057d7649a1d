namespace Consultation.Storage;

/// <summary>How an append ended. Only after <see cref="Committed"/> may anything be acknowledged.</summary>
public abstract record AppendResult
{
    private AppendResult()
    {
    }

    /// <summary>On disk, flushed.</summary>
    /// <param name="Head">Number of the last row written.</param>
    /// <param name="Hash">Its hash.</param>
    /// <param name="Rows">All rows written, in order, with their salts and hashes.</param>
    public sealed record Committed(long Head, byte[] Hash, IReadOnlyList<JournalRow> Rows) : AppendResult;

    /// <summary>Nothing was written: the head isn't the expected one. Read what was missed and decide again.</summary>
    public sealed record Conflict(long Head) : AppendResult;

    /// <summary>Nothing was written, and that is certain.</summary>
    public sealed record Failed(string Reason) : AppendResult;

    /// <summary>The commit itself broke: the rows may or may not be there. Read the journal before deciding anything more.</summary>
    public sealed record Unknown(string Reason) : AppendResult;
}
