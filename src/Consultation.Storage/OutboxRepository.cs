using Dapper;

namespace Consultation.Storage;

/// <summary>A command that one roundtable has for another.</summary>
/// <param name="Roundtable">The roundtable it is for.</param>
/// <param name="Id">The command's id, so that it happens once however often it is sent.</param>
/// <param name="Command">Its JSON.</param>
public sealed record OutgoingCommand(string Roundtable, string Id, string Command);

/// <summary>The commands that wait to be sent from one roundtable to another.</summary>
public sealed class OutboxRepository(IDatabase database)
{
    /// <summary>Those that wait, in the order they were written; a hundred at most.</summary>
    public Task<IReadOnlyList<(long Number, OutgoingCommand Command)>> WaitingAsync(CancellationToken cancellation = default) =>
        database.ReadAsync<IReadOnlyList<(long, OutgoingCommand)>>(connection =>
            [.. connection.Query<(long Number, string Roundtable, string Id, string Command)>("""
                SELECT number, roundtable, id, command FROM outbox ORDER BY number LIMIT 100
                """).Select(row => (row.Number, new OutgoingCommand(row.Roundtable, row.Id, row.Command)))], cancellation);

    /// <summary>Removes one that was answered.</summary>
    public Task RemoveAsync(long number) => database.WriteAsync((connection, transaction) =>
        connection.Execute("DELETE FROM outbox WHERE number = @number", new { number }, transaction));
}
