using Consultation.Domain;

namespace Consultation.Server.Views;

internal sealed partial class ViewBuilder
{
    /// <summary>Those on points; one on the minutes is told with these. Silence procedures are open by nature: everyone sees who broke one. Who hasn't been reached is for the facilitator, who can.</summary>
    private Slice SilenceOf(Roundtable r) => new(
        "silence", null, new SliceList("procedures", r.Silences.Where(s => s.Point is not null).ToDictionary(s => s.Id.Value, s => (object)ProcedureOf(s))));

    private SilenceShape ProcedureOf(SilenceProcedure s)
    {
        var facilitates = audience == Audience.Facilitator;
        var kept = s.State == SilenceState.Kept;
        return new SilenceShape(
            s.Point!.Value, s.Version, s.Rule, s.State, s.InMeeting, s.Opened, s.Until, [.. s.Extensions.Select(e => new ExtendedShape(e.Until, e.Reason, e.Time))],
            s.Register.Count, s.InMeeting ? null : s.Notified.Count, s.Ended, s.Outcome, kept ? s.NotReached.Count : null,
            s.Broken is { } broken ? new BrokenShape(broken.Seat, broken.Objection, broken.Amendment) : null, s.Reason,
            facilitates && s is { IsOpen: true, InMeeting: false } ? [.. s.Register.Select(e => e.Seat).Where(seat => !s.Notified.Contains(seat))] : null,
            facilitates && kept ? s.NotReached : null);
    }
}
