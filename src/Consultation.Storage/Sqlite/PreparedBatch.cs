namespace Consultation.Storage.Sqlite;

/// <summary>An event with everything that can be worked out before its turn on the writer.</summary>
internal readonly record struct PreparedEvent(NewCommand Command, NewEvent Event, byte[] Salt, byte[] Digest);

/// <summary>A batch checked, salted and digested on the caller's thread, so that the one writer only chains and stores.</summary>
internal sealed class PreparedBatch
{
    private PreparedBatch(Batch batch, PreparedEvent[] events)
    {
        Batch = batch;
        Events = events;
    }

    public Batch Batch { get; }

    public PreparedEvent[] Events { get; }

    public static PreparedBatch From(Batch batch, ISaltSource salts)
    {
        Require(batch.ExpectedHead >= 0, "The expected head is negative.");
        Require(batch.ExpectedHead > 0 || batch.Summary is not null, "A new roundtable needs its summary.");
        Require(batch.Commands.Count > 0, "A batch needs a command.");
        RequireText(batch.Roundtable);

        var events = new PreparedEvent[batch.Commands.Sum(command => command.Events.Count)];
        var count = 0;
        var time = DateTimeOffset.MinValue;
        foreach (var command in batch.Commands)
        {
            Require(command.Events.Count > 0, "A command without events has nothing to store.");
            Require(command.Time >= time, "Event times run backwards within the batch.");
            time = command.Time;
            RequireTime(command.Time);
            RequireText(command.Actor);
            RequireText(command.Id);
            foreach (var one in command.Events)
            {
                RequireText(one.Type);
                var salt = new byte[HashChain.SaltLength];
                salts.Fill(batch.ExpectedHead + count + 1, salt);
                events[count++] = new(command, one, salt, DigestOf(salt, one.Body));
            }
        }

        foreach (var due in batch.Due?.Set ?? [])
            RequireTime(due.At);
        foreach (var ballot in batch.Ballots?.Set ?? [])
        {
            RequireText(ballot.Round);
            RequireText(ballot.Seat);
            Require(ballot.Sealed.Length == SealedBallot.Length, "A sealed ballot has another length than the others.");
        }

        if (batch.Summary?.Start is { } start)
            RequireTime(start);
        return new(batch, events);
    }

    private static byte[] DigestOf(byte[] salt, string body)
    {
        Require(!body.Contains('\0'), "A body holds U+0000, which SQL text can't carry.");
        return HashChain.Digest(salt, body);
    }

    private static void RequireText(string text)
    {
        Require(text.Length > 0 && !text.Contains('\0'), "An id, actor or type is empty or holds U+0000.");
        _ = HashChain.Utf8.GetByteCount(text);
    }

    private static void RequireTime(DateTimeOffset time) => Require(
        time.Offset == TimeSpan.Zero && time.Ticks % TimeSpan.TicksPerMillisecond == 0, "Times are UTC in whole milliseconds.");

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
            throw new ArgumentException(otherwise);
    }
}
