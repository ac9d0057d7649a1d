using Dapper;

namespace Consultation.Storage;

/// <summary>The symbols of documents: one that was given to a roundtable is never another's.</summary>
public sealed class SymbolRepository(IDatabase database)
{
    /// <summary>The symbol that a roundtable has for a scope; where it has none yet, the next number that is nobody's is reserved.</summary>
    /// <param name="scope">What all symbols that are counted together have in common.</param>
    /// <param name="symbol">The symbol with a number.</param>
    /// <exception cref="StorageException">It isn't stored.</exception>
    public Task<string> ReserveAsync(string roundtable, string scope, Func<int, string> symbol, DateTimeOffset now) => database.WriteAsync((connection, transaction) =>
    {
        if (connection.QuerySingleOrDefault<string>(
            "SELECT symbol FROM symbol WHERE scope = @scope AND roundtable = @roundtable", new { scope, roundtable }, transaction) is { } own)
        {
            return own;
        }

        var number = connection.ExecuteScalar<int>("SELECT coalesce(max(number), 0) FROM symbol WHERE scope = @scope", new { scope }, transaction);
        while (true)
        {
            // Another pattern may have led to the same symbol: then it goes on to the next number.
            var next = symbol(++number);
            var reserved = connection.Execute("""
                INSERT INTO symbol (symbol, scope, number, roundtable, reserved) VALUES (@next, @scope, @number, @roundtable, @now) ON CONFLICT DO NOTHING
                """, new { next, scope, number, roundtable, now = now.ToUnixTimeMilliseconds() }, transaction);
            if (reserved == 1)
            {
                return next;
            }
        }
    });
}
