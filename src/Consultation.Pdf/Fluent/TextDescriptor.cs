using Consultation.Pdf.Elements;
using Consultation.Pdf.File;
using Consultation.Pdf.Layout;
using Consultation.Pdf.Text;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Describes a text span by span.</summary>
public sealed class TextDescriptor
{
    private readonly TextBlock _block;

    internal TextDescriptor(TextBlock block) => _block = block;

    /// <summary>Sets the style that all spans start from.</summary>
    public void DefaultTextStyle(TextStyle style) => _block.DefaultStyle = style;

    /// <inheritdoc cref="DefaultTextStyle(TextStyle)"/>
    public void DefaultTextStyle(Func<TextStyle, TextStyle> style) => _block.DefaultStyle = style(TextStyle.Default);

    /// <summary>Lines stand on the left.</summary>
    public void AlignLeft() => _block.Alignment = LineAlignment.Left;

    /// <summary>Lines stand in the middle.</summary>
    public void AlignCenter() => _block.Alignment = LineAlignment.Center;

    /// <summary>Lines stand on the right.</summary>
    public void AlignRight() => _block.Alignment = LineAlignment.Right;

    /// <summary>Lines stand where reading begins: on the left, or on the right if the style's direction is from there.</summary>
    public void AlignStart() => _block.Alignment = LineAlignment.Start;

    /// <summary>Lines stand where reading ends.</summary>
    public void AlignEnd() => _block.Alignment = LineAlignment.End;

    /// <summary>
    /// Lines fill the width by wider spaces. A paragraph's last line stays as it is, and so does one whose spaces would have
    /// to grow by more than half the size of the text.
    /// </summary>
    public void Justify() => _block.Alignment = LineAlignment.Justify;

    /// <summary>Sets the space before the first line of each paragraph.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public void ParagraphFirstLineIndentation(float value, Unit unit = Unit.Point) => _block.FirstLineIndentation = value.ToPoints(unit);

    /// <summary>Sets the space between paragraphs.</summary>
    public void ParagraphSpacing(float value, Unit unit = Unit.Point) => _block.ParagraphSpacing = value.ToPoints(unit);

    /// <summary>Adds text to the paragraph; a line feed in it begins a new one.</summary>
    public TextSpanDescriptor Span(string? text)
    {
        if (text is null)
            return new TextSpanDescriptor([]);
        var items = text.Replace("\r", "", StringComparison.Ordinal).Split('\n').Select(t => new TextItem { Text = t }).ToArray();
        Add(items[0]);
        foreach (var item in items[1..])
            _block.Paragraphs.Add(new(1) { item });
        return new TextSpanDescriptor(items);
    }

    /// <summary>Adds text and ends the paragraph.</summary>
    public TextSpanDescriptor Line(string? text) => Span((text ?? "") + "\n");

    /// <summary>Adds an empty line.</summary>
    public TextSpanDescriptor EmptyLine() => Span("\n");

    /// <summary>Adds text that leads to an address.</summary>
    /// <exception cref="ArgumentException">The address is empty.</exception>
    public TextSpanDescriptor Hyperlink(string? text, string url)
    {
        ArgumentException.ThrowIfNullOrEmpty(url);
        return AddLink(text, new LinkTarget(url, null, text ?? url));
    }

    /// <summary>Adds text that leads to a named section. Making the file fails if there is none of that name.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public TextSpanDescriptor SectionLink(string? text, string sectionName)
    {
        ArgumentException.ThrowIfNullOrEmpty(sectionName);
        return AddLink(text, new LinkTarget(null, sectionName, text ?? sectionName));
    }

    /// <summary>Adds the number of the page, from 1.</summary>
    public TextPageNumberDescriptor CurrentPageNumber() => AddNumber(page => page.Number);

    /// <summary>Adds the number of pages of the document.</summary>
    public TextPageNumberDescriptor TotalPages() => AddNumber(page => page.Sections.TotalPages);

    /// <summary>Adds the number of the page a section begins on.</summary>
    public TextPageNumberDescriptor BeginPageNumberOfSection(string sectionName) =>
        AddNumber(page => page.Sections.Find(sectionName)?.First);

    /// <summary>Adds the number of the page a section ends on.</summary>
    public TextPageNumberDescriptor EndPageNumberOfSection(string sectionName) =>
        AddNumber(page => page.Sections.Find(sectionName)?.Last);

    private TextSpanDescriptor AddLink(string? text, LinkTarget target)
    {
        if (string.IsNullOrEmpty(text))
            return new TextSpanDescriptor([]);
        var item = new TextItem { Text = text, Link = target };
        Add(item);
        return new TextSpanDescriptor([item]);
    }

    private TextPageNumberDescriptor AddNumber(Func<PageContext, int?> number)
    {
        var item = new PageNumberItem(number);
        Add(item);
        return new TextPageNumberDescriptor(item);
    }

    private void Add(TextItem item)
    {
        if (_block.Paragraphs.Count == 0)
            _block.Paragraphs.Add(new(1));
        _block.Paragraphs[^1].Add(item);
    }
}

/// <summary>A span, or several, to be given a style.</summary>
public class TextSpanDescriptor
{
    private readonly IReadOnlyList<TextItem> _items;

    internal TextSpanDescriptor(IReadOnlyList<TextItem> items) => _items = items;

    internal IReadOnlyList<TextItem> Items => _items;

    internal void Restyle(Func<TextStyle, TextStyle> change)
    {
        foreach (var item in _items)
            item.Style = change(item.Style);
    }
}

/// <summary>A text of one style, to be given that style and an alignment.</summary>
public sealed class TextBlockDescriptor : TextSpanDescriptor
{
    private readonly TextBlock _block;

    internal TextBlockDescriptor(TextBlock block, TextSpanDescriptor span) : base(span.Items) => _block = block;

    /// <inheritdoc cref="TextDescriptor.AlignLeft"/>
    public TextBlockDescriptor AlignLeft() => Align(LineAlignment.Left);

    /// <inheritdoc cref="TextDescriptor.AlignCenter"/>
    public TextBlockDescriptor AlignCenter() => Align(LineAlignment.Center);

    /// <inheritdoc cref="TextDescriptor.AlignRight"/>
    public TextBlockDescriptor AlignRight() => Align(LineAlignment.Right);

    /// <inheritdoc cref="TextDescriptor.AlignStart"/>
    public TextBlockDescriptor AlignStart() => Align(LineAlignment.Start);

    /// <inheritdoc cref="TextDescriptor.AlignEnd"/>
    public TextBlockDescriptor AlignEnd() => Align(LineAlignment.End);

    /// <inheritdoc cref="TextDescriptor.Justify"/>
    public TextBlockDescriptor Justify() => Align(LineAlignment.Justify);

    /// <inheritdoc cref="TextDescriptor.ParagraphFirstLineIndentation"/>
    public TextBlockDescriptor ParagraphFirstLineIndentation(float value, Unit unit = Unit.Point)
    {
        _block.FirstLineIndentation = value.ToPoints(unit);
        return this;
    }

    /// <summary>Sets the space between paragraphs.</summary>
    public TextBlockDescriptor ParagraphSpacing(float value, Unit unit = Unit.Point)
    {
        _block.ParagraphSpacing = value.ToPoints(unit);
        return this;
    }

    private TextBlockDescriptor Align(LineAlignment alignment)
    {
        _block.Alignment = alignment;
        return this;
    }
}

/// <summary>Writes a page number; null, while pages are being counted, must give a text of a likely length.</summary>
public delegate string PageNumberFormatter(int? pageNumber);

/// <summary>A page number, to be given a style and a form.</summary>
public sealed class TextPageNumberDescriptor : TextSpanDescriptor
{
    private readonly PageNumberItem _item;

    internal TextPageNumberDescriptor(PageNumberItem item) : base([item]) => _item = item;

    /// <summary>Sets how the number is written.</summary>
    public TextPageNumberDescriptor Format(PageNumberFormatter formatter)
    {
        _item.Format = n => formatter(n);
        return this;
    }
}
