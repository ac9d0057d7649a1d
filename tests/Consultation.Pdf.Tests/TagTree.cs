using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Consultation.Pdf.Tests;

/// <summary>The tag tree of a file as lines: two spaces for each level, the type, its attributes, and the text it owns.</summary>
internal sealed class TagTree
{
    private readonly PdfDocument _document;
    private readonly StringBuilder _lines = new();
    private readonly Dictionary<IndirectReference, int> _pageNumbers = [];
    private readonly Dictionary<(int Page, int Number), string> _texts = [];

    private TagTree(PdfDocument document) => _document = document;

    public static string Of(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        var tree = new TagTree(document);
        tree.ReadPages();
        var root = tree.Resolve<DictionaryToken>(document.Structure.Catalog.CatalogDictionary.Data["StructTreeRoot"]);
        tree.Kids(root, 0);
        return tree._lines.ToString().TrimEnd();
    }

    /// <summary>The text of all artifacts of a page.</summary>
    public static string ArtifactsOf(byte[] pdf, int page)
    {
        using var document = PdfDocument.Open(pdf);
        return string.Concat(document.GetPage(page).GetMarkedContents().Where(m => m.IsArtifact).SelectMany(Flat).SelectMany(m => m.Letters).Select(l => l.Value));
    }

    private void ReadPages()
    {
        var tree = Resolve<DictionaryToken>(_document.Structure.Catalog.CatalogDictionary.Data["Pages"]);
        var number = 0;
        foreach (var kid in ((ArrayToken)tree.Data["Kids"]).Data.Cast<IndirectReferenceToken>())
        {
            _pageNumbers[kid.Data] = ++number;
            foreach (var content in _document.GetPage(number).GetMarkedContents().Where(m => !m.IsArtifact))
                _texts[(number, content.MarkedContentIdentifier)] = string.Concat(Flat(content).SelectMany(m => m.Letters).Select(l => l.Value));
        }
    }

    private static IEnumerable<MarkedContentElement> Flat(MarkedContentElement element) => element.Children.SelectMany(Flat).Prepend(element);

    private void Kids(DictionaryToken node, int depth)
    {
        if (!node.Data.TryGetValue("K", out var kids))
            return;
        var list = Resolve<IToken>(kids) is ArrayToken array ? array.Data : [kids];
        foreach (var kid in list.Select(Resolve<IToken>).OfType<DictionaryToken>())
        {
            if (kid.Data.ContainsKey("S"))
                Node(kid, depth);
        }
    }

    private void Node(DictionaryToken node, int depth)
    {
        _lines.Append(' ', depth * 2).Append(((NameToken)node.Data["S"]).Data);
        if (node.Data.TryGetValue("A", out var attributes))
            _lines.Append(" [").AppendJoin(' ', Resolve<DictionaryToken>(attributes).Data.Where(a => a.Key != "O").Select(a => $"{a.Key}={a.Value}".Replace("/", "", StringComparison.Ordinal))).Append(']');
        var text = OwnText(node);
        if (text.Length > 0)
            _lines.Append(": ").Append(Read.Normal(text));
        _lines.Append('\n');
        Kids(node, depth + 1);
    }

    private string OwnText(DictionaryToken node) => string.Concat(
        ((ArrayToken)Resolve<IToken>(node.Data["K"])).Data.Select(Resolve<IToken>).Select(k => k switch
        {
            NumericToken number => TextOf(node, number),
            DictionaryToken content when content.Data.TryGetValue("MCID", out var number) => TextOf(content, (NumericToken)number),
            _ => "",
        }));

    private string TextOf(DictionaryToken of, NumericToken number) =>
        _texts[(_pageNumbers[((IndirectReferenceToken)of.Data["Pg"]).Data], number.Int)];

    private T Resolve<T>(IToken token) where T : class, IToken =>
        token is IndirectReferenceToken reference ? (T)_document.Structure.GetObject(reference.Data).Data : (T)token;
}
