using Consultation.Domain;
using Consultation.Server.Live.Secret;

namespace Consultation.Server.Live;

/// <summary>What a turn does with secret votes: what of them stands outside the journal goes the same way as what stands in it.</summary>
internal sealed partial class Work
{
    /// <summary>The ballots of the secret vote that is open on the working copy; null where none is, or its key is lost.</summary>
    public BallotBox? Box { get; private set; }

    /// <summary>The votes that ended in this turn: once that is stored, their keys are destroyed.</summary>
    public List<RoundId> Ended { get; } = [];

    /// <summary>Those of their keys that are in memory.</summary>
    public List<VoteKey> EndedKeys { get; } = [];

    /// <summary>
    /// Of a secret ballot the one under the vote's key, of everything else the one under the server's: by that one could
    /// find out later what a ballot said.
    /// </summary>
    private byte[] FingerprintOf(Sent sent) => sent.Command is CastBallot cast && Box is { } box && box.Round == cast.Round
        ? box.Key.Fingerprint(sent.Id, cast)
        : sent.Fingerprint;

    /// <summary>Which ballot a command casts, if it does so in a secret vote that is over.</summary>
    private SecretBallot? EndedSecretBallot(Sent sent) =>
        sent.Command is CastBallot cast && State?.Rounds.Find(cast.Round) is { Secrecy: Secrecy.Secret, IsOpen: false }
            ? new SecretBallot(cast.Round, cast.Seat)
            : null;

    /// <summary>What the host knows for a command: the ballots are opened and counted only where it closes their vote.</summary>
    private Facts FactsOf(Sent sent) => sent.Command is CloseVote close && Box is { } box && box.Round == close.Round
        ? sent.Facts with { SecretCount = box.Count() }
        : sent.Facts;

    /// <summary>Keeps what the events leave out; false where it can't be kept, and then they didn't happen.</summary>
    private bool TryKeep(Sent sent, ValueList<Event> events)
    {
        foreach (var e in events)
        {
            switch (e)
            {
                case VoteOpened { Secrecy: Secrecy.Secret } opened:
                    if (_keys.Make(opened.Round) is not { } made)
                    {
                        return false;
                    }

                    Box = made;
                    break;
                case BallotCast { Position: null } or BallotChanged { Position: null }:
                    if (Box is not { } box || sent.Command is not CastBallot cast || cast.Round != box.Round)
                    {
                        return false;
                    }

                    Box = box.With(cast);
                    break;
                case VoteClosed closed:
                    End(closed.Round);
                    break;
                case RoundAnnulled annulled:
                    End(annulled.Round);
                    break;
            }
        }

        return true;
    }

    private void End(RoundId round)
    {
        if (State!.Rounds[round] is { Secrecy: Secrecy.Secret, IsOpen: true })
        {
            Ended.Add(round);
            if (Box is { } box)
            {
                EndedKeys.Add(box.Key);
            }

            Box = null;
        }
    }
}
