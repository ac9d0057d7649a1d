using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using Consultation.Domain;

namespace Consultation.Server.Pages;

/// <summary>A file of the pages, as it is sent: plain, and compressed where that is smaller.</summary>
/// <param name="Tag">Its entity tag, in quotes.</param>
internal sealed record PageFile(string ContentType, byte[] Plain, byte[]? Brotli, string Tag);

/// <summary>The files of the pages: built by Vite, embedded by the build, read once.</summary>
internal static class PageFiles
{
    private const string Prefix = "Pages/";

    /// <summary>The build puts each file beside itself as it is sent, as small as can be.</summary>
    private const string Compressed = ".br";

    private static readonly Lazy<FrozenDictionary<string, PageFile>> Files = new(Read);

    /// <summary>The page every address shows; its script finds out which one is meant.</summary>
    public static PageFile Shell => Files.Value["index.html"];

    /// <summary>The same for the live page, which names what it will load, words included: on a phone that saves turns.</summary>
    public static PageFile LiveShell(Language language) => Files.Value[$"room.{language.Code()}.html"];

    /// <summary>A file by its path below the root, such as <c>assets/main-1a2b.js</c>; null where there is none.</summary>
    public static PageFile? Find(string path) => Files.Value.GetValueOrDefault(path);

    private static FrozenDictionary<string, PageFile> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && !name.EndsWith(Compressed, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[Prefix.Length..], name => Read(assembly, name), StringComparer.Ordinal);
    }

    private static PageFile Read(Assembly assembly, string name)
    {
        var bytes = Content(assembly, name)!;
        var compressed = Content(assembly, name + Compressed);
        if (name.EndsWith(".html", StringComparison.Ordinal))
        {
            bytes = WithBuild(bytes);
            compressed = Compress(bytes);
        }

        return new PageFile(
            TypeOf(name), bytes, compressed?.Length < bytes.Length ? compressed : null,
            $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..24]}\"");
    }

    private static byte[]? Content(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The page says which build it is of, so that it notices when the server is another.</summary>
    private static byte[] WithBuild(byte[] html) => System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(html).Replace(
        "name=\"build\" content=\"\"", $"name=\"build\" content=\"{System.Net.WebUtility.HtmlEncode(ThisBuild.Name)}\"", StringComparison.Ordinal));

    private static byte[] Compress(byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var brotli = new BrotliStream(output, CompressionLevel.SmallestSize))
        {
            brotli.Write(bytes);
        }

        return output.ToArray();
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
