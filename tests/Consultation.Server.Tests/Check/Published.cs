using System.Security.Cryptography;
using System.Text;
using Consultation.Domain;
using Consultation.Server.Check;
using Consultation.Server.Live;
using Consultation.Server.Tests.Access;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using static Consultation.Server.Tests.Harness.Meeting;

namespace Consultation.Server.Tests.Check;

/// <summary>A roundtable whose minutes were approved, and what is published of it.</summary>
internal static class Published
{
    public const string Document = "These are the minutes.";

    public static string Sha256Of(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    public static async Task<(House House, Browser Admin)> ApprovedAsync()
    {
        var (house, admin) = await House.WithRoundtableAsync("a");
        object[] meeting =
        [
            Item("item1"), Open(), Arrives("a"), TakeUp("item1"), Note("note"), new { @do = "setMarkings", markings = new[] { Marking("p"), Marking("q") }, @default = "p" },
            Note("marked"), new { @do = "markParagraph", target = "marked", marking = "q" }, Close(), new { @do = "approveMinutes", version = 1 },
        ];
        foreach (var command in meeting)
        {
            var done = await admin.DoAsync(command);
            Assert.True(done.Status == 200, done.ToString());
        }

        return (house, admin);
    }

    /// <summary>Publishes a file; the server would make it, and here the test has.</summary>
    public static async Task PublishAsync(House house, string name, string content, string? readership)
    {
        var command = new PublishMinutes(1, [new PublishedFile(name, Sha256Of(content), content.Length)], readership);
        var answer = await house.App.Services.GetRequiredService<LiveSessions>().DoAsync(
            new("rt"), new Sent(new Actor(Role.Facilitator, null, "ada"), $"publish-{Guid.NewGuid():n}"[..30], command, Facts.None, []));
        Assert.Null(answer.Refusal);
    }

    public static Task LookAsync(House house) => house.App.Services.GetServices<IHostedService>().OfType<PublishedRecords>().Single().LookAsync();

    private static object Marking(string id) => new { id, name = En(id), portion = id.ToUpperInvariant() };
}
