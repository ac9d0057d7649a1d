using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>Makes documents from a record, and from nothing else. The same record gives the same bytes.</summary>
public static class DocumentRenderer
{
    /// <summary>The kinds that can be made, in the order in which they are offered.</summary>
    public static IReadOnlyList<DocumentKind> Kinds => Composers.Kinds;

    /// <summary>The kind of a name among those that can be made, or null.</summary>
    public static DocumentKind? KindOf(string? name) => DocumentKinds.Of(name) is { } kind && Kinds.Contains(kind) ? kind : null;

    /// <summary>The languages that documents of a record can be had in, the authentic one first: those of its roundtable, for the record has its sentences in no other.</summary>
    public static IReadOnlyList<Language> Languages(Record record) =>
        [.. record.Roundtable.Languages.Order().OrderBy(language => language != record.Roundtable.Authentic)];

    /// <summary>What a document says, before it has a form.</summary>
    public static DocumentText Compose(Record record, DocumentKind kind, Language language, DocumentOptions? options = null) =>
        Compose(record, kind, language, options, RecordJson.IdentityOf(record));

    /// <summary>The same where the record's SHA-256 is known.</summary>
    internal static DocumentText Compose(Record record, DocumentKind kind, Language language, DocumentOptions? options, string identity) =>
        Composers.Compose(kind, new Source(record, DocumentWords.In(language), options ?? DocumentOptions.Everything, identity));

    /// <summary>The document as a file.</summary>
    public static byte[] Render(Record record, DocumentKind kind, Language language, DocumentForm form = DocumentForm.Pdf, DocumentOptions? options = null) =>
        Render(record, kind, language, form, options, RecordJson.IdentityOf(record));

    /// <summary>The same where the record's SHA-256 (<see cref="RecordJson.IdentityOf"/>) is known.</summary>
    public static byte[] Render(Record record, DocumentKind kind, Language language, DocumentForm form, DocumentOptions? options, string identity) =>
        Write(Compose(record, kind, language, options, identity), form, options?.EventAddress);

    /// <summary>A text as a file.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="form">The form of the file.</param>
    /// <param name="eventAddress"><see cref="DocumentOptions.EventAddress"/>.</param>
    public static byte[] Write(DocumentText text, DocumentForm form, string? eventAddress = null) => form switch
    {
        DocumentForm.Docx => DocxForm.Write(text),
        DocumentForm.Html => HtmlForm.Write(text, eventAddress),
        DocumentForm.Markdown => MarkdownForm.Write(text),
        DocumentForm.Json => DocumentTextJson.Write(text),
        _ => PdfForm.Write(text),
    };

    /// <summary>The name of its file: <c>minutes.en.pdf</c>, <c>minutes.en.public.docx</c>.</summary>
    public static string FileName(Record record, DocumentKind kind, Language language, DocumentForm form = DocumentForm.Pdf) =>
        string.Join('.', new[] { kind.Name(), language.Code(), record.Readership, form.Ending() }.Where(part => part is not null));
}
