using QuestPDF.Drawing.Exceptions;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Fonts;

/// <summary>The registered fonts as they were when a document was begun.</summary>
internal sealed class FontCatalogue(IReadOnlyList<FontFace> faces)
{
    private readonly Dictionary<(string Families, int Weight, bool Italic), FontFace[]> _candidates = [];

    // Texts that follow each other mostly share a style: the last answer saves putting the names together.
    private (IReadOnlyList<string>? Families, int? Weight, bool? Italic) _lastAsked;
    private FontFace[]? _lastAnswer;

    /// <summary>The fonts to try for a character, best first: the style's families, then all others as registered.</summary>
    /// <exception cref="DocumentDrawingException">No font, or none of the families, is registered.</exception>
    public FontFace[] For(TextStyle style)
    {
        if (_lastAnswer is not null && ReferenceEquals(_lastAsked.Families, style.Families) && _lastAsked.Weight == style.Weight && _lastAsked.Italic == style.IsItalic)
            return _lastAnswer;
        _lastAnswer = Find(style);
        _lastAsked = (style.Families, style.Weight, style.IsItalic);
        return _lastAnswer;
    }

    private FontFace[] Find(TextStyle style)
    {
        if (faces.Count == 0)
            throw new DocumentDrawingException("No font is registered: call FontManager.RegisterFont before making a document.");
        var wanted = style.Families ?? [];
        var key = (string.Join('\n', wanted), style.Weight ?? 400, style.IsItalic ?? false);
        if (_candidates.TryGetValue(key, out var known))
            return known;
        var families = faces.Select(f => f.Family).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var named = wanted.Where(w => families.Contains(w, StringComparer.OrdinalIgnoreCase)).ToList();
        if (wanted.Count > 0 && named.Count == 0)
            throw new DocumentDrawingException($"The font family '{string.Join("', '", wanted)}' is not registered; there are: {string.Join(", ", families)}.");
        var order = named.Concat(families).Distinct(StringComparer.OrdinalIgnoreCase);
        return _candidates[key] = [.. order.Select(family => Best(family, key.Item2, key.Item3))];
    }

    /// <summary>Slant matters more than weight; of two weights equally near, the heavier one.</summary>
    private FontFace Best(string family, int weight, bool italic) =>
        faces.Where(f => string.Equals(f.Family, family, StringComparison.OrdinalIgnoreCase))
            .OrderBy(f => f.IsItalic == italic ? 0 : 1)
            .ThenBy(f => Math.Abs(f.Weight - weight))
            .ThenByDescending(f => f.Weight)
            .First();
}
