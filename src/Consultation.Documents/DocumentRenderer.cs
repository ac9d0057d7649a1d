using System.Globalization;
using Consultation.Domain;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Documents;

/// <summary>Makes documents from a record, and from nothing else. The same record gives the same bytes.</summary>
public static class DocumentRenderer
{
    /// <summary>The languages documents are written in.</summary>
    public static IReadOnlyList<Language> Languages { get; } = [.. DocumentWords.All.Select(words => words.Language)];

    /// <summary>The document as a PDF file.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Documents aren't written in this language.</exception>
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
