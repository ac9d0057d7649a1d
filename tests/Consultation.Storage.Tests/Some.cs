namespace Consultation.Storage.Tests;

/// <summary>Batches that a test says little about.</summary>
internal static class Some
{
    public static readonly DateTimeOffset Morning = new(2009, 2, 23, 4, 0, 0, TimeSpan.Zero);

    public static readonly RoundtableSummary Summary = new("Rule of law", "draft", Morning.AddHours(1));

    public static NewCommand Command(string id, params string[] bodies) => new(
        "facilitator", id, [1, 2, 3], Morning, [.. (bodies.Length > 0 ? bodies : ["{}"]).Select(body => new NewEvent("Noted", body))]);

    public static NewCommand At(this NewCommand command, DateTimeOffset time) => command with { Time = time };

    public static Batch Batch(string roundtable, long expected, params NewCommand[] commands) => new(
        roundtable, expected, commands.Length > 0 ? commands : [Command($"c{expected + 1}").At(Morning.AddSeconds(expected))],
        Summary: expected == 0 ? Summary : null);

    public static Batch With(this Batch batch, IReadOnlyList<Due>? set = null, IReadOnlyList<DueKey>? remove = null) =>
        batch with { Due = new(set ?? [], remove ?? []) };

    /// <summary>A roundtable with so many events, one a command.</summary>
    public static async Task Fill(this IJournal journal, string roundtable, int events)
    {
        for (var number = 0; number < events; number++)
            Assert.IsType<AppendResult.Committed>(await journal.AppendAsync(
                Batch(roundtable, number, Command($"c{number + 1}", $$"""{"note":{{number + 1}}}""").At(Morning.AddSeconds(number)))));
    }

    public static AppendResult.Committed Committed(this AppendResult result) => Assert.IsType<AppendResult.Committed>(result);
}
