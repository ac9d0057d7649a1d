using System.Security.Cryptography;
using Consultation.Domain;
using Consultation.Domain.Json;
using Consultation.Storage;

namespace Consultation.Server.Live;

/// <summary>
/// One turn of a session: commands decided one after another on a working copy. Answers are kept back until the batch
/// is stored; refusals too, for they may rest on events that aren't.
/// </summary>
/// <param name="stored">The state to start from.</param>
/// <param name="before">The turn that is being stored meanwhile, where this one is decided ahead on its working copy.</param>
internal sealed class Work(RoundtableId id, Roundtable? stored, TimeProvider time, Work? before = null)
{
    private readonly Roundtable? _stored = stored;
    private readonly List<(Sent Sent, Answer Answer)> _answers = [];
    private readonly Dictionary<(string Actor, string Id), (byte[] Fingerprint, long Last)> _decided = [];

    /// <summary>The working copy: the state after every event of this turn.</summary>
    public Roundtable? State { get; private set; } = stored;

    /// <summary>The commands that were accepted, with their events as they are to be stored.</summary>
    public List<NewCommand> Commands { get; } = [];

    /// <summary>Their events.</summary>
    public List<Recorded> Recorded { get; } = [];

    /// <summary>Decides a command, or repeats the answer where the same one was decided in this turn.</summary>
    public void Decide(Sent sent)
    {
        var key = (sent.ActorName, sent.Id);
        if (_decided.TryGetValue(key, out var first) || before?._decided.TryGetValue(key, out first) == true)
        {
            Repeat(sent, first.Fingerprint, first.Last);
            return;
        }

        if (sent.Moment is { } moment && (State is null || !Moment.Of(State).Contains(moment)))
        {
            // It was moved, or what it was about has ended, since somebody saw that it had come.
            _answers.Add((sent, Answer.Refused("moment.moved")));
            return;
        }

        var now = Now();
        switch (Decider.Decide(id, State, sent.Command, sent.Facts, sent.Actor, now))
        {
            case Decision.Accepted { Events: var events }:
                var rows = new List<NewEvent>(events.Count);
                foreach (var e in events)
                {
                    var recorded = new Recorded((State?.Number ?? 0) + 1, now, e);
                    State = Roundtable.Apply(id, State, recorded);
                    Recorded.Add(recorded);
                    rows.Add(new NewEvent(DomainJson.NameOf(e), DomainJson.Write(e)));
                }

                Commands.Add(new NewCommand(sent.ActorName, sent.Id, sent.Fingerprint, now, rows));
                _decided.Add(key, (sent.Fingerprint, State!.Number));
                _answers.Add((sent, Answer.Done(State.Number)));
                break;
            case Decision.Refused { Refusal: var refusal }:
                _answers.Add((sent, Answer.Refused(refusal)));
                break;
        }
    }

    /// <summary>The first answer again, or a refusal where the id comes with another command.</summary>
    public void Repeat(Sent sent, byte[] fingerprint, long last) =>
        _answers.Add((sent, CryptographicOperations.FixedTimeEquals(fingerprint, sent.Fingerprint)
            ? Answer.Done(last)
            : Answer.Refused("command.idReused")));

    /// <summary>The batch to store, with what falls due from now on and what no longer does.</summary>
    public Batch ToBatch(RoundtableId roundtable)
    {
        var before = Due(_stored);
        var after = Due(State);
        var changes = before.SequenceEqual(after) ? null : new DueChanges(
            [.. after.Except(before)],
            [.. before.Where(b => !after.Any(a => a.Kind == b.Kind && a.Key == b.Key)).Select(b => new DueKey(b.Kind, b.Key))]);
        return new Batch(roundtable.Value, _stored?.Number ?? 0, Commands, changes, Derivation.Summary(State!));
    }

    /// <summary>Gives every answer: the batch is stored, or there was nothing to store.</summary>
    public void Reply() => _answers.ForEach(a => a.Sent.Reply(a.Answer));

    /// <summary>Nothing of the batch is stored.</summary>
    public void ReplyNotStored() => _answers.ForEach(a => a.Sent.Reply(Answer.Refused("server.notStored")));

    /// <summary>Answers by what the journal turns out to hold, after an outcome that couldn't be known.</summary>
    public async Task ReplyFromJournalAsync(RoundtableId roundtable, IJournal journal)
    {
        var stored = await journal.FindCommandAsync(roundtable.Value, Commands[0].Actor, Commands[0].Id) is not null;
        foreach (var (sent, answer) in _answers)
        {
            var found = await journal.FindCommandAsync(roundtable.Value, sent.ActorName, sent.Id);
            sent.Reply(found is not null && found.Fingerprint.AsSpan().SequenceEqual(sent.Fingerprint)
                ? Answer.Done(found.Last)
                : stored && answer.Refusal is not null ? answer : Answer.Refused("server.notStored"));
        }
    }

    private static List<Due> Due(Roundtable? state) => state is null ? [] : [.. Derivation.Due(state)];

    /// <summary>The server's clock in whole milliseconds, never earlier than the event before.</summary>
    private DateTimeOffset Now()
    {
        var now = MomentConverter.Whole(time.GetUtcNow());
        return State is { } state && state.Time > now ? state.Time : now;
    }
}
