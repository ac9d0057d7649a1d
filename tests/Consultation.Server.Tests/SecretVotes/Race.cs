using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Domain.Json;
using Consultation.Server.Live;
using Consultation.Storage;

namespace Consultation.Server.Tests.SecretVotes;

/// <summary>A vote in which every seat casts many ballots at once, with ids of their own and with ids used before, while somebody closes.</summary>
internal sealed class Race(DataFolder data, LiveSessions sessions, LiveSessions others, Secrecy secrecy, int number, int seed)
{
    /// <summary>How many ballots of a seat are under way at once.</summary>
    public const int CastsASeat = 50;

    private static readonly RoundtableId Roundtable = RoundtableId.Of("rt");
    private static readonly Position[] Positions = [Position.Agree, Position.Object, Position.Abstain];

    private readonly RoundId _round = RoundId.Of($"round-{number}");
    private readonly bool _receipts = secrecy == Secrecy.Secret && number % 2 == 0;
    private readonly ConcurrentBag<(SeatId Seat, string Id, Answer Answer)> _answers = [];

    /// <summary>Runs it.</summary>
    /// <returns>How many ballots were acknowledged, and what is wrong with the outcome, if anything is.</returns>
    public async Task<(int Acknowledged, string? Broken)> RunAsync(IReadOnlyList<SeatId> seats)
    {
        var point = PointId.Of($"race-{number}");
        using var majority = JsonDocument.Parse("""{"required":"majority"}""");
        await DoneAsync(sessions, Roundtable, new DraftPoint(point, ItemId.Of("item1"), Text.En("A text")));
        await DoneAsync(sessions, Roundtable, new TablePoint(point));
        var opened = await DoneAsync(sessions, Roundtable, new OpenVote([point], _round, secrecy, Rule: new ProposedRule(majority.RootElement), Receipts: _receipts));

        await (await others.OpenAsync(Roundtable)).Session.ReadUpToAsync(opened, CancellationToken.None);
        var random = new Random(seed);
        var casts = seats.SelectMany(seat => Enumerable.Range(0, CastsASeat).Select(_ => (Seat: seat, Id: $"{_round}-{random.Next(CastsASeat)}"))).ToArray();
        random.Shuffle(casts);
        var acts = casts.Select((cast, i) => (Func<Task>)(async () =>
            _answers.Add((cast.Seat, cast.Id, await (i % 2 == 0 ? sessions : others).DoAsync(Roundtable, Sent(cast.Seat, cast.Id)))))).ToList();
        acts.Insert(random.Next(acts.Count), () => DoneAsync(sessions, Roundtable, new CloseVote(_round)));
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var all = acts.Select(act => Task.Run(async () =>
        {
            await go.Task;
            await act();
        })).ToList();
        go.SetResult();
        await Task.WhenAll(all);
        return (_answers.Count(a => a.Answer.Number is not null), await CheckAsync(opened));
    }

    /// <summary>Gives a command that has to be done.</summary>
    public static async Task<long> DoneAsync(LiveSessions sessions, RoundtableId roundtable, Command command)
    {
        var bytes = DomainJson.Write(command);
        var sent = new Sent(new Actor(Role.Facilitator), Guid.NewGuid().ToString("n"), command, Facts.None, SHA256.HashData(bytes));
        while (true)
        {
            var answer = await sessions.DoAsync(roundtable, sent);
            if (answer.Number is { } done)
            {
                return done;
            }

            // Another server may write so much that a command finds no place: nothing happened, and it is tried again.
            sent = answer.Refusal!.Code is "server.notStored" or "server.busy"
                ? new Sent(sent.Actor, sent.Id, sent.Command, sent.Facts, sent.Fingerprint)
                : throw new InvalidOperationException(answer.Refusal.Sentence());
        }
    }

    /// <summary>What a ballot says follows from its seat and id: a repeat says the same.</summary>
    private CastBallot Ballot(SeatId seat, string id)
    {
        var chosen = BitConverter.ToUInt32(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{seed}/{seat}/{id}")));
        return new CastBallot(_round, seat, Positions[chosen % 3], Receipt: _receipts ? $"{seat}-{id}" : null);
    }

    private Sent Sent(SeatId seat, string id)
    {
        var ballot = Ballot(seat, id);
        return new Sent(Actor.Of(seat), id, ballot, Facts.None, SHA256.HashData(DomainJson.Write(ballot)));
    }

    private async Task<string?> CheckAsync(long opened)
    {
        var rows = await data.Journal.ReadAsync(Roundtable.Value, opened);
        var ballots = rows.Where(row => row.Type is "ballotCast" or "ballotChanged").ToList();
        var closed = rows.Single(row => row.Type == "voteClosed");
        var acknowledged = _answers.Where(a => a.Answer.Number is not null).ToList();
        foreach (var (seat, id, answer) in acknowledged)
        {
            if (!ballots.Any(row => row.Number == answer.Number && row.Actor == $"seat:{seat}" && row.Command == id))
            {
                return $"the ballot {id} of {seat} was acknowledged as event {answer.Number}, which it isn't";
            }
        }

        if (_answers.Select(a => a.Answer.Refusal?.Code).FirstOrDefault(code => code is not (null or "vote.closed" or "server.notStored" or "server.busy")) is { } code)
        {
            return $"a ballot was refused with {code}";
        }

        if (ballots.GroupBy(row => (row.Actor, row.Command)).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            return $"the ballot {twice.Key} stands twice in the journal";
        }

        if (ballots.FirstOrDefault(row => !acknowledged.Exists(a => a.Answer.Number == row.Number)) is { } lost)
        {
            return $"the ballot of event {lost.Number} is stored and was never acknowledged";
        }

        if (ballots.Exists(row => row.Number > closed.Number) || ballots.GroupBy(row => row.Actor).Any(of => of.Count(row => row.Type == "ballotCast") != 1))
        {
            return "a ballot was cast after the closing, or cast twice instead of changed";
        }

        return await CountAsync(ballots, (VoteClosed)DomainJson.ReadEvent(closed.Type, closed.Body));
    }

    /// <summary>The last ballot of each seat, and no other, is in the count.</summary>
    private async Task<string?> CountAsync(List<JournalRow> ballots, VoteClosed closed)
    {
        var last = ballots.GroupBy(row => row.Actor).Select(of => of.MaxBy(row => row.Number)!)
            .Select(row => Ballot(SeatId.Of(row.Actor["seat:".Length..]), row.Command)).ToList();
        long Of(Position position) => last.Count(ballot => ballot.Position == position);
        var expected = new Tally(Of(Position.Agree), 0, 0, Of(Position.Object), Of(Position.Abstain));
        var counted = closed.Totals ?? new Tally(
            closed.Ballots!.Value.Count(b => b.Position == Position.Agree), 0, 0,
            closed.Ballots!.Value.Count(b => b.Position == Position.Object), closed.Ballots!.Value.Count(b => b.Position == Position.Abstain));
        if (expected != counted)
        {
            return $"{counted} was counted instead of {expected}";
        }

        if (_receipts && !closed.Receipts!.Value.ToHashSet().SetEquals(last.Select(b => new ListedReceipt(b.Receipt!, b.Position))))
        {
            return "the receipts aren't those of the last ballots";
        }

        return (await data.Journal.BallotsAsync(Roundtable.Value)).Count > 0 ? "ballots are left in the box"
            : data.VoteKeys.List().Count > 0 ? "a key is left"
            : null;
    }
}
