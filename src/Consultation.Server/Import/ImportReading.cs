using System.Globalization;
using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Server.Http;
using Consultation.Storage;

namespace Consultation.Server.Import;

/// <summary>Reads what the lines of a file say of a roundtable's seats, and finds all that is wrong with them.</summary>
internal sealed class ImportReading
{
    private readonly Roundtable _state;
    private readonly ILookup<string, Person> _people;
    private readonly Dictionary<string, Person> _byId;
    private readonly ILookup<string, Seat> _standing;
    private readonly Dictionary<string, ImportedSeat> _seats = [];
    private readonly IReadOnlyList<ImportColumn> _columns;

    public ImportReading(IReadOnlyList<ImportLine> lines, Roundtable state, IReadOnlyList<Person> people)
    {
        _state = state;
        _people = people.ToLookup(person => ImportColumns.Key(person.Name));
        _byId = people.ToDictionary(person => person.Id);
        _standing = state.Seats.Where(seat => !seat.Removed).ToLookup(seat => ImportColumns.Key(seat.Name.In(Authentic, Authentic)));
        _columns = ImportColumns.Of(lines[0], state.Description, Problems);
        if (Problems.Count > 0)
        {
            return;
        }

        ImportedSeat? before = null;
        foreach (var line in lines.Skip(1))
        {
            before = Read(line, before) ?? before;
        }
    }

    /// <summary>What is wrong, in the order of the lines.</summary>
    public List<ImportProblem> Problems { get; } = [];

    /// <summary>The seats, in the order of the file.</summary>
    public List<ImportedSeat> Seats { get; } = [];

    private Language Authentic => _state.Description.Authentic;

    private ImportedSeat? Read(ImportLine line, ImportedSeat? before)
    {
        var found = Problems.Count;
        if (line.Cells.Skip(1 + _columns.Max(c => c.Place)).Any(cell => cell.Length > 0))
        {
            Problems.Add(new ImportProblem(line.Line, null, ImportFault.TooManyCells));
        }

        var names = new Dictionary<Language, string>();
        foreach (var column in _columns.Where(c => c.Field == ImportField.Seat))
        {
            if (Name(line, column) is { } name)
            {
                names.Add(column.Language!.Value, name);
            }
        }

        var sector = _columns.FirstOrDefault(c => c.Field == ImportField.Sector) is { } s ? Name(line, s) : null;
        var votes = Value(line, ImportField.Votes, ImportColumns.Vote, ImportFault.WrongVotes);
        var weight = Value(line, ImportField.Weight, cell => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is >= 1 and <= RollSeat.LargestWeight ? n : (int?)null, ImportFault.WrongWeight);
        var language = Value(line, ImportField.Language, ImportColumns.LanguageOf, ImportFault.UnknownLanguage);
        var seat = SeatOf(line, names, sector, before);
        if (seat is not null && Problems.Count == found)
        {
            Take(line, seat, sector, votes, weight, language);
            Person(line, seat);
        }

        return seat;
    }

    /// <summary>The seat a line is about: described before in the file, at the roundtable already, new, or the one of the line above.</summary>
    private ImportedSeat? SeatOf(ImportLine line, Dictionary<Language, string> names, string? sector, ImportedSeat? before)
    {
        var column = _columns.First(c => c.Field == ImportField.Seat && c.Language == Authentic);
        if (!names.TryGetValue(Authentic, out var name))
        {
            if (Cell(line, column).Length > 0)
            {
                // What is wrong with it was said.
                return null;
            }

            if (before is null || names.Count > 0 || sector is not null)
            {
                Problems.Add(new ImportProblem(line.Line, column.Name, ImportFault.NoSeat));
                return null;
            }

            return before;
        }

        if (_seats.TryGetValue(ImportColumns.Key(name), out var described))
        {
            return described;
        }

        var standing = _standing[ImportColumns.Key(name)].ToList();
        if (standing.Count > 1)
        {
            Problems.Add(new ImportProblem(line.Line, column.Name, ImportFault.SeatNotClear, ImportColumns.Short(name)));
            return null;
        }

        if (standing.Count == 0 && sector is null)
        {
            Problems.Add(new ImportProblem(line.Line, ColumnOf(ImportField.Sector), ImportFault.NoSector, ImportColumns.Short(name)));
            return null;
        }

        var seat = new ImportedSeat { Line = line.Line, Names = names, Standing = standing.FirstOrDefault() };
        _seats.Add(ImportColumns.Key(name), seat);
        Seats.Add(seat);
        return seat;
    }

    /// <summary>A line may say more of a seat than those before, but nothing else.</summary>
    private void Take(ImportLine line, ImportedSeat seat, string? sector, bool? votes, int? weight, Language? language)
    {
        void Differs(bool differs, ImportField field)
        {
            if (differs)
            {
                Problems.Add(new ImportProblem(line.Line, ColumnOf(field), ImportFault.SeatDiffers, ImportColumns.Short(seat.Names[Authentic])));
            }
        }

        Differs(sector is not null && seat.Sector is not null && ImportColumns.Key(sector) != ImportColumns.Key(seat.Sector), ImportField.Sector);
        Differs(votes is not null && seat.Votes is not null && votes != seat.Votes, ImportField.Votes);
        Differs(weight is not null && seat.Weight is not null && weight != seat.Weight, ImportField.Weight);
        Differs(language is not null && seat.Language is not null && language != seat.Language, ImportField.Language);
        if (weight is > 1 && !_state.Parts.Contains(FeaturePart.Weights))
        {
            Problems.Add(new ImportProblem(line.Line, ColumnOf(ImportField.Weight), ImportFault.WeightsNotInUse, weight.Value.ToString(CultureInfo.InvariantCulture)));
        }

        (seat.Sector, seat.Votes, seat.Weight, seat.Language) = (seat.Sector ?? sector, seat.Votes ?? votes, seat.Weight ?? weight, seat.Language ?? language);
        foreach (var column in _columns.Where(c => c.Field == ImportField.Seat && c.Language != Authentic))
        {
            if (Name(line, column) is { } name && !seat.Names.TryAdd(column.Language!.Value, name) && seat.Names[column.Language.Value] != name)
            {
                Problems.Add(new ImportProblem(line.Line, column.Name, ImportFault.SeatDiffers, ImportColumns.Short(name)));
            }
        }
    }

    private void Person(ImportLine line, ImportedSeat seat)
    {
        var part = Value(line, ImportField.Part, ImportColumns.PartOf, ImportFault.UnknownPart);
        if (_columns.FirstOrDefault(c => c.Field == ImportField.Person) is not { } column || Cell(line, column).Length == 0)
        {
            if (part is not null)
            {
                Problems.Add(new ImportProblem(line.Line, ColumnOf(ImportField.Part), ImportFault.PartWithoutPerson));
            }

            return;
        }

        if (Name(line, column) is not { } name)
        {
            return;
        }

        if (seat.Persons.Exists(p => ImportColumns.Key(p.Name) == ImportColumns.Key(name)))
        {
            Problems.Add(new ImportProblem(line.Line, column.Name, ImportFault.PersonTwice, ImportColumns.Short(name)));
            return;
        }

        var (id, onSeat) = Known(seat.Standing, name);
        var hasHead = seat.Persons.Exists(p => p.Part == Part.Head) || seat.Standing?.Persons.ContainsValue(Part.Head) == true;
        seat.Persons.Add(new ImportedPerson(name, part ?? onSeat ?? (hasHead ? Part.Alternate : Part.Head), id, onSeat));
    }

    /// <summary>The person of this name on the seat, else the only one the server knows by it.</summary>
    private (PersonId? Id, Part? OnSeat) Known(Seat? seat, string name)
    {
        foreach (var (person, part) in seat?.Persons.AsEnumerable() ?? [])
        {
            if (_byId.TryGetValue(person.Value, out var known) && ImportColumns.Key(known.Name) == ImportColumns.Key(name))
            {
                return (person, part);
            }
        }

        return _people[ImportColumns.Key(name)].ToList() is [var only] ? (PersonId.Of(only.Id), null) : (null, null);
    }

    private string? Name(ImportLine line, ImportColumn column)
    {
        var cell = Cell(line, column);
        if (cell.Length == 0)
        {
            return null;
        }

        if (Body.NameOf(cell) is { } name)
        {
            return name;
        }

        var problem = new ImportProblem(line.Line, column.Name, cell.Length > Text.MaxNameLength ? ImportFault.TooLong : ImportFault.WrongText, ImportColumns.Short(cell));
        if (!Problems.Contains(problem))
        {
            Problems.Add(problem);
        }

        return null;
    }

    private T? Value<T>(ImportLine line, ImportField field, Func<string, T?> read, ImportFault fault) where T : struct
    {
        if (_columns.FirstOrDefault(c => c.Field == field) is not { } column || Cell(line, column) is not { Length: > 0 } cell)
        {
            return null;
        }

        if (read(cell) is { } value)
        {
            return value;
        }

        Problems.Add(new ImportProblem(line.Line, column.Name, fault, ImportColumns.Short(cell)));
        return null;
    }

    private string? ColumnOf(ImportField field) => _columns.FirstOrDefault(c => c.Field == field)?.Name;

    private static string Cell(ImportLine line, ImportColumn column) => column.Place < line.Cells.Count ? line.Cells[column.Place] : "";
}
