using UglyToad.PdfPig.Tokens;

namespace Consultation.Pdf.Tests.Conformance;

/// <summary>A sequence of marked content: its tag, its properties, and the sequence around it.</summary>
internal sealed class MarkedPart(string tag, DictionaryToken? properties, MarkedPart? outer)
{
    public string Tag { get; } = tag;
    public DictionaryToken? Properties { get; } = properties;
    public MarkedPart? Outer { get; } = outer;
    public bool IsArtifact => Tag == "Artifact";
    public int? Number => Properties is not null && Properties.Data.TryGetValue("MCID", out var id) && id is NumericToken n ? n.Int : null;
    public bool HasActualText => Properties?.Data.ContainsKey("ActualText") == true;

    /// <summary>This sequence and those around it, from the inside.</summary>
    public IEnumerable<MarkedPart> Chain => Outer is null ? [this] : Outer.Chain.Prepend(this);
}

/// <summary>An operator with its operands, and the marked content it stands in.</summary>
internal sealed record Operation(string Name, IReadOnlyList<IToken> Operands, MarkedPart? Part);

/// <summary>Glyphs shown at once: the font's name on the page, and the codes as bytes.</summary>
internal sealed record Shown(string Font, byte[] Codes, MarkedPart? Part);

/// <summary>A page: its dictionary, and its content stream as operations.</summary>
internal sealed class PageContent
{
    private static readonly HashSet<string> Painting = ["f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "EI", "Tj", "TJ", "'", "\""];

    private readonly List<Operation> _operations = [];
    private readonly List<Shown> _shown = [];
    private readonly List<string> _unbalanced = [];

    private PageContent(PdfFile file, DictionaryToken page, int number)
    {
        Dictionary = page;
        Number = number;
        Resources = Inherited(file, page, "Resources") as DictionaryToken;
        Box = Inherited(file, page, "MediaBox") is ArrayToken box ? [.. box.Data.OfType<NumericToken>().Select(n => n.Data)] : [];
        var streams = file.Get(page, "Contents") switch
        {
            StreamToken one => [one],
            ArrayToken several => several.Data.Select(file.Get).OfType<StreamToken>(),
            _ => [],
        };
        Read([.. streams.SelectMany(s => PdfFile.Decoded(s).Append((byte)'\n'))]);
    }

    /// <summary>From 1.</summary>
    public int Number { get; }

    public DictionaryToken Dictionary { get; }

    public DictionaryToken? Resources { get; }

    public double[] Box { get; }

    public IReadOnlyList<Operation> Operations => _operations;

    /// <summary>The operations that leave something to be seen.</summary>
    public IEnumerable<Operation> Painted => _operations.Where(o => Painting.Contains(o.Name));

    public IReadOnlyList<Shown> Shown => _shown;

    /// <summary>What was begun and not ended, or ended and not begun.</summary>
    public IReadOnlyList<string> Unbalanced => _unbalanced;

    /// <summary>The deepest nesting of saved graphics states.</summary>
    public int Depth { get; private set; }

    public static IEnumerable<PageContent> ReadAll(PdfFile file)
    {
        var number = 0;
        return Leaves(file, file.Dictionary(file.Catalog, "Pages")).Select(page => new PageContent(file, page, ++number));
    }

    private static IEnumerable<DictionaryToken> Leaves(PdfFile file, DictionaryToken? node)
    {
        if (node is null)
            return [];
        return node.Data.ContainsKey("Kids")
            ? file.Array(node, "Kids").Select(file.Get).OfType<DictionaryToken>().SelectMany(k => Leaves(file, k))
            : [node];
    }

    private static IToken? Inherited(PdfFile file, DictionaryToken? page, string key) =>
        page is null ? null : file.Get(page, key) ?? Inherited(file, file.Dictionary(page, "Parent"), key);

    private void Read(byte[] content)
    {
        var operands = new List<IToken>();
        MarkedPart? part = null;
        var (font, states, inText) = ("", 0, false);
        foreach (var token in PdfFile.Tokens(content))
        {
            if (token is not OperatorToken { Data: var name })
            {
                operands.Add(token);
                continue;
            }

            if (name is "BMC" or "BDC")
                part = new MarkedPart((operands.FirstOrDefault() as NameToken)?.Data ?? "", operands.ElementAtOrDefault(1) as DictionaryToken, part);
            _operations.Add(new Operation(name, operands, part));
            switch (name)
            {
                case "EMC" when part is null:
                    _unbalanced.Add("an EMC that ends nothing");
                    break;
                case "EMC":
                    part = part.Outer;
                    break;
                case "q":
                    Depth = Math.Max(Depth, ++states);
                    break;
                case "Q" when --states < 0:
                    _unbalanced.Add("a Q that restores nothing");
                    break;
                case "BT" or "ET" when inText == (name == "BT"):
                    _unbalanced.Add($"a {name} where text has {(inText ? "" : "not ")}begun");
                    break;
                case "BT" or "ET":
                    inText = name == "BT";
                    break;
                case "Tf":
                    font = (operands.FirstOrDefault() as NameToken)?.Data ?? "";
                    break;
                case "Tj" or "TJ" or "'" or "\"":
                    _shown.AddRange(operands.SelectMany(PdfFile.Inside).Select(PdfFile.BytesOf).OfType<byte[]>().Select(codes => new Shown(font, codes, part)));
                    break;
            }

            operands = [];
        }

        if (part is not null)
            _unbalanced.Add($"marked content '{part.Tag}' that doesn't end");
        if (states > 0)
            _unbalanced.Add("a q that isn't restored");
        if (inText)
            _unbalanced.Add("a BT without ET");
    }
}
