using System.Reflection;
using Dapper;
using DbUp;
using DbUp.Engine;
using Microsoft.Data.Sqlite;

namespace Consultation.Storage.Sqlite;

/// <summary>The numbered migrations, and what a database that has them all looks like.</summary>
internal static class Schema
{
    private const string Folder = "Consultation.Storage.Migrations.Sqlite.";
    private const string Definitions = """
        SELECT name, type, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name <> 'SchemaVersions' ORDER BY name
        """;

    private static readonly SqlScript[] Scripts = [.. ReadScripts()];

    /// <exception cref="DataFolderException">Another program's database, a newer version's, or one altered by hand.</exception>
    public static void Require(SqliteConnection connection, string file)
    {
        var has = connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema WHERE name = 'SchemaVersions'");
        if (has == 0)
            throw DataFolderException.Damaged(file, "the table 'SchemaVersions' is missing");
        var applied = connection.Query<string>("SELECT ScriptName FROM SchemaVersions ORDER BY ScriptName").AsList();
        var unknown = applied.Except(Scripts.Select(script => script.Name)).LastOrDefault();
        if (unknown is not null)
            throw new DataFolderException($"The database '{file}' was made by a newer version (it has the migration {unknown}); start that version or a later one.");
        RequireDefinitions(connection, file, [.. Scripts.Where(script => applied.Contains(script.Name))]);
    }

    /// <returns>Whether there was anything to apply.</returns>
    public static bool Migrate(string file)
    {
        var result = DeployChanges.To
            .SqliteDatabase(SqliteConnections.ConnectionString(file, SqliteOpenMode.ReadWrite, pooling: false))
            .WithScripts(Scripts)
            .WithVariablesDisabled()
            .WithTransactionPerScript()
            .LogToNowhere()
            .Build()
            .PerformUpgrade();
        if (!result.Successful)
            throw new DataFolderException($"The database '{file}' can't be brought to this version: {result.Error.Message}", result.Error);
        return result.Scripts.Any();
    }

    /// <summary>
    /// Tables, indexes and triggers as these migrations make them, word for word: one that is missing or was
    /// altered by hand (a trigger that guards the journal above all) is damage.
    /// </summary>
    private static void RequireDefinitions(SqliteConnection connection, string file, IReadOnlyList<SqlScript> scripts)
    {
        using var model = new SqliteConnection("Data Source=:memory:;Pooling=False");
        model.Open();
        foreach (var script in scripts)
            model.Execute(script.Contents);
        var expected = model.Query<Definition>(Definitions).ToDictionary(one => one.Name);
        var found = connection.Query<Definition>(Definitions).ToDictionary(one => one.Name);
        foreach (var one in expected.Values)
        {
            if (!found.TryGetValue(one.Name, out var actual))
                throw DataFolderException.Damaged(file, $"'{one.Name}' is missing");
            if (actual != one)
                throw DataFolderException.Damaged(file, $"'{one.Name}' was altered");
        }

        // Tables and indexes of somebody's own do no harm; a trigger changes what is written.
        var strange = found.Values.FirstOrDefault(one => one.Type == "trigger" && !expected.ContainsKey(one.Name));
        if (strange is not null)
            throw DataFolderException.Damaged(file, $"the trigger '{strange.Name}' doesn't belong there");
    }

    private static IEnumerable<SqlScript> ReadScripts()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            yield return new SqlScript(resource[Folder.Length..], reader.ReadToEnd());
        }
    }

    private sealed record Definition(string Name, string Type, string Sql);
}
