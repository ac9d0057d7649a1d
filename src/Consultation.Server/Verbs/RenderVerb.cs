using System.Text.Json;
using Consultation.Documents;
using Consultation.Domain;

namespace Consultation.Server.Verbs;

/// <summary>Makes a document from a record's file, and from nothing else.</summary>
public static class RenderVerb
{
    /// <summary>Renders a document or a table.</summary>
    /// <param name="recordFile">The record.</param>
    /// <param name="kindName">Which document or table.</param>
    /// <param name="languageCode">Its language.</param>
    /// <param name="readershipName">For whom; null for all that is in the record.</param>
    /// <param name="without">What is left out, comma by comma (<see cref="DocumentOptions.Names"/>).</param>
    /// <param name="eventAddress">Where paragraphs lead (<see cref="DocumentOptions.EventAddress"/>).</param>
    /// <param name="checkAddress">The page of checks (<see cref="DocumentOptions.CheckAddress"/>).</param>
    /// <param name="outFile">The file to write; its ending tells the form.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <returns>0, or 2 where it can't be; why stands on standard error in one line.</returns>
    public static int Run(
        string recordFile, string kindName, string languageCode, string? readershipName, string? without, string? eventAddress, string? checkAddress, string outFile, TextWriter output, TextWriter error)
    {
        var document = DocumentRenderer.KindOf(kindName);
        var table = TableKinds.Of(kindName);
        if (document is null && table is null)
        {
            return Fail($"There is no document “{kindName}”. There are: {string.Join(", ", DocumentRenderer.Kinds.Select(k => k.Name()).Union(TableKinds.All.Select(k => k.Name())))}.");
        }

        if (Languages.Of(languageCode) is not { } language)
        {
            return Fail($"Documents aren't written in “{languageCode}”, but in: {string.Join(", ", Languages.All.Select(l => l.Code()))}.");
        }

        if (DocumentOptions.Without(without) is not { } options)
        {
            return Fail($"“{without}” can't be left out; what can is: {string.Join(", ", DocumentOptions.Names)}.");
        }

        var ending = Path.GetExtension(outFile).TrimStart('.').ToLowerInvariant();
        // What there is both as a document and as a table is told apart by the ending too.
        var (form, tableForm) = (document is null ? null : DocumentForms.Of(ending), table is null ? null : TableKinds.FormOf(ending));
        if (form is null && tableForm is null)
        {
            IEnumerable<string> endings = [.. document is null ? [] : DocumentForms.All.Select(f => f.Ending()), .. table is null ? [] : TableKinds.Forms.Select(f => f.Ending())];
            return Fail($"The form is told by the file's ending, and {outFile} ends in none of: {string.Join(", ", endings.Select(e => "." + e))}.");
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

            File.WriteAllBytes(outFile, form is { } of
                ? DocumentRenderer.Render(record, document!.Value, language, of, options with { EventAddress = eventAddress, CheckAddress = checkAddress })
                : TableRenderer.Render(record, table!.Value, language, tableForm!.Value));
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
