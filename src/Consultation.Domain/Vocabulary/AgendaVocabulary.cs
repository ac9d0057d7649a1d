namespace Consultation.Domain;

/// <summary>Adds an agenda item at a position (from 1) among its siblings; beyond the end is the end.</summary>
public sealed record AddItem(ItemId Item, Text Title, int Position, ItemId? Parent = null, SeatId? Lead = null, int? Minutes = null) : Command;

/// <summary>Changes an item, as a whole. Minutes are the time allotted, 1 to 1,440.</summary>
public sealed record ChangeItem(ItemId Item, Text Title, SeatId? Lead = null, int? Minutes = null) : Command;

/// <summary>Moves an item with what stands below it.</summary>
public sealed record MoveItem(ItemId Item, int Position, ItemId? Parent = null) : Command;

/// <summary>Removes an item that was never taken up, with what stands below it.</summary>
public sealed record RemoveItem(ItemId Item) : Command;

/// <summary>Takes an item up; the one that was current is concluded.</summary>
public sealed record TakeUpItem(ItemId Item) : Command;

/// <summary>Concludes the current item.</summary>
public sealed record ConcludeItem(ItemId Item) : Command;

/// <summary>Puts an item off.</summary>
public sealed record DeferItem(ItemId Item, Text? Reason = null) : Command;

/// <summary>An item was added.</summary>
public sealed record ItemAdded(ItemId Item, Text Title, int Position, ItemId? Parent = null, SeatId? Lead = null, int? Minutes = null) : Event;

/// <summary>An item was changed.</summary>
public sealed record ItemChanged(ItemId Item, Text Title, SeatId? Lead = null, int? Minutes = null) : Event;

/// <summary>An item was moved.</summary>
public sealed record ItemMoved(ItemId Item, int Position, ItemId? Parent = null) : Event;

/// <summary>An item was removed.</summary>
public sealed record ItemRemoved(ItemId Item) : Event;

/// <summary>An item was taken up.</summary>
public sealed record ItemTakenUp(ItemId Item) : Event;

/// <summary>An item was concluded.</summary>
public sealed record ItemConcluded(ItemId Item) : Event;

/// <summary>An item was put off.</summary>
public sealed record ItemDeferred(ItemId Item, Text? Reason = null) : Event;
