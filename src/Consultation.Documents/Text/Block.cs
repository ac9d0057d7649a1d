using System.Text.Json.Serialization;
using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>A block of a document: what stands between one break and the next, before it has a form.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "block")]
[JsonDerivedType(typeof(HeadingBlock), "heading")]
[JsonDerivedType(typeof(PassageBlock), "passage")]
[JsonDerivedType(typeof(DecisionBlock), "decision")]
[JsonDerivedType(typeof(ParagraphBlock), "paragraph")]
[JsonDerivedType(typeof(ListBlock), "list")]
[JsonDerivedType(typeof(RemarkBlock), "remark")]
[JsonDerivedType(typeof(CommentBlock), "comment")]
[JsonDerivedType(typeof(NoteBlock), "note")]
[JsonDerivedType(typeof(TableBlock), "table")]
[JsonDerivedType(typeof(FactsBlock), "facts")]
[JsonDerivedType(typeof(FigureBlock), "figure")]
[JsonDerivedType(typeof(SignaturesBlock), "signatures")]
[JsonDerivedType(typeof(ContentsBlock), "contents")]
[JsonDerivedType(typeof(PageBreakBlock), "pageBreak")]
[JsonDerivedType(typeof(ClosingBlock), "closing")]
public abstract record Block;

/// <summary>Where something came from.</summary>
/// <param name="Events">The numbers of the events, ascending; at least one.</param>
/// <param name="Words">How that is said: <c>events 12–15</c>.</param>
public sealed record Origin(ValueList<long> Events, string Words);

/// <summary>What a paragraph is, where that isn't told by the block it stands in.</summary>
public enum TextRole
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>The text that an outcome is about.</summary>
    Position,

    /// <summary>What stands beneath an outcome: reasons, reservations, history.</summary>
    Beneath,
}

/// <summary>A heading.</summary>
/// <param name="Level">1 below the title, to 3.</param>
/// <param name="Key">What it stands for, unique in the document: <c>item.ID</c>, <c>attendance</c>.</param>
/// <param name="Words">Its words.</param>
public sealed record HeadingBlock(int Level, string Key, ValueList<Run> Words) : Block
{
    /// <summary>The number before it: <c>2.1</c>.</summary>
    public string? Number { get; init; }

    /// <summary>Whether it begins what stands behind the text: tables, annexes, registers. With a table or figure that follows it stays on one page where that fits on one.</summary>
    public bool Back { get; init; }
}

/// <summary>A paragraph that people cite, or something else that stands by itself.</summary>
/// <param name="Number">The number hanging before it; none where it has none.</param>
/// <param name="Key">What it comes from: <c>note.ID</c>, <c>point.ID</c>, <c>statement.ID</c>, <c>procedure.ID</c>, <c>ruling.ID</c>, <c>next</c>.</param>
/// <param name="Origin">The events it came from; none where it comes from none of this journal's.</param>
/// <param name="Body">What it says.</param>
public sealed record PassageBlock(int? Number, string Key, Origin? Origin, ValueList<Block> Body) : Block
{
    /// <summary>Whether it stays on one page where it fits on one.</summary>
    public bool Whole { get; init; }
}

/// <summary>An outcome, set off, with all that belongs to it; on one page where it fits on one.</summary>
/// <param name="Number">The number of its paragraph.</param>
/// <param name="Key"><c>point.ID</c>, of the first of its points.</param>
/// <param name="Origin">The events it came from.</param>
/// <param name="Label">What it is called: <c>Decision 2 · Consensus</c>, with the marking before it where there is one.</param>
/// <param name="Adopted">Whether something was adopted.</param>
/// <param name="Body">The sentence, the texts it is about, and what stands beneath.</param>
public sealed record DecisionBlock(
    int Number, string Key, Origin? Origin, string Label, bool Adopted, ValueList<Block> Body) : Block
{
    /// <summary>The number of the decision, where something was adopted.</summary>
    public int? Decision { get; init; }

    /// <summary>Its symbol by the organisation's pattern, where it has one; it stands in the label.</summary>
    public string? Symbol { get; init; }
}

/// <summary>A paragraph.</summary>
public sealed record ParagraphBlock(ValueList<Run> Words, TextRole Role = TextRole.Text) : Block
{
    /// <summary>Whether it belongs to what follows it.</summary>
    public bool Leads { get; init; }
}

/// <summary>A list.</summary>
public sealed record ListBlock(ValueList<ListEntry> Entries, TextRole Role = TextRole.Text) : Block;

/// <summary>An entry of a list.</summary>
/// <param name="Label">What hangs before it: <c>–</c>, <c>(1)</c>.</param>
/// <param name="Body">Paragraphs and lists.</param>
public sealed record ListEntry(string Label, ValueList<Block> Body)
{
    /// <summary>The label of an entry that has no number.</summary>
    public const string Dash = "–";
}

/// <summary>Something said small and in passing: times, speakers, figures beneath an outcome.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Leads">Whether it belongs to what follows it.</param>
public sealed record RemarkBlock(ValueList<Run> Words, bool Leads = false) : Block;

/// <summary>A comment of the reporter's: marked, and between the words that begin and end it.</summary>
/// <param name="Key"><c>comment.ID</c>.</param>
/// <param name="Origin">The events it came from.</param>
/// <param name="Portion">Its marking: <c>SBU</c>.</param>
/// <param name="Begin">The words that begin it: <c>COMMENT</c>.</param>
/// <param name="End">The words that end it: <c>END COMMENT</c>.</param>
/// <param name="Body">What it says.</param>
public sealed record CommentBlock(string Key, Origin? Origin, string Portion, string Begin, string End, ValueList<Block> Body) : Block;

/// <summary>A note set apart, such as the introductory one.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Body">What it says.</param>
public sealed record NoteBlock(string Label, ValueList<Block> Body) : Block;

/// <summary>Lines on which those sign who answer for the document.</summary>
public sealed record SignaturesBlock(ValueList<SignatureLine> Lines) : Block;

/// <summary>A line to sign on.</summary>
/// <param name="Title">As what somebody signs.</param>
/// <param name="Name">Who signs, where that is known.</param>
public sealed record SignatureLine(string Title, string? Name = null);

/// <summary>The headings with the pages they stand on, where the document is long enough.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Levels">Down to which level of headings.</param>
/// <param name="OverPages">It is there in documents of more pages than this. Forms without pages count by <see cref="DocumentText.Characters"/>.</param>
public sealed record ContentsBlock(string Title, int Levels = 2, int OverPages = 6) : Block;

/// <summary>What follows begins on a new page.</summary>
public sealed record PageBreakBlock : Block;

/// <summary>The last words: what the document is based on, and by what that can be checked.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Remarks">What it says, paragraph by paragraph.</param>
/// <param name="Digests">Names and values of hashes.</param>
public sealed record ClosingBlock(string Label, ValueList<string> Remarks, ValueList<FactLine> Digests) : Block
{
    /// <summary>Where it can be checked, drawn as a QR code; none where no address is known.</summary>
    public CheckCode? Check { get; init; }
}

/// <summary>Where a document can be checked.</summary>
/// <param name="Address">The address of the page with the document's code behind <c>#</c>.</param>
/// <param name="Alternative">What the drawing is, in words.</param>
public sealed record CheckCode(string Address, string Alternative);
