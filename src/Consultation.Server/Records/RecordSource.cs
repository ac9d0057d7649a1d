using Consultation.Domain;
using Consultation.Server.Live;
using Consultation.Storage;

namespace Consultation.Server.Records;

/// <summary>Makes the record of a roundtable from its stored state, with what only the host knows: names and time zones.</summary>
public sealed class RecordSource(PersonRepository people)
{
    /// <summary>The record at a stored state, for a readership.</summary>
    public async Task<Record> BuildAsync(Snapshot snapshot, Readership readership, CancellationToken cancellation = default)
    {
        var state = snapshot.State!;
        var names = (await people.ListAsync(cancellation)).ToDictionary(p => p.Id, p => p.Name);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(state.Description.TimeZone);
        var context = new RecordContext(
            Convert.ToHexStringLower(snapshot.Hash), person => names.GetValueOrDefault(person.Value), moment => zone.GetUtcOffset(moment));
        return RecordBuilder.Build(state, context, readership);
    }
}
