using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>Everything that can be made of a record, in one ZIP file: the same record gives the same bytes.</summary>
public static class DocumentBundle
{
    /// <summary>The name of the record's own file.</summary>
    public const string RecordName = "record.json";

    /// <summary>The name of the file: <c>all.zip</c>, <c>all.public.zip</c>.</summary>
    public static string FileName(Record record) => record.Readership is { } readership ? $"all.{readership}.zip" : "all.zip";

    /// <summary>Every document in every language and form.</summary>
    public static IEnumerable<(string File, byte[] Bytes)> Documents(Record record, DocumentOptions? options = null)
    {
        var identity = RecordJson.IdentityOf(record);
        return from kind in DocumentRenderer.Kinds
               from language in DocumentRenderer.Languages(record)
               let text = DocumentRenderer.Compose(record, kind, language, options, identity)
               from form in DocumentForms.All
               select (DocumentRenderer.FileName(record, kind, language, form), DocumentRenderer.Write(text, form, options?.EventAddress));
    }

    /// <summary>Every table in every language and form.</summary>
    public static IEnumerable<(string File, byte[] Bytes)> Tables(Record record) =>
        from kind in TableKinds.All
        from language in DocumentRenderer.Languages(record)
        from form in TableKinds.Forms
        select (TableRenderer.FileName(record, kind, language, form), TableRenderer.Render(record, kind, language, form));

    /// <summary>The ZIP file: documents, tables, and the record they were made from.</summary>
    public static byte[] Write(Record record, DocumentOptions? options = null)
    {
        using var zip = new FixedZip();
        foreach (var (file, bytes) in Documents(record, options).Concat(Tables(record)).Append((RecordName, RecordJson.Write(record))))
        {
            zip.Add(file, bytes);
        }

        return zip.ToArray();
    }
}
