using System.Collections.Immutable;
using System.Globalization;

namespace Consultation.Domain;

/// <summary>Where an agenda item stands.</summary>
public enum ItemState
{
    /// <summary>To come.</summary>
    Pending,

    /// <summary>Being discussed.</summary>
    Current,

    /// <summary>Concluded.</summary>
    Done,

    /// <summary>Put off.</summary>
    Deferred,
}

/// <summary>An agenda item.</summary>
/// <param name="Minutes">The time allotted.</param>
public sealed record AgendaItem(ItemId Id, ItemId? Parent, Text Title, SeatId? Lead, int? Minutes)
{
    /// <summary>Where it stands.</summary>
    public ItemState State { get; init; }

    /// <summary>When it was current; the last may still be open.</summary>
    public ImmutableList<Span> Spans { get; init; } = [];

    /// <summary>Why it was put off.</summary>
    public Text? Reason { get; init; }

    /// <summary>How closely the record says who is behind what was said on it; null where as above it.</summary>
    public AttributionLevel? Attribution { get; init; }
}

/// <summary>A time from one moment to another, or open.</summary>
public sealed record Span(DateTimeOffset From, DateTimeOffset? To = null);

/// <summary>The tree of agenda items; the order of siblings is the order of the list.</summary>
/// <param name="Items">Every item, siblings in their order.</param>
/// <param name="Current">The item being discussed.</param>
public sealed record Agenda(ImmutableList<AgendaItem> Items, ItemId? Current)
{
    /// <summary>No items.</summary>
    public static Agenda Empty { get; } = new([], null);

    /// <summary>An item, or null.</summary>
    public AgendaItem? Find(ItemId id) => Items.Find(item => item.Id == id);

    /// <summary>The items below one (or at the top), in order.</summary>
    public IEnumerable<AgendaItem> Below(ItemId? parent) => Items.Where(item => item.Parent == parent);

    /// <summary>Whether an item stands somewhere below another, or is it.</summary>
    public bool IsWithin(ItemId item, ItemId ancestor)
    {
        for (ItemId? at = item; at is { } id; at = Find(id)?.Parent)
        {
            if (id == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Every item with its number (<c>1</c>, <c>1.1</c>), in the order of the agenda.</summary>
    public IEnumerable<(string Number, AgendaItem Item)> Numbered() => Numbered(null, "");

    internal Agenda Change(ItemId id, Func<AgendaItem, AgendaItem> change)
    {
        var index = Items.FindIndex(item => item.Id == id);
        return this with { Items = Items.SetItem(index, change(Items[index])) };
    }

    internal Agenda Insert(AgendaItem item, int position)
    {
        var siblings = Below(item.Parent).Take(position).ToList();
        var index = siblings.Count < position ? Items.Count : Items.IndexOf(siblings[^1]);
        return this with { Items = Items.Insert(index, item) };
    }

    internal Agenda Move(ItemId id, ItemId? parent, int position)
    {
        var item = Find(id)!;
        return (this with { Items = Items.Remove(item) }).Insert(item with { Parent = parent }, position);
    }

    internal Agenda Remove(ItemId id) => this with { Items = Items.RemoveAll(item => IsWithin(item.Id, id)) };

    private IEnumerable<(string Number, AgendaItem Item)> Numbered(ItemId? parent, string prefix)
    {
        var number = 0;
        foreach (var item in Below(parent))
        {
            var text = prefix + (++number).ToString(CultureInfo.InvariantCulture);
            yield return (text, item);
            foreach (var below in Numbered(item.Id, text + "."))
            {
                yield return below;
            }
        }
    }
}
