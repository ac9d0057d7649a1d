using System.Security.Cryptography;
using Consultation.Domain;
using Consultation.Domain.Json;
using Consultation.Server.Live.Secret;
using Consultation.Server.Search;
using Consultation.Storage;

namespace Consultation.Server.Live;

/// <summary>
/// One turn of a session: commands decided one after another on a working copy. Answers are kept back until the batch
/// is stored; refusals too, for they may rest on events that aren't.
/// </summary>
internal sealed partial class Work
{
    private readonly RoundtableId _id;
    private readonly TimeProvider _time;
    private readonly SessionKeys _keys;
    private readonly Work? _before;
    private readonly Roundtable? _stored;
    private readonly BallotBox? _storedBox;
    private readonly List<(Sent Sent, Answer Answer, byte[]? Fingerprint)> _answers = [];
    private readonly Dictionary<(string Actor, string Id), Decided> _decided = [];

    /// <summary>A turn on what is stored.</summary>
    public Work(RoundtableId id, Roundtable? stored, BallotBox? box, TimeProvider time, SessionKeys keys)
    {
        (_id, _stored, _storedBox, _time, _keys) = (id, stored, box, time, keys);
        (State, Box) = (stored, box);
    }

    /// <summary>A turn on the working copy of one that is being stored meanwhile.</summary>
    public Work(Work before)
        : this(before._id, before.State, before.Box, before._time, before._keys) => _before = before;

    /// <summary>The working copy: the state after every event of this turn.</summary>
    public Roundtable? State { get; private set; }

    /// <summary>The commands that were accepted, with their events as they are to be stored.</summary>
    public List<NewCommand> Commands { get; } = [];

    /// <summary>Their events.</summary>
    public List<Recorded> Recorded { get; } = [];

    /// <summary>Decides a command, or repeats the answer where the same one was decided in this turn.</summary>
    public void Decide(Sent sent)
    {
        var key = (sent.ActorName, sent.Id);
        if (_decided.TryGetValue(key, out var first) || _before?._decided.TryGetValue(key, out first) == true)
        {
            Repeat(sent, first!);
            return;
        }

        if (sent.Moment is { } moment && (State is null || !Moment.Of(State).Contains(moment)))
        {
            // It was moved, or what it was about has ended, since somebody saw that it had come.
            _answers.Add((sent, Answer.Refused("moment.moved"), sent.Fingerprint));
            return;
        }

        var now = Now();
        var fingerprint = FingerprintOf(sent);
        switch (DecideUnit(sent, now))
        {
            case Decision.Accepted { Events: var events } when TryKeep(sent, events):
                var rows = new List<NewEvent>(events.Count);
                foreach (var e in events)
                {
                    var recorded = new Recorded((State?.Number ?? 0) + 1, now, e);
                    State = Roundtable.Apply(_id, State, recorded);
                    Recorded.Add(recorded);
                    rows.Add(new NewEvent(DomainJson.NameOf(e), DomainJson.Write(e)));
                }

                Commands.Add(new NewCommand(sent.ActorName, sent.Id, fingerprint, now, rows));
                _decided.Add(key, new Decided(fingerprint, State!.Number, SecretBallot.Of(events[0])));
                _answers.Add((sent, Answer.Done(State.Number), fingerprint));
                break;
            case Decision.Refused { Refusal: var refusal }:
                _answers.Add((sent, Answer.Refused(refusal), fingerprint));
                break;
            default:
                _answers.Add((sent, Answer.Refused("server.notStored"), fingerprint));
                break;
        }
    }

    /// <summary>What comes of a command, or of several that are one unit: the events of all, or the refusal of the first that can't be.</summary>
    private Decision DecideUnit(Sent sent, DateTimeOffset now)
    {
        var first = Decider.Decide(_id, State, sent.Command, FactsOf(sent), sent.Actor, now);
        if (sent.Then.Count == 0 || first is not Decision.Accepted { Events: var begun })
        {
            return first;
        }

        var (state, events) = (State, new List<Event>(begun));
        var next = begun;
        for (var i = 0; ; i++)
        {
            foreach (var e in next)
            {
                state = Roundtable.Apply(_id, state, new Recorded((state?.Number ?? 0) + 1, now, e));
            }

            if (i == sent.Then.Count)
            {
                return new Decision.Accepted([.. events]);
            }

            var decision = Decider.Decide(_id, state, sent.Then[i].Command, sent.Then[i].Facts, sent.Then[i].Actor, now);
            if (decision is not Decision.Accepted { Events: var more })
            {
                return decision;
            }

            events.AddRange(more);
            next = more;
        }
    }

    /// <summary>The first answer again, or a refusal where the id comes with another command.</summary>
    public void Repeat(Sent sent, Decided first)
    {
        if (EndedSecretBallot(sent) is { } ballot)
        {
            // What it said can't be compared any more: who repeats a counted ballot is told that it was counted.
            _answers.Add((sent, first.Ballot == ballot ? Answer.Done(first.Last) : Answer.Refused("command.idReused"), null));
            return;
        }

        var fingerprint = FingerprintOf(sent);
        _answers.Add((sent, CryptographicOperations.FixedTimeEquals(first.Fingerprint, fingerprint)
            ? Answer.Done(first.Last)
            : Answer.Refused("command.idReused"), fingerprint));
    }

    /// <summary>Which ballot of a secret vote a command of this turn cast, if it did.</summary>
    public SecretBallot? BallotOf(NewCommand command) => _decided[(command.Actor, command.Id)].Ballot;

    /// <summary>The batch to store, with what falls due from now on and what no longer does, and the ballots as they stand.</summary>
    public Batch ToBatch()
    {
        var before = Due(_stored);
        var after = Due(State);
        var changes = before.SequenceEqual(after) ? null : new DueChanges(
            [.. after.Except(before)],
            [.. before.Where(b => !after.Any(a => a.Kind == b.Kind && a.Key == b.Key)).Select(b => new DueKey(b.Kind, b.Key))]);
        return new Batch(
            _id.Value, _stored?.Number ?? 0, Commands, changes, Derivation.Summary(State!), BallotBox.Changes(_storedBox, Box, Ended),
            Outgoing.Of(State!, Recorded).ToList() is { Count: > 0 } outgoing ? outgoing : null, Recorded.Exists(r => SearchEntries.AreTouchedBy(r.Body)),
            Derivation.Published(Recorded.Select(r => r.Body)).ToList() is { Count: > 0 } published ? published : null);
    }

    /// <summary>Gives every answer: the batch is stored, or there was nothing to store.</summary>
    public void Reply() => _answers.ForEach(a => a.Sent.Reply(a.Answer));

    /// <summary>Nothing of the batch is stored.</summary>
    public void ReplyNotStored() => _answers.ForEach(a => a.Sent.Reply(Answer.Refused("server.notStored")));

    /// <summary>Answers by what the journal turns out to hold, after an outcome that couldn't be known.</summary>
    public async Task ReplyFromJournalAsync(IJournal journal)
    {
        var stored = await journal.FindCommandAsync(_id.Value, Commands[0].Actor, Commands[0].Id) is not null;
        foreach (var (sent, answer, fingerprint) in _answers)
        {
            var found = await journal.FindCommandAsync(_id.Value, sent.ActorName, sent.Id);
            var isIt = found is not null && (fingerprint is null ? answer.Number == found.Last : found.Fingerprint.AsSpan().SequenceEqual(fingerprint));
            sent.Reply(isIt
                ? Answer.Done(found!.Last)
                : stored && answer.Refusal is not null ? answer : Answer.Refused("server.notStored"));
        }
    }

    private static List<Due> Due(Roundtable? state) => state is null ? [] : [.. Derivation.Due(state)];

    /// <summary>The server's clock in whole milliseconds, never earlier than the event before.</summary>
    private DateTimeOffset Now()
    {
        var now = MomentConverter.Whole(_time.GetUtcNow());
        return State is { } state && state.Time > now ? state.Time : now;
    }
}

/// <summary>A command that was decided before.</summary>
/// <param name="Last">The number of its last event.</param>
/// <param name="Ballot">Which ballot of a secret vote it cast; null for any other command.</param>
internal sealed record Decided(byte[] Fingerprint, long Last, SecretBallot? Ballot);
