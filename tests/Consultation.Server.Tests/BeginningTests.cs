using System.Text.Json.Nodes;
using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Server.Live;
using Consultation.Server.Templates;
using Consultation.Server.Tests.Access;
using Consultation.Server.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;
using static Consultation.Server.Tests.Harness.Meeting;

namespace Consultation.Server.Tests;

/// <summary>A roundtable that begins with a template, or as the next of its series: all of it, or nothing.</summary>
public sealed class BeginningTests
{
    private static Dictionary<string, object> Begin(string roundtable, string? template = null, string? previous = null, string? series = null, string id = "create", object? command = null)
    {
        var asked = new Dictionary<string, object> { ["roundtable"] = roundtable, ["id"] = id, ["command"] = command ?? Create() };
        foreach (var (name, value) in new[] { ("template", template), ("previous", previous), ("series", series) })
        {
            if (value is not null)
            {
                asked[name] = value;
            }
        }

        return asked;
    }

    private static async Task<JsonNode> ViewAsync(Browser browser, string roundtable) => (await browser.GetAsync($"/api/roundtables/{roundtable}/view"))["view"];

    private static JsonObject List(JsonNode view, string slice, string list) => view[slice]![list]!["set"]!.AsObject();

    public static TheoryData<string> Templates => [.. Template.All.Select(t => t.Id)];

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task ATemplateBringsItsRulePartsSectorsAndAgenda(string id)
    {
        var (house, admin) = await House.WithRoundtableAsync();
        await using var _ = house;
        var template = Template.Find(id)!;

        Assert.Equal(200, (await admin.PostAsync("/api/roundtables", Begin("new", id))).Status);

        var view = await ViewAsync(admin, "new");
        Assert.Equal([.. template.Items.Select(i => i.Title[Language.En])], List(view, "agenda", "items").Select(i => (string?)i.Value!["title"]!["en"]));
        Assert.Equal([.. template.Sectors.Select(s => s[Language.En])], List(view, "people", "sectors").Select(s => (string?)s.Value!["name"]!["en"]));
        Assert.All(List(view, "agenda", "items"), i => Assert.Equal(["en"], i.Value!["title"]!.AsObject().Select(w => w.Key)));
        Assert.Equal(Words<Grade>.Of(Presets.Named(template.Rule)!.Required), (string?)view["roundtable"]!["defaultRule"]!["required"]);
        Assert.Equal(template.Parts.Select(Words<FeaturePart>.Of).Order(), view["roundtable"]!["parts"]!.AsArray().Select(p => (string)p!).Order());
        Assert.Contains("facilitator@new", await admin.GrantsAsync());
    }

    [Fact]
    public async Task EveryTemplateIsWrittenInEveryLanguageAndOfferedToWhoCreates()
    {
        var (house, admin) = await House.WithRoundtableAsync();
        await using var _ = house;

        var offered = (await admin.GetAsync("/api/templates"))["templates"].AsArray();

        Assert.Equal(Template.All.Select(t => t.Id), offered.Select(t => (string?)t!["id"]));
        Assert.All(
            Template.All.SelectMany(t => new[] { t.Name, t.About }.Concat(t.Sectors).Concat(t.Items.Select(i => i.Title))),
            text => Assert.Equal(Languages.All, text.Words.Keys));
    }

    [Fact]
    public async Task SentAgainItIsOneRoundtableAndAnotherWishUnderTheSameIdIsRefused()
    {
        var (house, admin) = await House.WithRoundtableAsync();
        await using var _ = house;
        var first = await admin.PostAsync("/api/roundtables", Begin("new", "committee"));

        var again = await admin.PostAsync("/api/roundtables", Begin("new", "committee"));

        Assert.Equal((int)first["number"], (int)again["number"]);
        Assert.Equal("command.idReused", (await admin.PostAsync("/api/roundtables", Begin("new", "council"))).Code);
        Assert.Equal("id.taken", (await admin.PostAsync("/api/roundtables", Begin("new", "committee", id: "other"))).Code);
        Assert.Equal((int)first["number"], (int)(await admin.GetAsync("/api/roundtables/new"))["number"]);
    }

    [Fact]
    public async Task WhatCannotBeBegunIsRefusedAndNothingIsCreated()
    {
        var (house, admin) = await House.WithRoundtableAsync("a");
        await using var _ = house;
        (Dictionary<string, object> Wish, string Code)[] wrong =
        [
            (Begin("new", "nothing"), "command.malformed"),
            (Begin("new", "council", previous: "rt"), "command.malformed"),
            (Begin("new", previous: "gone"), "roundtable.unknown"),
            (Begin("new", previous: "NOT AN ID"), "roundtable.unknown"),
            (Begin("new", previous: "rt"), "command.malformed"),
            (Begin("new", previous: "rt", series: "Not an id"), "command.malformed"),
            (Begin("new", series: "law"), "command.malformed"),
            (Begin("new", "council", command: Open()), "command.malformed"),
            (Begin("new", "council", command: new { @do = "createRoundtable", title = En("x"), languages = new[] { "en" }, authentic = "en", timeZone = "Nowhere", roll = "all", noun = "participants" }), "command.malformed"),
        ];
        foreach (var (wish, code) in wrong)
        {
            Assert.Equal(code, (await admin.PostAsync("/api/roundtables", wish)).Code);
        }

        Assert.Equal(["rt"], (await house.Journal.RoundtablesAsync(TestContext.Current.CancellationToken)).Select(r => r.Id));
    }

    [Fact]
    public async Task TheNextOfASeriesTakesOverRulesPeopleAndWhatWasLeftOpen()
    {
        var (house, admin) = await House.WithRoundtableAsync("a", "b");
        await using var _ = house;
        await admin.PostAsync("/api/people", new { id = "ada", name = "Ada" });
        object[] meeting =
        [
            new { @do = "assignPerson", seat = "a", person = "ada", part = "head" },
            new { @do = "changeSeat", seat = "b", name = En("b"), sector = "gov", votes = true, weight = 3 },
            new { @do = "addSeat", seat = "gone", name = En("gone"), sector = "gov" }, new { @do = "removeSeat", seat = "gone" },
            new { @do = "setParts", parts = new[] { "actions", "weights" } },
            new { @do = "setDefaultRule", rule = new { required = "unanimity" } },
            new { @do = "setAttribution", level = "organisation" },
            new { @do = "setSpeakingLimits", perSpeech = 120 }, new { @do = "setSpeakingOrder", order = "fewestFirst" },
            Item("item1"), Item("item2", 2), Open(), TakeUp("item1"),
            new { @do = "deferItem", item = "item2", reason = En("no time") },
            new { @do = "assignAction", action = "act1", what = En("Send it"), seat = "a", due = "2009-04-30" },
            new { @do = "assignAction", action = "act2", what = En("Print it"), who = En("Secretariat") },
            new { @do = "completeAction", action = "act2" },
            Close(),
        ];
        foreach (var command in meeting)
        {
            var done = await admin.DoAsync(command);
            Assert.True(done.Status == 200, done.ToString());
        }

        var created = await admin.PostAsync("/api/roundtables", Begin("next", previous: "rt", series: "law"));
        Assert.True(created.Status == 200, created.ToString());

        var view = await ViewAsync(admin, "next");
        Assert.Equal(("law", "rt"), ((string?)view["positions"]!["series"], (string?)view["positions"]!["previous"]));
        Assert.Equal(
            [("a", 1, "ada"), ("b", 3, null)],
            List(view, "people", "seats").Select(s => (s.Key, (int)s.Value!["weight"]!, (string?)s.Value!["persons"]?.AsArray().FirstOrDefault()?["person"])));
        Assert.Equal("unanimity", (string?)view["roundtable"]!["defaultRule"]!["required"]);
        Assert.Equal("organisation", (string?)view["roundtable"]!["attribution"]);
        var floor = (await house.App.Services.GetRequiredService<LiveSessions>().OpenAsync(new("next"))).Session.Snapshot.State!.Floor;
        Assert.Equal((120, SpeakingOrder.FewestFirst), (floor.Limits.PerSpeech, floor.Order));
        Assert.Equal(["weights", "actions"], view["roundtable"]!["parts"]!.AsArray().Select(p => (string?)p));
        Assert.Equal(["Approval of the minutes of “Rule of law”", "item2"], List(view, "agenda", "items").Select(i => (string?)i.Value!["title"]!["en"]));
        Assert.Empty(List(view, "positions", "proposed"));
        var action = Assert.Single(List(view, "actions", "actions")).Value!;
        Assert.Equal(("Send it", "a", "2009-04-30", "Rule of law"), ((string?)action["what"]!["en"], (string?)action["seat"], (string?)action["due"], (string?)action["from"]!["en"]));
    }

    [Fact]
    public async Task WhoOnlySitsAtATableTakesNothingOfItElsewhere()
    {
        var (house, admin) = await House.WithRoundtableAsync("a");
        await using var _ = house;
        var fay = await admin.WithAccountAsync(house, "fay", "facilitator");
        Assert.Equal("roundtable.unknown", (await fay.PostAsync("/api/roundtables", Begin("next", previous: "rt", series: "law"))).Code);
        await fay.OpenAsync(await admin.InviteAsync("seat:a"));

        Assert.Equal("access.notYourRole", (await fay.PostAsync("/api/roundtables", Begin("next", previous: "rt", series: "law"))).Code);
    }
}
