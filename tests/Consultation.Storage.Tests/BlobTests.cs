using System.Security.Cryptography;
using Dapper;

namespace Consultation.Storage.Tests;

/// <summary>Files, kept in parts.</summary>
public sealed class BlobTests
{
    private static readonly DateTimeOffset Now = new(2009, 2, 23, 4, 0, 0, TimeSpan.Zero);

    public static IEnumerable<TheoryDataRow<Engine>> All => Engines.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        new Random(count).NextBytes(bytes);
        return bytes;
    }

    private static Task<bool> Write(TestStore store, string id, byte[] content) =>
        new BlobRepository(store.Database).WriteAsync("rt", id, Convert.ToHexStringLower(SHA256.HashData(content)), content, Now);

    private static async Task<byte[]> Read(TestStore store, Blob blob)
    {
        var parts = new List<byte>();
        for (var number = 0; number < blob.Parts; number++)
            parts.AddRange((await new BlobRepository(store.Database).PartAsync("rt", blob.Id, number, Cancellation))!);
        return [.. parts];
    }

    [Theory, MemberData(nameof(All))]
    public async Task AFileIsReadAsItWasWritten(Engine engine)
    {
        using var store = engine.Create();
        foreach (var size in new[] { 1, Blob.PartBytes - 1, Blob.PartBytes, Blob.PartBytes + 1, 3 * Blob.PartBytes })
        {
            Assert.True(await Write(store, $"f{size}", Bytes(size)));
            var blob = await new BlobRepository(store.Database).FindAsync("rt", $"f{size}", Cancellation);
            Assert.Equal((size, true, Now), (blob!.Bytes, blob.IsWhole, blob.Began));
            Assert.Equal(Bytes(size), await Read(store, blob));
        }
    }

    [Theory, MemberData(nameof(All))]
    public async Task TheSameAgainChangesNothingAndAnotherIsRefused(Engine engine)
    {
        using var store = engine.Create();
        var writes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Write(store, "f", Bytes(600_000))));
        Assert.Equal([true, true, true, true], writes);
        Assert.False(await Write(store, "f", Bytes(600_001)));
        Assert.Equal(Bytes(600_000), await Read(store, Assert.Single(await new BlobRepository(store.Database).ListAsync("rt", Cancellation))));
    }

    [Theory, MemberData(nameof(All))]
    public async Task OneThatWasCutOffIsNobodysUntilItIsGoneOnWith(Engine engine)
    {
        using var store = engine.Create();
        await Write(store, "f", Bytes(600_000));
        await store.Database.WriteAsync((connection, transaction) =>
            connection.Execute("UPDATE blob SET whole = NULL; DELETE FROM blob_part WHERE number = 1", transaction: transaction));
        var blobs = new BlobRepository(store.Database);
        Assert.False((await blobs.FindAsync("rt", "f", Cancellation))!.IsWhole);
        Assert.True(await Write(store, "f", Bytes(600_000)));
        Assert.Equal(Bytes(600_000), await Read(store, (await blobs.FindAsync("rt", "f", Cancellation))!));
    }

    [Theory, MemberData(nameof(All))]
    public async Task OneThatIsRemovedLeavesNothing(Engine engine)
    {
        using var store = engine.Create();
        await Write(store, "f", Bytes(600_000));
        await Write(store, "other", Bytes(10));
        var blobs = new BlobRepository(store.Database);
        await blobs.RemoveAsync((await blobs.FindAsync("rt", "f", Cancellation))!);

        Assert.Equal("other", Assert.Single(await blobs.ListAsync(null, Cancellation)).Id);
        Assert.Equal(1, await store.Database.ReadAsync(connection => connection.ExecuteScalar<int>("SELECT count(*) FROM blob_part"), Cancellation));
    }
}
