using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Layout;

/// <summary>
/// An element in the two-phase protocol: <see cref="Measure"/> says how much fits and changes nothing,
/// <see cref="Draw"/> draws as much as was promised for the same space and remembers where to go on.
/// Who measures and draws with different sizes of the same page must expect different answers.
/// </summary>
internal abstract class Element : IElement
{
    private int _epoch = -1;
    private Size _space;
    private SpacePlan _plan;

    /// <summary>
    /// Answers how much fits into <paramref name="space"/> (points). The last answer is kept until something is drawn,
    /// since each ancestor asks once more while it draws.
    /// </summary>
    public SpacePlan Measure(PageContext page, Size space)
    {
        if (_epoch == page.Epoch && _space == space)
            return _plan;
        _plan = Plan(page, space);
        _space = space;
        _epoch = page.Epoch;
        return _plan;
    }

    /// <summary>Draws what <see cref="Measure"/> promised for the space, at the page's current offset.</summary>
    public void Draw(PageContext page, Size space)
    {
        Render(page, space);
        _epoch = -1;
    }

    /// <summary>Starts over. <paramref name="hard"/> also forgets what was shown on earlier pages by a repeated part.</summary>
    public virtual void Reset(bool hard)
    {
        Forget();
        foreach (var child in Children)
            child.Reset(hard);
    }

    /// <summary>Hands the text style down; called once before layout.</summary>
    public virtual void Inherit(TextStyle style)
    {
        foreach (var child in Children)
            child.Inherit(style);
    }

    /// <summary>The elements inside, for the walks above and for naming.</summary>
    public virtual IEnumerable<Element> Children => [];

    /// <summary>Whether this must not be the last thing on a page, as a heading.</summary>
    public virtual bool KeepsWithNext => false;

    /// <summary>Whether something inside says a number of pages.</summary>
    public virtual bool TellsPageNumbers => Children.Any(c => c.TellsPageNumbers);

    /// <summary>What a message calls this element.</summary>
    public virtual string Name => GetType().Name;

    /// <summary>Measurements made so far count no longer.</summary>
    protected void Forget() => _epoch = -1;

    protected abstract SpacePlan Plan(PageContext page, Size space);

    protected abstract void Render(PageContext page, Size space);
}
