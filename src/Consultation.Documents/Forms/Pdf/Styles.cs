using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Documents;

/// <summary>Sizes in points and millimetres, colours and text styles of all documents.</summary>
internal static class Styles
{
    /// <summary>The column in which paragraph numbers hang, left of the text.</summary>
    public const float HangMm = 10;

    /// <summary>The distance of a number from its text.</summary>
    public const float GapMm = 3;

    public const float SideMm = 24;

    public static readonly Color Ink = "#111111";
    public static readonly Color Grey = "#555555";
    public static readonly Color Pale = "#707070";
    public static readonly Color Blue = Look.Own;
    public static readonly Color Line = "#999999";
    public static readonly Color Hairline = "#CCCCCC";

    /// <summary>The colour of bars and labels: the organisation's, else our own.</summary>
    public static Color Accent(DocumentText text) => text.Look?.Colour ?? Look.Own;

    public static TextStyle Body(TextStyle s) => s.FontFamily(DocumentFonts.Serif).FontSize(10.5f).LineHeight(1.42f).FontColor(Ink);

    public static TextStyle Sans(TextStyle s) => s.FontFamily(DocumentFonts.Sans).FontColor(Ink);

    public static TextStyle Title(TextStyle s) => Sans(s).FontSize(19).SemiBold().LineHeight(1.26f);

    public static TextStyle LongTitle(TextStyle s) => Sans(s).FontSize(16).SemiBold().LineHeight(1.28f);

    public static TextStyle Heading(TextStyle s) => Sans(s).FontSize(12).SemiBold().LineHeight(1.33f);

    public static TextStyle SubHeading(TextStyle s) => Sans(s).FontSize(10.5f).SemiBold().LineHeight(1.36f);

    public static TextStyle Host(TextStyle s) => Sans(s).FontSize(9).FontColor(Grey).LetterSpacing(0.02f);

    public static TextStyle Table(TextStyle s) => Sans(s).FontSize(9).LineHeight(1.4f);

    public static TextStyle Facts(TextStyle s) => Sans(s).FontSize(9.5f).LineHeight(1.45f);

    public static TextStyle Label(TextStyle s) => Sans(s).FontSize(8).SemiBold().FontColor(Blue).LetterSpacing(0.06f).LineHeight(1.38f);

    public static TextStyle Small(TextStyle s) => Sans(s).FontSize(8.5f).FontColor(Grey).LineHeight(1.4f);

    public static TextStyle Tiny(TextStyle s) => Sans(s).FontSize(7.5f).FontColor(Pale).LineHeight(1.4f);

    public static TextStyle Running(TextStyle s) => Sans(s).FontSize(8.5f).FontColor(Grey);

    public static TextStyle Number(TextStyle s) => Sans(s).FontSize(9).FontColor(Grey).LineHeight(1.4f);
}
