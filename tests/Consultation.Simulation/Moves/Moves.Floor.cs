using Consultation.Domain;
using static Consultation.Simulation.Move;

namespace Consultation.Simulation;

internal static partial class Moves
{
    private static IReadOnlyList<Move> Floor =>
    [
        Of<PauseSpeech>("pause the speech", 2, r => Speech(r) is { IsPaused: false }, r => Speech(r) is { } speech
            ? (Who.Facilitator, new PauseSpeech(r.Chance.Percent(50) ? speech.Id : null)) : null),
        Of<ResumeSpeech>("go on with the speech", 6, r => Speech(r) is { IsPaused: true }, r => Speech(r) is { } speech
            ? (Who.Facilitator, new ResumeSpeech(r.Chance.Percent(50) ? speech.Id : null)) : null),
        Of<ExtendSpeech>("give the speech more time", 1, r => Speech(r) is not null, r => Speech(r) is { } speech
            ? (Who.Facilitator, new ExtendSpeech((speech.Limit ?? 0) + r.Chance.Between(5, 120), speech.Id)) : null),
        Of<SetSpeakingOrder>("set the order of speakers", 1, r => r.CanPrepare, r => (Who.Facilitator, new SetSpeakingOrder(
            r.Chance.Of(SpeakingOrder.AsAsked, SpeakingOrder.FewestFirst, SpeakingOrder.AlternateSectors)))),
        Of<SetSpeakingLimits>("set speaking limits", 1, r => r.CanPrepare, r => (Who.Facilitator, new SetSpeakingLimits(
            r.Chance.Percent(50) ? r.Chance.Between(5, 300) : null, r.Chance.Percent(30) ? r.Chance.Between(5, 900) : null))),
        Of<MoveRequest>("move a request", 2, r => r.IsLive && r.State.Floor.Queue.Count > 1, r => r.Pick(r.State.Floor.Queue) is { } request
            ? (Who.Facilitator, new MoveRequest(request.Id, r.Chance.Between(1, r.State.Floor.Queue.Count))) : null),
        Of<UndoFloor>("take the floor back", 1, r => r.IsLive && r.State.Floor.Speeches.Count > 0, r => r.Pick(r.State.Floor.Speeches.Where(s => !s.IsInError).TakeLast(3).ToList()) is { } speech
            ? (Who.Facilitator, new UndoFloor(speech.Id)) : null),
        Of<RuleOnPoint>("rule on a point of order", 2, r => r.IsLive && r.State.Floor.Orders.Count > 0, r =>
            r.Pick(r.State.Floor.Orders.Where(o => r.State.Floor.Raised(o.Id) is not null && (o.Ruling is null || r.Chance.Percent(10))).ToList()) is { } order
                ? (Who.Facilitator, new RuleOnPoint(order.Id, r.Words("ruled"))) : null),
    ];

    private static Speech? Speech(Room r) => r.IsLive && r.State.Floor.Speaking is { } id ? r.State.Floor.Speeches[id] : null;

    /// <summary>A kind that can be asked for, and what it is to.</summary>
    private static (FloorKind Kind, SpeechId? To) WantedOf(Room r)
    {
        var kind = r.State.Floor.IsOpen ? r.Chance.Of(FloorKind.Statement, FloorKind.Reply, FloorKind.Question, FloorKind.PointOfOrder) : FloorKind.PointOfOrder;
        return (kind, kind is FloorKind.Reply or FloorKind.Question && r.Chance.Percent(60) ? r.State.Floor.Speaking : null);
    }
}
