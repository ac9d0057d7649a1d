using System.Globalization;
using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Domain.Json;
using Consultation.Server.Live;

namespace Consultation.Simulation;

/// <summary>
/// Casts that race each other and the closing of their vote, on every core and through the real session. What came of
/// them is read in the journal: each answer is kept, each ballot counted once, none lost.
/// </summary>
internal sealed class Races : IAsyncDisposable
{
    private const int Seats = 8;
    private const int CastsOfASeat = 50;
    private const int CastsWithOneId = 20;

    private readonly Folders _folders = new();
    private readonly Clock _clock = new(new DateTimeOffset(2009, 9, 10, 4, 0, 0, TimeSpan.Zero));
    private readonly Chance _chance = new(1);
    private readonly Ledger _ledger = new();
    private readonly Outbox _outbox = new();
    private ServerHere _server = null!;
    private int _ids;

    private static IReadOnlyList<SeatId> All { get; } = [.. Enumerable.Range(1, Seats).Select(n => SeatId.Of($"s{n}"))];

    /// <summary>Races until that many ballots were sent; gives how many were.</summary>
    public static async Task<int> RunAsync(int tries, TextWriter progress)
    {
        await using var races = new Races();
        await races.BeginAsync();
        var (sent, after) = (0, 0);
        for (var round = 1; sent < tries; round++)
        {
            var (cast, late) = await races.RaceAsync(round, tries - sent);
            (sent, after) = (sent + cast, after + late);
        }

        await progress.WriteLineAsync(FormattableString.Invariant($"{races._ledger.Rounds.Count} votes; {after} ballots came after the closing"));
        return sent;
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folders.Dispose();
    }

    private async Task BeginAsync()
    {
        _server = await ServerHere.StartAsync(Room.Id, _folders.New(), _clock);
        var (sector, item) = (SectorId.Of("sector"), ItemId.Of("item"));
        await DoAsync(
            new CreateRoundtable(Text.En("Races"), [Language.En], Language.En, "Asia/Almaty", RollKind.All, Noun.Participants),
            new AddSector(sector, Text.En("Sector")), new AddItem(item, Text.En("Item"), 1));
        await DoAsync([.. All.Select(seat => new AddSeat(seat, Text.En(seat.Value), sector))]);
        await DoAsync(new OpenRoundtable());
    }

    /// <summary>A vote in which every seat casts many times at once, and which is closed meanwhile.</summary>
    private async Task<(int Cast, int Late)> RaceAsync(int number, int most)
    {
        var (point, round) = (PointId.Of($"p{number}"), RoundId.Of($"r{number}"));
        var secrecy = _chance.Of(Secrecy.Open, Secrecy.Unattributed, Secrecy.Secret);
        await DoAsync(
            new DraftPoint(point, ItemId.Of("item"), Text.En("Text")), new TablePoint(point),
            new OpenVote([point], round, secrecy, Rule: new ProposedRule(System.Text.Json.JsonSerializer.SerializeToElement(ConsensusRule.Requiring(Grade.Majority)))));
        Sending[] casts = [.. All.SelectMany(seat => CastsOf(seat, round)).Take(most)];
        var close = Sent(Who.Facilitator, new CloseVote(round));

        // Shuffled, the closing somewhere in the second half, and dealt to as many hands as there are cores.
        var order = casts.OrderBy(_ => _chance.Between(0, int.MaxValue - 1)).ToList();
        order.Insert(_chance.Between(order.Count / 2, order.Count), close);
        var answers = new Task<Answer>[order.Count];
        await Parallel.ForAsync(0, order.Count, async (i, _) => await (answers[i] = _server.SendAsync(order[i])));
        for (var i = 0; i < order.Count; i++)
        {
            order[i].Answer = await answers[i];
            _outbox.Add(order[i]);
        }

        await CheckAsync(casts, close, round);
        return (casts.Length, casts.Count(c => c.Answer!.Value.Refusal is not null));
    }

    /// <summary>Of a seat: one ballot sent many times, as pages do that have had no answer, and others, each with an id of its own.</summary>
    private IEnumerable<Sending> CastsOf(SeatId seat, RoundId round)
    {
        var first = Sent(Who.At(seat), Ballot(seat, round));
        return Enumerable.Range(0, CastsOfASeat).Select(n => n < CastsWithOneId ? first with { Answer = null } : Sent(Who.At(seat), Ballot(seat, round)));
    }

    private CastBallot Ballot(SeatId seat, RoundId round) => new(round, seat, _chance.Of(Position.Agree, Position.Object, Position.Abstain));

    private async Task CheckAsync(Sending[] casts, Sending close, RoundId round)
    {
        await _server.SettleAsync();
        foreach (var row in await _server.RowsAsync(_ledger.Number))
        {
            _ledger.Take(row);
        }

        _outbox.Check(_ledger);
        EveryStep.Check(_ledger, _server.Snapshot.State);
        var closed = close.Answer!.Value.Number!.Value;
        foreach (var cast in casts)
        {
            var answer = cast.Answer!.Value;
            Broken.Unless(answer.Number < closed || answer.Refusal?.Code == "vote.closed", "a ballot is counted, or told that it came too late", $"{cast}; closed with {closed}");
        }

        foreach (var same in casts.GroupBy(c => (c.Who, c.Id)))
        {
            Broken.Unless(same.Select(c => c.Answer!.Value.Number).Distinct().Count() == 1, "the same id gets the same answer", $"{string.Join("; ", same)}");
        }

        CheckCount(casts, _ledger.Rounds[round.Value]);
        Broken.Unless((await _server.BallotsAsync()).Count == 0 && _server.Keys.Count == 0, "a secret vote that is closed leaves neither ballot nor key", $"{round}");
    }

    /// <summary>The last ballot of each seat counts, and no other; who cast none in time isn't counted.</summary>
    private static void CheckCount(Sending[] casts, PlainRound round)
    {
        var last = casts.Where(c => c.Answer!.Value.Number is not null).GroupBy(c => c.Who.Seat!.Value.Value)
            .ToDictionary(g => g.Key, g => System.Text.Json.JsonElement.Parse(g.MaxBy(c => c.Answer!.Value.Number)!.Json).Text("position"));
        Broken.Unless(last.Keys.ToHashSet().SetEquals(round.Ballots.Keys), "no ballot is lost, none is doubled", $"{round.Id}: {string.Join(", ", last)}; counted were {string.Join(", ", round.Ballots.Keys)}");
        Broken.Unless(
            PlainRound.Positions.All(p => round.Of(p) == last.Values.Count(position => position == p)), "the last ballot of each seat counts",
            $"{round.Id}: {string.Join(", ", last)}; counted were {string.Join(", ", PlainRound.Positions.Select(p => $"{p} {round.Of(p)}"))}");
    }

    private async Task DoAsync(params Command[] commands)
    {
        foreach (var command in commands)
        {
            var sending = Sent(Who.Facilitator, command);
            sending.Answer = await _server.SendAsync(sending);
            Broken.Unless(sending.Answer.Value.Refusal is null, "what is prepared is accepted", $"{sending}");
            _outbox.Add(sending);
        }
    }

    private Sending Sent(Who who, Command command) => new(
        DomainJson.NameOf(command), who, string.Create(CultureInfo.InvariantCulture, $"k{++_ids}"), System.Text.Encoding.UTF8.GetString(DomainJson.Write(command)));
}
