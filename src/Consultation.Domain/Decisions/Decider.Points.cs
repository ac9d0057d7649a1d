using System.Diagnostics;
using Consultation.Domain.Consensus;

namespace Consultation.Domain;

public static partial class Decider
{
    private static Decision DecidePoints(Context x, Command command) => command switch
    {
        DraftPoint c => Draft(x, c),
        RevisePoint c => Revise(x, c),
        TablePoint c => (Find(x, c.Point, out var point) ?? Settled(point!)) is { } no ? no
            : point!.Stage == PointStage.Tabled ? new Refusal("point.notDraft")
            : new PointTabled(c.Point),
        SetPointRule c => (Find(x, c.Point, out var point) ?? Settled(point!) ?? Rule(c.Rule, out _)) is { } no ? no
            : new PointRuleSet(c.Point, Valid(c.Rule)),
        WithdrawPoint c => (Find(x, c.Point, out var point) ?? Settled(point!) ?? new Checks().OptionalReason("reason", c.Reason).Refusal) is { } no
            ? no
            : new PointWithdrawn(c.Point, c.Reason),
        DeferPoint c => (Find(x, c.Point, out var point) ?? Settled(point!) ?? new Checks().OptionalReason("reason", c.Reason).Refusal) is { } no
            ? no
            : new PointDeferred(c.Point, c.Reason),
        RecordDiscussion c => (Find(x, c.Point, out var point) ?? Settled(point!) ?? new Checks().Words("about", c.About).Refusal) is { } no
            ? no
            : new DiscussionRecorded(c.Point, c.As, c.About),
        ReopenPoint c => (Find(x, c.Point, out var point) ?? new Checks().Reason("reason", c.Reason).Refusal) is { } no ? no
            : !point!.IsFinal ? new Refusal(point.IsUnderWay ? "point.underWay" : "point.notSettled")
            : new PointReopened(c.Point, c.Reason),
        _ => throw new UnreachableException(),
    };

    private static Decision Draft(Context x, DraftPoint c)
    {
        ConsensusRule? rule = null;
        return (x.Taken(c.Point.Value) ?? UnknownItem(x, c.Item) ?? WrongPointText(x, c.Text, c.Clause)
            ?? (c.Rule is { } proposed ? Rule(proposed, out rule) : null)) is { } no
            ? no
            : new PointDrafted(c.Point, c.Item, c.Text, c.Clause, c.Verb, rule);
    }

    private static Decision Revise(Context x, RevisePoint c) =>
        (Find(x, c.Point, out var point) ?? Settled(point!) ?? WrongPointText(x, c.Text, c.Clause) ?? Unchanged(point!, c.Text, c.Clause)) is { } no ? no
        : Revised(x.State, point!, c.Text, c.Clause);

    private static Refusal? WrongPointText(Context x, Text text, Text? clause)
    {
        var authentic = x.State.Description.Authentic;
        return new Checks().Words("text", text).Authentic("text", text, authentic).OptionalWords("clause", clause).Refusal;
    }

    private static Refusal? Find(Context x, PointId id, out ConsensusPoint? point) =>
        x.State.Points.TryFind(id, out point) ? null : Refusal.Of("point.unknown", "id", id.Value);

    /// <summary>The refusal to touch a point that is being decided or has been settled.</summary>
    private static Refusal? Settled(ConsensusPoint point) =>
        point.IsFinal ? new Refusal("point.final")
        : point.IsUnderWay ? new Refusal("point.underWay")
        : null;

    private static ConsensusRule Valid(ProposedRule proposed) => Rule(proposed, out var rule) is null ? rule! : throw new UnreachableException();

    private static Decision DecideSense(Context x, Command command) => command switch
    {
        StateSense c => State(x, c),
        ObjectToSense c => Object(x, c),
        ConfirmSense c => Find(x, c.Point, out var point) is { } no ? no
            : point!.StatedSense is not { } stated ? new Refusal("point.notTabled")
            : new PointDecided(
                c.Point, stated.Version, stated.Sense == Sense.Agreed ? Grade.Consensus : Grade.GeneralAgreement,
                true, x.State.RuleOf(point), null, stated.Sense),
        _ => throw new UnreachableException(),
    };

    private static Decision Object(Context x, ObjectToSense c)
    {
        if ((For(x, c.Seat, out var seat) ?? Find(x, c.Point, out _)) is { } no)
        {
            return no;
        }

        var point = x.State.Points[c.Point];
        return !x.State.Seats[seat].Votes ? new Refusal("seat.noVote")
            : point.StatedSense is null ? new Refusal(point.IsFinal ? "point.final" : "vote.closed")
            : (x.OutOf(seat, c.Point) ?? new Checks().OptionalReason("text", c.Text).Refusal) is { } wrong ? wrong
            : new SenseUndone(c.Point, seat, c.Text, x.OnBehalf);
    }

    private static Decision State(Context x, StateSense c)
    {
        if ((Find(x, c.Point, out var point) ?? Settled(point!) ?? NotTabled(point!) ?? Bracketed(point!)
            ?? new Checks().Between("seconds", c.Seconds, 5, 86_400).Refusal) is { } no)
        {
            return no;
        }

        var rule = x.State.RuleOf(point!);
        var grade = c.Sense == Sense.Agreed ? Grade.Consensus : Grade.GeneralAgreement;
        return rule.Required > grade
            ? Refusal.OfField("rule.invalid", "required", "asks for more than the sense of the meeting can give; hold a vote")
            : !QuorumState.Of(x.State, rule, c.Point).IsReached
                ? Refusal.OfField("rule.invalid", "quorum", "isn't reached; without it nothing can be agreed")
                : new SenseStated(c.Point, point!.Version.Number, c.Sense, x.Now.AddSeconds(c.Seconds));
    }

    private static Refusal? NotTabled(ConsensusPoint point) => point.Stage == PointStage.Tabled ? null : new Refusal("point.notTabled");
}
