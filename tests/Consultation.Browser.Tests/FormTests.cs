using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests;

/// <summary>What is wrong with a form, and a seat among many.</summary>
public sealed class FormTests(Chromium chromium, Host host) : BrowserTest(chromium), IClassFixture<Host>
{
    [Fact]
    public async Task WhatIsWrongStandsBesideEachFieldAndAboveThemAndNothingTypedIsLost()
    {
        var device = await DeviceAsync(host.Url, width: 360);
        device.Expects("409 (Conflict)");
        var page = await device.OpenAsync("/sign-in");
        await page.SignsInAsync(Host.Administrator, Host.Password);
        await page.Heading("Roundtables").IsThereAsync();
        await page.GotoAsync("/accounts");
        await page.Button("Add an account").ClickAsync();
        var dialog = page.OpenDialog();
        var account = dialog.GetByLabel("Sign-in name");
        await account.FillAsync("not a name");
        await page.Keyboard.PressAsync("Enter");

        var summary = dialog.GetByRole(AriaRole.Alert);
        await Expect(summary).ToBeFocusedAsync();
        await Expect(summary.GetByRole(AriaRole.Link)).ToHaveCountAsync(3);
        await summary.GetByRole(AriaRole.Link, new() { NameRegex = new("^Sign-in name: ") }).ClickAsync();
        await Expect(account).ToBeFocusedAsync();
        await Expect(account).ToHaveValueAsync("not a name");
        await Expect(account).ToHaveAttributeAsync("aria-invalid", "true");
        var axe = new Axe();
        await axe.LooksAtAsync(page, "a refused form");
        axe.FoundNothing();

        await dialog.GetByLabel("Name", new() { Exact = true }).FillAsync("Another");
        await dialog.GetByRole(AriaRole.Radio).First.CheckAsync();
        await account.FillAsync(Host.Administrator);
        await page.Keyboard.PressAsync("Enter");
        await Expect(account).ToHaveAccessibleDescriptionAsync(new System.Text.RegularExpressions.Regex("“ada” is taken"));
        await Expect(account).ToBeFocusedAsync();
    }

    [Fact]
    public async Task ASeatIsFoundAmongManyByKeyboardAlone()
    {
        string[] seats = [.. Enumerable.Range(1, 30).Select(i => $"Seat {i:00}"), "Union of Water Users"];
        var table = await host.PrepareAsync(seats: seats);
        await table.IsUnderWayAsync(seats);
        await table.DoesAsync(Give.OpenFloor());
        var page = (await FacilitatorAsync(table)).Page;

        await page.TabsToAsync("For a seat");
        await page.Keyboard.PressAsync("Enter");
        await page.TabsToAsync("Seat");
        await page.Keyboard.TypeAsync("USERS wat");
        var options = page.OpenDialog().GetByRole(AriaRole.Listbox, new() { Name = "Seat" }).GetByRole(AriaRole.Option);
        await Expect(options).ToHaveTextAsync(["Union of Water Users"]);
        var axe = new Axe();
        await axe.FindsAsync(page, "a seat being picked");
        axe.FoundNothing();
        await page.Keyboard.PressAsync("Escape");
        await Expect(options).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.OpenDialog().GetByLabel("Seat", new() { Exact = true })).ToHaveValueAsync("Union of Water Users");
        await page.Keyboard.PressAsync("Enter");

        await page.OpenDialog().IsGoneAsync();
        await page.GetByRole(AriaRole.Region, new() { Name = "Floor" }).GetByText("Union of Water Users").First.IsThereAsync();
    }
}
