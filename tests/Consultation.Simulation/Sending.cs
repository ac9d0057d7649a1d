using System.Text.Json;
using Consultation.Domain;
using Consultation.Server.Access;
using Consultation.Server.Live;

namespace Consultation.Simulation;

/// <summary>Who gives a command, and with which person behind it.</summary>
internal sealed record Who(Role Role, string By, SeatId? Seat = null, bool IsPerson = false)
{
    public static Who Facilitator { get; } = new(Role.Facilitator, "chair");

    public static Who Rapporteur { get; } = new(Role.Rapporteur, "writer");

    /// <summary>Somebody with the link of a seat.</summary>
    public static Who At(SeatId seat) => new(Role.Participant, "guest", seat);

    /// <summary>A person with a place at a seat.</summary>
    public static Who At(SeatId seat, PersonId person) => new(Role.Participant, person.Value, seat, IsPerson: true);

    /// <summary>As the journal names them.</summary>
    public Actor Actor => new(Role, Seat, By);

    public Caller CallerAt(RoundtableId roundtable) => new(By, [new Grant(Role, roundtable, Seat, IsPerson ? By : null)]);
}

/// <summary>A command as somebody sent it.</summary>
/// <param name="Move">What was meant by it.</param>
/// <param name="Json">The command, as it goes over the wire.</param>
internal sealed record Sending(string Move, Who Who, string Id, string Json)
{
    /// <summary>What came of it, as the server answered; none where the answer was lost with the server.</summary>
    public Answer? Answer { get; set; }

    public CommandRequest Request(RoundtableId roundtable) => new(roundtable.Value, Id, JsonElement.Parse(Json));

    public override string ToString() => $"{Move} | {Who.Actor} {Id} {Json} -> "
        + (Answer is not { } answer ? "no answer" : answer.Number is { } number ? $"done, {number}" : $"refused, {answer.Refusal!.Code}");
}
