using Consultation.Domain.Consensus;
using static Consultation.Domain.EnglishWords;

namespace Consultation.Domain;

internal sealed partial class EnglishSentences
{
    /// <inheritdoc/>
    public string Figures(Finding finding)
    {
        if (finding.Figures is not { } v)
        {
            return "";
        }

        if (finding.Ending == Ending.SilenceKept)
        {
            return Attendance(finding, v);
        }

        var parts = new List<string>();
        void Add(Amount amount, string one, string many)
        {
            if (amount.Seats > 0)
            {
                parts.Add($"{Say(amount, v)} {(Singular(amount, v) ? one : many)}");
            }
        }

        Add(v.Agree, "agrees", "agree");
        Add(v.AgreeWithReservation, "agrees with a reservation", "agree with a reservation");
        Add(v.StandAside, "stands aside", "stand aside");
        Add(v.Object, "objects", "object");
        Add(v.Abstain, "abstains", "abstain");
        if (v.Silent > 0 && finding.Rule is { Silence: not SilenceRule.NotCounted } rule)
        {
            parts.Add($"{Number(v.Silent)} of these silent, counted as {(rule.Silence == SilenceRule.Assents ? "assent" : "abstention")}");
        }

        if (v.Proxies > 0)
        {
            parts.Add($"{Number(v.Proxies)} by proxy");
        }

        parts.Add(Attendance(finding, v));
        if (finding.Secret)
        {
            parts.Add("by secret ballot");
        }

        return string.Join(" · ", parts);
    }

    private static string Attendance(Finding f, VoteFigures v) => f switch
    {
        { Grade: Grade.Inquorate } => $"{None(v.Present.Seats)} of the {Number(v.Roll.Seats)} on the roll present",
        { Ending: Ending.SilenceKept } => v.Present.Seats == v.Roll.Seats
            ? v.Roll.Seats == 1 ? "the one on the roll reached" : $"all {Number(v.Roll.Seats)} on the roll reached"
            : $"{Number(v.Present.Seats)} of the {Number(v.Roll.Seats)} on the roll reached",
        _ when v.TakingPart.Seats < v.Present.Seats => TookPart(v),
        _ => v.Present.Seats == 1 ? "the one present took part" : $"all {Number(v.Present.Seats)} present took part",
    };

    /// <summary>What follows every sentence where it applies: fewer took part than were present; another rule.</summary>
    private static string Addition(Finding f)
    {
        var parts = new List<string>();
        if (f is { Grade: not Grade.Inquorate, Figures: { } v } && v.TakingPart.Seats < v.Present.Seats)
        {
            parts.Add(TookPart(v));
        }

        if (f is { OtherRule: true, Rule: { } rule, Ending: Ending.Voted })
        {
            parts.Add($"rule: {EnglishRules.Name(rule)}");
        }

        return parts.Count == 0 ? "" : $" ({string.Join("; ", parts)})";
    }

    private static string TookPart(VoteFigures v) => v.Unequal
        ? $"{Number(v.TakingPart.Seats)} of the {Number(v.Present.Seats)} seats present, with {Number(v.TakingPart.Votes)} of their {Count(v.Present.Votes, "vote", "votes")}, took part"
        : $"{None(v.TakingPart.Seats)} of the {Number(v.Present.Seats)} present took part";

    private static string None(long seats) => seats == 0 ? "none" : Number(seats);

    /// <summary>The bracketed parts of consensus and general agreement, each only where its number is above zero.</summary>
    private static string Notes(Finding f)
    {
        var parts = new List<string>();
        if (f.Figures is { } v)
        {
            void Add(Amount amount, string words)
            {
                if (amount.Seats > 0)
                {
                    parts.Add($"{Say(amount, v)} {words}");
                }
            }

            Add(v.Abstain, "abstained");
            Add(v.StandAside, "stood aside");
            if (f.Grade == Grade.Consensus)
            {
                Add(v.Object, "objected");
            }
            else
            {
                Add(v.Answered, Singular(v.Answered, v) ? "objected and was answered" : "objected and were answered");
                Add(v.Unanswered, "objected without an answer");
            }
        }

        if (f.Reservations > 0)
        {
            parts.Add(f.Reservations == 1 ? "1 reservation, recorded below" : $"{Number(f.Reservations)} reservations, recorded below");
        }

        return string.Concat(parts.Select(part => "; " + part));
    }

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
        if (f.Rule is { } rule && rule.Majority != MajorityRule.Default && !v.Finds(rule.Majority))
        {
            words += $"; {EnglishRules.Majority(rule.Majority, v.Of(v.Base(rule.Majority.Base)), v.Unequal)} were required";
        }

        if (f.Rule is not { EachEssentialSector: true })
        {
            return words;
        }

        return f.Uncarried.Count > 0 ? $"{words}; it did not have the support of {List([.. f.Uncarried.Select(SectorName)], "or")}"
            : f.UncarriedUnnamed ? $"{words}; it did not have the support of every essential sector"
            : words;
    }

    /// <summary><c>6 of 13 were present, 7 are required; nobody from civil society was present</c>.</summary>
    private static string Quorum(Finding f)
    {
        var v = f.Figures!;
        var share = f.Rule!.Quorum.Share;
        var parts = new List<string>();
        if (v.Present.Seats == 0)
        {
            return "nobody was present";
        }

        if (!share.IsReachedBy(v.Present.Votes, v.Roll.Votes))
        {
            parts.Add(Present(new Portion(v.Present, v.Roll, v.Unequal), share));
        }

        if (f.Missing.Count > 0)
        {
            parts.Add($"nobody from {List([.. f.Missing.Select(SectorName)], "or")} was present");
        }

        return string.Join("; ", parts);
    }

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
