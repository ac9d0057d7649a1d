using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Consultation.Domain;
using Consultation.Domain.Json;
using Consultation.Server.Access;
using Consultation.Server.Minutes;
using Consultation.Server.Organisations;
using Consultation.Server.Papers;
using Consultation.Server.Rehearsals;
using Consultation.Server.Templates;
using Consultation.Storage;

namespace Consultation.Server.Live;

/// <summary>The one way in for commands, whatever carried them: who gives it, can it be read, what must be known for it.</summary>
public sealed class CommandDoor(LiveSessions sessions, PersonRepository people, PaperFiles files, ServerKey key, SymbolRegister? symbols = null, OrganisationStore? organisations = null,
    RehearsalList? rehearsals = null)
{
    private readonly Beginnings _beginnings = new(sessions, people);

    /// <summary>Told of what was done that changes who may come in: a roundtable created, a seat removed, a person released. Must not throw.</summary>
    public event Func<Command, Task>? AccessChanged;

    /// <summary>The most bytes of JSON a command may have.</summary>
    public const int LargestCommand = 192 * 1024;

    /// <summary>Carries out a command as it came over the wire.</summary>
    /// <param name="roundtable">The roundtable of the address; null where the request alone names one.</param>
    public Task<Answer> DoAsync(Caller caller, JsonElement request, string? roundtable) =>
        !CommandRequest.TryRead(request, out var read, out var refusal) ? Task.FromResult(Answer.Refused(refusal))
        : roundtable is not null && read.Roundtable is not null && read.Roundtable != roundtable
            ? Task.FromResult(Answer.Refused(Refusal.OfField("command.malformed", "roundtable", "must be the one of the address")))
            : DoAsync(caller, read with { Roundtable = roundtable ?? read.Roundtable });

    /// <summary>Creates a roundtable with what it begins with, as one: all of it, or nothing.</summary>
    public async Task<Answer> CreateAsync(Caller caller, CommandRequest request, Beginning beginning)
    {
        if (Unreadable(request, out var read) is { } unreadable)
        {
            return Answer.Refused(unreadable);
        }

        if (read is not CreateRoundtable command)
        {
            return Answer.Refused(Refusal.OfField("command.malformed", "command", "must be createRoundtable"));
        }

        if (request.As is not null || caller.AsCreator() is not { } actor)
        {
            return Answer.Refused("access.notYourRole");
        }

        // Who creates one is its facilitator from then on; in the journal all of it is the creator's one command.
        var (steps, refusal) = await _beginnings.OfAsync(beginning, command, caller, actor with { Role = Role.Facilitator });
        if (refusal is not null)
        {
            return Answer.Refused(refusal);
        }

        var roundtable = RoundtableId.Of(request.Roundtable!);
        var asked = $"{beginning.Template}\n{beginning.Previous}\n{beginning.Series}\n";
        var fingerprint = key.Fingerprint([.. Encoding.UTF8.GetBytes(asked), .. DomainJson.Write(command)]);
        var answer = await sessions.DoAsync(
            roundtable, new Sent(actor, request.Id!, command, await GatherAsync(roundtable, command, caller), fingerprint) { Then = [.. steps, .. await OrganisationAsync(actor)] });
        await TellAsync(roundtable, command, answer);
        return answer;
    }

    /// <summary>Carries out a command.</summary>
    public async Task<Answer> DoAsync(Caller caller, CommandRequest request)
    {
        if (Unreadable(request, out var command) is { } unreadable)
        {
            return Answer.Refused(unreadable);
        }

        var roundtable = RoundtableId.Of(request.Roundtable!);
        if (rehearsals?.IsRemoved(roundtable) == true)
        {
            return Answer.Refused("roundtable.unknown");
        }

        var state = caller.RestsOnPersons(roundtable) ? (await sessions.OpenAsync(roundtable)).Session.Snapshot.State : null;

        // Who creates one is its facilitator from then on; the command repeated is still the creator's.
        var actor = (command is CreateRoundtable && request.As is null ? caller.AsCreator() : null) ?? caller.As(roundtable, request.As, state);
        if (actor is null)
        {
            return Answer.Refused(caller.WhyNot(roundtable));
        }

        if (command is PublishMinutes publish && await files.NotStoredAsync(roundtable, publish.Files) is { } missing)
        {
            // The event says what can be downloaded for ever: the server made it, or it isn't published.
            return Answer.Refused(Refusal.Of("document.unknown", "name", missing));
        }

        if (command is ApproveMinutes && !await HasSymbolAsync(roundtable))
        {
            return Answer.Refused("server.notStored");
        }

        var bytes = DomainJson.Write(command!);
        var answer = await sessions.DoAsync(
            roundtable, new Sent(actor, request.Id!, command!, await GatherAsync(roundtable, command!, caller), key.Fingerprint(bytes))
            {
                Then = command is CreateRoundtable ? await OrganisationAsync(actor) : [],
            });
        await TellAsync(roundtable, command!, answer);
        return answer;
    }

    /// <summary>Creates the rehearsal of a roundtable, all of it or nothing: no command that comes over a wire can.</summary>
    /// <param name="actor">Who leads the roundtable, and the rehearsal then.</param>
    /// <param name="commands">The creation first.</param>
    internal async Task<Answer> CreateRehearsalAsync(Actor actor, RoundtableId id, RoundtableId of, IReadOnlyList<Command> commands)
    {
        var facts = Facts.None with { Rehearses = of };
        var answer = await sessions.DoAsync(id, new Sent(actor, id.Value, commands[0], facts, key.Fingerprint(Encoding.UTF8.GetBytes(of.Value)))
        {
            Then = [.. commands.Skip(1).Select(c => new Step(actor, c, Facts.None)), .. await OrganisationAsync(actor)],
        });
        await TellAsync(id, commands[0], answer);
        return answer;
    }

    /// <summary>What a new roundtable is told of the organisation whose documents it will have.</summary>
    private async Task<IReadOnlyList<Step>> OrganisationAsync(Actor actor) =>
        organisations is not null && (await organisations.FindAsync()).Organisation is { } organisation
            ? [new Step(actor with { Role = Role.Facilitator }, new SetOrganisation(organisation), Facts.None)]
            : [];

    private async Task TellAsync(RoundtableId roundtable, Command command, Answer answer)
    {
        if (answer.Number is not null && command is CreateRoundtable && organisations is not null)
        {
            await organisations.LookAgainAsync(roundtable);
        }

        if (answer.Number is not null && command is (CreateRoundtable or RemoveSeat or ReleasePerson) && AccessChanged is { } told)
        {
            await told(command);
        }
    }

    /// <summary>The refusal of a request that can't be read, or its command.</summary>
    private static Refusal? Unreadable(CommandRequest request, out Command? command)
    {
        command = null;
        if (!IdText.IsValid(request.Roundtable))
        {
            return new Refusal("roundtable.unknown");
        }

        if (!IdText.IsValid(request.Id))
        {
            return Refusal.OfField("command.malformed", "id", "must be 1 to 40 of a–z, 0–9 and -");
        }

        if (request.Command.ValueKind == JsonValueKind.Undefined)
        {
            return Refusal.OfField("command.malformed", "command", "is missing");
        }

        if (System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(request.Command).Length > LargestCommand)
        {
            return Refusal.Of("command.tooLarge", "limit", "192");
        }

        return CommandReader.TryRead(request.Command, out command, out var refusal) ? null : refusal;
    }

    /// <summary>
    /// Carries out several commands as one: all of them or none. The same id with the same request gives the first answer.
    /// </summary>
    /// <param name="request">What was asked for, whose commands these are: by it a repeat is known.</param>
    /// <param name="commands">At least one; the persons they name are known.</param>
    public Task<Answer> DoAllAsync(Actor actor, RoundtableId roundtable, string id, ReadOnlySpan<byte> request, IReadOnlyList<Command> commands) =>
        sessions.DoAsync(roundtable, new Sent(actor, id, commands[0], Facts.None, key.Fingerprint(request)) { Then = [.. commands.Skip(1).Select(c => new Step(actor, c, Facts.None))] });

    /// <summary>The fingerprint that such a request is known by.</summary>
    public byte[] FingerprintOf(ReadOnlySpan<byte> request) => key.Fingerprint(request);

    /// <summary>What the rules need to know for a command and only the host can look up.</summary>
    private async ValueTask<Facts> GatherAsync(RoundtableId roundtable, Command command, Caller caller) => command switch
    {
        AttachPaper c => new Facts { File = await files.ForAttachingAsync(roundtable, c.Paper) },
        AssignPerson c => new Facts(PersonKnown: await people.FindAsync(c.Person.Value) is not null),
        CreateRoundtable c => new Facts(TimeZoneKnown: IsTimeZone(c.TimeZone)),
        DescribeRoundtable c => new Facts(TimeZoneKnown: IsTimeZone(c.TimeZone)),
        PlaceInSeries { Previous: { } previous } => new Facts { Earlier = await SeriesRegister.OfAsync(sessions, previous, caller) },
        ApproveMinutes => new Facts { Symbol = await SymbolAsync(roundtable) },
        WriteNote or ReviseNote or WriteComment or ReviseComment or EditParagraph or AcceptCorrection or IssueCorrigendum => Facts.None with { PersonNames = await NamesAsync(roundtable) },
        _ => Facts.None,
    };

    /// <summary>Whether a symbol is reserved, where there has to be one.</summary>
    private async Task<bool> HasSymbolAsync(RoundtableId roundtable)
    {
        try
        {
            await SymbolAsync(roundtable);
            return true;
        }
        catch (Exception e) when (e is StorageException or DbException)
        {
            return false;
        }
    }

    private async Task<string?> SymbolAsync(RoundtableId roundtable) =>
        symbols is null ? null : await symbols.OfMinutesAsync((await sessions.OpenAsync(roundtable)).Session.Snapshot.State);

    /// <summary>The names of the persons of the seats, where some level of attribution may keep them out of a text.</summary>
    private async ValueTask<ValueList<string>> NamesAsync(RoundtableId roundtable)
    {
        if ((await sessions.OpenAsync(roundtable)).Session.Snapshot.State is not { } state || !state.ChoseAttribution)
        {
            return [];
        }

        var seated = state.Seats.SelectMany(seat => seat.Persons.Keys).Select(id => id.Value);
        return [.. (await people.OfAsync(seated)).Select(person => person.Name)];
    }

    private static bool IsTimeZone(string name) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId;
}

/// <summary>The server's key, by which a repeated command is known without keeping it.</summary>
public sealed class ServerKey(ReadOnlyMemory<byte> key)
{
    /// <summary>The HMAC-SHA-256 of a command's bytes.</summary>
    public byte[] Fingerprint(ReadOnlySpan<byte> command) => HMACSHA256.HashData(key.Span, command);
}
