using System.Security.Cryptography;
using System.Text;
using Consultation.Domain;
using Consultation.Storage;

namespace Consultation.Simulation;

/// <summary>Files that wait to be attached as papers: what is in them is the host's matter, and nobody looks here.</summary>
internal static class UploadedFiles
{
    private const int Count = 12;

    public static IReadOnlyList<PaperId> Ids { get; } = [.. Enumerable.Range(1, Count).Select(n => PaperId.Of($"file-{n}"))];

    /// <summary>A file as the server makes one before minutes are published: stored under its SHA-256.</summary>
    public static PublishedFile Published { get; } = new("minutes.en.pdf", Convert.ToHexStringLower(SHA256.HashData(Minutes)), Minutes.Length);

    private static byte[] Minutes => "minutes"u8.ToArray();

    public static string Sha256Of(PaperId id) => Convert.ToHexStringLower(SHA256.HashData(Content(id)));

    /// <summary>Stores them; those that are stored stay as they are.</summary>
    public static async Task StoreAsync(BlobRepository blobs, RoundtableId roundtable, DateTimeOffset now)
    {
        foreach (var id in Ids)
        {
            Broken.Unless(await blobs.WriteAsync(roundtable.Value, id.Value, Sha256Of(id), Content(id), now), "a file stored again is the same", $"{id}");
        }

        await blobs.WriteAsync(roundtable.Value, Published.Sha256, Published.Sha256, Minutes, now);
    }

    private static byte[] Content(PaperId id) => Encoding.UTF8.GetBytes($"the file {id}");
}
