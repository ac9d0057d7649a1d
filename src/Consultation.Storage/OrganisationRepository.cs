using Dapper;

namespace Consultation.Storage;

/// <summary>The organisation as it stands.</summary>
/// <param name="Number">How many times it was set.</param>
/// <param name="Body">Its JSON.</param>
public sealed record StoredOrganisation(long Number, string Body);

/// <summary>The organisation whose documents a server makes, and which roundtables haven't been told of it.</summary>
public sealed class OrganisationRepository(IDatabase database)
{
    /// <summary>The organisation; null where none was set.</summary>
    public Task<StoredOrganisation?> FindAsync(CancellationToken cancellation = default) => database.ReadAsync(
        connection => connection.QuerySingleOrDefault<StoredOrganisation>("SELECT number, body FROM organisation"), cancellation);

    /// <summary>Sets it; from then on every roundtable there is waits to be told.</summary>
    /// <exception cref="StorageException">It isn't stored.</exception>
    public Task<StoredOrganisation> SetAsync(string body) => database.WriteAsync((connection, transaction) =>
    {
        connection.Execute("""
            INSERT INTO organisation (id, number, body) VALUES (1, 1, @body)
            ON CONFLICT (id) DO UPDATE SET number = number + 1, body = excluded.body
            """, new { body }, transaction);
        connection.Execute("INSERT INTO organisation_waiting (roundtable) SELECT id FROM roundtable WHERE true ON CONFLICT DO NOTHING", transaction: transaction);
        return connection.QuerySingle<StoredOrganisation>("SELECT number, body FROM organisation", transaction: transaction);
    });

    /// <summary>Has a roundtable wait that was created while the organisation may have been set.</summary>
    /// <exception cref="StorageException">It isn't stored.</exception>
    public Task WaitAsync(string roundtable) => database.WriteAsync((connection, transaction) => connection.Execute("""
        INSERT INTO organisation_waiting (roundtable) SELECT @roundtable WHERE EXISTS (SELECT 1 FROM organisation) ON CONFLICT DO NOTHING
        """, new { roundtable }, transaction));

    /// <summary>Roundtables that wait, those first whose ids come first.</summary>
    /// <param name="after">Only those after this one.</param>
    public Task<IReadOnlyList<string>> WaitingAsync(int most, string after = "", CancellationToken cancellation = default) => database.ReadAsync<IReadOnlyList<string>>(
        connection => connection.Query<string>(
            "SELECT roundtable FROM organisation_waiting WHERE roundtable > @after ORDER BY roundtable LIMIT @most", new { after, most }).AsList(), cancellation);

    /// <summary>Says that a roundtable was told of what stood at a number; where another stands by now it goes on waiting.</summary>
    public Task ToldAsync(string roundtable, long number) => database.WriteAsync((connection, transaction) => connection.Execute("""
        DELETE FROM organisation_waiting WHERE roundtable = @roundtable AND (SELECT number FROM organisation) = @number
        """, new { roundtable, number }, transaction));
}
