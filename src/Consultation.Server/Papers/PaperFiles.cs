using System.Security.Cryptography;
using Consultation.Domain;
using Consultation.Storage;

namespace Consultation.Server.Papers;

/// <summary>
/// Files: of papers, stored before a command attaches them and kept while the roundtable has the paper; and of published
/// minutes, stored under their SHA-256 and kept for ever.
/// </summary>
public sealed class PaperFiles(BlobRepository blobs, TimeProvider time)
{
    /// <summary>The most bytes of a paper.</summary>
    public const int LargestBytes = 20 * 1024 * 1024;

    /// <summary>The most files of a roundtable that wait to be attached.</summary>
    private const int MostWaiting = 20;

    /// <summary>How long a file that nobody attached is kept.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <summary>How long it can be attached: it must still be there when the command is stored.</summary>
    private static readonly TimeSpan Attachable = Kept - TimeSpan.FromHours(1);

    /// <summary>The file stored for a paper that isn't attached yet; null where there is none, or not all of it.</summary>
    public async Task<StoredFile?> ForAttachingAsync(RoundtableId roundtable, PaperId paper) =>
        await blobs.FindAsync(roundtable.Value, paper.Value) is { IsWhole: true } blob && time.GetUtcNow() - blob.Began < Attachable
            ? new StoredFile(blob.Sha256, blob.Bytes)
            : null;

    /// <summary>Stores a file under the id that its paper will have.</summary>
    /// <exception cref="StorageException">It isn't stored, or not all of it.</exception>
    public async Task<(StoredFile? File, Refusal? Refusal)> StoreAsync(Roundtable state, PaperId paper, ReadOnlyMemory<byte> content)
    {
        if (PdfCheck.WhyNot(content.Span) is { } no)
        {
            return (null, no);
        }

        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content.Span));
        var waiting = (await blobs.ListAsync(state.Id.Value)).Count(b => b.Id != paper.Value && IdText.IsValid(b.Id) && state.Papers.Find(PaperId.Of(b.Id)) is null);
        return waiting >= MostWaiting ? (null, new Refusal("paper.tooMany"))
            : await blobs.WriteAsync(state.Id.Value, paper.Value, sha256, content, time.GetUtcNow()) ? (new StoredFile(sha256, content.Length), null)
            : (null, new Refusal("paper.otherFile"));
    }

    /// <summary>Stores a file that is to be published; the same file again changes nothing.</summary>
    /// <exception cref="StorageException">It isn't stored, or not all of it.</exception>
    public async Task<PublishedFile> StorePublishedAsync(RoundtableId roundtable, string name, ReadOnlyMemory<byte> content)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content.Span));
        await blobs.WriteAsync(roundtable.Value, sha256, sha256, content, time.GetUtcNow());
        return new PublishedFile(name, sha256, content.Length);
    }

    /// <summary>The name of a file that isn't stored as it is described; null where all are.</summary>
    public async Task<string?> NotStoredAsync(RoundtableId roundtable, IEnumerable<PublishedFile> published)
    {
        foreach (var file in published)
        {
            if (await blobs.FindAsync(roundtable.Value, file.Sha256) is not { IsWhole: true } blob || blob.Bytes != file.Bytes)
            {
                return file.Name;
            }
        }

        return null;
    }

    /// <summary>A published file to be read; null where it isn't there.</summary>
    public async Task<Stream?> OpenAsync(RoundtableId roundtable, PublishedFile file, CancellationToken cancellation) =>
        await blobs.FindAsync(roundtable.Value, file.Sha256, cancellation) is { IsWhole: true } blob ? new BlobStream(blobs, blob) : null;

    /// <summary>The file of a paper to be read; null where it isn't there.</summary>
    public async Task<Stream?> OpenAsync(RoundtableId roundtable, Paper paper, CancellationToken cancellation) =>
        await blobs.FindAsync(roundtable.Value, paper.Id.Value, cancellation) is { IsWhole: true } blob && blob.Sha256 == paper.Sha256
            ? new BlobStream(blobs, blob)
            : null;

    /// <summary>The files that nobody needs any more: of papers that were taken away, and those that nobody attached in time.</summary>
    internal async Task<IReadOnlyList<Blob>> UnusedAsync(Func<RoundtableId, Task<Roundtable?>> find, CancellationToken cancellation)
    {
        var unused = new List<Blob>();
        foreach (var of in (await blobs.ListAsync(cancellation: cancellation)).GroupBy(b => b.Roundtable))
        {
            var state = await find(RoundtableId.Of(of.Key));
            var published = (state?.Minutes.Publications ?? []).SelectMany(p => p.Files).Select(file => file.Sha256).ToHashSet();
            unused.AddRange(of.Where(b => !published.Contains(b.Id)
                && (state?.Papers.FirstOrDefault(p => p.Id.Value == b.Id) is { } paper ? paper.Removed is not null : time.GetUtcNow() - b.Began >= Kept)));
        }

        return unused;
    }

    /// <summary>Removes a file.</summary>
    internal Task RemoveAsync(Blob blob) => blobs.RemoveAsync(blob);
}
