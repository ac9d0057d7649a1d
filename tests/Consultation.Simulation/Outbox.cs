using System.Text.Json;
using Consultation.Domain.Json;

namespace Consultation.Simulation;

/// <summary>What was sent so far, so that it can be sent again; and that every answer is one that can be relied on.</summary>
internal sealed class Outbox
{
    private readonly List<Sending> _sendings = [];
    private readonly Dictionary<(string Actor, string Id), string> _stored = [];
    private int _checked;

    /// <summary>How many commands were answered.</summary>
    public int Sent { get; private set; }

    /// <summary>How many of them were done.</summary>
    public int Accepted { get; private set; }

    public void Add(Sending sending)
    {
        _sendings.Add(sending);
        Sent += sending.Answer is null ? 0 : 1;
        Accepted += sending.Answer?.Number is null ? 0 : 1;
    }

    /// <summary>One of the last commands once more, as a page does that has had no answer; or its id with another command.</summary>
    public Sending? Again(Room room)
    {
        if (_sendings.Count == 0)
        {
            return null;
        }

        var first = room.Chance.Percent(70) ? _sendings[^room.Chance.Between(1, Math.Min(10, _sendings.Count))] : room.Chance.Pick(_sendings)!;
        return room.Chance.Percent(80)
            ? first with { Move = "again: " + Plainly(first), Answer = null }
            : first with { Move = "another with the id of: " + Plainly(first), Json = room.Chance.Pick(_sendings)!.Json, Answer = null };
    }

    /// <summary>A command that was stored, as it was sent.</summary>
    public JsonElement Stored((string Actor, string Id) key) => JsonElement.Parse(_stored[key]);

    /// <summary>Holds what was answered since the last check against what is stored.</summary>
    public void Check(Ledger ledger)
    {
        for (; _checked < _sendings.Count; _checked++)
        {
            Check(_sendings[_checked], ledger);
        }
    }

    private void Check(Sending sending, Ledger ledger)
    {
        var key = (sending.Who.Actor.ToString(), sending.Id);
        var content = Content(sending);
        var isStored = ledger.Commands.TryGetValue(key, out var last);
        if (sending.Answer?.Number is { } number)
        {
            Broken.Unless(number <= ledger.Number, "what is acknowledged is stored", $"{sending}; the last event stored is {ledger.Number}");
            Broken.Unless(isStored && last == number, "a command is acknowledged with the number of its last event", $"{sending}; stored is {last}");
        }

        if (!isStored || content is null)
        {
            return;
        }

        if (!_stored.TryGetValue(key, out var first) || sending.Answer is not { } answer)
        {
            // One refused leaves its id free; of one that was lost only the journal tells that it was done.
            if (sending.Answer?.Refusal is null)
            {
                _stored.TryAdd(key, content);
            }

            return;
        }

        if (first != content && IsSameSecretBallot(first, content, ledger))
        {
            // What it said is gone with the key, and with it what tells one content from another.
            return;
        }

        Broken.Unless(first == content || answer.Number is null, "an id is used for one command", $"{sending}; stored with it is {first}");
        Broken.Unless(
            first != content || answer.Number == last || answer.Refusal?.Code is "access.notYourRole" or "roundtable.unknown",
            "the same id gets the same answer", $"{sending}; the first was {last}");
    }

    private static bool IsSameSecretBallot(string first, string other, Ledger ledger)
    {
        var (one, two) = (JsonElement.Parse(first), JsonElement.Parse(other));
        return one.Text("do") == "castBallot" && two.Text("do") == "castBallot" && one.Text("round") == two.Text("round") && one.Text("seat") == two.Text("seat")
            && ledger.Rounds.GetValueOrDefault(one.Text("round")) is { IsSecret: true, IsOpen: false };
    }

    /// <summary>The command as the server reads it: two are the same when these are.</summary>
    private static string? Content(Sending sending) => CommandReader.TryRead(JsonElement.Parse(sending.Json), out var command, out _)
        ? System.Text.Encoding.UTF8.GetString(DomainJson.Write(command))
        : null;

    private static string Plainly(Sending sending) => sending.Move[(sending.Move.LastIndexOf(": ", StringComparison.Ordinal) is var at and >= 0 ? at + 2 : 0)..];
}
