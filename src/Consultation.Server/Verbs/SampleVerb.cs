using Consultation.Documents;
using Consultation.Domain;
using Consultation.Server.Samples;

namespace Consultation.Server.Verbs;

/// <summary>Plays a sample through the real commands and writes its documents and its record.</summary>
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
            await using var player = new SamplePlayer(Sample.Read(SampleFolder.Find(name)));
            var record = await player.RecordAsync(await player.PlayAsync());
            Directory.CreateDirectory(outFolder);
            foreach (var (kind, language) in DocumentKinds.All.SelectMany(kind => DocumentRenderer.Languages(record).Select(language => (kind, language))))
            {
                await WriteAsync(DocumentRenderer.FileName(record, kind, language), DocumentRenderer.Render(record, kind, language));
            }

            await WriteAsync("record.json", RecordJson.Write(record));
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
}
