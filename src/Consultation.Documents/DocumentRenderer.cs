using System.Globalization;
using Consultation.Domain;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Documents;

/// <summary>Makes documents from a record, and from nothing else. The same record gives the same bytes.</summary>
public static class DocumentRenderer
{
    /// <summary>The kinds that can be rendered.</summary>
    public static IReadOnlyList<DocumentKind> Kinds { get; } = [DocumentKind.Minutes, DocumentKind.AgreedPositions];

    /// <summary>The kind of a name among those that can be rendered, or null.</summary>
    public static DocumentKind? KindOf(string? name) => DocumentKinds.Of(name) is { } kind && Kinds.Contains(kind) ? kind : null;

    /// <summary>The languages that documents of a record can be had in, the authentic one first: those of its roundtable, for the record has its sentences in no other.</summary>
    public static IReadOnlyList<Language> Languages(Record record) =>
        [.. record.Roundtable.Languages.Order().OrderBy(language => language != record.Roundtable.Authentic)];

    /// <summary>The document as a PDF file.</summary>
    public static byte[] Render(Record record, DocumentKind kind, Language language)
    {
        DocumentFonts.Register();
        var source = new Source(record, DocumentWords.In(language));
        return Compose(source, kind)
            .WithMetadata(new DocumentMetadata
            {
                Title = $"{source.Words.Kind(kind)}: {source.In(record.Roundtable.Title)}",
                Subject = source.Words.Kind(kind),
                Author = record.Roundtable.Host is { } host ? source.In(host) : null,
                Keywords = string.Create(CultureInfo.InvariantCulture, $"record {source.Identity}, event {record.Number}"),
                Creator = "Consultation",
                Language = language.Code(),
            })
            .WithSettings(new DocumentSettings { PDFUA_Conformance = PDFUA_Conformance.PDFUA_1 })
            .GeneratePdf();
    }

    /// <summary>The name of its file: <c>minutes.en.pdf</c>, <c>minutes.en.public.pdf</c>.</summary>
    public static string FileName(Record record, DocumentKind kind, Language language) =>
        string.Join('.', new[] { kind.Name(), language.Code(), record.Readership, "pdf" }.Where(part => part is not null));

    private static Document Compose(Source source, DocumentKind kind) => kind switch
    {
        DocumentKind.Minutes => new MinutesDocument(source).Compose(),
        _ => new AgreedPositionsDocument(source).Compose(),
    };
}
