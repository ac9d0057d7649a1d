using System.Text.Json;
using System.Text.RegularExpressions;

namespace Consultation.Storage.Tests;

public sealed partial class HashChainTests
{
    [Fact]
    public void TheVectorsInTheReadmeAreWhatTheCodeMakes()
    {
        var readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"));
        var vectors = JsonSerializer.Deserialize<Vector[]>(JsonBlock().Match(readme).Groups[1].Value, JsonSerializerOptions.Web)!;
        Assert.True(vectors.Length >= 3);

        var previous = HashChain.Start;
        foreach (var vector in vectors)
        {
            var salt = new byte[HashChain.SaltLength];
            new NumberedSalts().Fill(vector.Number, salt);
            Assert.Equal(vector.Salt, Convert.ToHexStringLower(salt));

            var digest = HashChain.Digest(salt, vector.Body);
            Assert.Equal(vector.Digest, Convert.ToHexStringLower(digest));

            previous = HashChain.Hash(previous, vector.Number, vector.Time, vector.Actor, vector.Command, vector.Type, digest);
            Assert.Equal(vector.Hash, Convert.ToHexStringLower(previous));
        }
    }

    [Fact]
    public void TextsLongerThanAnyBufferAreHashedWhole()
    {
        var text = new string('ж', 100_000);
        var one = HashChain.Hash(HashChain.Start, 1, 0, text + "a", "c", "t", HashChain.Digest(new byte[16], text));
        var other = HashChain.Hash(HashChain.Start, 1, 0, text + "b", "c", "t", HashChain.Digest(new byte[16], text));

        Assert.NotEqual(one, other);
    }

    [Fact]
    public void WhatBelongsToOneFieldCantMoveToTheNext() => Assert.NotEqual(
        HashChain.Hash(HashChain.Start, 1, 0, "ab", "c", "t", new byte[32]),
        HashChain.Hash(HashChain.Start, 1, 0, "a", "bc", "t", new byte[32]));

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonBlock();

    private sealed record Vector(
        long Number, long Time, string Actor, string Command, string Type, string Salt, string Body, string Digest, string Hash);
}
