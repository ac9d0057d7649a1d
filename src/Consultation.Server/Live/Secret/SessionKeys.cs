using System.Collections.Immutable;
using Consultation.Domain;
using Consultation.Storage;

namespace Consultation.Server.Live.Secret;

/// <summary>
/// The keys of one roundtable's secret votes, on its session's thread: made before the vote's opening is stored, destroyed
/// after its end is.
/// </summary>
internal sealed partial class SessionKeys(RoundtableId roundtable, VoteKeys keys, ILogger logger)
{
    /// <summary>Rounds whose key was made here and whose opening isn't known to be stored.</summary>
    private readonly HashSet<RoundId> _made = [];

    /// <summary>Rounds that are over, and whose key couldn't be destroyed so far.</summary>
    private readonly HashSet<RoundId> _ended = [];

    /// <summary>A box for a vote that is being opened, with a new key; null where none could be made.</summary>
    public BallotBox? Make(RoundId round)
    {
        try
        {
            _made.Add(round);
            _ended.Remove(round);
            return BoxWith(round, keys.Make(roundtable.Value, round.Value));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.NotMade(logger, e, roundtable);
            return null;
        }
    }

    /// <summary>The box of an open vote, empty as yet; null where its key is lost.</summary>
    public BallotBox? Find(RoundId round) => keys.Find(roundtable.Value, round.Value) is { } key ? BoxWith(round, key) : null;

    /// <summary>Destroys the keys of votes whose end is stored; where that fails it is tried again.</summary>
    public void Destroy(IEnumerable<RoundId> ended)
    {
        _ended.UnionWith(ended);
        DestroyEnded();
    }

    /// <summary>Destroys the keys of this roundtable's votes that are over.</summary>
    public void DestroyEnded(Roundtable? stored)
    {
        // A round that isn't known may be one whose opening is being stored just now.
        _ended.UnionWith(keys.List().Where(key => key.Roundtable == roundtable.Value).Select(key => RoundId.Of(key.Round))
            .Where(round => stored?.Rounds.Find(round) is { IsOpen: false }));
        DestroyEnded();
    }

    /// <summary>After a turn, when nothing decided waits to be stored: a key whose vote wasn't opened after all goes too.</summary>
    public void Settle(Roundtable? stored)
    {
        _ended.UnionWith(_made.Where(round => stored?.Rounds.Find(round) is not { IsOpen: true }));
        _made.Clear();
        DestroyEnded();
    }

    private void DestroyEnded()
    {
        foreach (var round in _ended.ToList())
        {
            try
            {
                keys.Destroy(roundtable.Value, round.Value);
                _ended.Remove(round);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Log.NotDestroyed(logger, e, roundtable, round);
            }
        }
    }

    private BallotBox BoxWith(RoundId round, byte[] key) => new(roundtable, round, new VoteKey(key), ImmutableDictionary<SeatId, byte[]>.Empty);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The key of a secret vote of {Roundtable} couldn't be made, so the vote wasn't opened.")]
        public static partial void NotMade(ILogger logger, Exception exception, RoundtableId roundtable);

        [LoggerMessage(Level = LogLevel.Error, Message = "The vote {Round} of {Roundtable} is over, but its key couldn't be destroyed. It is tried again; until then its ballots in copies of the database can be opened.")]
        public static partial void NotDestroyed(ILogger logger, Exception exception, RoundtableId roundtable, RoundId round);
    }
}
