using System.Text;
using System.Text.Json;
using Consultation.Domain;
using Consultation.Domain.Json;
using Consultation.Storage;

namespace Consultation.Server.Organisations;

/// <summary>The organisation whose documents this server makes: kept as the command that a roundtable is told it by.</summary>
public sealed class OrganisationStore(OrganisationRepository repository)
{
    /// <summary>The organisation, and how many times it was set; none and 0 where it never was.</summary>
    public async Task<(long Number, Organisation? Organisation)> FindAsync(CancellationToken cancellation = default) =>
        await repository.FindAsync(cancellation) is { } stored ? (stored.Number, Read(stored.Body)) : (0, null);

    /// <summary>Sets it; every roundtable whose minutes aren't approved is told of it after that.</summary>
    /// <exception cref="StorageException">It isn't stored.</exception>
    public async Task<long> SetAsync(Organisation organisation) =>
        (await repository.SetAsync(Encoding.UTF8.GetString(DomainJson.Write(new SetOrganisation(organisation))))).Number;

    /// <summary>Has a new roundtable looked at again: the organisation may have been set while it was created.</summary>
    public async Task LookAgainAsync(RoundtableId created)
    {
        try
        {
            await repository.WaitAsync(created.Value);
        }
        catch (StorageException)
        {
            // The roundtable is there, and nearly always has the right one.
        }
    }

    private static Organisation Read(string body) =>
        ((SetOrganisation)JsonSerializer.Deserialize<Command>(body, DomainJson.Options)!).Organisation;
}
