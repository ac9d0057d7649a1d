using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>
/// Secret votes: what can't be asked of them, and what their ballots can't say. No ballot of one is ever in an event; the
/// host keeps them sealed, and gives what they say together when voting closes.
/// </summary>
public static partial class Decider
{
    /// <summary>What would need to know who voted how, or would tell it.</summary>
    private static Refusal? NotForSecrets(OpenVote c, ConsensusRule rule, Roundtable state)
    {
        if (c.Secrecy != Secrecy.Secret)
        {
            return null;
        }

        var problems = new List<Problem>();
        void That(bool holds, string field, string reason)
        {
            if (!holds)
            {
                problems.Add(new Problem(field, reason));
            }
        }

        That(rule.Required != Grade.GeneralAgreement, "required", "can't be general agreement in a secret vote, which knows no answers to objections");
        That(!rule.ConsideredObjectionsTolerated, "consideredObjectionsTolerated", "can't be asked of a secret vote, which knows no answers to objections");
        That(!rule.EachEssentialSector, "eachEssentialSector", "can't be asked of a secret vote, which knows no sectors");
        That(Register(state, c.Points).Select(seat => seat.Weight).Distinct().Count() <= 1, "weights", "must be equal in a secret vote: a weight of its own would tell the seat");
        return problems.Count == 0 ? null : new Refusal("rule.invalid", [], [.. problems]);
    }

    private static Decision CastSecret(Context x, CastBallot c, Round round, SeatId? proxy, bool again)
    {
        if (x.OnBehalf || proxy is not null || c.Position is not (Position.Agree or Position.Object or Position.Abstain)
            || c.Text is not null || c.Named is true || c.Objection is not null || c.Reservation is not null)
        {
            return new Refusal("vote.notInSecret");
        }

        return new Checks()
            .That(round.WithReceipts == c.Receipt is not null, "receipt", ReceiptReason)
            .That(c.Receipt is null || IdText.IsValid(c.Receipt), "receipt", "must be 1 to 40 of a–z, 0–9 and -")
            .That(IsPad(c.Pad), "pad", PadReason).Refusal is { } wrong ? wrong
            : again ? new BallotChanged(c.Round, c.Seat)
            : new BallotCast(c.Round, c.Seat);
    }

    private const string ReceiptReason = "must be given where the vote has receipts, and only there";
    private const string PadReason = "must be at most 40 ASCII characters";

    private static bool IsPad(string? pad) => pad is null || (pad.Length <= 40 && pad.All(char.IsAscii));

    /// <summary>
    /// The round with what its ballots say together; null without a count of as many ballots as seats voted: then the host
    /// has lost one, or made one.
    /// </summary>
    private static Round? WithCount(Context x, Round round) =>
        x.Facts.SecretCount is { } count && count.Totals.All == round.Ballots.Count
            ? round with
            {
                Totals = count.Totals,
                Receipts = round.WithReceipts
                    ? [.. count.Receipts.OrderBy(r => r.Receipt, StringComparer.Ordinal).ThenBy(r => r.Position)]
                    : (ValueList<ListedReceipt>?)null,
            }
            : null;
}
