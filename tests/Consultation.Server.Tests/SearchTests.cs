using System.Text.Json.Nodes;
using Consultation.Server.Search;
using Consultation.Server.Tests.Access;
using Consultation.Server.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using static Consultation.Server.Tests.Harness.Meeting;

namespace Consultation.Server.Tests;

/// <summary>Words are found in titles, agendas, points and positions, by whoever has a part there.</summary>
public sealed class SearchTests
{
    private static async Task<(House House, Browser Admin)> WithPointsAsync()
    {
        var (house, admin) = await House.WithRoundtableAsync("a", "b");
        object[] meeting =
        [
            new { @do = "describeRoundtable", title = new { en = "Rule of law", ru = "Верховенство права", kk = "Құқық үстемдігі" }, languages = new[] { "en", "ru", "kk" }, authentic = "en", timeZone = "Asia/Almaty", roll = "all", noun = "participants" },
            Item("item1"), new { @do = "changeItem", item = "item1", title = new { en = "Restrictions", ru = "Ограничение ёмкости", kk = "Әділеттілік және ғылым" } },
            Open(), Arrives("a"), Arrives("b"), TakeUp("item1"),
            Draft("drafted", "an elephant in the drawer"), Draft("tabled", "a zebra on the table"), Table("tabled"), Draft("agreed", "a giraffe in the law"), Table("agreed"),
            Note("note", "a crocodile in a note"),
            Vote("r1", "agreed"), Ballot("r1", "a"), Ballot("r1", "b"), CloseVote("r1"), Declare("r1"),
        ];
        foreach (var command in meeting)
        {
            var done = await admin.DoAsync(command);
            Assert.True(done.Status == 200, done.ToString());
        }

        await LookAsync(house);
        return (house, admin);
    }

    private static Task LookAsync(House house) => house.App.Services.GetServices<IHostedService>().OfType<SearchWatch>().Single().LookAsync();

    private static async Task<IReadOnlyList<JsonNode>> FindAsync(Browser browser, string words)
    {
        var answer = await browser.GetAsync($"/api/search?q={Uri.EscapeDataString(words)}");
        Assert.True(answer.Status == 200, answer.ToString());
        return [.. answer["hits"].AsArray().Select(hit => hit!)];
    }

    private static string Kinds(IEnumerable<JsonNode> hits) => string.Join(' ', hits.Select(hit => $"{hit["kind"]}:{hit["key"]}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("law", "position:agreed title:")]
    [InlineData("LAW rule", "title:")]
    [InlineData("restr", "item:item1")]
    [InlineData("zebra", "point:tabled")]
    [InlineData("giraffe", "position:agreed")]
    [InlineData("unanimously", "position:agreed")]
    [InlineData("верховенство", "title:")]
    [InlineData("ВЕРХОВ", "title:")]
    [InlineData("ЁМКОСТИ", "item:item1")]
    [InlineData("ҚҰҚЫҚ", "title:")]
    [InlineData("ӘДІЛЕТТІЛІК ҒЫЛЫМ", "item:item1")]
    [InlineData("elephant", "")]
    [InlineData("crocodile", "")]
    [InlineData("law zebra", "")]
    public async Task WordsAreFoundFromTheirBeginningOnInEveryAlphabet(string words, string found)
    {
        var (house, admin) = await WithPointsAsync();
        await using var _ = house;

        Assert.Equal(found, Kinds(await FindAsync(admin, words)));
    }

    [Fact]
    public async Task WhatIsTypedCannotBreakTheSearch()
    {
        var (house, admin) = await WithPointsAsync();
        await using var _ = house;
        foreach (var words in new[] { "", " ", "\"", "'; DROP TABLE search; --", "law AND", "NEAR(", "text:law", "law*", "-law", "(law)", "^law", "a OR b", "\0law", "\u202Elaw", "%", "{}[]", new string('x', 200) })
        {
            await FindAsync(admin, words);
        }

        Assert.Equal("position:agreed title:", Kinds(await FindAsync(admin, "\"law\"*")));
        Assert.Equal("command.malformed", (await admin.GetAsync("/api/search?q=" + new string('x', 201))).Code);
        Assert.Empty(await FindAsync(admin, "OR"));
    }

    [Fact]
    public async Task APieceOfTheTextShowsWhatWasFoundAndWhereItIs()
    {
        var (house, admin) = await WithPointsAsync();
        await using var _ = house;

        var hit = Assert.Single(await FindAsync(admin, "zebra"));

        Assert.Equal(("rt", "Rule of law", "1.2", "en", "live"), ((string?)hit["roundtable"], (string?)hit["title"], (string?)hit["number"], (string?)hit["language"], (string?)hit["stage"]));
        var pieces = hit["pieces"]!.AsArray();
        Assert.Equal("a zebra on the table", string.Concat(pieces.Select(p => (string)p!["text"]!)));
        Assert.Equal("zebra", Assert.Single(pieces, p => (bool)p!["found"]!)!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task WhatChangedIsFoundAtOnceAndWhatItWasBeforeIsNot()
    {
        var (house, admin) = await WithPointsAsync();
        await using var _ = house;
        await admin.DoAsync(new { @do = "revisePoint", point = "tabled", text = En("a hippopotamus on the table") });

        Assert.Empty(await FindAsync(admin, "zebra"));
        Assert.Equal("point:tabled", Kinds(await FindAsync(admin, "hippo")));
        Assert.Equal("item:item1", Kinds(await FindAsync(admin, "restrictions")));
    }

    [Fact]
    public async Task NobodyFindsWhatTheyHaveNoPartIn()
    {
        var (house, admin) = await WithPointsAsync();
        await using var _ = house;
        var staff = await admin.WithAccountAsync(house, "sam", "staff");
        var other = await admin.WithAccountAsync(house, "fay", "facilitator");
        var seat = house.Browser();
        await seat.OpenAsync(await admin.InviteAsync("seat:a"));

        Assert.Empty(await FindAsync(other, "law"));
        Assert.Equal("position:agreed title:", Kinds(await FindAsync(staff, "law")));
        Assert.Equal("position:agreed title:", Kinds(await FindAsync(seat, "law")));
    }

    [Fact]
    public async Task WhatIsMarkedAboveTheLowestIsFoundByThoseWhoReadTheWholeRecordAlone()
    {
        var (house, admin) = await WithPointsAsync();
        await using var _ = house;
        var staff = await admin.WithAccountAsync(house, "sam", "staff");
        Browser[] readers = [admin, staff, house.Browser(), house.Browser()], others = [house.Browser(), house.Browser(), house.Browser()];
        foreach (var (browser, role) in readers.Skip(2).Concat(others).Zip(["facilitator", "rapporteur", "seat:a", "observer", "display"]))
        {
            await browser.OpenAsync(await admin.InviteAsync(role));
        }

        async Task DoAsync(object command)
        {
            var done = await admin.DoAsync(command);
            Assert.True(done.Status == 200, done.ToString());
        }

        async Task FoundAsync(IEnumerable<Browser> by, string words, string found)
        {
            foreach (var browser in by)
            {
                Assert.Equal(found, Kinds(await FindAsync(browser, words)));
            }
        }

        await DoAsync(new { @do = "setMarkings", markings = new[] { new { id = "u", name = En("Open"), portion = "U" }, new { id = "sbu", name = En("Sensitive"), portion = "SBU" } }, @default = "u" });
        await DoAsync(new { @do = "markParagraph", target = "agreed", marking = "sbu" });

        // Not read yet: nobody finds it who might not be allowed to.
        await FoundAsync(others, "giraffe", "");
        await LookAsync(house);
        await FoundAsync(readers, "giraffe", "position:agreed");
        await FoundAsync(others, "giraffe", "");
        await FoundAsync([.. readers, .. others], "zebra", "point:tabled");

        await DoAsync(new { @do = "markParagraph", target = "agreed", marking = "u" });
        await LookAsync(house);
        await FoundAsync(others, "giraffe", "position:agreed");

        // A default that isn't the lowest holds for what has no marking of its own.
        await DoAsync(new { @do = "setMarkings", markings = new[] { new { id = "u", name = En("Open"), portion = "U" }, new { id = "sbu", name = En("Sensitive"), portion = "SBU" } }, @default = "sbu" });
        await LookAsync(house);
        await FoundAsync(others, "zebra", "");
        await FoundAsync(readers, "zebra", "point:tabled");
    }

    [Fact]
    public async Task WhatWasNotReadBeforeAStopIsReadAfterIt()
    {
        var (house, admin) = await WithPointsAsync();
        await using var _ = house;
        await admin.DoAsync(new { @do = "revisePoint", point = "tabled", text = En("a hippopotamus on the table") });

        await house.StartAgainAsync();
        await LookAsync(house);

        Assert.Equal("point:tabled", Kinds(await FindAsync(admin, "hippopotamus")));
    }
}
