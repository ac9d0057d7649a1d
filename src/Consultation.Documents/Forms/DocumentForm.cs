namespace Consultation.Documents;

/// <summary>The form of a document's file.</summary>
public enum DocumentForm
{
    /// <summary>Pages, tagged: PDF.</summary>
    Pdf,

    /// <summary>For word processors: Office Open XML (ECMA-376) with real styles.</summary>
    Docx,

    /// <summary>One page for browsers that needs nothing else.</summary>
    Html,

    /// <summary>Plain text with marks: CommonMark with tables.</summary>
    Markdown,

    /// <summary>For programs: <see cref="DocumentTextJson"/>.</summary>
    Json,
}

/// <summary>Names of forms.</summary>
public static class DocumentForms
{
    /// <summary>Every form.</summary>
    public static IReadOnlyList<DocumentForm> All { get; } = Enum.GetValues<DocumentForm>();

    /// <summary>The ending of a file of this form, without the point.</summary>
    public static string Ending(this DocumentForm form) => form switch
    {
        DocumentForm.Docx => "docx",
        DocumentForm.Html => "html",
        DocumentForm.Markdown => "md",
        DocumentForm.Json => "json",
        _ => "pdf",
    };

    /// <summary>What a browser is told that a file of this form is.</summary>
    public static string MediaType(this DocumentForm form) => form switch
    {
        DocumentForm.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        DocumentForm.Html => "text/html; charset=utf-8",
        DocumentForm.Markdown => "text/markdown; charset=utf-8",
        DocumentForm.Json => "application/json",
        _ => "application/pdf",
    };

    /// <summary>The form that a file's ending tells, or null.</summary>
    public static DocumentForm? Of(string? ending) => All.Where(form => form.Ending() == ending).Select(form => (DocumentForm?)form).FirstOrDefault();
}
