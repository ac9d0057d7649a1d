using System.Collections.Immutable;
using System.Security.Cryptography;
using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Storage;

namespace Consultation.Server.Live.Secret;

/// <summary>
/// The ballots of the secret vote that is open, sealed, with its key. Never changed, so that it moves on with a turn's
/// working copy and is left behind with it; the ballots in the database are the truth whenever it is read anew.
/// </summary>
internal sealed record BallotBox(RoundtableId Roundtable, RoundId Round, VoteKey Key, ImmutableDictionary<SeatId, byte[]> Ballots)
{
    /// <summary>The box with a seat's ballot in place of the one it had.</summary>
    public BallotBox With(CastBallot cast) =>
        this with { Ballots = Ballots.SetItem(cast.Seat, Key.Seal(Place(cast.Seat), cast.Position, cast.Receipt)) };

    /// <summary>Whether exactly the seats that voted have a ballot here, and each can be opened.</summary>
    public bool Fits(Round round) => round.Ballots.Count == Ballots.Count
        && Ballots.All(b => round.Ballots.ContainsKey(b.Key) && Key.Open(Place(b.Key), b.Value) is not null);

    /// <summary>
    /// Opens the ballots in a shuffled order and says what they say together: which was whose isn't to be seen from any
    /// order that anything of this is in. Null where one can't be opened.
    /// </summary>
    public SecretCount? Count()
    {
        var shuffled = Ballots.ToArray();
        RandomNumberGenerator.Shuffle<KeyValuePair<SeatId, byte[]>>(shuffled);
        var positions = new List<Position>();
        var receipts = new List<ListedReceipt>();
        foreach (var (seat, ballot) in shuffled)
        {
            if (Key.Open(Place(seat), ballot) is not var (position, receipt))
            {
                return null;
            }

            positions.Add(position);
            if (receipt is not null)
            {
                receipts.Add(new ListedReceipt(receipt, position));
            }
        }

        return new SecretCount(Tally.Of(positions), [.. receipts]);
    }

    /// <summary>What has to be written so that the database has this box instead of the one before.</summary>
    /// <param name="ended">The votes that have ended since; nothing of them stays, whatever was in the box.</param>
    public static BallotBoxChanges? Changes(BallotBox? before, BallotBox? after, IReadOnlyCollection<RoundId> ended)
    {
        var had = before is not null && before.Round == after?.Round ? before.Ballots : Nothing;
        var set = (after?.Ballots ?? Nothing).Where(b => !ReferenceEquals(had.GetValueOrDefault(b.Key), b.Value))
            .Select(b => new SealedBallot(after!.Round.Value, b.Key.Value, b.Value)).ToList();
        return set.Count == 0 && ended.Count == 0 ? null : new BallotBoxChanges(set, [.. ended.Select(round => round.Value)]);
    }

    private static ImmutableDictionary<SeatId, byte[]> Nothing => ImmutableDictionary<SeatId, byte[]>.Empty;

    private BallotPlace Place(SeatId seat) => new(Roundtable, Round, seat);
}

/// <summary>A ballot of a secret vote as the journal knows it.</summary>
internal readonly record struct SecretBallot(RoundId Round, SeatId Seat)
{
    /// <summary>Which ballot of a secret vote an event is of; null for all other events.</summary>
    public static SecretBallot? Of(Event e) => e switch
    {
        BallotCast { Position: null } x => new SecretBallot(x.Round, x.Seat),
        BallotChanged { Position: null } x => new SecretBallot(x.Round, x.Seat),
        _ => null,
    };
}
