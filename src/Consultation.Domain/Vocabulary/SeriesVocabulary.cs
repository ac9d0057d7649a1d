using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>Whether a position still says what is agreed.</summary>
public enum PositionStanding
{
    /// <summary>It does.</summary>
    InForce,

    /// <summary>It does, with what a later one changed of it.</summary>
    Amended,

    /// <summary>It doesn't any more.</summary>
    Superseded,
}

/// <summary>A position: an adopted point of a roundtable; of this one where none is named.</summary>
public sealed record PositionRef(PointId Point, RoundtableId? Roundtable = null);

/// <summary>A later position that changed one.</summary>
/// <param name="By">The position that changed it; none where it was given up without another.</param>
public sealed record PositionChange(PositionStanding Standing, PositionRef? By = null, Text? Reason = null);

/// <summary>A position of an earlier roundtable of the series, as it is taken over into the register of this one.</summary>
/// <param name="Title">What that roundtable is called.</param>
/// <param name="Decided">When it was decided.</param>
/// <param name="Sentence">What the record says of it.</param>
/// <param name="Change">What changed it since, where something did.</param>
public sealed record RegisteredPosition(
    RoundtableId Roundtable, PointId Point, Text Title, Text Text, Text Sentence, DateTimeOffset Decided, PositionChange? Change = null)
{
    /// <summary>The marking that keeps it from some readers, as its roundtable has it; null where none does.</summary>
    public Marking? Marking { get; init; }
}

/// <summary>An item that the roundtable before leaves to this one's agenda; it is none of it before it is added.</summary>
/// <param name="Item">The id it is added by.</param>
/// <param name="Deferred">The item it was there; none where it is the approval of the minutes.</param>
/// <param name="Minutes">The time it was allotted there.</param>
/// <param name="Reason">Why it was put off.</param>
public sealed record ProposedItem(ItemId Item, Text Title, ItemId? Deferred = null, int? Minutes = null, Text? Reason = null);

/// <summary>
/// Makes the roundtable one of a series, after the one before it, whose register of positions and open actions are
/// taken over as they stand, and whose deferred items are proposed for this agenda, with the approval of its minutes first.
/// Done again, they are taken over anew.
/// </summary>
public sealed record PlaceInSeries(SeriesId Series, RoundtableId? Previous = null) : Command;

/// <summary>Records that a position is changed by one adopted here, and stays in force with it.</summary>
public sealed record AmendPosition(PositionRef Position, PositionRef By, Text? Reason = null) : Command;

/// <summary>Records that a position is in force no more: by one adopted here, or given up, with a reason.</summary>
public sealed record SupersedePosition(PositionRef Position, PositionRef? By = null, Text? Reason = null) : Command;

/// <summary>The roundtable is one of a series.</summary>
/// <param name="Items">What the one before leaves to this agenda; what was on it before isn't among them.</param>
public sealed record PlacedInSeries(
    SeriesId Series, RoundtableId? Previous = null, ValueList<RegisteredPosition> Positions = default,
    ValueList<TakenOverAction> Actions = default, ValueList<ProposedItem> Items = default) : Event;

/// <summary>A position was changed by another.</summary>
public sealed record PositionAmended(PositionRef Position, PositionRef By, Text? Reason = null) : Event;

/// <summary>A position is in force no more.</summary>
public sealed record PositionSuperseded(PositionRef Position, PositionRef? By = null, Text? Reason = null) : Event;
