using System.Text.RegularExpressions;
using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests;

/// <summary>The language of a page: changed at any time, remembered by the browser, and nothing is lost by it.</summary>
public sealed partial class LanguageTests(Chromium chromium, Host host) : BrowserTest(chromium), IClassFixture<Host>
{
    private const string Reason = "Мало ограничений.\nНужен перечень.";

    [Fact]
    public async Task AVoterChangesTheLanguageWhileTypingAndVotesInIt()
    {
        var table = await VotingAsync();
        var seat = await SeatAsync(table, "Ministry");
        await seat.ChoosesAsync("Object");
        await seat.Words.FillAsync(Reason);

        await SpeakAsync(seat.Page, "ru");

        var vote = seat.Page.GetByRole(AriaRole.Region, new() { NameRegex = Voting() });
        await Expect(vote.GetByRole(AriaRole.Radio, new() { Name = "Возражаю" })).ToBeCheckedAsync();
        await Expect(vote.GetByRole(AriaRole.Textbox)).ToHaveValueAsync(Reason);
        await seat.Page.Button("Проверить и проголосовать").ClickAsync();
        await seat.Page.OpenDialog().Button("Проголосовать").ClickAsync();
        await seat.Page.GetByText(Counted()).IsThereAsync();
        await SpeakAsync(seat.Page, "en");
        await seat.IsCountedAsync("Object");
        Assert.Equal(1, await table.BallotsAsync());
    }

    [Fact]
    public async Task ALanguageThatWasChosenIsRememberedOnEveryPageButTheRoomsScreen()
    {
        var table = await VotingAsync();
        var facilitator = await FacilitatorAsync(table);
        await SpeakAsync(facilitator.Page, "kk");
        await facilitator.Page.Button("Дауыс беруді жабу").IsThereAsync();

        await facilitator.Page.ReloadAsync();
        await Expect(facilitator.Page.Locator("html")).ToHaveAttributeAsync("lang", "kk");
        foreach (var (path, heading) in new[] { ("prepare", "Дайындау"), ("documents", "Құжаттар"), ("record", "Күн тәртібі") })
        {
            var page = await facilitator.Device.OpenAsync($"{new Uri(facilitator.Page.Url).AbsolutePath}/{path}");
            await page.GetByText(heading).First.IsThereAsync();
        }

        var screen = await facilitator.Device.OpenAsync($"{new Uri(facilitator.Page.Url).AbsolutePath}/display");
        await screen.GetByText("Vote open").First.IsThereAsync();
    }

    [Fact]
    public async Task WhatIsRefusedIsSaidInTheLanguageOfThePage()
    {
        var device = await DeviceAsync(host.Url);
        var page = await device.OpenAsync("/sign-in");
        device.Expects("403", "Failed to load resource");
        await SpeakAsync(page, "ru");
        await page.GetByLabel("Имя для входа").FillAsync("nobody");
        await page.GetByLabel("Пароль", new() { Exact = true }).FillAsync("not the password");
        await page.Button("Войти").ClickAsync();
        await page.GetByRole(AriaRole.Alert).GetByText("Имя или пароль неверны.").IsThereAsync();
    }

    private static async Task SpeakAsync(IPage page, string language)
    {
        await page.Locator(".language-choice select").First.SelectOptionAsync(language);
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", language);
    }

    private async Task<Table> VotingAsync()
    {
        var table = await host.PrepareAsync(seats: ["Ministry", "Bar Association"]);
        await table.IsUnderWayAsync("Ministry", "Bar Association");
        return await table.VotesAsync("open");
    }

    [GeneratedRegex("^Голосование")]
    private static partial Regex Voting();

    [GeneratedRegex(@"^Учтено в \d\d:\d\d:\d\d$")]
    private static partial Regex Counted();
}
