using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Consultation.Browser.Tests.Harness;

namespace Consultation.Browser.Tests.Walk;

/// <summary>The prepared part of the sample, so that every text is there in three languages and names are as long as they are.</summary>
internal static class AlmatyTable
{
    public const string Seat = "adil-soz";

    private static readonly string[] Parts =
    [
        "essentialSectors", "unattributedVotes", "reservations", "comments", "markings", "secretVotes", "raisedHands", "proxies", "temperatureChecks",
        "silenceProcedures", "amendments", "statements", "speakingLimits", "papers", "proceduralDecisions", "steppingOut", "actions",
    ];

    /// <summary>The seats that vote, but for <see cref="Seat"/>.</summary>
    public static readonly string[] Others =
    [
        "constitutional-council", "supreme-court", "legislative-affairs", "national-security", "internal-affairs", "human-rights-charter",
        "human-rights-bureau", "legal-policy-institute", "helsinki-committee",
    ];

    public static async Task<Table> PrepareAlmatyAsync(this Host host)
    {
        var sample = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "samples", "almaty-2009", "roundtable.json")))!;
        foreach (var command in sample["commands"]!.AsArray().Where(command => command!["start"] is not null))
        {
            command!["start"] = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:00:00.000'Z'", CultureInfo.InvariantCulture);
        }

        var commands = sample["commands"]!.AsArray().Select(command => command!.Deserialize<JsonElement>()).ToList();
        var table = await host.CreateAsync("almaty", commands[0]);
        await table.DoesAsync([.. commands.Skip(1).Where(command => command.GetProperty("do").GetString() != "scheduleRoundtable"), Give.Parts(Parts)]);
        return table;
    }
}
