using Consultation.Documents;
using Consultation.Domain;
using Consultation.Server.Live;
using Consultation.Server.Samples;

namespace Consultation.Server.Verbs;

/// <summary>Plays a sample, after those before it in its series, through the real commands; writes its documents and tables in every language, what of the documents is public, and its record.</summary>
public static class SampleVerb
{
    /// <summary>The sample played where none is named.</summary>
    public const string DefaultSample = "almaty-2009";

    /// <summary>Plays a sample into a folder.</summary>
    /// <returns>0, or 2 where it can't be played or written; why stands on standard error.</returns>
    public static async Task<int> RunAsync(string name, string outFolder, TextWriter output, TextWriter error)
    {
        try
        {
            using var player = new SamplePlayer();
            Snapshot? played = null;
            foreach (var sample in SampleFolder.Series(name))
            {
                played = await player.PlayAsync(sample);
            }

            var whole = await player.RecordAsync(played!, Readership.Everything);
            Directory.CreateDirectory(outFolder);
            foreach (var (file, bytes) in Documents(whole).Concat(Tables(whole)).Concat(Documents(await player.RecordAsync(played!, Readership.Public))))
            {
                await WriteAsync(file, bytes);
            }

            await WriteAsync("record.json", RecordJson.Write(whole));
            return 0;
        }
        catch (Exception e) when (e is SampleException or IOException or UnauthorizedAccessException or Storage.DataFolderException)
        {
            await error.WriteLineAsync(e.Message.ReplaceLineEndings(" "));
            return 2;
        }

        async Task WriteAsync(string file, byte[] bytes)
        {
            var path = Path.Combine(outFolder, file);
            await File.WriteAllBytesAsync(path, bytes);
            await output.WriteLineAsync(path);
        }
    }
    private static IEnumerable<(string File, byte[] Bytes)> Documents(Record record) =>
        from kind in DocumentRenderer.Kinds
        from language in DocumentRenderer.Languages(record)
        select (DocumentRenderer.FileName(record, kind, language), DocumentRenderer.Render(record, kind, language));

    private static IEnumerable<(string File, byte[] Bytes)> Tables(Record record) =>
        from kind in TableKinds.All
        from language in DocumentRenderer.Languages(record)
        from form in TableKinds.Forms
        select (TableRenderer.FileName(record, kind, language, form), TableRenderer.Render(record, kind, language, form));
}
