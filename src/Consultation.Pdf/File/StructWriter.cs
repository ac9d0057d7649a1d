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
        var owners = parts.Pages.ConvertAll(WriteOwners);
        var tree = objects.Reserve();
        var body = objects.Begin(tree).Append("<</Nums ["u8);
        var key = 0;
        foreach (var page in owners)
            body.Number(key++).Append((byte)' ').Ref(page).Append((byte)' ');
        foreach (var link in parts.Pages.SelectMany(p => p.Links))
            body.Number(key++).Append((byte)' ').Ref(link.Node.Reference).Append((byte)' ');
        body.Append("]>>"u8);
        objects.End();
        WriteRoot(tree, key);
        return _root;
    }

    private void WriteRoot(int tree, int nextKey)
    {
        var ids = _ids.Count == 0 ? "" : $" /IDTree <</Names [{string.Join(' ', _ids.Select(i => $"({i.Key}) {PdfObjects.Ref(i.Value)}"))}]>>";
        objects.Set(_root,
            $"<</Type /StructTreeRoot /K [{PdfObjects.Ref(parts.Root.Reference)}] /ParentTree {PdfObjects.Ref(tree)} /ParentTreeNextKey {PdfText.Number(nextKey)}{ids}>>");
    }

    /// <summary>The nodes of a page's marked contents, by number.</summary>
    private int WriteOwners(PageCanvas page)
    {
        var number = objects.Reserve();
        var body = objects.Begin(number).Append((byte)'[');
        foreach (var owner in page.Owners)
            body.Ref(owner.Reference).Append((byte)' ');
        body.Append((byte)']');
        objects.End();
        return number;
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
        var body = objects.Begin(node.Reference).Append("<</S /"u8).Append(node.Type).Append(" /P "u8).Ref(parent);
        if (node.Alternative is not null)
            body.Append(" /Alt "u8).Text(node.Alternative);
        if (node.Language is not null)
            body.Append(" /Lang "u8).Text(node.Language);
        if (node.Attributes is not null)
            body.Append(" /A <<"u8).Append(node.Attributes).Append(">>"u8);
        if (node.Id is not null)
        {
            body.Append(" /ID ("u8).Append(node.Id).Append((byte)')');
            _ids.Add(node.Id, node.Reference);
        }

        WriteKids(body, node);
        body.Append(">>"u8);
        objects.End();
        foreach (var kid in node.Kids)
        {
            if (kid is StructNode child)
                WriteNode(child, node.Reference);
        }
    }

    /// <summary>Kids on the page of the first one are written by their number alone.</summary>
    private void WriteKids(ByteWriter body, StructNode node)
    {
        var page = -1;
        foreach (var kid in node.Kids)
        {
            if (kid is not MarkedContent content)
                continue;
            page = content.Page;
            body.Append(" /Pg "u8).Ref(pages[page]);
            break;
        }

        body.Append(" /K ["u8);
        for (var i = 0; i < node.Kids.Count; i++)
        {
            if (i > 0)
                body.Append((byte)' ');
            WriteKid(body, node.Kids[i], page);
        }

        body.Append((byte)']');
    }

    private void WriteKid(ByteWriter body, object kid, int page)
    {
        switch (kid)
        {
            case StructNode node:
                body.Ref(node.Reference);
                break;
            case MarkedContent content when content.Page == page:
                body.Number(content.Number);
                break;
            case MarkedContent content:
                body.Append("<</Type /MCR /Pg "u8).Ref(pages[content.Page]).Append(" /MCID "u8).Number(content.Number).Append(">>"u8);
                break;
            case LinkAnnotation link:
                body.Append("<</Type /OBJR /Pg "u8).Ref(pages[link.Page]).Append(" /Obj "u8).Ref(link.Reference).Append(">>"u8);
                break;
            default:
                throw new InvalidOperationException($"A node can't hold a {kid.GetType().Name}.");
        }
    }
}
