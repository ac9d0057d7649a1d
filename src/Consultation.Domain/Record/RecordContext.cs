namespace Consultation.Domain;

/// <summary>What the record needs and the journal's state doesn't have.</summary>
/// <param name="Hash">The journal's hash at the state's number, in hexadecimal.</param>
/// <param name="NameOf">The name of a person; null where it was erased, and the person is left out.</param>
/// <param name="OffsetAt">The offset from UTC at a moment, in the roundtable's time zone.</param>
public sealed record RecordContext(string Hash, Func<PersonId, string?> NameOf, Func<DateTimeOffset, TimeSpan> OffsetAt)
{
    internal LocalTime At(DateTimeOffset moment) => new(moment, OffsetAt(moment));

    internal LocalTime? At(DateTimeOffset? moment) => moment is { } known ? At(known) : null;
}
