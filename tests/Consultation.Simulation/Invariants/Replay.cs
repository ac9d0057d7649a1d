using Consultation.Domain;
using Consultation.Domain.Json;
using Consultation.Storage;

namespace Consultation.Simulation;

internal static class Replay
{
    /// <summary>The state after the rows up to a number.</summary>
    public static Roundtable? Of(IReadOnlyList<JournalRow> rows, long number)
    {
        Roundtable? state = null;
        foreach (var row in rows.Where(r => r.Number <= number))
        {
            state = Roundtable.Apply(Room.Id, state, new Recorded(row.Number, row.Time, DomainJson.ReadEvent(row.Type, row.Body)));
        }

        return state;
    }
}
