using System.Data.Common;
using System.Text.Json;
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

    /// <summary>Adds those whose id is new, all at once.</summary>
    public Task<int> AddAllAsync(IReadOnlyList<Person> people) => database.WriteAsync((connection, transaction) =>
        connection.Execute("""
            INSERT INTO person (id, name) VALUES (@Id, @Name) ON CONFLICT (id) DO NOTHING
            """, people, transaction));

    /// <summary>Removes people that no event names.</summary>
    public Task<int> RemoveAllAsync(IReadOnlyList<Person> people) => database.WriteAsync((connection, transaction) =>
        connection.Execute("""
            DELETE FROM person WHERE id = @Id AND name = @Name
            """, people, transaction));

    /// <returns>False where there is no such person.</returns>
    public Task<bool> RenameAsync(string id, string name) => database.WriteAsync((connection, transaction) =>
        connection.Execute("""
            UPDATE person SET name = @name WHERE id = @id
            """, new { id, name }, transaction) == 1);

    public Task<Person?> FindAsync(string id, CancellationToken cancellation = default) => database.ReadAsync(connection =>
        connection.QuerySingleOrDefault<Person>("""
            SELECT id, name FROM person WHERE id = @id
            """, new { id }), cancellation);

    /// <summary>Those of these ids that are known, by name.</summary>
    public Task<IReadOnlyList<Person>> OfAsync(IEnumerable<string> ids, CancellationToken cancellation = default) => database.ReadAsync<IReadOnlyList<Person>>(
        connection => connection.Query<Person>("""
            SELECT id, name FROM person WHERE id IN (SELECT value FROM json_each(@ids)) ORDER BY name, id
            """, new { ids = JsonSerializer.Serialize(ids) }).AsList(),
        cancellation);

    public Task<IReadOnlyList<Person>> ListAsync(CancellationToken cancellation = default) => database.ReadAsync(All, cancellation);

    private static IReadOnlyList<Person> All(DbConnection connection) => connection.Query<Person>("""
        SELECT id, name FROM person ORDER BY name, id
        """).AsList();
}
