using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>What consensus and general agreement were reached beside.</summary>
internal enum Beside
{
    /// <summary>Abstentions.</summary>
    Abstained,

    /// <summary>Those who stood aside.</summary>
    StoodAside,

    /// <summary>Objections, where the grade bears them.</summary>
    Objected,

    /// <summary>Objections that were answered or withdrawn.</summary>
    Answered,

    /// <summary>Objections that nobody answered.</summary>
    Unanswered,
}

/// <summary>
/// What is said of an outcome besides its row, and in which order: the same in every language. How it is said comes
/// from the language.
/// </summary>
internal static class Lines
{
    /// <summary>The figures beneath a sentence.</summary>
    /// <param name="finding">The outcome.</param>
    /// <param name="position">A position with how many took it.</param>
    /// <param name="silent">Those of them who were silent, and whether that counts as assent, else as abstention.</param>
    /// <param name="proxies">How many ballots were cast by proxy.</param>
    /// <param name="attendance">How many of how many took part, were present or were reached.</param>
    /// <param name="secret">That the ballots were secret.</param>
    public static string Figures(
        Finding finding, Func<Position, Amount, VoteFigures, string> position, Func<long, bool, string> silent, Func<long, string> proxies,
        Func<VoteFigures, string> attendance, string secret)
    {
        if (finding.Figures is not { } v)
        {
            return "";
        }

        if (finding.Ending == Ending.SilenceKept)
        {
            return attendance(v);
        }

        var parts = new (Position Position, Amount Amount)[]
        {
            (Position.Agree, v.Agree), (Position.AgreeWithReservation, v.AgreeWithReservation), (Position.StandAside, v.StandAside),
            (Position.Object, v.Object), (Position.Abstain, v.Abstain),
        }.Where(part => part.Amount.Seats > 0).Select(part => position(part.Position, part.Amount, v)).ToList();
        if (v.Silent > 0 && finding.Rule is { Silence: not SilenceRule.NotCounted } rule)
        {
            parts.Add(silent(v.Silent, rule.Silence == SilenceRule.Assents));
        }

        if (v.Proxies > 0)
        {
            parts.Add(proxies(v.Proxies));
        }

        parts.Add(attendance(v));
        if (finding.Secret)
        {
            parts.Add(secret);
        }

        return string.Join(" · ", parts);
    }

    /// <summary>What follows every sentence where it applies: fewer took part than were present; another rule.</summary>
    public static List<string> Additions(Finding f, Func<VoteFigures, string> tookPart, Func<ConsensusRule, string> rule)
    {
        var parts = new List<string>();
        if (f is { Grade: not Grade.Inquorate, Figures: { } v } && v.TakingPart.Seats < v.Present.Seats)
        {
            parts.Add(tookPart(v));
        }

        if (f is { OtherRule: true, Rule: { } other, Ending: Ending.Voted })
        {
            parts.Add(rule(other));
        }

        return parts;
    }

    /// <summary>The bracketed parts of consensus and general agreement, each only where its number is above zero.</summary>
    public static List<string> Notes(Finding f, Func<Beside, Amount, VoteFigures, string> beside, Func<int, string> reservations)
    {
        var parts = new List<string>();
        if (f.Figures is { } v)
        {
            (Beside Beside, Amount Amount)[] all =
            [
                (Beside.Abstained, v.Abstain), (Beside.StoodAside, v.StandAside),
                .. f.Grade == Grade.Consensus
                    ? new[] { (Beside.Objected, v.Object) }
                    : [(Beside.Answered, v.Answered), (Beside.Unanswered, v.Unanswered)],
            ];
            parts.AddRange(all.Where(part => part.Amount.Seats > 0).Select(part => beside(part.Beside, part.Amount, v)));
        }

        if (f.Reservations > 0)
        {
            parts.Add(reservations(f.Reservations));
        }

        return parts;
    }

    /// <summary>How a vote was divided, with what was missing of the majority and of the sectors that were required.</summary>
    public static string Division(
        Finding f, string divided, Func<MajorityRule, long, bool, string> majority, Func<ValueList<string>, string> uncarried, string unnamed)
    {
        var v = f.Figures!;
        List<string> parts = [divided];
        if (f.Rule is { } rule && rule.Majority != MajorityRule.Default && !v.Finds(rule.Majority))
        {
            parts.Add(majority(rule.Majority, v.Of(v.Base(rule.Majority.Base)), v.Unequal));
        }

        if (f is { Rule.EachEssentialSector: true, Uncarried.Count: > 0 })
        {
            parts.Add(uncarried(f.Uncarried));
        }
        else if (f is { Rule.EachEssentialSector: true, UncarriedUnnamed: true })
        {
            parts.Add(unnamed);
        }

        return Joined(parts);
    }

    /// <summary>What the quorum lacked.</summary>
    public static string Quorum(Finding f, string nobody, Func<Portion, Share, string> present, Func<ValueList<string>, string> missing)
    {
        var v = f.Figures!;
        if (v.Present.Seats == 0)
        {
            return nobody;
        }

        var parts = new List<string>();
        var share = f.Rule!.Quorum.Share;
        if (!share.IsReachedBy(v.Present.Votes, v.Roll.Votes))
        {
            parts.Add(present(new Portion(v.Present, v.Roll, v.Unequal), share));
        }

        if (f.Missing.Count > 0)
        {
            parts.Add(missing(f.Missing));
        }

        return Joined(parts);
    }

    /// <summary>In brackets after a sentence; nothing where there is nothing.</summary>
    public static string InBrackets(List<string> parts) => parts.Count == 0 ? "" : $" ({Joined(parts)})";

    /// <summary>Each after a semicolon, as a sentence goes on.</summary>
    public static string GoingOn(List<string> parts) => string.Concat(parts.Select(part => "; " + part));

    private static string Joined(List<string> parts) => string.Join("; ", parts);
}
