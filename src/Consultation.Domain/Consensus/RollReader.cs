using System.Globalization;
using System.Text.Json;

namespace Consultation.Domain.Consensus;

/// <summary>Reads the sectors and the seats of a case.</summary>
internal sealed class RollReader
{
    private static readonly string[] SectorFields = ["id", "essential"];

    private static readonly string[] SeatFields = ["id", "sector", "weight", "present"];

    private readonly HashSet<string> _sectorIds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seatIds = new(StringComparer.Ordinal);
    private bool _allSectorsKnown;
    private bool _allSeatsKnown;

    /// <summary>The sectors that could be read.</summary>
    public List<RollSector> Sectors { get; } = [];

    /// <summary>The seats that could be read.</summary>
    public List<RollSeat> Seats { get; } = [];

    /// <summary>Reads the fields <c>sectors</c> and <c>seats</c>.</summary>
    public static RollReader Read(Fields fields, List<Problem> problems)
    {
        var roll = new RollReader();
        roll._allSectorsKnown = ForEach(fields, "sectors", problems, SectorFields, roll.ReadSector);
        roll._allSeatsKnown = ForEach(fields, "seats", problems, SeatFields, roll.ReadSeat);
        return roll;
    }

    /// <summary>Whether no seat has this id; not where a seat's id couldn't be read, which may have been meant by it.</summary>
    public bool IsNoSeat(string id) => _allSeatsKnown && !_seatIds.Contains(id);

    private static bool ForEach(Fields fields, string name, List<Problem> problems, string[] known, Func<Fields, bool> read)
    {
        if (!fields.TryGiven(name, JsonValueKind.Array, "a list", out var list))
            return false;
        var allKnown = true;
        var index = 0;
        foreach (var element in list.EnumerateArray())
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"{name}[{index++}]");

            // No short cut: every element is read, whatever was found before.
            allKnown &= Fields.Open(element, path, known, problems) is { } item && read(item);
        }

        return allKnown;
    }

    private bool ReadSector(Fields fields)
    {
        var id = ReadId(fields, _sectorIds, "is used by a sector before");
        var essential = fields.Flag("essential", standard: false);
        if (id is not null)
            Sectors.Add(new RollSector(id, essential ?? default));
        return id is not null;
    }

    private bool ReadSeat(Fields fields)
    {
        var id = ReadId(fields, _seatIds, "is used by a seat before");
        var sector = fields.Text("sector");
        if (sector is not null && _allSectorsKnown && !_sectorIds.Contains(sector))
            fields.Wrong("sector", "is no sector of the case");
        var weight = fields.Whole("weight", standard: 1, smallest: 1, RollSeat.LargestWeight);
        var present = fields.Flag("present", standard: true);
        if (id is not null)
            Seats.Add(new RollSeat(id, sector ?? "", weight ?? default, present ?? default));
        return id is not null;
    }

    private static string? ReadId(Fields fields, HashSet<string> ids, string usedBefore)
    {
        var id = fields.Text("id");
        if (id is not null && !ids.Add(id))
            fields.Wrong("id", usedBefore);
        return id;
    }
}
