using Consultation.Domain;

namespace Consultation.Server.Live;

/// <summary>What becomes of a command: the number of its last event once that is stored, or why it isn't done.</summary>
/// <param name="Number">The number; null where it was refused.</param>
/// <param name="Refusal">The refusal; null where it was done.</param>
public readonly record struct Answer(long? Number, Refusal? Refusal)
{
    /// <summary>Done and stored.</summary>
    public static Answer Done(long number) => new(number, null);

    /// <summary>Not done.</summary>
    public static Answer Refused(Refusal refusal) => new(null, refusal);

    /// <summary>Not done, for a reason that needs no data.</summary>
    public static Answer Refused(string code) => new(null, new Refusal(code));
}
