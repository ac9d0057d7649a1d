using System.Security.Cryptography;
using System.Text.Json;
using Consultation.Server.Check;
using Consultation.Storage;

namespace Consultation.Server.Verbs;

/// <summary>Says whether a document's file was published, by a data folder or by a bundle, without a server.</summary>
public static class VerifyDocument
{
    /// <summary>Looks the file up in a data folder, whose chains are walked for it: an altered one answers for nothing.</summary>
    /// <returns>0 where it was published, also where a later publication supersedes it; 1 where it wasn't, or something in the folder doesn't fit; 2 where it can't be told.</returns>
    public static int InFolder(string file, string dataPath, TextWriter output, TextWriter error) => Run(file, error, sha256 =>
    {
        var history = new PublishedHistory();
        var fits = Verifier.Run(dataPath, misfit => output.WriteLine(misfit), (roundtable, row) =>
        {
            try
            {
                history.Take(roundtable, row.Number, row.Time, row.Type, row.Body);
                return null;
            }
            catch (JsonException e)
            {
                return $"it can't be read: {e.Message.ReplaceLineEndings(" ")}";
            }
        }).AllFit;
        return Answer(history.Find(sha256), sha256, fits, output);
    });

    /// <summary>Looks the file up in a bundle.</summary>
    /// <returns>As for a data folder.</returns>
    public static int InBundle(string file, string bundlePath, TextWriter output, TextWriter error) => Run(file, error, sha256 =>
    {
        var bundle = VerifyBundle.Read(File.ReadAllBytes(bundlePath));
        var misfits = bundle.Misfits().ToList();
        misfits.ForEach(output.WriteLine);
        var history = new PublishedHistory();
        foreach (var e in bundle.Publications)
        {
            history.Take(bundle.Roundtable.Value, e.Number, e.Time, e.Type, e.Body);
        }

        foreach (var superseded in bundle.Superseded)
        {
            history.Supersede(bundle.Roundtable.Value, superseded.Publication, superseded.By);
        }

        foreach (var number in bundle.Corrigenda)
        {
            history.Correct(bundle.Roundtable.Value, number);
        }

        return Answer(history.Find(sha256), sha256, misfits.Count == 0, output);
    });

    private static int Answer(string? found, string sha256, bool fits, TextWriter output)
    {
        output.WriteLine(found ?? $"unknown: nothing published has the SHA-256 {sha256}");
        return found is not null && fits ? 0 : 1;
    }

    private static int Run(string file, TextWriter error, Func<string, int> look)
    {
        try
        {
            using var document = File.OpenRead(file);
            return look(Convert.ToHexStringLower(SHA256.HashData(document)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DataFolderException or JsonException)
        {
            error.WriteLine(e.Message.ReplaceLineEndings(" "));
            return 2;
        }
    }
}
