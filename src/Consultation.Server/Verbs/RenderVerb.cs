using System.Text.Json;
using Consultation.Documents;
using Consultation.Domain;

namespace Consultation.Server.Verbs;

/// <summary>Makes a document from a record's file, and from nothing else.</summary>
public static class RenderVerb
{
    /// <summary>Renders a document.</summary>
    /// <returns>0, or 2 where it can't be; why stands on standard error in one line.</returns>
    public static int Run(string recordFile, string kindName, string languageCode, string? readershipName, string outFile, TextWriter output, TextWriter error)
    {
        if (DocumentRenderer.KindOf(kindName) is null && TableKinds.Of(kindName) is null)
        {
            return Fail($"There is no document “{kindName}”. There are: {string.Join(", ", [.. DocumentRenderer.Kinds.Select(k => k.Name()), .. TableKinds.All.Select(k => k.Name())])}.");
        }

        if (Languages.Of(languageCode) is not { } language)
        {
            return Fail($"Documents aren't written in “{languageCode}”, but in: {string.Join(", ", Languages.All.Select(l => l.Code()))}.");
        }

        var form = TableKinds.FormOf(Path.GetExtension(outFile).TrimStart('.').ToLowerInvariant());
        var table = TableKinds.Of(kindName);
        if (table is null ? !outFile.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) : form is null)
        {
            return Fail($"The form is told by the file's ending, and {outFile} doesn't end in {(table is null ? ".pdf" : ".csv or .xlsx")}.");
        }

        try
        {
            var record = RecordJson.Read(File.ReadAllBytes(recordFile));
            if (!record.Roundtable.Languages.Contains(language))
            {
                return Fail($"This record isn't kept in “{languageCode}”, but in: {string.Join(", ", DocumentRenderer.Languages(record).Select(l => l.Code()))}.");
            }

            if (Readership.Named(readershipName, record) is not { } readership)
            {
                return Fail($"The record has no readership “{readershipName}”, but: {string.Join(", ", record.Markings.Select(m => m.Id.Value).Prepend(Readership.PublicName))}.");
            }

            if (readershipName is not null)
            {
                record = record.For(readership);
            }

            File.WriteAllBytes(outFile, table is { } of
                ? TableRenderer.Render(record, of, language, form!.Value)
                : DocumentRenderer.Render(record, DocumentRenderer.KindOf(kindName)!.Value, language));
            output.WriteLine(outFile);
            return 0;
        }
        catch (JsonException e)
        {
            return Fail($"{recordFile} isn't a record: {e.Message.ReplaceLineEndings(" ")}");
        }
        catch (ArgumentException) when (readershipName is not null)
        {
            return Fail($"{recordFile} was made for a readership that sees less than “{readershipName}”; render from the whole record.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(e.Message);
        }

        int Fail(string problem)
        {
            error.WriteLine(problem);
            return 2;
        }
    }
}
