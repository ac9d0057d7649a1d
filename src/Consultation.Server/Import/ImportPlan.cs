using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Consultation.Domain;
using Consultation.Server.Http;
using Consultation.Server.Live;
using Consultation.Storage;

namespace Consultation.Server.Import;

/// <summary>What taking over a file of people comes to at a roundtable, before it is done.</summary>
internal sealed class ImportPlan
{
    private readonly Roundtable _state;
    private readonly ImportReading? _reading;
    private readonly Dictionary<string, Sector> _sectors;

    private ImportPlan(Roundtable state, ImportReading? reading, IReadOnlyList<ImportProblem> problems)
    {
        (_state, _reading) = (state, reading);
        _sectors = state.Sectors.SelectMany(sector => state.Description.Languages.Select(language => (Name: sector.Name[language], sector)).Where(n => n.Name is not null))
            .DistinctBy(n => ImportColumns.Key(n.Name!)).ToDictionary(n => ImportColumns.Key(n.Name!), n => n.sector);
        Preview = new ImportPreview(
            null, problems.Count > 0 ? [] : [.. NewSectors()], problems.Count > 0 ? [] : [.. reading!.Seats.Select(Line)], problems);
        var changes = Preview.Sectors.Count > 0 || Preview.Seats.Any(seat => seat.Is != ImportChange.Same || seat.Persons.Any(p => p.Is != ImportChange.Same));
        if (problems.Count == 0 && changes)
        {
            Preview = Preview with { Plan = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(Preview, Wire.Options)))[..32] };
        }
    }

    /// <summary>What people are shown, with the name of the plan where there is something to do.</summary>
    public ImportPreview Preview { get; }

    /// <summary>What a file says, at a roundtable as it stands.</summary>
    public static ImportPlan Of(byte[] file, Roundtable state, IReadOnlyList<Person> people)
    {
        try
        {
            var reading = new ImportReading(ImportFile.Read(file), state, people);
            return new ImportPlan(state, reading, reading.Problems);
        }
        catch (UnreadableFileException e)
        {
            return new ImportPlan(state, null, [e.Problem]);
        }
    }

    /// <summary>The commands that do it, and the people that must be known before; ids derive from the import's own, so that repeated it makes the same.</summary>
    public (IReadOnlyList<Command> Commands, IReadOnlyList<Person> People) Work(string id)
    {
        var (commands, people, made) = (new List<Command>(), new List<Person>(), 0);
        string Next() => IdOf($"{id}/{++made}");
        var sectors = _sectors.ToDictionary(s => s.Key, s => s.Value.Id);
        foreach (var name in NewSectors())
        {
            var sector = SectorId.Of(Next());
            sectors.Add(ImportColumns.Key(name), sector);
            commands.Add(new AddSector(sector, new Text(_state.Description.Authentic, name)));
        }

        foreach (var seat in _reading!.Seats)
        {
            var seatId = seat.Standing?.Id ?? SeatId.Of(Next());
            var (name, votes, weight, language) = Described(seat);
            var sector = seat.Sector is { } of ? sectors[ImportColumns.Key(of)] : seat.Standing!.Sector;
            if (seat.Standing is null)
            {
                commands.Add(new AddSeat(seatId, name, sector, votes, weight, language));
            }
            else if (Changed(seat).Count > 0)
            {
                commands.Add(new ChangeSeat(seatId, name, sector, votes, weight, language));
            }

            foreach (var person in seat.Persons.Where(p => p.Part != p.OnSeat))
            {
                if (person.Id is null)
                {
                    people.Add(new Person(Next(), person.Name));
                }

                commands.Add(new AssignPerson(seatId, person.Id ?? PersonId.Of(people[^1].Id), person.Part));
            }
        }

        return (commands, people);
    }

    /// <summary>An id as pages make them, of a text that nobody else uses.</summary>
    private static string IdOf(string text) =>
        string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes(text)).Take(20).Select(b => "abcdefghijklmnopqrstuvwxyz234567"[b & 31]));

    private IEnumerable<string> NewSectors() => _reading!.Seats.Select(seat => seat.Sector).OfType<string>()
        .Where(name => !_sectors.ContainsKey(ImportColumns.Key(name))).DistinctBy(ImportColumns.Key);

    private (Text Name, bool Votes, int Weight, Language? Language) Described(ImportedSeat seat)
    {
        var names = seat.Names.ToDictionary();
        foreach (var language in Languages.All)
        {
            if (seat.Standing?.Name[language] is { } standing)
            {
                names.TryAdd(language, standing);
            }
        }

        // A seat keeps its name's spelling in the authentic language: by it it was found.
        if (seat.Standing?.Name[_state.Description.Authentic] is { } authentic)
        {
            names[_state.Description.Authentic] = authentic;
        }

        return (new Text(names), seat.Votes ?? seat.Standing?.Votes ?? true, seat.Weight ?? seat.Standing?.Weight ?? 1, seat.Language ?? seat.Standing?.Language);
    }

    private List<ImportedField> Changed(ImportedSeat seat)
    {
        if (seat.Standing is not { } standing)
        {
            return [];
        }

        var (name, votes, weight, language) = Described(seat);
        var changed = new List<ImportedField>();
        void If(bool differs, ImportedField field)
        {
            if (differs)
            {
                changed.Add(field);
            }
        }

        If(!name.Equals(standing.Name), ImportedField.Name);
        If(seat.Sector is { } sector && (!_sectors.TryGetValue(ImportColumns.Key(sector), out var known) || known.Id != standing.Sector), ImportedField.Sector);
        If(votes != standing.Votes, ImportedField.Votes);
        If(weight != standing.Weight, ImportedField.Weight);
        If(language != standing.Language, ImportedField.Language);
        return changed;
    }

    private ImportedSeatShape Line(ImportedSeat seat)
    {
        var (name, votes, weight, language) = Described(seat);
        var changed = Changed(seat);
        return new ImportedSeatShape(
            seat.Line, name, seat.Sector ?? _state.Sectors[seat.Standing!.Sector].Name.In(_state.Description.Authentic, _state.Description.Authentic), votes, weight, language,
            seat.Standing is null ? ImportChange.Added : changed.Count > 0 ? ImportChange.Changed : ImportChange.Same, changed,
            [.. seat.Persons.Select(p => new ImportedPersonShape(
                p.Name, p.Part, p.OnSeat is null ? ImportChange.Added : p.OnSeat == p.Part ? ImportChange.Same : ImportChange.Changed, p.Id is not null))]);
    }
}
