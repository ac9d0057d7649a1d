using System.Text.Json;
using Consultation.Domain;

namespace Consultation.Simulation;

/// <summary>The floor of the state, of the record and of the views beside that of the ledger.</summary>
internal static class FloorChecks
{
    /// <summary>Who speaks and who waits is the journal's, points of order before all others.</summary>
    public static void State(Ledger ledger, Floor floor)
    {
        Broken.Unless(floor.Speaking?.Value == ledger.Speaking, "who speaks is the journal's", $"{floor.Speaking} and {ledger.Speaking}");
        var queue = floor.Queue.Select(q => q.Id.Value).ToList();
        Broken.Unless(
            queue.Count == ledger.Waiting.Count && queue.All(ledger.Waiting.ContainsKey), "who waits is the journal's", $"{string.Join(", ", queue)} and {string.Join(", ", ledger.Waiting.Keys)}");
        var kinds = queue.Select(id => ledger.Waiting[id].Kind == "pointOfOrder").ToList();
        Broken.Unless(!kinds.SkipWhile(order => order).Any(order => order), "points of order come first", $"{string.Join(", ", floor.Queue)}");
    }

    /// <summary>Speeches, time spoken and rulings as the journal has them, down to the second.</summary>
    public static void Record(Ledger ledger, Record record)
    {
        const string Wrong = "the record says who spoke and how long";
        var speeches = record.Agenda.SelectMany(item => item.Speeches.Select(s => (Speech: s, Item: (string?)item.Id.Value)))
            .Concat(record.Speeches.Select(s => (Speech: s, Item: (string?)null)))
            .ToDictionary(s => s.Speech.Id.Value);
        var made = ledger.Speeches.Values.Where(s => !s.IsInError).ToList();
        Broken.Unless(speeches.Count == made.Count, Wrong, $"{speeches.Count} of {made.Count} speeches");
        foreach (var plain in made)
        {
            var (said, item) = speeches[plain.Id];
            Broken.Unless(
                item == plain.Item && said.Seat?.Value == (ledger.Levels.Names(plain.Item) ? plain.Seat : null) && said.Seconds == plain.SecondsAt(ledger.Time) && said.Ended is not null == plain.IsOver,
                Wrong, $"{said}; by the journal {plain} {plain.SecondsAt(ledger.Time)}");
            Broken.Unless(said.To is not { } to || speeches.ContainsKey(to.Value), Wrong, $"{said.Id} is to {said.To}");
        }

        // What seats or sectors spoke in all is told where nothing that was counted is kept from the record: all, or nothing.
        var counted = made.Where(s => s.Counts).ToList();
        var named = counted.TrueForAll(s => ledger.Levels.Names(s.Item));
        var bySeat = counted.GroupBy(s => s.Seat).Select(g => (g.Key, g.Count(), g.Sum(s => s.SecondsAt(ledger.Time)))).Order();
        Broken.Unless(named ? bySeat.SequenceEqual((record.Spoken?.Seats ?? []).Select(s => (s.Seat.Value, s.Speeches, s.Seconds)).Order()) : record.Spoken is null or { Seats.Count: 0 }, Wrong, $"{record.Spoken}");
        var bySector = counted.GroupBy(s => ledger.Seats[s.Seat].Sector).Select(g => (g.Key, g.Count(), g.Sum(s => s.SecondsAt(ledger.Time)))).Order();
        Broken.Unless((!named && record.Spoken is null) || bySector.SequenceEqual((record.Spoken?.Sectors ?? []).Select(s => (s.Sector.Value, s.Speeches, s.Seconds)).Order()), Wrong, $"{record.Spoken}");
        var rulings = record.Rulings ?? [];
        Broken.Unless(
            rulings.Count == ledger.Ruled.Count && rulings.Where(r => r.Seat is not null).All(r => ledger.Ruled.Contains(r.Id.Value)),
            "the record has every ruling", $"{record.Rulings}");
    }

    /// <summary>How long each seat has spoken is for those who lead and write, and for the seat itself.</summary>
    public static string? View(Ledger ledger, JsonElement view, bool prepares, string? seat)
    {
        var floor = view.GetProperty("floor");
        if (floor.TryGetProperty("seats", out var seats) != prepares)
        {
            return "how long each seat has spoken";
        }

        var over = ledger.Speeches.Values.Where(s => s.Counts && s.IsOver).ToList();
        bool Shows(JsonElement spoken, IEnumerable<PlainSpeech> speeches) =>
            spoken.Number("speeches") == speeches.Count() && spoken.Number("seconds") == speeches.Sum(s => s.SecondsAt(ledger.Time));
        var sectors = floor.GetProperty("sectors").GetProperty("set").EnumerateObject().All(s => Shows(s.Value, over.Where(x => ledger.Seats[x.Seat].Sector == s.Name)));
        var each = !prepares || seats.GetProperty("set").EnumerateObject().All(s => Shows(s.Value, over.Where(x => x.Seat == s.Name)));
        var own = seat is null || !view.TryGetProperty("mine", out var mine) || !mine.TryGetProperty("spoken", out var spoken) || Shows(spoken, over.Where(x => x.Seat == seat));
        return sectors && each && own ? null : "a time that isn't the journal's";
    }
}
