using Microsoft.Playwright;

namespace Consultation.Browser.Tests.Pages;

/// <summary>The pages at the door: setting up, signing in, asking to join by the room code.</summary>
internal static class DoorPage
{
    public static async Task SetsUpAsync(this IPage page, string account, string name, string password)
    {
        await page.GetByLabel("Name to sign in with").FillAsync(account);
        await page.GetByLabel("Your name").FillAsync(name);
        await page.TypesPasswordAsync("New password", password);
        await page.Button("Become the administrator").ClickAsync();
    }

    public static async Task SignsInAsync(this IPage page, string account, string password)
    {
        await page.GetByLabel("Name to sign in with").FillAsync(account);
        await page.TypesPasswordAsync("Password", password);
        await page.Button("Sign in").ClickAsync();
    }

    public static async Task AsksToJoinAsync(this IPage page, string code, string name, string organisation)
    {
        await page.GetByLabel("Room code").FillAsync(code);
        await page.GetByLabel("Your name").FillAsync(name);
        await page.GetByLabel("Organisation or office").FillAsync(organisation);
        await page.Button("Ask to join").ClickAsync();
    }

    private static async Task TypesPasswordAsync(this IPage page, string label, string password)
    {
        await page.GetByLabel(label, new() { Exact = true }).FillAsync(password);
        var again = page.GetByLabel("The password once more", new() { Exact = true });
        if (await again.CountAsync() > 0)
        {
            await again.FillAsync(password);
        }
    }
}
