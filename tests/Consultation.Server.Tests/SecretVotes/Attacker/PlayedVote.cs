using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Consultation.Server.Tests.Harness;
using Consultation.Storage;
using Consultation.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Consultation.Server.Tests.SecretVotes.Attacker;

/// <summary>What somebody on the network saw of a ballot: not what was in it, but how long it was.</summary>
internal sealed record Observed(string Seat, int Request, int Answer);

/// <summary>
/// A vote on a real server with a real data folder, by somebody who copies the database, its log and a backup after every
/// ballot, and the whole folder, secrets included, once the vote is closed.
/// </summary>
internal sealed class PlayedVote : IDisposable
{
    private readonly Folder _copies = new();

    private PlayedVote(VotePlan plan) => Plan = plan;

    public VotePlan Plan { get; }

    /// <summary>The folders of the copies, in the order they were taken: <c>consultation.db</c> with its log, and <c>backup.db</c>.</summary>
    public List<string> Copies { get; } = [];

    public List<Observed> Wire { get; } = [];

    /// <summary>The whole data folder after the closing: as the server had it open, and once it had stopped.</summary>
    public string Final => Path.Combine(_copies.Path, "final");

    /// <summary>A key as it was while voting was open. No attack is given it, but for the one that shows that it would open everything.</summary>
    public byte[]? KeyWhileOpen { get; private set; }

    /// <summary>What everybody may read after the closing.</summary>
    public JsonElement PublicRound { get; private set; }

    /// <param name="secrecy"><c>secret</c>, or one under which positions are kept in the clear.</param>
    /// <param name="padded">Whether the pages give every ballot one length.</param>
    public static async Task<PlayedVote> PlayAsync(VotePlan plan, string secrecy, bool padded = true)
    {
        var played = new PlayedVote(plan);
        var time = new FakeTimeProvider(new DateTimeOffset(2009, 2, 23, 4, 0, 0, TimeSpan.Zero));
        await using (var host = await ServerHere.StartAsync(time))
        {
            var facilitator = await host.UnderWayAsync("rt", [.. plan.Seats]);
            var secret = secrecy == "secret";
            await facilitator.Does(secret ? Meeting.SecretVote("r1", "p1", receipts: true) : new
            {
                @do = "openVote",
                points = new[] { "p1" },
                round = "r1",
                secrecy,
                rule = new { required = "majority" },
            });
            using var http = new HttpClient();
            foreach (var (ballot, index) in plan.Ballots.Select((ballot, index) => (ballot, index)))
            {
                time.Advance(TimeSpan.FromMilliseconds(ballot.WaitMilliseconds));
                await played.CastAsync(http, host.Url, ballot, index, secret, padded);
                played.Copy(host.Folder, index);
            }

            played.KeyWhileOpen = secret ? await File.ReadAllBytesAsync(Path.Combine(host.Folder, "secrets", "votes", "rt.r1.key")) : null;
            await facilitator.Does(Meeting.CloseVote("r1"));
            await facilitator.Does(Meeting.Declare("r1"));
            CopyAll(host.Folder, Path.Combine(played.Final, "running"));
            var (_, view) = await host.Observer("rt").FreshAsync();
            played.PublicRound = JsonSerializer.SerializeToElement(view["vote"]!["rounds"]!["set"]!["r1"]);
            await host.StartAgainAsync(() => CopyAll(host.Folder, Path.Combine(played.Final, "stopped")));
        }

        return played;
    }

    public void Dispose() => _copies.Dispose();

    /// <summary>A position has its pad, so that what a page sends has one length.</summary>
    public static string PadOf(string position) => new('.', "abstain".Length - position.Length);

    private async Task CastAsync(HttpClient http, Uri url, PlannedBallot ballot, int index, bool secret, bool padded)
    {
        var position = Domain.Consensus.Words<Domain.Consensus.Position>.Of(ballot.Position);
        var command = new Dictionary<string, object> { ["do"] = "castBallot", ["round"] = "r1", ["seat"] = ballot.Seat, ["position"] = position };
        if (secret)
        {
            command["receipt"] = ballot.Receipt;
        }

        if (padded)
        {
            command["pad"] = PadOf(position);
        }

        var body = JsonSerializer.SerializeToUtf8Bytes(new { roundtable = "rt", id = $"ballot-{index:00}", command });
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(url, "/api/roundtables/rt/commands")) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json");
        request.Headers.Add(TestCallers.Header, $"{ballot.Seat}=seat:{ballot.Seat}@rt");
        using var response = await http.SendAsync(request).Soon();
        var answer = await response.Content.ReadAsByteArrayAsync();
        Assert.True(response.IsSuccessStatusCode, Encoding.UTF8.GetString(answer));
        Wire.Add(new Observed(ballot.Seat, body.Length, answer.Length + response.Headers.ToString().Length + response.Content.Headers.ToString().Length));
    }

    private void Copy(string folder, int index)
    {
        var copy = Directory.CreateDirectory(Path.Combine(_copies.Path, $"{index:000}")).FullName;
        var database = Path.Combine(folder, DataFolder.DatabaseName);
        File.Copy(database, Path.Combine(copy, DataFolder.DatabaseName));
        File.Copy(database + "-wal", Path.Combine(copy, DataFolder.DatabaseName + "-wal"));
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"VACUUM INTO '{Path.Combine(copy, "backup.db")}'";
        command.ExecuteNonQuery();
        Copies.Add(copy);
    }

    private static void CopyAll(string folder, string to)
    {
        // The lock is an empty file that can't be copied while it is held.
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
        {
            var target = Path.Combine(to, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
