using System.Diagnostics;
using Consultation.Domain.Consensus;

namespace Consultation.Domain;

public static partial class Decider
{
    private static readonly TimeSpan LongestInMeeting = TimeSpan.FromHours(1);
    private static readonly TimeSpan LongestSilence = TimeSpan.FromDays(366);

    private static Refusal AsksForUnanimity => Refusal.OfField("rule.invalid", "required", "asks for unanimity, which silence can't give; hold a vote");

    private static Decision DecideSilence(Context x, Command command) => command switch
    {
        OpenSilence c => Open(x, c),
        NoteNotified c => Under(x, c.Round, out var silence) is { } no ? no
            : silence!.Entry(c.Seat) is null ? new Refusal("vote.notOnRegister")
            : new Checks()
                .That(!silence.InMeeting, "round", "runs in the meeting, where nobody is notified")
                .That(!silence.Notified.Contains(c.Seat), "seat", "was notified before").Refusal is { } wrong ? wrong
            : new SeatNotified(c.Round, c.Seat),
        BreakSilence c => Break(x, c),
        ExtendSilence c => Extend(x, c),
        CancelSilence c => (Under(x, c.Round, out _) ?? WrongReason(c.Reason)) is { } no ? no : new SilenceCancelled(c.Round, c.Reason),
        KeepSilence c => Under(x, c.Round, out var silence) is { } no ? no : Keep(x, silence!),
        _ => throw new UnreachableException(),
    };

    private static Decision Open(Context x, OpenSilence c) =>
        c.Target.Point is { } point ? OpenOnPoint(x, c, point) : OpenOnMinutes(x, c, c.Target.Minutes ?? 0);

    private static Decision OpenOnPoint(Context x, OpenSilence c, PointId id)
    {
        ConsensusRule? own = null;
        if ((Find(x, id, out var point) ?? x.Taken(c.Round.Value) ?? Settled(point!) ?? NotTabled(point!) ?? Bracketed(point!)
            ?? (c.Rule is { } proposed ? Rule(proposed, out own) : null)
            ?? WrongMoment(x, c.Until)) is { } no)
        {
            return no;
        }

        var rule = (own ?? x.State.RuleOf(point!)) with { Silence = SilenceRule.Assents };
        return rule.Required == Grade.Unanimity
            ? AsksForUnanimity
            : new SilenceOpened(
                c.Round, point!.Id, point.Version.Number, rule,
                Register(x.State, [point.Id]),
                [.. x.State.Sectors.Select(s => new RegisterSector(s.Id, s.Essential))],
                c.Until, x.State.Stage == Stage.Live && c.Until - x.Now <= LongestInMeeting);
    }

    private static Decision Break(Context x, BreakSilence c)
    {
        if ((For(x, c.Seat, out var seat) ?? Under(x, c.Round, out _)) is { } no)
        {
            return no;
        }

        var silence = x.State.Silences[c.Round];
        if (silence.Entry(seat) is null)
        {
            return new Refusal(x.State.Seats[seat].Votes ? "vote.notOnRegister" : "seat.noVote");
        }

        if (x.OutOf(seat, silence.Point) is { } stepped)
        {
            return stepped;
        }

        if (silence.Point is not { } on)
        {
            return BreakOnMinutes(x, c, seat, silence);
        }

        var (point, objection, amendment) = (x.State.Points[on], c.Objection, c.Amendment);
        return (new Checks().That(c.Correction is null, "correction", "is for minutes only").That(objection is null != amendment is null, "objection", "or an amendment must be given, not both").Refusal
            ?? x.Taken((objection?.Value ?? amendment?.Value)!)
            ?? (objection is null ? WrongPointText(x, c.Text, null) ?? Unchanged(point, c.Text, point.Version.Clause) : new Checks().Reason("text", c.Text).Refusal)) is { } wrong
            ? wrong
            : Decision.Of(
                new SilenceBroken(c.Round, seat, objection, amendment, x.OnBehalf),
                objection is { } raised
                    ? new ObjectionRaised(raised, point.Id, silence.Version, seat, c.Text, x.OnBehalf)
                    : new AmendmentProposed(amendment!.Value, point.Id, silence.Version, c.Text, Seat: seat, OnBehalf: x.OnBehalf));
    }

    private static Decision Extend(Context x, ExtendSilence c)
    {
        if (Under(x, c.Round, out var silence) is { } no)
        {
            return no;
        }

        // What the server adds for time that was lost isn't measured by what a facilitator may ask for.
        var asked = x.Actor.Role != Role.System;
        return (new Checks()
            .That(c.Until > silence!.Until, "until", "must be later than it was")
            .That(!asked || c.Until > x.Now, "until", "must lie ahead")
            .That(!asked || c.Until <= x.Now + LongestSilence, "until", "must be at most a year away")
            .That(!asked || !silence.InMeeting || c.Until <= x.Now + LongestInMeeting, "until", "must be at most an hour away in the meeting; for longer cancel this one and open another")
            .Refusal ?? WrongReason(c.Reason)) is { } wrong
            ? wrong
            : new SilenceExtended(c.Round, c.Until, c.Reason);
    }

    private static Decision Keep(Context x, SilenceProcedure silence)
    {
        var present = x.State.Reached(silence, x.Facts.Connected.ToHashSet()).ToHashSet();
        var register = silence.Register.Select(entry => entry.Seat).ToList();
        var outcome = Roundtable.OutcomeOf(silence, present);
        var kept = new SilenceKept(silence.Id, [.. register.Where(present.Contains)], [.. register.Where(seat => !present.Contains(seat))], outcome);
        return Following(x, silence, outcome) is { } next ? Decision.Of(kept, next) : kept;
    }

    /// <summary>The refusal of what can be done to a silence procedure only while it is open.</summary>
    private static Refusal? Under(Context x, RoundId id, out SilenceProcedure? silence) =>
        !x.State.Silences.TryFind(id, out silence) ? Refusal.Of("round.unknown", "id", id.Value)
        : silence.IsOpen ? null
        : new Refusal("silence.over");

    private static Refusal? WrongMoment(Context x, DateTimeOffset until) => new Checks()
        .That(until > x.Now, "until", "must lie ahead")
        .That(until <= x.Now + LongestSilence, "until", "must be at most a year away").Refusal;

    private static Refusal? WrongReason(Text reason) =>
        reason.IsEmpty ? new Refusal("silence.reasonNeeded") : new Checks().Reason("reason", reason).Refusal;
}
