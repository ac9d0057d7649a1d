namespace Consultation.Documents;

/// <summary>A table with a head, before it has a form.</summary>
internal sealed record Sheet(string Name, IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<Cell>> Rows);

/// <summary>What stands in a cell: a text, a number, or nothing.</summary>
internal readonly record struct Cell(string? Text, long? Number)
{
    public static implicit operator Cell(string? text) => new(text, null);

    public static implicit operator Cell(long number) => new(null, number);
}
