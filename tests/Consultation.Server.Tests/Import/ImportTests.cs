using System.Text;
using Consultation.Server.Tests.Access;

namespace Consultation.Server.Tests.Import;

/// <summary>A file of people taken over: looked at first, then all of it or nothing.</summary>
public sealed class ImportTests
{
    private const string File = "Sector;Seat;Person;Part\ngov;gov1;Ada;head\nCivil society;Union;Ben;head\n;;Cy;\n";
    private const string At = "/api/roundtables/rt/import";

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    private static string Base64(string file) => Convert.ToBase64String(Encoding.UTF8.GetBytes(file));

    private static Task<Answered> LookAsync(Browser browser, string file = File) => browser.PostAsync($"{At}/preview", new { file = Base64(file) });

    private static async Task<Answered> TakeAsync(Browser browser, string id, string? plan = null, string file = File) =>
        await browser.PostAsync(At, new { id, plan = plan ?? (string?)(await LookAsync(browser, file)).Json!["plan"], file = Base64(file) });

    [Fact]
    public async Task APreviewChangesNothingAndTheFileIsTakenOverAsOneEntry()
    {
        var (house, chair) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var before = (await house.Journal.HeadAsync("rt", Now))!.Number;

        var preview = await LookAsync(chair);
        Assert.Equal(200, preview.Status);
        Assert.Equal(["Civil society"], preview["sectors"].AsArray().Select(s => (string?)s));
        Assert.Equal(before, (await house.Journal.HeadAsync("rt", Now))!.Number);
        Assert.Empty(await house.Data.People.ListAsync(Now));

        var taken = await TakeAsync(chair, "import1");
        Assert.True(taken.Status == 200, taken.ToString());
        var rows = await house.Journal.ReadAsync("rt", before, Now);
        Assert.Equal(["sectorAdded", "seatAdded", "personAssigned", "personAssigned", "personAssigned"], rows.Select(r => r.Type).OrderByDescending(t => t));
        Assert.All(rows, row => Assert.Equal("import1", row.Command));
        Assert.Equal(["Ada", "Ben", "Cy"], (await house.Data.People.ListAsync(Now)).Select(p => p.Name));
        Assert.Null((string?)(await LookAsync(chair)).Json!["plan"]);
    }

    [Fact]
    public async Task SentTwiceItIsTakenOverOnce()
    {
        var (house, chair) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var plan = (string?)(await LookAsync(chair)).Json!["plan"];

        var (first, second) = (await TakeAsync(chair, "import1", plan), await TakeAsync(chair, "import1", plan));
        Assert.Equal((200, 200), (first.Status, second.Status));
        Assert.Equal((long)first["number"]!, (long)second["number"]!);
        Assert.Equal(3, (await house.Data.People.ListAsync(Now)).Count);
        Assert.Equal("command.idReused", (await TakeAsync(chair, "import1", plan, File + "gov;gov2;;\n")).Code);
    }

    [Fact]
    public async Task WhatHasMistakesOrIsOutOfDateOrSaysNothingNewIsRefused()
    {
        var (house, chair) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var plan = (string?)(await LookAsync(chair)).Json!["plan"];

        Assert.Equal((409, "import.invalid"), await RefusedAsync(TakeAsync(chair, "i1", "x", "Seat;Sector\nUnion;\n")));
        Assert.Equal((409, "import.nothing"), await RefusedAsync(TakeAsync(chair, "i2", "x", "Seat\ngov1\n")));
        Assert.Equal(200, (await chair.DoAsync(Harness.Meeting.Sector("civ2"))).Status);
        Assert.Equal(200, (await chair.DoAsync(new { @do = "addSeat", seat = "u", name = new { en = "Union" }, sector = "civ2", votes = true, weight = 1 })).Status);
        Assert.Equal((409, "import.changed"), await RefusedAsync(TakeAsync(chair, "i3", plan)));
        Assert.Equal((400, "command.malformed"), await RefusedAsync(chair.PostAsync(At, new { id = "i4", plan, file = "no base64!" })));
        Assert.Equal((400, "command.malformed"), await RefusedAsync(chair.PostAsync(At, new { id = "Not An Id", plan, file = Base64(File) })));
        Assert.Empty(await house.Data.People.ListAsync(Now));
    }

    [Fact]
    public async Task AFileThatIsTooLargeIsRefusedAndOneBelowIsRead()
    {
        var (house, chair) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        Assert.Equal((413, "import.tooLarge"), await RefusedAsync(LookAsync(chair, new string('x', (5 * 1024 * 1024) + 1))));
        Assert.Equal(200, (await LookAsync(chair, new string(' ', 4_000_000))).Status);
    }

    [Fact]
    public async Task WhatCannotBeTakenOverLeavesNobodyBehind()
    {
        var (house, chair) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var plan = (string?)(await LookAsync(chair)).Json!["plan"];
        Assert.Equal(200, (await chair.DoAsync(Harness.Meeting.Open())).Status);
        Assert.Equal(200, (await chair.DoAsync(Harness.Meeting.Close())).Status);

        Assert.Equal((409, "roundtable.closed"), await RefusedAsync(TakeAsync(chair, "i1", plan)));
        Assert.Empty(await house.Data.People.ListAsync(Now));
    }

    [Theory]
    [InlineData("en.csv", 200)]
    [InlineData("kk.xlsx", 200)]
    [InlineData("xx.csv", 404)]
    [InlineData("en.pdf", 404)]
    public async Task ATemplateCanBeHad(string name, int status)
    {
        var (house, chair) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        Assert.Equal(status, (await chair.GetAsync($"{At}/template/{name}")).Status);
    }

    [Fact]
    public async Task ASeatLearnsTheNamesOfItsOwnPersonsAndGivesItsVoteToOne()
    {
        var (house, chair) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        Assert.Equal(200, (await TakeAsync(chair, "import1")).Status);
        await using var seat = house.Browser();
        await seat.OpenAsync(await chair.InviteAsync("seat:gov1"));

        var persons = (await seat.GetAsync("/api/roundtables/rt/persons?as=seat:gov1"))["persons"].AsArray();
        Assert.Equal("Ada head", $"{persons[0]!["name"]} {persons[0]!["part"]}");
        Assert.Equal(200, (await seat.DoAsync(new { @do = "holdVote", seat = "gov1", person = (string?)persons[0]!["person"] })).Status);
    }

    private static async Task<(int Status, string? Code)> RefusedAsync(Task<Answered> asked)
    {
        var answer = await asked;
        return (answer.Status, answer.Code);
    }
}
