using System.Globalization;
using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Server.Tests.SecretVotes.Attacker;
using Consultation.Storage;

namespace Consultation.Server.Tests.SecretVotes;

/// <summary>
/// Somebody copied the database, its log and a backup after every ballot of a secret vote of 40 seats, has the whole
/// folder from after the closing, and what was published, and tries to join voters with their choices. The same attacks
/// on votes that are kept carelessly succeed: they are able to find what is there.
/// </summary>
public sealed class SecrecyTests(SecrecyTests.Played played) : IClassFixture<SecrecyTests.Played>
{
    private const int Seats = 40;
    private static readonly VotePlan Plan = VotePlan.Make(seed: 20090223, Seats);
    private readonly PlayedVote _secret = played.Secret;
    private readonly Evidence _evidence = played.Evidence;

    [Fact]
    public void NothingJoinsAVoterWithAChoice()
    {
        var (mean, deviation) = Attacks.Chance(_evidence);
        Report($"a secret vote of {Seats} seats, {Plan.Ballots.Count} ballots cast; by chance {mean:0.0} ± {deviation:0.0}");
        foreach (var attack in Attacks.All)
        {
            var guessed = attack.Run(_evidence);
            var right = Right(guessed);
            Report($"{attack.Name}: {right} right of {guessed.Count} given");
            if (attack.Guesses)
            {
                // One in a million runs would be so lucky.
                Assert.True(right <= mean + (5 * deviation), attack.Name);
            }
            else
            {
                Assert.True(guessed.Count == 0, attack.Name);
            }
        }
    }

    [Fact]
    public void WhatWasPublishedIsTheTruthAndTheLastBallotOfEachSeatIsAmongTheTraces()
    {
        Assert.Equal(Count(Position.Agree), _evidence.Totals.Agree);
        Assert.Equal(Count(Position.Object), _evidence.Totals.Object);
        Assert.Equal(Count(Position.Abstain), _evidence.Totals.Abstain);
        Assert.Equal(Seats, _evidence.Receipts.Count);
        Assert.Equal(Seats, _evidence.Last.Count);
        Assert.All(_evidence.Ballots, b => Assert.NotNull(b.Sealed));
    }

    [Fact]
    public void EveryRowAndMessageOfABallotHasOneLength()
    {
        Assert.Single(_evidence.Ballots.Select(b => b.Request).Distinct());
        Assert.Single(_evidence.Ballots.Select(b => b.Answer - $"{b.Number}".Length).Distinct());
        Assert.Single(_evidence.Ballots.Select(b => b.Body.Length).Distinct());
        Assert.Single(_evidence.Ballots.Select(b => b.Fingerprint.Length).Distinct());
        Assert.Single(_evidence.Ballots.Select(b => b.Sealed!.Length).Distinct());
        Assert.Single(_evidence.Ballots.Select(b => b.CommandId.Length).Distinct());
    }

    [Fact]
    public void NoTwoSealedBallotsAndNoTwoFingerprintsAreTheSame()
    {
        Assert.Equal(_evidence.Ballots.Count, _evidence.Ballots.Select(b => Convert.ToHexString(b.Sealed!)).Distinct().Count());
        Assert.Equal(_evidence.Ballots.Count, _evidence.Ballots.Select(b => Convert.ToHexString(b.Sealed!.AsSpan(0, 12))).Distinct().Count());
        Assert.Equal(_evidence.Ballots.Count, _evidence.Ballots.Select(b => Convert.ToHexString(b.Fingerprint)).Distinct().Count());
    }

    [Fact]
    public void HadTheKeyBeenKeptEveryBallotWouldBeOpen()
    {
        using var empty = new Harness.Folder();
        var kept = _evidence with { Kept = [_secret.KeyWhileOpen!], Final = empty.Path };

        Finds(KeyAttacks.OpenBallots, kept);
        Finds(KeyAttacks.GuessCommands, kept);
    }

    [Fact]
    public void HadTheKeyBeenLeftAnywhereInTheFolderItWouldHaveBeenFound()
    {
        using var folder = new Harness.Folder();
        File.WriteAllBytes(Path.Combine(folder.Path, "left-over"), [.. "something before"u8, .. _secret.KeyWhileOpen!, .. "something behind"u8]);

        Finds(KeyAttacks.OpenBallots, _evidence with { Final = folder.Path });
    }

    [Fact]
    public async Task AVoteWhosePositionsStandInTheJournalIsReadOff()
    {
        using var vote = await PlayedVote.PlayAsync(Plan, "unattributed");
        var evidence = Evidence.Of(vote);

        Finds(ByteAttacks.Words, evidence);
        Finds(KeyAttacks.GuessCommands, evidence);
        Finds(Named("size of the row"), evidence);
    }

    [Fact]
    public async Task ThePagesThatPadNothingGiveABallotAwayByItsLength()
    {
        using var vote = await PlayedVote.PlayAsync(Plan, "secret", padded: false);

        Finds(Named("size of the request"), Evidence.Of(vote));
    }

    [Fact]
    public void ABoxThatHoldsPositionsInTheClearIsReadOff() => Finds(ByteAttacks.Equality, _evidence with
    {
        Ballots = [.. _evidence.Ballots.Zip(Plan.Ballots).Select(b => b.First with { Sealed = Clear(b.Second) })],
    });

    [Fact]
    public void ReceiptsPublishedInTheOrderOfCastingAreJoined() => Finds(Attacks.All[4], _evidence with
    {
        Published = [.. _evidence.Last.Select(b => Plan.Truth[b.Seat])],
    });

    [Fact]
    public void TimesThatDependOnTheChoiceAreJoined()
    {
        var (time, slow) = (0L, new List<Traces>());
        foreach (var (traces, ballot) in _evidence.Ballots.Zip(Plan.Ballots))
        {
            time += 1_000 * (1 + (ballot.Position == Position.Agree ? 0 : ballot.Position == Position.Object ? 1 : 2));
            slow.Add(traces with { Time = time });
        }

        Finds(Named("time since the ballot before"), _evidence with { Ballots = slow }, allBut: 1);
    }

    /// <summary>The secret vote, played once for all tests.</summary>
    public sealed class Played : IAsyncLifetime
    {
        internal PlayedVote Secret { get; private set; } = null!;

        internal Evidence Evidence { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Secret = await PlayedVote.PlayAsync(Plan, "secret");
            Evidence = Evidence.Of(Secret);
        }

        public ValueTask DisposeAsync()
        {
            Secret?.Dispose();
            return ValueTask.CompletedTask;
        }
    }

    private static byte[] Clear(PlannedBallot ballot)
    {
        var clear = System.Security.Cryptography.RandomNumberGenerator.GetBytes(SealedBallot.Length);
        clear[30] = (byte)ballot.Position;
        return clear;
    }

    private static Attack Named(string name) => Attacks.All.Single(attack => attack.Name == name);

    private static void Finds(Attack attack, Evidence evidence, int allBut = 0)
    {
        var right = Right(attack.Run(evidence));
        Report($"{attack.Name}, where it was made easy: {right} right");
        Assert.InRange(right, Seats - allBut, Seats);
    }

    private static int Right(IReadOnlyDictionary<string, Position> guessed) => guessed.Count(guess => Plan.Truth[guess.Key] == guess.Value);

    private static int Count(Position position) => Plan.Truth.Count(seat => seat.Value == position);

    private static void Report(FormattableString line) => TestContext.Current.TestOutputHelper!.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
