using Microsoft.Data.Sqlite;

namespace Consultation.Storage.Sqlite;

/// <summary>
/// The statements of an append, prepared once for the writer's connection.
/// Raw statements instead of Dapper: this is the one hot loop, and what stands between it and SQLite costs more than the rows.
/// </summary>
internal sealed class AppendStatements : IDisposable
{
    private readonly List<RawStatement> all = [];
    private readonly SqliteConnection connection;
    private readonly SqliteCommand head;
    private readonly RawStatement create;
    private readonly RawStatement moveHead;
    private readonly RawStatement summarise;
    private readonly RawStatement insertRow;
    private readonly RawStatement insertCommand;
    private readonly RawStatement removeDue;
    private readonly RawStatement setDue;
    private readonly RawStatement send;
    private readonly RawStatement unsearch;
    private readonly RawStatement addFile;
    private readonly RawStatement addRecord;
    private readonly RawStatement removeBallots;
    private readonly RawStatement setBallot;

    public AppendStatements(SqliteConnection connection)
    {
        this.connection = connection;
        head = connection.CreateCommand();
        head.CommandText = """
            SELECT r.head, r.head_hash, j.time
            FROM roundtable r LEFT JOIN journal j ON j.roundtable = r.id AND j.number = r.head
            WHERE r.id = $1
            """;
        head.Parameters.Add(new SqliteParameter { ParameterName = "$1" });
        create = Prepare("INSERT INTO roundtable (id, head, head_hash, title, stage) VALUES (?1, ?2, ?3, '', '')");
        moveHead = Prepare("UPDATE roundtable SET head = ?2, head_hash = ?3 WHERE id = ?1");
        summarise = Prepare("""
            UPDATE roundtable SET title = ?2, stage = ?3, start = ?4, series = ?5, minutes = ?6, minutes_until = ?7, corrections = ?8 WHERE id = ?1
            """);
        insertRow = Prepare("""
            INSERT INTO journal (roundtable, number, time, actor, command, type, salt, body, hash)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            """);
        insertCommand = Prepare("""
            INSERT INTO command (roundtable, actor, id, fingerprint, first, last) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            """);
        removeDue = Prepare("DELETE FROM due WHERE roundtable = ?1 AND kind = ?2 AND key = ?3");
        setDue = Prepare("""
            INSERT INTO due (roundtable, kind, key, at) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (roundtable, kind, key) DO UPDATE SET at = excluded.at
            """);
        send = Prepare("INSERT INTO outbox (roundtable, id, command) VALUES (?1, ?2, ?3)");
        unsearch = Prepare(SearchRepository.MarkStale);
        addFile = Prepare(CheckRepository.AddFile);
        addRecord = Prepare(CheckRepository.AddRecord);
        removeBallots = Prepare("DELETE FROM ballot_box WHERE roundtable = ?1 AND round = ?2");
        setBallot = Prepare("""
            INSERT INTO ballot_box (roundtable, round, seat, sealed) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (roundtable, round, seat) DO UPDATE SET sealed = excluded.sealed
            """);
    }

    public void Begin(SqliteTransaction transaction) => head.Transaction = transaction;

    /// <summary>Stores the batch within the transaction begun; what it returns holds once that is committed.</summary>
    public AppendResult Append(PreparedBatch prepared)
    {
        var batch = prepared.Batch;
        var (number, hash, time) = ReadHead(batch.Roundtable);
        if (number != batch.ExpectedHead)
            return new AppendResult.Conflict(number);
        if (prepared.Events[0].Command.Time.ToUnixTimeMilliseconds() < time)
            return new AppendResult.Failed("The batch is older than the last event: times never run backwards.");

        var rows = Chain(prepared, number, hash);
        var last = rows[^1];
        // The roundtable before its rows, which refer to it.
        if (number == 0)
            create.Run(batch.Roundtable, last.Number, last.Hash);
        else
            moveHead.Run(batch.Roundtable, last.Number, last.Hash);
        if (batch.Summary is { } summary)
            Summarise(batch.Roundtable, summary);

        InsertRows(batch, rows);
        ChangeDue(batch.Roundtable, batch.Due);
        ChangeBallots(batch.Roundtable, batch.Ballots);
        foreach (var outgoing in batch.Outbox ?? [])
            send.Run(outgoing.Roundtable, outgoing.Id, outgoing.Command);
        if (batch.Searched)
            unsearch.Run(batch.Roundtable, last.Number);
        AddPublished(batch.Roundtable, batch.Published);
        return new AppendResult.Committed(last.Number, last.Hash, rows);
    }

    private void Summarise(string roundtable, RoundtableSummary summary) => summarise.Run(
        roundtable, summary.Title, summary.Stage, Milliseconds(summary.Start), summary.Series,
        summary.Minutes?.Stage, Milliseconds(summary.Minutes?.Until), summary.Minutes?.Corrections ?? 0);

    private static JournalRow[] Chain(PreparedBatch prepared, long number, byte[] hash)
    {
        var rows = new JournalRow[prepared.Events.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var (command, one, salt, digest) = prepared.Events[i];
            number++;
            hash = HashChain.Hash(hash, number, command.Time.ToUnixTimeMilliseconds(), command.Actor, command.Id, one.Type, digest);
            rows[i] = new(number, command.Time, command.Actor, command.Id, one.Type, salt, one.Body, hash);
        }

        return rows;
    }

    private void InsertRows(Batch batch, JournalRow[] rows)
    {
        foreach (var row in rows)
            insertRow.Run(batch.Roundtable, row.Number, row.Time.ToUnixTimeMilliseconds(), row.Actor, row.Command, row.Type, row.Salt, row.Body, row.Hash);

        var first = batch.ExpectedHead + 1;
        foreach (var command in batch.Commands)
        {
            insertCommand.Run(batch.Roundtable, command.Actor, command.Id, command.Fingerprint, first, first + command.Events.Count - 1);
            first += command.Events.Count;
        }
    }

    private void ChangeDue(string roundtable, DueChanges? changes)
    {
        foreach (var key in changes?.Remove ?? [])
            removeDue.Run(roundtable, key.Kind, key.Key);
        foreach (var due in changes?.Set ?? [])
            setDue.Run(roundtable, due.Kind, due.Key, due.At.ToUnixTimeMilliseconds());
    }

    private void ChangeBallots(string roundtable, BallotBoxChanges? changes)
    {
        foreach (var round in changes?.RemoveRounds ?? [])
            removeBallots.Run(roundtable, round);
        foreach (var ballot in changes?.Set ?? [])
            setBallot.Run(roundtable, ballot.Round, ballot.Seat, ballot.Sealed);
    }

    private void AddPublished(string roundtable, IReadOnlyList<PublishedFiles>? published)
    {
        foreach (var (number, files) in published ?? [])
        {
            addRecord.Run(roundtable, number);
            foreach (var (name, sha256) in files)
                addFile.Run(sha256, roundtable, number, name);
        }
    }

    private (long Number, byte[] Hash, long Time) ReadHead(string roundtable)
    {
        head.Parameters[0].Value = roundtable;
        using var reader = head.ExecuteReader();
        return reader.Read()
            ? (reader.GetInt64(0), reader.GetFieldValue<byte[]>(1), reader.GetInt64(2))
            : (0, HashChain.Start, long.MinValue);
    }

    private static long? Milliseconds(DateTimeOffset? time) => time?.ToUnixTimeMilliseconds();

    private RawStatement Prepare(string sql)
    {
        var statement = new RawStatement(connection, sql);
        all.Add(statement);
        return statement;
    }

    public void Dispose()
    {
        head.Dispose();
        foreach (var statement in all)
            statement.Dispose();
    }
}
