namespace Consultation.Domain;

public sealed partial record Roundtable
{
    /// <summary>The corrigenda to paragraphs that everyone may read.</summary>
    public IEnumerable<Corrigendum> PublicCorrigenda => Minutes.Corrigenda.Where(c => FindParagraph(c.Paragraph) is { Place: 0 });
}
