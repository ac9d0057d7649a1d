namespace Consultation.Domain.Tests;

/// <summary>What happens to the minutes of a meeting that is over.</summary>
public static class MinutesPlayed
{
    public static readonly string Sha256 = new('a', 64);

    public static PlayedMeeting Organised(this PlayedMeeting meeting) => meeting.Do(new SetOrganisation(new Organisation(
        Text.En("Freedom House"), [new Signatory(Text.En("Director"), Text.En("A. Name")), new Signatory(Text.En("Secretary"))], Text.En("Almaty\nKazakhstan"),
        new Logo(LogoForm.Png, "iVBORw0KGgo="), "#1f4e79", "LPS/{year}/{number}", "{symbol}/D.{number}")));

    public static PlayedMeeting Edit(
        this PlayedMeeting meeting, string paragraph, string text, Language language = Language.En, long? basedOn = null, DocumentKind kind = DocumentKind.Minutes) =>
        meeting.Do(new EditParagraph(kind, paragraph, language, text, basedOn ?? meeting.State.Number));

    public static PlayedMeeting Circulate(this PlayedMeeting meeting, string? readership = null) =>
        meeting.Do(new CirculateMinutes(meeting.State.Minutes.Versions.Count + 1, meeting.Now.AddDays(7), readership));

    public static PlayedMeeting Propose(this PlayedMeeting meeting, string id, string paragraph, string text, string seat = "c1") =>
        meeting.Do(new ProposeCorrection(new(id), paragraph, Text.En(text), Text.En("It was so.")), Actor.Of(new(seat)));

    public static PlayedMeeting Approve(this PlayedMeeting meeting, int version, string? symbol = null) =>
        meeting.Do(new ApproveMinutes(version), facts: new Facts { Symbol = symbol });

    public static PlayedMeeting Publish(this PlayedMeeting meeting, string? readership = null) => meeting.Do(new PublishMinutes(
        meeting.State.Minutes.Approved!.Number, [new PublishedFile(readership is null ? "minutes.en.pdf" : $"minutes.en.{readership}.pdf", Sha256, 7)], readership));

    public static PlayedMeeting SilenceOnMinutes(this PlayedMeeting meeting, string id) =>
        meeting.Do(new OpenSilence(new(id), new SilenceTarget(null, meeting.State.Minutes.Versions.Count), meeting.Now.AddDays(3)));

    public static PlayedMeeting Reach(this PlayedMeeting meeting, string silence)
    {
        foreach (var seat in meeting.State.Silences[new(silence)].Register)
        {
            meeting.Do(new NoteNotified(new(silence), seat.Seat), Actor.System);
        }

        return meeting;
    }

    public static PlayedMeeting Keep(this PlayedMeeting meeting, string silence, string? symbol = null) =>
        meeting.Do(new KeepSilence(new(silence)), Actor.System, facts: new Facts { Symbol = symbol });

    /// <summary>All that can happen to minutes of a meeting with a note, by its id, which is closed by it.</summary>
    public static PlayedMeeting LifeOfMinutes(this PlayedMeeting meeting, string note)
    {
        var key = ParagraphKey.Of(new NoteId(note));
        meeting.Organised().Do(new CloseRoundtable()).Do(new SetTradition(Tradition.DecisionMinutes))
            .Do(new SetDistribution(new Distribution([Text.En("Office")], [Text.En("Mission")], ["PGOV", "KZ"])))
            .Edit(key, "Edited.").Edit(key, "Edited for the report.", kind: DocumentKind.SummaryReport).Do(new ReviseNote(new(note), Text.En("Beneath.")))
            .Circulate("sbu").Propose("accepted", key, "Corrected.").Propose("declined", key, "Not so.")
            .Do(new DeclineCorrection(new("declined"), Text.En("It was so.")));
        meeting.Do(new AcceptCorrection(new("accepted"))).Do(new EndCirculation(1), Actor.System)
            .Circulate().SilenceOnMinutes("minutes-cancelled").Do(new CancelSilence(new("minutes-cancelled"), Text.En("Too early.")))
            .SilenceOnMinutes("minutes-broken").Do(new BreakSilence(new("minutes-broken"), Text.En("Not mine."), Correction: new CorrectionId("objected")), Actor.Of(new("g2")))
            .Do(new AcceptCorrection(new("objected")));
        return meeting.Do(new ReviseNote(new(note), Text.En("Beneath again."))).Circulate().Propose("late", key, "Corrected at last.").Do(new AcceptCorrection(new("late")))
            .Approve(3, "LPS/2009/3").Publish("public").Publish("public").Publish()
            .Do(new IssueCorrigendum(new("corrigendum"), key, Text.En("Read “so”."), Text.En("A slip.")))
            .Do(new SupersedePublication(1, 2)).Do(new SupersedePublication(2, 3));
    }
}
