using System.Data.Common;
using Consultation.Storage.Sqlite;
using Dapper;

namespace Consultation.Storage;

/// <param name="Roundtable">Null where the whole database is meant.</param>
/// <param name="Number">The event's number; null where the roundtable as a whole is meant.</param>
/// <param name="Problem">What is wrong, as the end of a sentence.</param>
public sealed record Misfit(string? Roundtable, long? Number, string Problem)
{
    public override string ToString() => (Roundtable, Number) switch
    {
        (null, _) => $"database: {Problem}",
        (_, null) => $"roundtable {Roundtable}: {Problem}",
        _ => $"roundtable {Roundtable}, event {Number}: {Problem}",
    };
}

/// <summary>What a walk of all chains found.</summary>
public sealed record VerifyResult(int Roundtables, long Events, long Misfits)
{
    public bool AllFit => Misfits == 0;

    /// <summary>The last line of the answer.</summary>
    public override string ToString() => AllFit
        ? $"{Roundtables} roundtables, {Events} events, all fit"
        : $"{Roundtables} roundtables, {Events} events, {Misfits} misfits";
}

/// <summary>
/// Walks every chain in a data folder, whether or not a server runs on it, one row at a time. Each row is checked against
/// the hash stored before it, so one altered row is one misfit and not a cascade.
/// </summary>
public static class Verifier
{
    /// <param name="folder">The data folder; only read.</param>
    /// <param name="report">Told each misfit as it is found.</param>
    /// <param name="check">The host's own look at a row of a roundtable, in order: what is wrong with it, or null. It doesn't throw.</param>
    /// <param name="checkBallots">The host's look at the ballot box of a roundtable, after its rows: what is wrong with it. It doesn't throw.</param>
    /// <param name="checkBlobs">The host's look at the files of a roundtable, after its rows: what is wrong with them. It doesn't throw.</param>
    /// <exception cref="DataFolderException">There is no database to read.</exception>
    public static VerifyResult Run(
        string folder, Action<Misfit> report, Func<string, JournalRow, string?>? check = null,
        Func<string, IReadOnlyList<SealedBallot>, IEnumerable<string>>? checkBallots = null,
        Func<string, IReadOnlyList<FoundBlob>, IEnumerable<string>>? checkBlobs = null)
    {
        var file = Path.Combine(Path.GetFullPath(folder), DataFolder.DatabaseName);
        if (!File.Exists(file))
            throw new DataFolderException($"There is no database '{file}' to verify.");
        try
        {
            using var connection = SqliteConnections.OpenReader(file, pooling: false);
            return Walk(connection, work => SqliteConnections.InSnapshot(connection, _ => work()), report, check, checkBallots, checkBlobs);
        }
        catch (Exception exception) when (exception is DbException or IOException or UnauthorizedAccessException)
        {
            throw new DataFolderException($"The database '{file}' can't be read: {exception.Message}", exception);
        }
    }

    private static VerifyResult Walk(
        DbConnection connection, Func<Func<long>, long> inSnapshot, Action<Misfit> report, Func<string, JournalRow, string?>? check,
        Func<string, IReadOnlyList<SealedBallot>, IEnumerable<string>>? checkBallots, Func<string, IReadOnlyList<FoundBlob>, IEnumerable<string>>? checkBlobs)
    {
        var misfits = 0L;
        var events = 0L;
        void Report(Misfit misfit)
        {
            misfits++;
            report(misfit);
        }

        // A database that no server of this version has opened yet may have no ballot box, or no files.
        bool Has(string table) => connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = @table)", new { table });
        var (hasBox, hasBlobs) = (Has("ballot_box"), Has("blob"));

        // Also what has rows but no roundtable, so that removing the roundtable's row hides nothing.
        var roundtables = connection.Query<string>("""
            SELECT id FROM roundtable UNION SELECT roundtable FROM journal UNION SELECT roundtable FROM command ORDER BY 1
            """).AsList();
        foreach (var roundtable in roundtables)
        {
            // A snapshot for each, not one for all: a long one would keep a running server's log from being folded in.
            try
            {
                events += inSnapshot(() =>
                {
                    var rows = new ChainWalk(connection, roundtable, Report, check).Run();
                    foreach (var problem in hasBox ? checkBallots?.Invoke(roundtable, SqliteJournal.BallotsOf(connection, roundtable)) ?? [] : [])
                        Report(new(roundtable, null, problem));
                    foreach (var problem in checkBlobs?.Invoke(roundtable, hasBlobs ? [.. BlobRepository.Look(connection, roundtable)] : []) ?? [])
                        Report(new(roundtable, null, problem));
                    return rows;
                });
            }
            catch (Exception exception) when (exception is DbException or InvalidCastException or System.Data.DataException)
            {
                Report(new(roundtable, null, $"can't be read to its end: {exception.Message}"));
            }
        }

        return new(roundtables.Count, events, misfits);
    }
}
