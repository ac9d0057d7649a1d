using Dapper;
using Microsoft.Data.Sqlite;

namespace Consultation.Storage.Tests;

/// <summary>Someone with the file and a SQL prompt, who takes the guards away, and puts them back afterwards.</summary>
internal static class Tampering
{
    public static void Apply(string database, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False;Foreign Keys=False");
        connection.Open();
        var guards = connection.Query<(string Name, string Sql)>("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").AsList();
        connection.Execute("PRAGMA ignore_check_constraints = ON");
        foreach (var guard in guards)
            connection.Execute($"DROP TRIGGER {guard.Name}");
        connection.Execute(sql);
        foreach (var guard in guards)
            connection.Execute(guard.Sql);
    }
}
