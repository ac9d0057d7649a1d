using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Domain.Json;
using Consultation.Server.Http;
using Consultation.Server.Live;
using Consultation.Storage;
using Consultation.Storage.Access;

namespace Consultation.Server.Access;

/// <summary>The door of a roundtable: the room code leads to it, and the facilitator lets people in, each to a seat.</summary>
internal sealed class Lobby(
    RoomRepository rooms, LobbyRepository requests, PersonRepository people, CommandDoor door, LiveSessions live, Sessions sessions, TimeProvider time)
{
    /// <summary>The most who may wait in one lobby.</summary>
    public const int MostWaiting = 200;

    private const int CodeLength = 8;

    /// <summary>A random room code.</summary>
    public static string NewCode() => RandomNumberGenerator.GetInt32(100_000_000).ToString("D8", CultureInfo.InvariantCulture);

    /// <summary>A guest's name as the record will have it.</summary>
    public static string Called(string name, string organisation) => organisation.Length == 0 ? name : $"{name}, {organisation}";

    /// <summary>The roundtable of a code as somebody typed it, with blanks and dashes wherever; null where there is none.</summary>
    public async Task<RoundtableId?> FindRoomAsync(string typed)
    {
        var code = string.Concat(typed.Take(4 * CodeLength).Where(c => !char.IsWhiteSpace(c) && !char.IsBetween(c, '\u2010', '\u2015') && c != '-'));
        return code.Length == CodeLength && code.All(char.IsAsciiDigit) && await rooms.FindAsync(code) is { } roundtable
            ? RoundtableId.Of(roundtable) : null;
    }

    /// <summary>Asks to be let in; who waits already goes on waiting.</summary>
    public async Task<Refusal?> AskAsync(RoundtableId roundtable, long session, string name, string organisation)
    {
        if ((await live.OpenAsync(roundtable)).Session.Snapshot.State is not { } state)
        {
            return new Refusal("lobby.unknown");
        }

        if (state.Stage == Stage.Closed)
        {
            return new Refusal("roundtable.closed");
        }

        var now = time.GetUtcNow();
        var request = new StoredRequest(Tokens.New(), roundtable.Value, session, name, organisation, now, "waiting", null);
        var asked = await requests.AskAsync(request, MostWaiting, new AuditEntry(now, request.Id, "lobbyAsked", roundtable.Value));
        sessions.Changed(session);
        return asked ? null : new Refusal("lobby.full");
    }

    /// <summary>What a session asked for.</summary>
    public async Task<LobbyRequests> OfAsync(long? session)
    {
        var result = new List<LobbyRequest>();
        foreach (var request in session is { } number ? await requests.OfSessionAsync(number) : [])
        {
            var state = (await live.OpenAsync(RoundtableId.Of(request.Roundtable))).Session.Snapshot.State;
            var title = state?.Description.Title;
            if (request.State == "admitted" && (state is null || !GrantOf(request).StandsIn(state)))
            {
                // Released from the seat since: nothing is left of it.
                continue;
            }

            result.Add(request.State == "admitted"
                ? new LobbyRequest(request.Id, LobbyState.Admitted, title, request.Roundtable, $"seat:{request.Seat}")
                : new LobbyRequest(request.Id, request.State == "declined" ? LobbyState.Declined : LobbyState.Waiting, title, null, null));
        }

        return new LobbyRequests(result);
    }

    /// <summary>Who waits, and who is connected.</summary>
    public async Task<LobbyShape> LookAsync(OpenRoundtableSession open)
    {
        var id = open.Session.Id.Value;
        var (pages, seats) = open.Audiences.Connected();
        return new LobbyShape(
            await rooms.CodeAsync(id) ?? "",
            [.. (await requests.WaitingAsync(id)).Select(r => new WaitingShape(r.Id, r.Name, r.Organisation, r.Asked))],
            pages,
            [.. seats.Select(s => s.Value).Order(StringComparer.Ordinal)]);
    }

    /// <summary>Changes the room code.</summary>
    public Task<string> ChangeCodeAsync(RoundtableId roundtable, string by) =>
        rooms.ChangeAsync(roundtable.Value, NewCode, new AuditEntry(time.GetUtcNow(), by, "roomCodeChanged", roundtable.Value));

    /// <summary>
    /// Admits a request to a seat: makes the person, gives them a place there as the facilitator who admits, then gives the
    /// browser the seat. Asked for again it does nothing more; where the command is refused, nothing is given.
    /// </summary>
    public async Task<Refusal?> AdmitAsync(Caller facilitator, OpenRoundtableSession open, string id, SeatId seat)
    {
        var roundtable = open.Session.Id;
        var request = await requests.ClaimAsync(roundtable.Value, id, seat.Value);
        if (request is null)
        {
            return new Refusal("lobby.gone");
        }

        if (request.State == "declined" || request.Seat != seat.Value)
        {
            return new Refusal("lobby.answered");
        }

        if (request.State == "admitted")
        {
            return null;
        }

        var by = facilitator.As(roundtable, "facilitator")!.ToString();
        await people.AddAsync(new Person(id, Called(request.Name, request.Organisation)));
        var refusal = await AssignAsync(facilitator, open, seat, PersonId.Of(id));
        await requests.EndClaimAsync(
            id, seat.Value, refusal is null, new AuditEntry(time.GetUtcNow(), by, "lobbyAdmitted", roundtable.Value, $"seat:{seat}/{id}"));
        sessions.Changed(request.Session);
        return refusal;
    }

    /// <summary>Turns a request away.</summary>
    public async Task<Refusal?> DeclineAsync(RoundtableId roundtable, string id, string by)
    {
        var entry = new AuditEntry(time.GetUtcNow(), by, "lobbyDeclined", roundtable.Value, id);
        return await requests.DeclineAsync(roundtable.Value, id, entry) switch
        {
            null => new Refusal("lobby.gone"),
            { State: "declined" } => null,
            _ => new Refusal("lobby.answered"),
        };
    }

    private static Grant GrantOf(StoredRequest admitted) =>
        new(Role.Participant, RoundtableId.Of(admitted.Roundtable), SeatId.Of(admitted.Seat!), admitted.Id);

    private async Task<Refusal?> AssignAsync(Caller facilitator, OpenRoundtableSession open, SeatId seat, PersonId person)
    {
        if (IsAssigned(open, seat, person))
        {
            return null;
        }

        var part = open.Session.Snapshot.State!.Seats.Find(seat) is { Persons.IsEmpty: true } ? Part.Head : Part.Adviser;
        var command = JsonSerializer.SerializeToElement<Command>(new AssignPerson(seat, person, part), DomainJson.Options);
        var answer = await door.DoAsync(facilitator, new CommandRequest(open.Session.Id.Value, $"admit-{person}", command, "facilitator"));

        // A second click meanwhile may have been decided in between, with another part.
        return answer.Refusal is { } refusal && !IsAssigned(open, seat, person) ? refusal : null;
    }

    private static bool IsAssigned(OpenRoundtableSession open, SeatId seat, PersonId person) =>
        open.Session.Snapshot.State!.Seats.Find(seat)?.Persons.ContainsKey(person) == true;
}
