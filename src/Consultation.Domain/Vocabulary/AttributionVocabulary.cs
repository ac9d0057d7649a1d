namespace Consultation.Domain;

/// <summary>
/// Sets how closely the record says who is behind what was said: of an item and those below it, or of the whole where
/// none is named. Without a level the item is as the whole again, and the whole as if none had been set.
/// </summary>
public sealed record SetAttribution(AttributionLevel? Level = null, ItemId? Item = null) : Command;

/// <summary>How closely the record says who is behind what was said was set.</summary>
public sealed record AttributionSet(AttributionLevel? Level = null, ItemId? Item = null) : Event;
