using System.Diagnostics;

namespace Consultation.Domain;

/// <summary>Seats that take no part in something, since their interests conflict.</summary>
public static partial class Decider
{
    private static Decision DecideSteppingOut(Context x, Command command) => command switch
    {
        StepOut c => Recuse(x, c),
        StepIn c => x.NotFor(c.Seat) is { } no ? no
            : !x.State.Seats[c.Seat].SteppedOut.Exists(o => o.Back is null) ? new Refusal("seat.present")
            : new SeatSteppedIn(c.Seat, x.OnBehalf),
        _ => throw new UnreachableException(),
    };

    private static Decision Recuse(Context x, StepOut c)
    {
        if ((x.NotFor(c.Seat) ?? (c.Point is { } id ? NotToStepOutOf(x, id) : null)) is { } no)
        {
            return no;
        }

        var seat = x.State.Seats[c.Seat];
        if (!seat.IsPresent)
        {
            return new Refusal("seat.absent");
        }

        if (seat.IsOutOf(c.Point))
        {
            return new Refusal("seat.steppedOut");
        }

        var stepped = new SeatSteppedOut(c.Seat, c.Point, x.OnBehalf);
        return c.Point is null && x.State.Floor.Speaking is { } speech && x.State.Floor.Speeches[speech].Seat == c.Seat
            ? Decision.Of(new SpeechEnded(speech), stepped)
            : stepped;
    }

    /// <summary>What hasn't been on the table isn't known to those who would step out of it.</summary>
    private static Refusal? NotToStepOutOf(Context x, PointId id) =>
        Find(x, id, out var point) is { } unknown ? unknown
        : point!.IsFinal ? new Refusal("point.final")
        : point.Stage == PointStage.Draft || !point.WasTabled ? new Refusal("point.notTabled")
        : null;

    /// <summary>
    /// The refusal of one vote on points that don't have the same register: a seat would lose its vote on those that it
    /// has not stepped out of.
    /// </summary>
    private static Refusal? OtherRegisters(Roundtable state, List<ConsensusPoint> points) =>
        points.Count > 1 && state.Roll().Any(seat => !seat.SteppedOut.IsEmpty && points.Select(p => seat.IsOutOf(p.Id)).Distinct().Count() > 1)
            ? Refusal.OfField("rule.invalid", "points", "can't share a vote: a seat has stepped out of some of them and not of the others; vote on each")
            : null;
}
