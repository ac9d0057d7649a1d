using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Consultation.Documents.Tests;

/// <summary>Files of every form read back as text.</summary>
internal static partial class Read
{
    public static IEnumerable<(DocumentForm Form, string Words)> Forms(DocumentText text) =>
    [
        (DocumentForm.Pdf, PdfReader.Flow(DocumentRenderer.Write(text, DocumentForm.Pdf))),
        (DocumentForm.Docx, Docx(DocumentRenderer.Write(text, DocumentForm.Docx))),
        (DocumentForm.Html, Html(Encoding.UTF8.GetString(DocumentRenderer.Write(text, DocumentForm.Html)))),
        (DocumentForm.Markdown, Markdown(Encoding.UTF8.GetString(DocumentRenderer.Write(text, DocumentForm.Markdown)))),
    ];

    public static string Docx(byte[] file)
    {
        XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        return string.Join('\n', XDocument.Parse(Part(file, "word/document.xml")).Descendants(w + "p")
            .Select(p => string.Concat(p.Descendants().Select(e => e.Name == w + "t" ? e.Value : e.Name == w + "tab" && e.Parent!.Name == w + "r" ? " " : e.Name == w + "br" ? "\n" : ""))));
    }

    public static string Part(byte[] file, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>What a browser shows of a page.</summary>
    public static string Html(string page) => WebUtility.HtmlDecode(Tag().Replace(Style().Replace(page, ""), " "));

    /// <summary>What is left of CommonMark when its marks are taken away.</summary>
    public static string Markdown(string page) => Escape().Replace(Mark().Replace(page, " "), "$1");

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^#+ |^(> ?)+|(?<!\\)\*+|\\\n(> )*|^\| | \| | \|$|<br>|(?<!\\)\[|(?<!\\)\]\(<[^>]*>\)", RegexOptions.Multiline)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial Regex Escape();
}
