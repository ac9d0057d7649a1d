using System.Text.Json;
using Consultation.Domain;
using Consultation.Server.Access;
using Consultation.Server.Rehearsals;
using Consultation.Server.Views;
using Microsoft.AspNetCore.SignalR;

namespace Consultation.Server.Live;

/// <summary>What <c>Join</c> answers: the view and its number, from which both streams go on; or a refusal.</summary>
/// <param name="Now">The server's clock, by which pages count down.</param>
public sealed record JoinAnswer(long? Number, Audience? Audience, string Build, RawJson? View, RefusalAnswer? Refused, DateTimeOffset? Now = null);

/// <summary>What <c>Do</c> answers: the number of the command's last event, once that is stored; or a refusal.</summary>
public sealed record DoAnswer(long? Number, RefusalAnswer? Refused);

/// <summary>A refusal as it is sent: its code, its sentence, and the fields that are wrong.</summary>
public sealed record RefusalAnswer(string Code, string Message, IReadOnlyList<FieldAnswer>? Fields);

/// <summary>A field that is wrong, by path.</summary>
public sealed record FieldAnswer(string Field, string Reason);

/// <summary>The wire of the live session: who you are, which roundtable, hand it over.</summary>
public sealed class LiveHub(
    LiveSessions sessions, CommandDoor door, ICallers callers, HubConnections connections, RehearsalList rehearsals, TimeProvider time) : Hub
{
    /// <summary>The address, with <c>?r=ROUNDTABLE</c>.</summary>
    public const string Path = "/hub";

    private static readonly TimeSpan AfterAnswer = TimeSpan.FromMilliseconds(30);

    /// <summary>Joins those who watch a roundtable.</summary>
    public async Task<JoinAnswer> Join(HubArgument request)
    {
        var language = SpokenLanguage.Of(request.Json, Context.GetHttpContext()?.Request);
        JoinAnswer Refused(Refusal refusal) => new(null, null, ThisBuild.Name, null, Refusals.Answer(refusal, language));
        if (Caller() is not { } caller)
        {
            return Refused(new Refusal("access.signedOut"));
        }

        if (!JoinRequest.TryRead(request.Json, out var join, out var refusal))
        {
            return Refused(refusal);
        }

        if (!IsHere(join.Roundtable))
        {
            return Refused(new Refusal("roundtable.unknown"));
        }

        var roundtable = RoundtableId.Of(join.Roundtable!);
        if (rehearsals.IsRemoved(roundtable))
        {
            return Refused(new Refusal("roundtable.unknown"));
        }

        if (caller.As(roundtable, join.As) is null)
        {
            return Refused(new Refusal(caller.WhyNot(roundtable)));
        }

        var open = await sessions.OpenAsync(roundtable);
        if ((await open.Session.ReadUpToAsync(join.AtLeast ?? 0, Context.ConnectionAborted)).State is not { } state
            || caller.As(roundtable, join.As, state) is not { } actor)
        {
            return Refused(new Refusal("roundtable.unknown"));
        }

        Leave();
        var (number, audience, view) = open.Audiences.Join(connections[Context.ConnectionId], actor, out var start);
        Context.Items[nameof(JoinedAs)] = new JoinedAs(open, actor);
        if (Context.ConnectionAborted.IsCancellationRequested)
        {
            Leave();
        }

        _ = StartAfterAnswerAsync(start);
        return new JoinAnswer(number, audience, ThisBuild.Name, view, null, time.GetUtcNow());
    }

    /// <summary>Carries out a command; answers when it is stored.</summary>
    public async Task<DoAnswer> Do(HubArgument request)
    {
        var answer = Caller() is { } caller ? await door.DoAsync(caller, request.Json, Here) : Answer.Refused("access.signedOut");
        if (answer.Number is not null && Context.Items.TryGetValue(nameof(JoinedAs), out var watched))
        {
            ((JoinedAs)watched!).Open.Audiences.OfferOwn(Context.ConnectionId);
        }

        return new DoAnswer(answer.Number, answer.Refusal is { } refusal ? Refusals.Answer(refusal, SpokenLanguage.Of(request.Json, Context.GetHttpContext()?.Request)) : null);
    }

    /// <inheritdoc/>
    public override Task OnDisconnectedAsync(Exception? exception)
    {
        Leave();
        return Task.CompletedTask;
    }

    /// <summary>What follows is sent after the answer, so that a page has its view before the first change to it.</summary>
    private static async Task StartAfterAnswerAsync(Action start)
    {
        await Task.Delay(AfterAnswer);
        start();
    }

    private Caller? Caller() => Context.GetHttpContext() is { } http ? callers.Find(http) : null;

    /// <summary>One connection, one roundtable: the one its address names.</summary>
    private bool IsHere(string? roundtable) => IdText.IsValid(roundtable) && (Here is null || Here == roundtable);

    private string? Here => Context.GetHttpContext()?.Request.Query["r"].ToString() is { Length: > 0 } named ? named : null;

    private void Leave()
    {
        if (Context.Items.Remove(nameof(JoinedAs), out var before))
        {
            ((JoinedAs)before!).Open.Audiences.Leave(Context.ConnectionId);
        }
    }
}
