using Consultation.Domain.Consensus;
using static Consultation.Domain.EnglishWords;

namespace Consultation.Domain;

internal sealed partial class EnglishSentences
{
    /// <inheritdoc/>
    public string Figures(Finding finding) => Lines.Figures(
        finding,
        (position, amount, v) => $"{Say(amount, v)} {Takes(position, Singular(amount, v))}",
        (silent, assents) => $"{Number(silent)} of these silent, counted as {(assents ? "assent" : "abstention")}",
        proxies => $"{Number(proxies)} by proxy",
        v => Attendance(finding, v),
        "by secret ballot");

    private static string Takes(Position position, bool one) => position switch
    {
        Position.Agree => one ? "agrees" : "agree",
        Position.AgreeWithReservation => one ? "agrees with a reservation" : "agree with a reservation",
        Position.StandAside => one ? "stands aside" : "stand aside",
        Position.Object => one ? "objects" : "object",
        _ => one ? "abstains" : "abstain",
    };

    private static string Attendance(Finding f, VoteFigures v) => f switch
    {
        { Grade: Grade.Inquorate } => $"{None(v.Present.Seats)} of the {Number(v.Roll.Seats)} on the roll present",
        { Ending: Ending.SilenceKept } => v.Present.Seats == v.Roll.Seats
            ? v.Roll.Seats == 1 ? "the one on the roll reached" : $"all {Number(v.Roll.Seats)} on the roll reached"
            : $"{Number(v.Present.Seats)} of the {Number(v.Roll.Seats)} on the roll reached",
        _ when v.TakingPart.Seats < v.Present.Seats => TookPart(v),
        _ => v.Present.Seats == 1 ? "the one present took part" : $"all {Number(v.Present.Seats)} present took part",
    };

    private static string Addition(Finding f) => Lines.InBrackets(Lines.Additions(f, TookPart, rule => $"rule: {EnglishRules.Name(rule)}"));

    private static string TookPart(VoteFigures v) => v.Unequal
        ? $"{Number(v.TakingPart.Seats)} of the {Number(v.Present.Seats)} seats present, with {Number(v.TakingPart.Votes)} of their {Count(v.Present.Votes, "vote", "votes")}, took part"
        : $"{None(v.TakingPart.Seats)} of the {Number(v.Present.Seats)} present took part";

    private static string None(long seats) => seats == 0 ? "none" : Number(seats);

    private static string Notes(Finding f) => Lines.GoingOn(Lines.Notes(
        f,
        (beside, amount, v) => $"{Say(amount, v)} {Did(beside, Singular(amount, v))}",
        reservations => reservations == 1 ? "1 reservation, recorded below" : $"{Number(reservations)} reservations, recorded below"));

    private static string Did(Beside beside, bool one) => beside switch
    {
        Beside.Abstained => "abstained",
        Beside.StoodAside => "stood aside",
        Beside.Objected => "objected",
        Beside.Answered => one ? "objected and was answered" : "objected and were answered",
        _ => "objected without an answer",
    };

    /// <summary>The grade that was needed and not reached.</summary>
    private static string Missed(Finding f) => f.Adopted
        ? ""
        : $"; {EnglishRules.Grade(f.Required)}, which the {(f.Points == 1 ? "point" : "points")} required, was not reached";

    /// <summary><c>By 8 votes to 4, with 1 abstention and 2 standing aside</c>.</summary>
    private static string ByVotes(Finding f)
    {
        var v = f.Figures!;
        var aside = v.StandAside.Seats > 0 ? $" and {Say(v.StandAside, v)} standing aside" : "";
        return v.Unequal
            ? $"By {Say(v.Support, v)} to {Say(v.Object, v)}, with {Say(v.Abstain, v)} abstaining{aside}"
            : $"By {Count(v.Support.Seats, "vote", "votes")} to {Number(v.Object.Seats)}, with {Count(v.Abstain.Seats, "abstention", "abstentions")}{aside}";
    }

    /// <summary><c>8 were in favour, 4 against, 1 abstained</c>.</summary>
    private static string Stances(Finding f)
    {
        var v = f.Figures!;
        var aside = v.StandAside.Seats > 0 ? $", {Say(v.StandAside, v)} stood aside" : "";
        return $"{Say(v.Support, v)} {(Singular(v.Support, v) ? "was" : "were")} in favour, {Say(v.Object, v)} against, {Say(v.Abstain, v)} abstained{aside}";
    }

    /// <summary><c>5 votes in favour, 8 against, 0 abstentions; …</c>, with what was missing.</summary>
    private static string Division(Finding f)
    {
        var v = f.Figures!;
        var aside = v.StandAside.Seats > 0 ? $", {Say(v.StandAside, v)} standing aside" : "";
        var words = v.Unequal
            ? $"{Say(v.Support, v)} in favour, {Say(v.Object, v)} against, {Say(v.Abstain, v)} abstaining{aside}"
            : $"{Count(v.Support.Seats, "vote", "votes")} in favour, {Number(v.Object.Seats)} against, {Count(v.Abstain.Seats, "abstention", "abstentions")}{aside}";
        return Lines.Division(
            f, words,
            (majority, all, unequal) => $"{EnglishRules.Majority(majority, all, unequal)} were required",
            sectors => $"it did not have the support of {List([.. sectors.Select(SectorName)], "or")}",
            "it did not have the support of every essential sector");
    }

    /// <summary><c>6 of 13 were present, 7 are required; nobody from civil society was present</c>.</summary>
    private static string Quorum(Finding f) => Lines.Quorum(
        f, "nobody was present", Present, sectors => $"nobody from {List([.. sectors.Select(SectorName)], "or")} was present");

    /// <summary><c>6 of 13 were present, 7 are required</c>.</summary>
    internal static string Present(Portion present, Share share)
    {
        var needed = share.Needed(present.All);
        var all = present.Unequal ? Count(present.All, "vote", "votes") : Number(present.All);
        return $"{Number(present.Of)} of {all} {(present.Of == 1 ? "was" : "were")} present, {Number(needed)} {(needed == 1 ? "is" : "are")} required";
    }

    /// <summary>A number of seats, or <c>8 votes by 6 seats</c> where they differ in weight.</summary>
    private static string Say(Amount amount, VoteFigures v) => v.Unequal && amount.Seats > 0
        ? $"{Count(amount.Votes, "vote", "votes")} by {Count(amount.Seats, "seat", "seats")}"
        : Number(amount.Seats);

    private static bool Singular(Amount amount, VoteFigures v) => (v.Unequal ? amount.Votes : amount.Seats) == 1;
}
