using System.Globalization;

namespace Consultation.Documents;

/// <summary>Tones of a colour that can be read: a contrast of at least 4.5 to 1 by WCAG 2.2, 1.4.3.</summary>
internal static class Contrast
{
    private const double Least = 4.5;
    private const int Steps = 100;

    /// <summary>
    /// The colour, or, where it is too pale for white paper, the lightest darker tone of it, in hundredths towards black,
    /// that has a contrast of 4.5 to 1 against white. <c>#RRGGBB</c>.
    /// </summary>
    public static string OnWhite(string colour) => Towards(colour, 0, "#FFFFFF");

    /// <summary>The colour, or the darkest lighter tone of it that has that contrast against a dark ground.</summary>
    public static string On(string ground, string colour) => Towards(colour, 255, ground);

    /// <summary>The contrast of two colours, from 1 to 21.</summary>
    public static double Between(string one, string other)
    {
        var (a, b) = (Luminance(Channels(one)), Luminance(Channels(other)));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static string Towards(string colour, int end, string ground)
    {
        var from = Channels(colour);
        return Enumerable.Range(0, Steps + 1).Select(step => Text([.. from.Select(c => c + ((end - c) * step / Steps))])).First(tone => Between(tone, ground) >= Least);
    }

    private static int[] Channels(string colour) =>
        [Channel(colour, 1), Channel(colour, 3), Channel(colour, 5)];

    private static int Channel(string colour, int at) => int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string Text(int[] c) => string.Create(CultureInfo.InvariantCulture, $"#{c[0]:X2}{c[1]:X2}{c[2]:X2}");

    private static double Luminance(int[] c) => (0.2126 * Linear(c[0])) + (0.7152 * Linear(c[1])) + (0.0722 * Linear(c[2]));

    private static double Linear(int channel) => channel / 255.0 is var c && c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
}
