using System.Text;

namespace Consultation.Pdf.File;

/// <summary>Writes the tag tree and the way back from marked content and links to their nodes.</summary>
internal sealed class StructWriter(PdfObjects objects, DocumentParts parts, int[] pages)
{
    private readonly int _root = objects.Reserve();

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
        objects.Set(_root,
            $"<</Type /StructTreeRoot /K [{PdfObjects.Ref(parts.Root.Reference)}] /ParentTree {PdfObjects.Ref(tree)} /ParentTreeNextKey {PdfText.Number(keys)}>>");
        return _root;
    }

    private void Reserve(StructNode node)
    {
        node.Reference = objects.Reserve();
        foreach (var child in node.Kids.OfType<StructNode>())
            Reserve(child);
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
        body.Append(" /K [").AppendJoin(' ', node.Kids.Select(Kid)).Append("]>>");
        objects.Set(node.Reference, body.ToString());
        foreach (var child in node.Kids.OfType<StructNode>())
            WriteNode(child, node.Reference);
    }

    private string Kid(object kid) => kid switch
    {
        StructNode node => PdfObjects.Ref(node.Reference),
        MarkedContent content => $"<</Type /MCR /Pg {PdfObjects.Ref(pages[content.Page])} /MCID {PdfText.Number(content.Number)}>>",
        LinkAnnotation link => $"<</Type /OBJR /Pg {PdfObjects.Ref(pages[link.Page])} /Obj {PdfObjects.Ref(link.Reference)}>>",
        _ => throw new InvalidOperationException($"A node can't hold a {kid.GetType().Name}."),
    };
}
