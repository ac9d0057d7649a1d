namespace Consultation.Domain.Tests;

/// <summary>Silence procedures in a played meeting; <c>s1</c> where no id is given</summary>
public static class SilencesPlayed
{
    /// <summary>Opens one, over days or (none) for a minute in the meeting.</summary>
    public static PlayedMeeting Open(this PlayedMeeting meeting, string point, int days, string round = "s1") =>
        meeting.Do(new OpenSilence(new(round), new SilenceTarget(new(point)), days == 0 ? meeting.Now.AddMinutes(3) : meeting.Now.AddDays(days)));

    public static PlayedMeeting Notified(this PlayedMeeting meeting, string seats, string round = "s1")
    {
        foreach (var seat in seats.Split(' '))
        {
            meeting.Do(new NoteNotified(new(round), new(seat)), Actor.System);
        }

        return meeting;
    }

    /// <summary>One of every kind, and one moved.</summary>
    public static PlayedMeeting Silences(this PlayedMeeting meeting) => meeting.Point("sil", "Silent.")
        .Open("sil", 3, "broken").Do(new BreakSilence(new("broken"), Text.En("No."), new("g1"), new("broke")))
        .Open("sil", 3, "amended").Do(new BreakSilence(new("amended"), Text.En("Silent!"), new("g1"), Amendment: new("amendment")))
        .Open("sil", 3, "cancelled").Do(new ExtendSilence(new("cancelled"), meeting.Now.AddDays(9), Text.En("Holidays."))).Do(new CancelSilence(new("cancelled"), Text.En("Wrong.")))
        .Open("sil", 3, "kept").Notified("g1 g2 g3 c2 c3", "kept").Do(new KeepSilence(new("kept")), Actor.System);
}
