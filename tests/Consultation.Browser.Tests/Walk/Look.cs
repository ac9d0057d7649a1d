using Microsoft.Playwright;

namespace Consultation.Browser.Tests.Walk;

/// <summary>What a page is held in: its sizes are those it is made for.</summary>
internal enum Held
{
    Phone,
    Desk,
    Screen,
}

/// <summary>One way of looking at a page.</summary>
internal sealed record Look(int Width, int Height, string Language = "en", bool Dark = false, bool Forced = false)
{
    private static readonly (int Width, int Height)[] Anywhere = [(360, 780), (768, 1024), (1440, 900)];
    private static readonly (int Width, int Height)[] OnScreens = [(1280, 720), (1920, 1080), (1024, 768)];
    private static readonly string[] Languages = ["en", "ru", "kk"];

    /// <summary>As it goes into the name of a picture.</summary>
    public string Name => $"{Width}.{(Forced ? "forced" : Dark ? "dark" : "light")}.{Language}";

    /// <summary>The one look that every run of the tests takes.</summary>
    public static IReadOnlyList<Look> Once(Held held) => [Natural(held)];

    /// <summary>Every width, light and dark, every language; and once with the colours of the person's own.</summary>
    public static IReadOnlyList<Look> Every(Held held)
    {
        var sizes = held == Held.Screen ? OnScreens : Anywhere;
        return
        [
            .. from language in Languages from size in sizes from dark in new[] { false, true } select new Look(size.Width, size.Height, language, dark),
            Natural(held) with { Forced = true },
        ];
    }

    public static Look Natural(Held held) => held switch
    {
        Held.Phone => new Look(360, 780),
        Held.Desk => new Look(1440, 900),
        _ => new Look(1920, 1080),
    };

    /// <summary>Puts a page into it.</summary>
    public async Task ApplyAsync(IPage page)
    {
        await page.SetViewportSizeAsync(Width, Height);
        await page.EmulateMediaAsync(new()
        {
            ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = Forced ? ForcedColors.Active : ForcedColors.None,
        });
        await SpeakAsync(page, Language);
    }

    /// <summary>Changes the language where the page is, also behind a dialog that is open.</summary>
    public static async Task SpeakAsync(IPage page, string language)
    {
        const string choose = """
            (language) => {
              const choice = document.querySelector('.language-choice select');
              if (choice && document.documentElement.lang !== language) {
                choice.value = language;
                choice.dispatchEvent(new Event('change', { bubbles: true }));
              }
              return choice !== null;
            }
            """;
        if (await page.EvaluateAsync<bool>(choose, language))
        {
            await page.WaitForFunctionAsync("(language) => document.documentElement.lang === language", language);
        }
    }
}
