using System.Data.Common;
using Dapper;

namespace Consultation.Storage;

/// <summary>A person whose name can be corrected or erased: events carry the id alone.</summary>
public sealed record Person(string Id, string Name);

public sealed class PersonRepository(IDatabase database)
{
    /// <returns>False, and nothing changes, where the id is taken.</returns>
    public Task<bool> AddAsync(Person person) => database.WriteAsync((connection, transaction) =>
        connection.Execute("""
            INSERT INTO person (id, name) VALUES (@Id, @Name) ON CONFLICT (id) DO NOTHING
            """, person, transaction) == 1);

    /// <returns>False where there is no such person.</returns>
    public Task<bool> RenameAsync(string id, string name) => database.WriteAsync((connection, transaction) =>
        connection.Execute("""
            UPDATE person SET name = @name WHERE id = @id
            """, new { id, name }, transaction) == 1);

    public Task<Person?> FindAsync(string id, CancellationToken cancellation = default) => database.ReadAsync(connection =>
        connection.QuerySingleOrDefault<Person>("""
            SELECT id, name FROM person WHERE id = @id
            """, new { id }), cancellation);

    public Task<IReadOnlyList<Person>> ListAsync(CancellationToken cancellation = default) => database.ReadAsync(All, cancellation);

    private static IReadOnlyList<Person> All(DbConnection connection) => connection.Query<Person>("""
        SELECT id, name FROM person ORDER BY name, id
        """).AsList();
}
