using Consultation.Pdf.Layout;
using Consultation.Pdf.Text;

namespace Consultation.Pdf.Elements;

/// <summary>Shaping the text and filling its lines, again where a width or a page number changes under way.</summary>
internal sealed partial class TextBlock
{
    /// <summary>
    /// The lines for a width, and the width of the longest, those already drawn included: it mustn't change from page to
    /// page. Lines already drawn stay as they are, though another page may give the text another width.
    /// </summary>
    private (List<TextLine> Lines, float Width) Fill(PageContext page, float width)
    {
        Shape(page);
        if (_filled.Lines is not null && _filled.For == width)
            return (_filled.Lines, _filled.Width);
        // A row asks for the width its content would take, and then for that width: two are kept.
        (_filled, _filledBefore) = (_filledBefore, _filled);
        if (_filled.Lines is not null && _filled.For == width)
            return (_filled.Lines, _filled.Width);
        var lines = _next == 0 ? [] : _filledBefore.Lines.GetRange(0, _next);
        Fill(lines, _next == 0 ? (0, 0) : EndOf(lines[^1]), width);
        return (_filled.Lines!, _filled.Width);
    }

    private void Fill(List<TextLine> lines, (int Paragraph, int Character) from, float width)
    {
        for (var i = from.Paragraph; i < _shaped!.Length; i++)
            LineFiller.Fill(_shaped[i], i == from.Paragraph ? from.Character : 0, width, FirstLineIndentation, lines);
        var longest = 0f;
        foreach (var line in lines)
            longest = Math.Max(longest, Alignment == LineAlignment.Justify && !line.IsEnded ? width : line.Width);
        _filled = new Filling(width, lines, longest, IsOneWidth: _next == 0);
    }

    /// <summary>The place after a line, as paragraph and character.</summary>
    private (int Paragraph, int Character) EndOf(in TextLine line)
    {
        var paragraph = Array.IndexOf(_shaped!, line.Paragraph);
        return line.IsLast ? (paragraph + 1, 0) : (paragraph, line.End);
    }

    private void Shape(PageContext page)
    {
        if (_shaped is not null && (_texts.Length == 0 || !NumbersChanged(page)))
            return;
        _texts = NumbersOn(page);
        var filled = _filled;
        var (paragraph, character) = _next == 0 ? default : EndOf(filled.Lines[_next - 1]);
        var before = _next == 0 || character == 0 ? null : _shaped![paragraph].Ends;
        (_filled, _filledBefore) = (default, default);
        var shaped = _shaped;
        _shaped = new ShapedParagraph[Paragraphs.Count];
        for (var i = 0; i < _shaped.Length; i++)
        {
            if (shaped is not null && (i < paragraph || !Paragraphs[i].Exists(item => item is PageNumberItem)))
            {
                _shaped[i] = shaped[i];
                continue;
            }

            var items = new StyledText[Paragraphs[i].Count];
            for (var j = 0; j < items.Length; j++)
            {
                var item = Paragraphs[i][j];
                items[j] = new StyledText(item.TextOn(page), item.Style.Over(_inherited), item.Link);
            }

            _shaped[i] = Shaper.Shape(items, page.Fonts);
        }

        if (_next > 0)
            Fill(filled.Lines.GetRange(0, _next), (paragraph, before is null ? 0 : Moved(character, before, _shaped[paragraph].Ends)), filled.For);
    }

    /// <summary>Where a character stands after items before it became longer or shorter.</summary>
    private static int Moved(int character, int[] before, int[] after)
    {
        var item = 0;
        while (before[item] <= character)
            item++;
        return Math.Min(after[item], (item == 0 ? 0 : after[item - 1]) + character - (item == 0 ? 0 : before[item - 1]));
    }

    private bool NumbersChanged(PageContext page) => !NumbersOn(page).AsSpan().SequenceEqual(_texts);

    private string[] NumbersOn(PageContext page)
    {
        List<string>? texts = null;
        foreach (var paragraph in Paragraphs)
        {
            foreach (var item in paragraph)
            {
                if (item is PageNumberItem)
                    (texts ??= []).Add(item.TextOn(page));
            }
        }

        return texts is null ? [] : [.. texts];
    }
}
