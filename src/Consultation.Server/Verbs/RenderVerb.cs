using System.Text.Json;
using Consultation.Documents;
using Consultation.Domain;

namespace Consultation.Server.Verbs;

/// <summary>Makes a document from a record's file, and from nothing else.</summary>
public static class RenderVerb
{
    /// <summary>Renders a document.</summary>
    /// <returns>0, or 2 where it can't be; why stands on standard error in one line.</returns>
    public static int Run(string recordFile, string kindName, string languageCode, string outFile, TextWriter output, TextWriter error)
    {
        Func<Record, byte[]> render;
        if (DocumentKinds.Of(kindName) is { } kind)
        {
            if (Languages.Of(languageCode) is not { } language || !DocumentRenderer.Languages.Contains(language))
            {
                return Fail($"Documents aren't written in “{languageCode}”, but in: {string.Join(", ", DocumentRenderer.Languages.Select(l => l.Code()))}.");
            }

            if (!outFile.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
            {
                return Fail($"The form is told by the file's ending, and {outFile} doesn't end in .pdf.");
            }

            render = record => DocumentRenderer.Render(record, kind, language);
        }
        else if (TableKinds.Of(kindName) is { } table)
        {
            if (Languages.Of(languageCode) is not { } language)
            {
                return Fail($"Tables aren't written in “{languageCode}”, but in: {string.Join(", ", Languages.All.Select(l => l.Code()))}.");
            }

            if (TableKinds.FormOf(Path.GetExtension(outFile).TrimStart('.').ToLowerInvariant()) is not { } form)
            {
                return Fail($"The form is told by the file's ending, and {outFile} doesn't end in .csv or .xlsx.");
            }

            render = record => TableRenderer.Render(record, table, language, form);
        }
        else
        {
            return Fail($"There is no document “{kindName}”. There are: {string.Join(", ", [.. DocumentKinds.All.Select(k => k.Name()), .. TableKinds.All.Select(k => k.Name())])}.");
        }

        try
        {
            var record = RecordJson.Read(File.ReadAllBytes(recordFile));
            File.WriteAllBytes(outFile, render(record));
            output.WriteLine(outFile);
            return 0;
        }
        catch (JsonException e)
        {
            return Fail($"{recordFile} isn't a record: {e.Message.ReplaceLineEndings(" ")}");
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
