using Consultation.Domain;

namespace Consultation.Server.Live;

/// <summary>A command on its way through a live session.</summary>
/// <param name="Id">The command's id, chosen by the client, unique per actor and roundtable.</param>
/// <param name="Fingerprint">Tells whether a repeated id comes with the same command.</param>
public sealed record Sent(Actor Actor, string Id, Command Command, Facts Facts, byte[] Fingerprint)
{
    /// <summary>Nothing of the command: it may be a ballot.</summary>
    public override string ToString() => $"{ActorName} {Id}";

    private readonly TaskCompletionSource<Answer> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The answer, after the commit.</summary>
    public Task<Answer> Answer => _answer.Task;

    /// <summary>The moment whose command it is, where it is one's: done only while that moment still stands.</summary>
    public Moment? Moment { get; init; }

    /// <summary>
    /// Further commands of the same unit, given by one id: all are done, by one entry of the journal's commands, or none. No
    /// ballots, and nothing that closes a vote.
    /// </summary>
    public IReadOnlyList<Step> Then { get; init; } = [];

    /// <summary>The actor as the journal names it.</summary>
    public string ActorName { get; } = Actor.ToString();

    /// <summary>Whether it asks the reader to look into the journal, and for nothing else.</summary>
    public bool IsLook => Command is LookIntoJournal;

    /// <summary>Asks the reader to look into the journal; never decided, never stored.</summary>
    public static Sent Look() => new(Actor.System, "", new LookIntoJournal(), Facts.None, []);

    /// <summary>Answers one that asked to look.</summary>
    public void ReplyToLook(long number)
    {
        if (IsLook)
        {
            Reply(Live.Answer.Done(number));
        }
    }

    /// <summary>Gives the answer; a second one is ignored.</summary>
    public void Reply(Answer answer) => _answer.TrySetResult(answer);

    /// <summary>Says that there will be no answer.</summary>
    public void Fail(Exception exception) => _answer.TrySetException(exception);

    private sealed record LookIntoJournal : Command;
}

/// <summary>A command that is carried out with another as one.</summary>
/// <param name="Actor">In whose role it is decided; in the journal it is the first one's.</param>
public sealed record Step(Actor Actor, Command Command, Facts Facts);
