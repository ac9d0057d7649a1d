using Consultation.Pdf.File;
using Consultation.Pdf.Layout;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Text;

/// <summary>A piece of a paragraph in one style; its text may depend on the page.</summary>
internal class TextItem
{
    public string Text { get; init; } = "";
    public TextStyle Style { get; set; } = TextStyle.Default;
    public LinkTarget? Link { get; init; }

    public virtual string TextOn(PageContext page) => Text;
}

/// <summary>A page number. While pages are still being counted a likely number holds its place.</summary>
internal sealed class PageNumberItem(Func<PageContext, int?> number) : TextItem
{
    public Func<int?, string> Format { get; set; } = n => (n ?? 100).ToString(System.Globalization.CultureInfo.InvariantCulture);

    public override string TextOn(PageContext page) => Format(number(page));
}
