using Consultation.Domain;
using static Consultation.Simulation.Move;

namespace Consultation.Simulation;

internal static partial class Moves
{
    private static IReadOnlyList<Move> Life =>
    [
        Of<CreateRoundtable>("create", 100, r => r.Stored is null, r => (Who.Facilitator, new CreateRoundtable(
            r.Words("Rule of law"), [Language.En, Language.Ru], Language.En, "Asia/Almaty",
            r.Chance.Of(RollKind.Arrived, RollKind.All), r.Chance.Of(Noun.Participants, Noun.Delegations, Noun.Committee)))),
        Of<DescribeRoundtable>("describe", 1, r => r.CanPrepare, r => (r.Either(), new DescribeRoundtable(
            r.Words("Rule of law"), [Language.En, Language.Ru], Language.En, "Asia/Almaty",
            r.Chance.Percent(80) ? r.State.Description.Roll : r.Chance.Of(RollKind.Arrived, RollKind.All), r.State.Description.Noun,
            Place: r.MaybeWords("Almaty", 50), Online: "https://room.example/1", Start: r.Now.AddHours(1), Background: r.MaybeWords("background", 50)))),
        Of<SetDefaultRule>("set the default rule", 3, r => r.CanPrepare, r => (Who.Facilitator, new SetDefaultRule(r.Rule()))),
        Of<SetMarkings>("set markings", 2, r => r.CanPrepare && r.State.Markings.Count == 0, r =>
        {
            ValueList<Marking> markings = [
                new Marking(MarkingId.Of(r.NewId("m")), r.Words("Unclassified"), "U"),
                new Marking(MarkingId.Of(r.NewId("m")), r.Words("Sensitive"), "SBU")];
            return (Who.Facilitator, new SetMarkings(markings, markings[0].Id));
        }),
        Of<SetParts>("set parts", 1, r => r.CanPrepare, r => (Who.Facilitator, new SetParts([.. Enum.GetValues<FeaturePart>().Where(_ => r.Chance.Percent(50))]))),
        Of<ScheduleRoundtable>("schedule", 3, r => r.Stage == Stage.Draft, _ => (Who.Facilitator, new ScheduleRoundtable())),
        Of<OpenRoundtable>("open the session", 60, r => r.IsPreparing && r.Seats.Count() >= r.Places / 2 && r.State.Agenda.Items.Count > 0, _ => (Who.Facilitator, new OpenRoundtable())),
        Of<SuspendRoundtable>("suspend", 1, r => r.IsLive && r.OpenRound is null, _ => (Who.Facilitator, new SuspendRoundtable())),
        Of<ResumeRoundtable>("resume", 60, r => r.Stage == Stage.Suspended, _ => (Who.Facilitator, new ResumeRoundtable())),
        Of<CloseRoundtable>("close the session", 12, r => r.IsLate && r.IsLive && r.OpenRound is null && !r.State.Points.Any(p => p.IsUnderWay), _ => (Who.Facilitator, new CloseRoundtable())),
        Of<PlaceInSeries>("place in a series", 1, r => r.CanPrepare && r.State.Series is null, _ => (Who.Facilitator, new PlaceInSeries(SeriesId.Of("series")))),
        Of<AmendPosition>("amend a position", 1, r => r.IsLive, r => Adopted(r, PositionStanding.Superseded) is [{ } position, { } by, ..]
            ? (Who.Facilitator, new AmendPosition(new PositionRef(position), new PositionRef(by), r.MaybeWords("amended because", 50))) : null),
        Of<SupersedePosition>("supersede a position", 1, r => r.IsLive, r => Adopted(r, PositionStanding.Superseded) is [{ } position, ..]
            ? (Who.Facilitator, new SupersedePosition(new PositionRef(position), null, r.Words("given up because"))) : null),
        Of<SetNextMeeting>("set the next meeting", 1, r => r.IsLive, r => (r.Either(), new SetNextMeeting(r.Words("end of April"), r.Words("Astana")))),
    ];

    /// <summary>The positions adopted here, in no order, but those that stand in a way.</summary>
    private static List<PointId> Adopted(Room r, PositionStanding but)
    {
        var adopted = r.State.Points.Where(p => p.Decision is { Adopted: true } && p.Change?.Standing != but).Select(p => p.Id).ToList();
        return r.Chance.Percent(50) ? adopted : [.. adopted.AsEnumerable().Reverse()];
    }
}
