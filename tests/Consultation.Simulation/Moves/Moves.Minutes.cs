using Consultation.Domain;
using static Consultation.Simulation.Move;

namespace Consultation.Simulation;

internal static partial class Moves
{
    private static IReadOnlyList<Move> MinutesOfIt =>
    [
        Of<SetTradition>("choose the form of the minutes", 1, r => r.Stored is not null && IsDraft(r), r => (r.Either(), new SetTradition(r.Chance.Of(Enum.GetValues<Tradition>())))),
        Of<SetOrganisation>("set the organisation", 1, r => r.Stored is not null && IsDraft(r), r => (Who.Facilitator, new SetOrganisation(
            new Organisation(r.Words("House"), [new Signatory(r.Words("Director"))], r.MaybeWords("Street", 50), DecisionPattern: "{symbol}/D.{number}")))),
        Of<SetDistribution>("set the distribution", 1, r => r.Stored is not null && IsDraft(r), r => (r.Either(), new SetDistribution(
            r.Chance.Percent(20) ? new Distribution([], [], []) : new Distribution([r.Words("to act")], [r.Words("to know")], ["PGOV", "KZ"])))),
        Of<EditParagraph>("edit a paragraph", 4, r => CanWrite(r) && IsDraft(r), r => AnyKey(r) is { } key ? (r.Either(), new EditParagraph(
            r.Chance.Of(DocumentKind.Minutes, DocumentKind.Minutes, DocumentKind.SummaryReport), key, Language.En,
            r.Chance.Percent(10) ? "" : r.Words("edit")[Language.En]!, r.Chance.Percent(80) ? r.State.Number : r.Chance.Between(1, (int)r.State.Number))) : null),
        Of<CirculateMinutes>("circulate the minutes", 12, r => IsOver(r) && IsDraft(r) && r.State.Minutes.Stage == MinutesStage.Draft, r => (Who.Facilitator, new CirculateMinutes(
            r.State.Minutes.Versions.Count + 1, r.Now.AddSeconds(r.Chance.Between(20, 400)), AnyReadership(r)))),
        Of<ProposeCorrection>("propose a correction", 10, r => IsOver(r) && r.State.Minutes.Circulating is not null, r => r.Pick(r.Seats) is { } seat && AnyKey(r) is { } key
            ? (r.Acting(seat), new ProposeCorrection(CorrectionId.Of(r.NewId("k")), key, r.Words("corrected"), r.Words("corrected because"))) : null),
        Of<AcceptCorrection>("accept a correction", 8, IsOver, r => r.Pick(OpenCorrections(r)) is { } correction ? (r.Either(), r.Chance.Percent(30) && correction.Paragraph is not null
            ? new AcceptCorrection(correction.Id, r.Words("put together"), r.State.Number) : new AcceptCorrection(correction.Id)) : null),
        Of<DeclineCorrection>("decline a correction", 6, IsOver, r => r.Pick(OpenCorrections(r)) is { } correction
            ? (r.Either(), new DeclineCorrection(correction.Id, r.Words("declined because"))) : null),
        Of<OpenSilence>("ask for objections to the minutes", 6, r => IsOver(r) && IsDraft(r) && r.State.Minutes is { Newest: not null, HasOpenCorrections: false }, r => (Who.Facilitator, new OpenSilence(
            RoundId.Of(r.NewId("r")), new SilenceTarget(null, r.State.Minutes.Versions.Count), r.Now.AddSeconds(r.Chance.Between(20, 400))))),
        Of<BreakSilence>("object to the minutes", 3, r => r.Stored?.Minutes.Silence is not null, r => r.State.Minutes.Silence is { } silence
            && r.Pick(r.Seats.Where(s => r.State.Silences[silence].Entry(s.Id) is not null)) is { } seat
                ? (r.For(seat), new BreakSilence(silence, r.Words("objection"), seat.Id, Correction: CorrectionId.Of(r.NewId("k")))) : null),
        Of<ApproveMinutes>("approve the minutes", 2, r => IsOver(r) && IsDraft(r) && !r.State.Minutes.HasOpenCorrections, r => (Who.Facilitator, new ApproveMinutes(
            r.State.Minutes.Versions.Count + (r.State.Minutes.Versions.IsEmpty || r.Chance.Percent(50) ? 1 : 0)))),
        Of<PublishMinutes>("publish the minutes", 8, r => IsOver(r) && !IsDraft(r) && r.State.Minutes.Publications.Count < 6, r => (Who.Facilitator, new PublishMinutes(
            r.State.Minutes.Approved!.Number, [UploadedFiles.Published], AnyReadership(r)))),
        Of<IssueCorrigendum>("issue a corrigendum", 4, r => r.Stored?.Minutes.Publications.IsEmpty == false, r => AnyKey(r) is { } key ? (Who.Facilitator, new IssueCorrigendum(
            CorrigendumId.Of(r.NewId("k")), key, r.Words("read"), r.Words("a slip of"))) : null),
        Of<SupersedePublication>("supersede a publication", 2, r => r.Stored?.Minutes.Publications.Count > 1, r =>
            (Who.Facilitator, new SupersedePublication(r.Chance.Between(1, Math.Max(1, r.State.Minutes.Publications.Count - 1)), r.State.Minutes.Publications.Count))),
    ];

    private static bool IsOver(Room r) => r.Stage == Stage.Closed;

    private static bool IsDraft(Room r) => r.State.Minutes.Approved is null;

    private static IEnumerable<Correction> OpenCorrections(Room r) => r.State.Minutes.Corrections.Where(c => c.State == CorrectionState.Proposed);

    private static string? AnyReadership(Room r) => r.Chance.Percent(40) ? null : r.State.Markings.Count > 0 && r.Chance.Percent(60) ? AnyMarking(r).Value : "public";

    private static string? AnyKey(Room r)
    {
        string[] all =
        [
            .. r.State.Notes.Select(n => ParagraphKey.Of(n.Id)), .. r.State.Statements.Select(s => ParagraphKey.Of(s.Id)), .. r.State.Procedures.Select(p => ParagraphKey.Of(p.Id)),
            .. r.State.Floor.Orders.Where(o => o.Ruling is not null).Select(o => ParagraphKey.Of(o.Id)), .. r.State.Points.Select(p => ParagraphKey.Of(p.Id)), ParagraphKey.Next,
        ];
        return r.Pick(all);
    }
}
