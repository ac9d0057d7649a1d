using System.Diagnostics;
using System.Globalization;

namespace Consultation.Domain;

public static partial class Decider
{
    private static Decision DecideProcedures(Context x, Command command) => command switch
    {
        DecideProcedure c => Decide(x, c),
        WithdrawProcedure c => x.State.Procedures.Find(c.Procedure) is null
            ? Refusal.Of("procedure.unknown", "id", c.Procedure.Value)
            : new ProcedureWithdrawn(c.Procedure),
        _ => throw new UnreachableException(),
    };

    private static Decision Decide(Context x, DecideProcedure c)
    {
        if ((x.Taken(c.Procedure.Value) ?? WrongProcedure(x.State, c)
            ?? (c.Item is { } item ? UnknownItem(x, item) : null) ?? (c.Seat is { } seat ? x.NotFor(seat) : null)
            ?? Impossible(x.State, c)) is { } no)
        {
            return no;
        }

        // A record that says "suspended" or "closed" while it isn't so would be wrong: what was decided happens with it.
        IEnumerable<Event> follows = c.What switch
        {
            ProcedureKind.ListOfSpeakersClosed when x.State.Floor.IsOpen => [new FloorClosed()],
            ProcedureKind.MeetingSuspended => Suspend(x.State).Events,
            _ => [],
        };
        return new Decision.Accepted([new ProcedureDecided(c.Procedure, c.What, c.How, c.Item, c.Seat, c.Hands), .. follows]);
    }

    private static Refusal? WrongProcedure(Roundtable state, DecideProcedure c)
    {
        var elects = c.What is ProcedureKind.ChairElected or ProcedureKind.ViceChairElected or ProcedureKind.RapporteurElected;
        var checks = new Checks()
            .That(elects == c.Seat is not null, "seat", elects ? "must say who was elected" : "is for elections only")
            .That(c.Hands is null || c.How == ProcedureHow.ShowOfHands, "hands", "are counted in a show of hands only")
            .That(!(c.What is ProcedureKind.AgendaAdopted or ProcedureKind.AgendaAdoptedAsAmended) || !state.Agenda.Items.IsEmpty, "what", "can't be decided while the agenda is empty");
        if (c.Hands is { } hands)
        {
            var most = state.Roll().Count();
            checks.Between("hands.for", hands.For, 0, most).Between("hands.against", hands.Against, 0, most).Between("hands.abstained", hands.Abstained, 0, most)
                .That(
                    (long)hands.For + hands.Against + hands.Abstained <= most, "hands",
                    string.Create(CultureInfo.InvariantCulture, $"must together be at most {most}, the seats entitled to vote"));
        }

        return checks.Refusal;
    }

    private static Refusal? Impossible(Roundtable state, DecideProcedure c) =>
        c.Hands is { } hands && hands.For <= hands.Against ? new Refusal("procedure.notCarried")
        : c.What == ProcedureKind.NextMeeting && state.NextMeeting is null ? new Refusal("procedure.nextMeetingMissing")
        : c.What == ProcedureKind.MeetingSuspended ? Unfinished(state)
        : null;
}
