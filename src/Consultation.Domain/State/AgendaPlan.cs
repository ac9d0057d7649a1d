namespace Consultation.Domain;

/// <summary>When an item is to be discussed by the plan.</summary>
/// <param name="From">Null where the time of something before it isn't allotted.</param>
/// <param name="To">Null where its own time isn't allotted either.</param>
public sealed record PlannedTime(DateTimeOffset? From, DateTimeOffset? To);

/// <summary>
/// The times of an agenda as it was planned: each item follows the one before, from the start of the session on. An item
/// takes the minutes allotted to it, or those of the items below it where they are more.
/// </summary>
public sealed class AgendaPlan
{
    private readonly ILookup<ItemId?, AgendaItem> _below;
    private readonly Dictionary<ItemId, int?> _minutes = [];
    private readonly Dictionary<ItemId, PlannedTime> _times = [];

    private AgendaPlan(Agenda agenda) => _below = agenda.Items.ToLookup(item => item.Parent);

    /// <summary>The plan of an agenda that begins at a time; no time of it is known where none is given.</summary>
    public static AgendaPlan Of(Agenda agenda, DateTimeOffset? start)
    {
        var plan = new AgendaPlan(agenda);
        plan.Place(null, start);
        return plan;
    }

    /// <summary>When an item of the agenda is to be discussed.</summary>
    public PlannedTime this[ItemId item] => _times[item];

    private void Place(ItemId? parent, DateTimeOffset? from)
    {
        foreach (var item in _below[parent])
        {
            var to = MinutesOf(item) is { } minutes ? from + TimeSpan.FromMinutes(minutes) : null;
            _times[item.Id] = new PlannedTime(from, to);
            Place(item.Id, from);
            from = to;
        }
    }

    /// <summary>Null where its own aren't allotted, nor those of everything below it.</summary>
    private int? MinutesOf(AgendaItem item)
    {
        if (!_minutes.TryGetValue(item.Id, out var minutes))
        {
            var below = _below[item.Id].Select(MinutesOf).ToList();
            int? sum = below.Count > 0 && below.TrueForAll(m => m is not null) ? below.Sum() : null;
            _minutes[item.Id] = minutes = item.Minutes is { } own ? Math.Max(own, below.Sum() ?? 0) : sum;
        }

        return minutes;
    }
}
