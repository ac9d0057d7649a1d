namespace Consultation.Pdf.Layout;

/// <summary>
/// Which pages the named sections stand on, and how many pages there are. Layout asks for what the pass before found,
/// while this pass is noted; when both agree, what is printed is true.
/// </summary>
internal sealed class SectionIndex
{
    private Dictionary<string, (int First, int Last)> _known = new(StringComparer.Ordinal);
    private Dictionary<string, (int First, int Last)> _noted = new(StringComparer.Ordinal);

    /// <summary>Pages of the document; null in the first pass.</summary>
    public int? TotalPages { get; private set; }

    public void Note(string section, int page) =>
        _noted[section] = _noted.TryGetValue(section, out var noted) ? (noted.First, page) : (page, page);

    public (int First, int Last)? Find(string section) => _known.TryGetValue(section, out var found) ? found : null;

    /// <summary>Ends a pass; says whether it found what the pass before did.</summary>
    public bool EndPass(int totalPages)
    {
        var settled = TotalPages == totalPages && _known.Count == _noted.Count && !_noted.Except(_known).Any();
        TotalPages = totalPages;
        _known = _noted;
        _noted = new(StringComparer.Ordinal);
        return settled;
    }
}
