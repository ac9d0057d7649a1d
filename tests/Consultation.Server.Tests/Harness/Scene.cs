using Consultation.Domain;
using Consultation.Domain.Json;
using Consultation.Server.Live;

namespace Consultation.Server.Tests.Harness;

/// <summary>The live session of the roundtable <c>rt</c>, without a wire.</summary>
internal sealed class Scene(LiveSessions sessions)
{
    public static readonly RoundtableId Roundtable = RoundtableId.Of("rt");

    private static readonly Actor Facilitator = new(Role.Facilitator, null, "ada");
    private int _id;

    /// <summary>Gives a command as the facilitator.</summary>
    public Task<Answer> DoAsync(Command command, string? id = null) => sessions.DoAsync(Roundtable, Sent(command, id)).Soon();

    /// <summary>Casts a seat's ballot.</summary>
    public Task<Answer> VoteAsync(string seat, Domain.Consensus.Position position, string? id = null, string round = "r1", string? receipt = null) => sessions.DoAsync(
        Roundtable, Sent(new CastBallot(RoundId.Of(round), SeatId.Of(seat), position, Receipt: receipt), id, Actor.Of(SeatId.Of(seat)))).Soon();

    public Sent Sent(Command command, string? id = null, Actor? actor = null) => new(
        actor ?? Facilitator, id ?? $"c{Interlocked.Increment(ref _id)}", command, Facts.None,
        System.Security.Cryptography.SHA256.HashData(DomainJson.Write(command)));

    public async Task<Roundtable?> StateAsync() => (await sessions.OpenAsync(Roundtable)).Session.Snapshot.State;

    /// <summary>In session: these seats at the table, <c>p1</c> on it.</summary>
    public async Task UnderWayAsync(params string[] seats)
    {
        var (sector, item, point) = (SectorId.Of("gov"), ItemId.Of("item1"), PointId.Of("p1"));
        Command[] commands =
        [
            new CreateRoundtable(Text.En("Rule of law"), [Language.En], Language.En, "Asia/Almaty", RollKind.All, Noun.Participants),
            new AddSector(sector, Text.En("Government")),
            .. seats.Select(s => new AddSeat(SeatId.Of(s), Text.En(s), sector)),
            new AddItem(item, Text.En("First"), 1),
            new OpenRoundtable(),
            .. seats.Select(s => new RecordArrival(SeatId.Of(s), AttendanceMode.OnSite)),
            new DraftPoint(point, item, Text.En("the text")),
            new TablePoint(point),
        ];
        foreach (var command in commands)
        {
            Assert.Null((await DoAsync(command)).Refusal);
        }
    }
}
