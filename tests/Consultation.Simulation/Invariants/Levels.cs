using System.Text.Json;
using Consultation.Domain;

namespace Consultation.Simulation;

/// <summary>The levels of attribution as the journal sets them, and whether a record keeps to them.</summary>
internal sealed class Levels
{
    private readonly Dictionary<string, string?> _items = [];
    private readonly Dictionary<string, string?> _above = [];
    private readonly Dictionary<string, string?> _opened = [];
    private readonly Dictionary<string, string> _points = [];

    public string? Whole { get; private set; }

    public void Take(string type, JsonElement body)
    {
        switch (type)
        {
            case "itemAdded" or "itemMoved":
                _above[body.Text("item")] = body.MaybeText("parent");
                break;
            case "attributionSet" when body.MaybeText("item") is { } item:
                _items[item] = body.MaybeText("level");
                break;
            case "attributionSet":
                Whole = body.MaybeText("level");
                break;
            case "pointDrafted":
                _points[body.Text("point")] = body.Text("item");
                break;
            case "voteOpened":
                _opened[body.Text("round")] = Coarsest(body.Points().Select(p => p.Point));
                break;
        }
    }

    /// <summary>Nobody is named on an item whose level forbids it.</summary>
    public void Check(Record record)
    {
        const string Promise = "the record names nobody that its level of attribution keeps out";
        foreach (var item in record.Agenda.Where(i => Of(i.Id.Value) is "sector" or "none"))
        {
            Broken.Unless(item.Lead is null && item.Speeches.All(s => s.Seat is null) && item.Notes.All(n => n.Seat is null), Promise, $"{item.Id}");
        }

        Broken.Unless(Whole != "none" || record.Attendance.Count == 0, Promise, $"{record.Attendance}");
        Broken.Unless(
            Whole != "none" || record.Seats.All(seat => record.Points.Any(p => p.Rounds.Any(r => r.Ballots is not null)) || seat.Persons.Count == 0), Promise, $"{record.Seats}");
    }

    /// <summary>A vote without names tells of sectors only where each hides its seats, and the level let it from the beginning.</summary>
    public void Check(RecordRound round, PlainRound plain)
    {
        if (plain.IsOpenVote || (round.BySector is null && round.Outcome.UncarriedSectors is null))
        {
            return;
        }

        const string Promise = "figures by sector give no ballot away";
        var points = plain.Points.Select(p => p.Point).ToList();
        Broken.Unless(!plain.IsSecret && _opened[plain.Id] is not null and not "none" && Coarsest(points) is not null and not "none", Promise, $"{plain.Id}");
        var sectors = plain.Register.ToDictionary(e => e.Seat, e => e.Sector);
        foreach (var sector in plain.Standing.GroupBy(b => sectors[b.Seat]))
        {
            Broken.Unless(sector.Count() >= 3 && sector.Select(b => b.Ballot.Position).Distinct().Count() > 1, Promise, $"{plain.Id}: {sector.Key}");
        }
    }

    /// <summary>Whether seats are named on an item.</summary>
    public bool Names(string? item) => Of(item) is null or "organisation" or "person";

    private string? Of(string? item)
    {
        for (var at = item; at is not null; at = _above.GetValueOrDefault(at))
        {
            if (_items.GetValueOrDefault(at) is { } level)
            {
                return level;
            }
        }

        return Whole;
    }

    private string? Coarsest(IEnumerable<string> points)
    {
        var levels = points.Select(p => Of(_points[p])).ToList();
        return levels.Contains(null) ? null : new[] { "none", "sector", "organisation", "person" }.First(levels.Contains);
    }
}
