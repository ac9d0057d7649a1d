using System.Text;

namespace Consultation.Pdf.File;

/// <summary>Writes the tag tree and the way back from marked content and links to their nodes.</summary>
internal sealed class StructWriter(PdfObjects objects, DocumentParts parts, int[] pages)
{
    private readonly int _root = objects.Reserve();
    private readonly SortedDictionary<string, int> _ids = new(StringComparer.Ordinal);

    /// <summary>Writes all nodes and gives the number of the tree's root. Link annotations must have their numbers.</summary>
    public int Write()
    {
        Reserve(parts.Root);
        WriteNode(parts.Root, _root);
        var keys = parts.Pages.Count;
        var numbers = new StringBuilder();
        for (var page = 0; page < parts.Pages.Count; page++)
        {
            var owners = string.Join(' ', parts.Pages[page].Owners.Select(o => PdfObjects.Ref(o.Reference)));
            numbers.Append(PdfText.Number(page)).Append(' ').Append(PdfObjects.Ref(objects.Add($"[{owners}]"))).Append(' ');
        }

        foreach (var link in parts.Pages.SelectMany(p => p.Links))
            numbers.Append(PdfText.Number(keys++)).Append(' ').Append(PdfObjects.Ref(link.Node.Reference)).Append(' ');
        var tree = objects.Add($"<</Nums [{numbers}]>>");
        var ids = _ids.Count == 0 ? "" : $" /IDTree <</Names [{string.Join(' ', _ids.Select(i => $"({i.Key}) {PdfObjects.Ref(i.Value)}"))}]>>";
        objects.Set(_root,
            $"<</Type /StructTreeRoot /K [{PdfObjects.Ref(parts.Root.Reference)}] /ParentTree {PdfObjects.Ref(tree)} /ParentTreeNextKey {PdfText.Number(keys)}{ids}>>");
        return _root;
    }

    private void Reserve(StructNode node)
    {
        node.Reference = objects.Reserve();
        foreach (var kid in node.Kids)
        {
            if (kid is StructNode child)
                Reserve(child);
        }
    }

    private void WriteNode(StructNode node, int parent)
    {
        var body = new StringBuilder($"<</Type /StructElem /S /{node.Type} /P {PdfObjects.Ref(parent)}");
        if (node.Alternative is not null)
            body.Append(" /Alt ").Append(PdfText.Hex(node.Alternative));
        if (node.Language is not null)
            body.Append(" /Lang ").Append(PdfText.Hex(node.Language));
        if (node.Attributes is not null)
            body.Append(" /A <<").Append(node.Attributes).Append(">>");
        if (node.Id is not null)
        {
            body.Append(" /ID (").Append(node.Id).Append(')');
            _ids.Add(node.Id, node.Reference);
        }

        body.Append(" /K [");
        for (var i = 0; i < node.Kids.Count; i++)
            body.Append(i > 0 ? " " : "").Append(Kid(node.Kids[i]));
        objects.Set(node.Reference, body.Append("]>>").ToString());
        foreach (var kid in node.Kids)
        {
            if (kid is StructNode child)
                WriteNode(child, node.Reference);
        }
    }

    private string Kid(object kid) => kid switch
    {
        StructNode node => PdfObjects.Ref(node.Reference),
        MarkedContent content => $"<</Type /MCR /Pg {PdfObjects.Ref(pages[content.Page])} /MCID {PdfText.Number(content.Number)}>>",
        LinkAnnotation link => $"<</Type /OBJR /Pg {PdfObjects.Ref(pages[link.Page])} /Obj {PdfObjects.Ref(link.Reference)}>>",
        _ => throw new InvalidOperationException($"A node can't hold a {kid.GetType().Name}."),
    };
}
