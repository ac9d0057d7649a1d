using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>What can be asked of any block.</summary>
public static class BlockReading
{
    /// <summary>The blocks that it holds itself.</summary>
    public static IEnumerable<Block> Within(this Block block) => block switch
    {
        PassageBlock passage => passage.Body,
        DecisionBlock decision => decision.Body,
        CommentBlock comment => comment.Body,
        NoteBlock note => note.Body,
        ListBlock list => list.Entries.SelectMany(entry => entry.Body),
        FigureBlock { Table: { } table } => [table],
        _ => [],
    };

    /// <summary>Key and origin of a block that has them.</summary>
    public static (string Key, Origin? Origin)? Source(this Block block) => block switch
    {
        PassageBlock passage => (passage.Key, passage.Origin),
        DecisionBlock decision => (decision.Key, decision.Origin),
        CommentBlock comment => (comment.Key, comment.Origin),
        _ => null,
    };

    /// <summary>How much it says, in UTF-16 units.</summary>
    public static int Characters(this Block block) => block.Within().Sum(Characters) + block switch
    {
        HeadingBlock heading => heading.Words.Words().Length,
        DecisionBlock decision => decision.Label.Length,
        ParagraphBlock paragraph => paragraph.Words.Words().Length,
        RemarkBlock remark => remark.Words.Words().Length,
        TableBlock table => table.Rows.Sum(row => row.Cells.Sum(cell => cell.Lines.Sum(line => line.Words.Words().Length))),
        FactsBlock facts => facts.Lines.Sum(line => line.Name.Length + line.Words.Length),
        ClosingBlock closing => closing.Remarks.Sum(words => words.Length),
        _ => 0,
    };
}
