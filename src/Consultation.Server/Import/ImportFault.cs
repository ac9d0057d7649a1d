namespace Consultation.Server.Import;

/// <summary>What can be wrong with a file of people.</summary>
public enum ImportFault
{
    /// <summary>There is nothing in it.</summary>
    EmptyFile,

    /// <summary>It is neither a text with separators nor a workbook.</summary>
    NotATable,

    /// <summary>It is a workbook of the old form (.xls).</summary>
    OldWorkbook,

    /// <summary>It is a workbook that can't be read, or one that grows beyond all measure.</summary>
    DamagedWorkbook,

    /// <summary>A quotation mark isn't closed.</summary>
    OpenQuote,

    /// <summary>It has more lines than are taken at once.</summary>
    TooManyLines,

    /// <summary>No column has the seats.</summary>
    NoSeatColumn,

    /// <summary>A column has a name nobody knows.</summary>
    UnknownColumn,

    /// <summary>Two columns say the same.</summary>
    ColumnTwice,

    /// <summary>A column is for a language that the roundtable doesn't have.</summary>
    LanguageNotOfRoundtable,

    /// <summary>A line has more cells than there are columns.</summary>
    TooManyCells,

    /// <summary>A line names no seat, and there is none before it.</summary>
    NoSeat,

    /// <summary>A new seat has no sector.</summary>
    NoSector,

    /// <summary>Two seats at the roundtable have this name.</summary>
    SeatNotClear,

    /// <summary>A seat is described again, otherwise.</summary>
    SeatDiffers,

    /// <summary>It isn't said clearly whether a seat has a vote.</summary>
    WrongVotes,

    /// <summary>A weight isn't a whole number from 1 to 1,000,000.</summary>
    WrongWeight,

    /// <summary>A weight other than 1, where weights aren't in use.</summary>
    WeightsNotInUse,

    /// <summary>A language nobody knows.</summary>
    UnknownLanguage,

    /// <summary>A part nobody knows.</summary>
    UnknownPart,

    /// <summary>A part without a person.</summary>
    PartWithoutPerson,

    /// <summary>A person stands twice on a seat.</summary>
    PersonTwice,

    /// <summary>A name is too long.</summary>
    TooLong,

    /// <summary>A cell holds what a name can't.</summary>
    WrongText,
}

/// <summary>Something wrong in a file.</summary>
/// <param name="Line">The line, from 1; 0 where it is the file as a whole.</param>
/// <param name="Column">The column's name as it stands in the file.</param>
/// <param name="Value">What stands there, shortened.</param>
public sealed record ImportProblem(int Line, string? Column, ImportFault Fault, string? Value = null);

/// <summary>A line of a file.</summary>
/// <param name="Line">Its number in the file, from 1.</param>
internal sealed record ImportLine(int Line, IReadOnlyList<string> Cells);

/// <summary>A file can't be read at all.</summary>
internal sealed class UnreadableFileException(ImportFault fault, int line = 0) : Exception
{
    public ImportProblem Problem { get; } = new(line, null, fault);
}
