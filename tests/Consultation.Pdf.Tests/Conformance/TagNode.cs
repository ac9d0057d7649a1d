using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Consultation.Pdf.Tests.Conformance;

/// <summary>A node of the tag tree with what it holds.</summary>
internal sealed class TagNode
{
    private readonly PdfFile _file;

    private TagNode(PdfFile file, DictionaryToken dictionary, TagNode? parent)
    {
        _file = file;
        Dictionary = dictionary;
        Parent = parent;
    }

    public DictionaryToken Dictionary { get; }

    public TagNode? Parent { get; }

    /// <summary>The structure type as written; empty for the tree's root.</summary>
    public string Type => _file.Name(Dictionary, "S") ?? "";

    public List<TagNode> Kids { get; } = [];

    /// <summary>The marked contents it owns: page's object, and number.</summary>
    public List<(IndirectReference? Page, int Number)> Contents { get; } = [];

    /// <summary>The objects it owns, as annotations.</summary>
    public List<IndirectReference> Owned { get; } = [];

    public string? Alternative => _file.Text(Dictionary, "Alt");

    public string? Language => _file.Text(Dictionary, "Lang");

    /// <summary>This node and all below, in reading order.</summary>
    public IEnumerable<TagNode> All => Kids.SelectMany(k => k.All).Prepend(this);

    public IToken? Attribute(string owner, string key)
    {
        var attributes = _file.Get(Dictionary, "A") is ArrayToken several ? several.Data.Select(_file.Get) : [_file.Get(Dictionary, "A")];
        return attributes.OfType<DictionaryToken>().Where(a => _file.Name(a, "O") == owner).Select(a => _file.Get(a, key)).FirstOrDefault(a => a is not null);
    }

    public int Span(string key) => (Attribute("Table", key) as NumericToken)?.Int ?? 1;

    public override string ToString() => Type.Length == 0 ? "the root" : Parent is { Type.Length: > 0 } ? $"{Parent.Type} > {Type}" : Type;

    public static TagNode Read(PdfFile file)
    {
        var root = new TagNode(file, file.Dictionary(file.Catalog, "StructTreeRoot") ?? new DictionaryToken(new Dictionary<NameToken, IToken>()), null);
        root.ReadKids(null);
        return root;
    }

    private void ReadKids(IndirectReference? page)
    {
        page = Dictionary.Data.TryGetValue("Pg", out var own) ? (own as IndirectReferenceToken)?.Data : page;
        var kids = _file.Get(Dictionary, "K");
        foreach (var kid in kids is ArrayToken several ? several.Data : kids is null ? [] : [kids])
        {
            switch (_file.Get(kid))
            {
                case NumericToken number:
                    Contents.Add((page, number.Int));
                    break;
                case DictionaryToken reference when _file.Name(reference, "Type") == "MCR":
                    Contents.Add(((reference.Data.GetValueOrDefault("Pg") as IndirectReferenceToken)?.Data ?? page, (int)(_file.Number(reference, "MCID") ?? -1)));
                    break;
                case DictionaryToken reference when _file.Name(reference, "Type") == "OBJR":
                    if (reference.Data.GetValueOrDefault("Obj") is IndirectReferenceToken owned)
                        Owned.Add(owned.Data);
                    break;
                case DictionaryToken node:
                    var child = new TagNode(_file, node, this);
                    Kids.Add(child);
                    child.ReadKids(page);
                    break;
            }
        }
    }
}
