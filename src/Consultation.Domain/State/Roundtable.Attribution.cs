namespace Consultation.Domain;

public sealed partial record Roundtable
{
    /// <summary>
    /// How closely the record says who is behind what was said, where an item has no level of its own. Null where none
    /// was set: seats are named then, and of a vote that isn't open nothing but its totals is told.
    /// </summary>
    public AttributionLevel? Attribution { get; init; }

    /// <summary>Whether anybody chose how closely the record names, of the whole or of an item.</summary>
    public bool ChoseAttribution => Attribution is not null || Agenda.Items.Exists(item => item.Attribution is not null);

    /// <summary>The level of an item: its own, else that of the item above it, else the roundtable's.</summary>
    public AttributionLevel? AttributionOf(ItemId? item)
    {
        for (var at = item; at is { } id; at = Agenda.Find(id)?.Parent)
        {
            if (Agenda.Find(id)?.Attribution is { } level)
            {
                return level;
            }
        }

        return Attribution;
    }

    /// <summary>The item that a note is on, also where it is on a point of it.</summary>
    internal ItemId? ItemOf(Note note) => ItemOf(note.Item, note.Point);

    /// <summary>An item, or that of a point.</summary>
    internal ItemId? ItemOf(ItemId? item, PointId? point) => item ?? (point is { } id ? Points.Find(id)?.Item : null);

    /// <summary>The coarsest level of several items; null where one of them has none.</summary>
    internal AttributionLevel? CoarsestOf(IEnumerable<ItemId?> items)
    {
        var levels = items.Select(AttributionOf).ToList();
        return levels.Contains(null) ? null : levels.Max();
    }

    /// <summary>Who speaks for a seat as far as the journal knows: who holds its vote, else its one head, else its one person.</summary>
    internal PersonId? SpeakerOf(SeatId id)
    {
        if (Seats.Find(id) is not { } seat)
        {
            return null;
        }

        var heads = seat.Persons.Where(p => p.Value == Part.Head).Select(p => p.Key).ToList();
        return seat.VoteHolder ?? (heads.Count == 1 ? heads[0] : seat.Persons.Count == 1 ? seat.Persons.Keys.First() : null);
    }
}
