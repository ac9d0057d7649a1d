using System.Globalization;
using System.Text.Json;
using Consultation.Domain;
using Consultation.Domain.Consensus;

namespace Consultation.Simulation;

/// <summary>What those at the table look at when they choose what to do: the stored state, the clock, and their own chance.</summary>
internal sealed class Room(int seed, int steps, Clock clock)
{
    /// <summary>Every text that is written holds a word of its own, by which it is found wherever it is shown.</summary>
    public const string Mark = "zq";

    private int _ids;
    private int _texts;

    public static RoundtableId Id { get; } = RoundtableId.Of("rt");

    public static IReadOnlyList<PersonId> Persons { get; } = [.. Enumerable.Range(1, 6).Select(n => PersonId.Of($"person{n}"))];

    public Chance Chance { get; } = new(seed);

    /// <summary>The stored state; null before the roundtable exists.</summary>
    public Roundtable? Stored { get; set; }

    public Roundtable State => Stored!;

    /// <summary>How many steps were made.</summary>
    public int Step { get; set; }

    /// <summary>Whether it is time to end the session.</summary>
    public bool IsLate => Step > steps * 9 / 10;

    public DateTimeOffset Now => clock.Now;

    /// <summary>How many seats the table is to have; few at most meetings, many at some.</summary>
    public int Places { get; } = seed % 7 == 0 ? 24 : 2 + (seed % 11);

    /// <summary>Whether seats differ in weight.</summary>
    public bool HasWeights { get; } = seed % 3 == 0;

    public Stage? Stage => Stored?.Stage;

    public bool IsLive => Stage == Domain.Stage.Live;

    public bool IsPreparing => Stage is Domain.Stage.Draft or Domain.Stage.Scheduled;

    public bool CanPrepare => IsPreparing || Stage is Domain.Stage.Live or Domain.Stage.Suspended;

    public Round? OpenRound => Stored?.OpenRound is { } id ? State.Rounds[id] : null;

    public IEnumerable<Seat> Seats => Stored?.Seats.Where(s => !s.Removed) ?? [];

    public IEnumerable<Seat> Present => Seats.Where(s => s.IsPresent);

    public IEnumerable<ConsensusPoint> PointsIn(params PointStage[] stages) => Stored?.Points.Where(p => stages.Contains(p.Stage)) ?? [];

    /// <summary>The points that can be decided: on the table, without an open bracket.</summary>
    public IEnumerable<ConsensusPoint> Decidable => PointsIn(PointStage.Tabled).Where(p => p.Brackets.IsEmpty);

    /// <summary>An id nobody has used.</summary>
    public string NewId(string kind) => kind + (++_ids).ToString(CultureInfo.InvariantCulture);

    /// <summary>A text nobody has written.</summary>
    public Text Words(string about)
    {
        var word = Mark + (++_texts).ToString(CultureInfo.InvariantCulture);
        return Chance.Percent(15)
            ? new Text([KeyValuePair.Create(Language.En, $"{about} {word}"), KeyValuePair.Create(Language.Ru, $"текст {word}")])
            : Text.En($"{about} {word}");
    }

    public Text? MaybeWords(string about, int percent) => Chance.Percent(percent) ? Words(about) : null;

    public T? Pick<T>(IEnumerable<T> values) where T : class => Chance.Pick(values);

    /// <summary>A seat acting itself: by a person who holds its vote, by one of its persons, or by whoever has its link.</summary>
    public Who Acting(Seat seat) => seat.VoteHolder is { } holder && Chance.Percent(90) ? Who.At(seat.Id, holder)
        : seat.Persons.Count > 0 && Chance.Percent(50) ? Who.At(seat.Id, Chance.Pick(seat.Persons.Keys.Select(p => p.Value).Order(StringComparer.Ordinal)) is { } person ? PersonId.Of(person) : default)
        : Who.At(seat.Id);

    /// <summary>The seat itself, or now and then the facilitator for it.</summary>
    public Who For(Seat seat, int onBehalf = 15) => Chance.Percent(onBehalf) ? Who.Facilitator : Acting(seat);

    /// <summary>The facilitator, or the rapporteur, who may do it as well.</summary>
    public Who Either() => Chance.Percent(50) ? Who.Facilitator : Who.Rapporteur;

    /// <summary>A rule as people choose them: one of the presets, or one with parts of its own.</summary>
    public ProposedRule Rule()
    {
        var rule = Presets.All[Chance.Between(0, Presets.All.Length - 1)].Rule;
        if (Chance.Percent(40))
        {
            rule = rule with
            {
                Silence = Chance.Of(SilenceRule.NotCounted, SilenceRule.Abstains, SilenceRule.Assents),
                BroadSupport = Chance.Of(new Share(3, 4), new Share(2, 3), new Share(9, 10), new Share(1, 1)),
                ToleratedObjections = Chance.Between(0, 2),
                AbstentionBreaksUnanimity = Chance.Percent(50),
                Quorum = new QuorumRule(Chance.Of(new Share(1, 2), new Share(1, 3), new Share(0, 1)), Chance.Percent(50)),
                Majority = new MajorityRule(
                    Chance.Of(Share.Half, new Share(2, 3)), Chance.Percent(50),
                    Chance.Of(MajorityBase.Cast, MajorityBase.Positions, MajorityBase.TakingPart, MajorityBase.Present, MajorityBase.Roll)),
            };
        }

        return new ProposedRule(JsonSerializer.SerializeToElement(rule));
    }
}
