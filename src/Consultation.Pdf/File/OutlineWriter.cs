using System.Globalization;
using System.Text;

namespace Consultation.Pdf.File;

/// <summary>Writes bookmarks: the document's headings, nested by their level.</summary>
internal sealed class OutlineWriter(PdfObjects objects, int[] pages)
{
    private sealed record Entry(string Title, int Level, int Page, float X, float Y)
    {
        public List<Entry> Children { get; } = [];
        public int Reference { get; set; }
        public int Count => Children.Count + Children.Sum(c => c.Count);
    }

    /// <summary>Adds the outline and gives its number; null if there are no headings.</summary>
    public int? Write(StructNode document)
    {
        var top = new Entry("", 0, 0, 0, 0);
        var path = new Stack<Entry>([top]);
        var headings = new List<Entry>();
        Collect(document, headings);
        foreach (var entry in headings)
        {
            while (path.Peek().Level >= entry.Level)
                path.Pop();
            path.Peek().Children.Add(entry);
            path.Push(entry);
        }

        if (top.Children.Count == 0)
            return null;
        Reserve(top);
        WriteChildren(top);
        objects.Set(top.Reference,
            $"<</Type /Outlines /First {PdfObjects.Ref(top.Children[0].Reference)} /Last {PdfObjects.Ref(top.Children[^1].Reference)} /Count {PdfText.Number(top.Count)}>>");
        return top.Reference;
    }

    private static void Collect(StructNode node, List<Entry> headings)
    {
        if (StructNode.IsHeading(node.Type) && node.Text is { Length: > 0 } text && node.Place is var (page, x, y))
            headings.Add(new Entry(text.ToString().Trim(), node.Type[1] - '0', page, x, y));
        foreach (var kid in node.Kids)
        {
            if (kid is StructNode inner)
                Collect(inner, headings);
        }
    }

    private void Reserve(Entry entry)
    {
        entry.Reference = objects.Reserve();
        entry.Children.ForEach(Reserve);
    }

    private void WriteChildren(Entry parent)
    {
        for (var i = 0; i < parent.Children.Count; i++)
        {
            var entry = parent.Children[i];
            var body = new StringBuilder($"<</Title {PdfText.Hex(entry.Title)} /Parent {PdfObjects.Ref(parent.Reference)}");
            body.Append(CultureInfo.InvariantCulture, $" /Dest [{PdfObjects.Ref(pages[entry.Page])} /XYZ null {PdfText.Number(entry.Y)} null]");
            if (i > 0)
                body.Append(" /Prev ").Append(PdfObjects.Ref(parent.Children[i - 1].Reference));
            if (i + 1 < parent.Children.Count)
                body.Append(" /Next ").Append(PdfObjects.Ref(parent.Children[i + 1].Reference));
            if (entry.Children.Count > 0)
            {
                body.Append(CultureInfo.InvariantCulture, $" /First {PdfObjects.Ref(entry.Children[0].Reference)} /Last {PdfObjects.Ref(entry.Children[^1].Reference)}");
                body.Append(" /Count ").Append(PdfText.Number(entry.Count));
            }

            objects.Set(entry.Reference, body.Append(">>").ToString());
            WriteChildren(entry);
        }
    }
}
