using Consultation.Pdf.File;
using Consultation.Pdf.Fonts;

namespace Consultation.Pdf.Layout;

/// <summary>The page being laid out: its number, what has been learnt of the document, and where drawing goes.</summary>
/// <param name="sections">What is known of pages and sections.</param>
/// <param name="fonts">The fonts to choose from.</param>
/// <param name="again">Whether the content is laid out once more after this.</param>
internal sealed class PageContext(SectionIndex sections, FontCatalogue fonts, bool again = false)
{
    /// <summary>Glyphs kept from one pass to the next; beyond, shaping again is cheaper than the memory (about 20 MB).</summary>
    private const int MostGlyphsKept = 1_000_000;

    private int _glyphsKept;

    public SectionIndex Sections { get; } = sections;

    public FontCatalogue Fonts { get; } = fonts;

    /// <summary>Number of the page, from 1.</summary>
    public int Number { get; set; }

    /// <summary>
    /// Whether rules that only ask for a better break (orphans, keeping together) are off, since nothing fits on an
    /// empty page while they hold.
    /// </summary>
    public bool Relaxed { get; private set; }

    /// <summary>Changes whenever earlier measurements stop being true.</summary>
    public int Epoch { get; private set; }

    /// <summary>Where to draw; null in the first pass, which only counts pages and finds sections.</summary>
    public PageCanvas? Canvas { get; set; }

    /// <summary>Left edge of the space being drawn, in points from the page's left.</summary>
    public float X { get; set; }

    /// <summary>Top edge of the space being drawn, in points from the page's top.</summary>
    public float Y { get; set; }

    public void NextPage()
    {
        Number++;
        Relaxed = false;
        Epoch++;
    }

    public void SetRelaxed(bool relaxed)
    {
        if (Relaxed == relaxed)
            return;
        Relaxed = relaxed;
        Epoch++;
    }

    /// <summary>Whether what is drawn now, head or foot, is drawn again on the next page.</summary>
    public bool IsRepeated { get; set; }

    /// <summary>Whether text that has been drawn should keep its glyphs: it will be drawn again, and there is room.</summary>
    public bool Keeps(int glyphs)
    {
        if (IsRepeated)
            return true;
        if (!again || _glyphsKept + glyphs > MostGlyphsKept)
            return false;
        _glyphsKept += glyphs;
        return true;
    }

    /// <summary>Draws a child away from the current corner.</summary>
    public void DrawAt(Element child, float x, float y, QuestPDF.Infrastructure.Size space)
    {
        var (left, top) = (X, Y);
        (X, Y) = (left + x, top + y);
        child.Draw(this, space);
        (X, Y) = (left, top);
    }
}
