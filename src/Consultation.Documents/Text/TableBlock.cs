using System.Text.Json.Serialization;
using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>A table with a head that is repeated on each page.</summary>
/// <param name="Columns">The columns, from left to right.</param>
/// <param name="Rows">The rows, each with as many cells as there are columns.</param>
public sealed record TableBlock(ValueList<TableColumn> Columns, ValueList<TableRow> Rows) : Block
{
    /// <summary>The column, from 0, whose cells name their rows; none where no one does.</summary>
    public int? RowHeads { get; init; }

    /// <summary>What it is called, where no heading says it.</summary>
    public string? Caption { get; init; }
}

/// <summary>A column. Either width is given, never both.</summary>
/// <param name="Head">What it is called.</param>
/// <param name="Share">Its share of the room that columns of a fixed width leave.</param>
/// <param name="Millimetres">Its fixed width on a page.</param>
/// <param name="Align">How its cells stand.</param>
public sealed record TableColumn(string Head, float? Share = null, float? Millimetres = null, Alignment Align = Alignment.Start);

/// <summary>How words stand in their place.</summary>
public enum Alignment
{
    /// <summary>At the side where reading begins.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Middle,

    /// <summary>At the side where reading ends.</summary>
    End,
}

/// <summary>A row.</summary>
public sealed record TableRow(ValueList<TableCell> Cells);

/// <summary>A cell: lines one below the other.</summary>
public sealed record TableCell(ValueList<CellLine> Lines)
{
    /// <summary>Whether it only repeats what the row before said, so that a row is understood wherever a page breaks.</summary>
    public bool Repeats { get; init; }

    /// <summary>A cell of words without a look of their own.</summary>
    public static TableCell Of(params IEnumerable<string> lines) => new([.. lines.Select(words => new CellLine(Runs.Of(words)))]);
}

/// <summary>A line of a cell.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Small">Whether it only adds to what stands above it.</param>
public sealed record CellLine(ValueList<Run> Words, bool Small = false);

/// <summary>Names with what is to be said of each, as in the head of a document.</summary>
public sealed record FactsBlock(ValueList<FactLine> Lines) : Block;

/// <summary>A name and what is to be said of it.</summary>
public sealed record FactLine(string Name, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string Words);
