using System.Text.Json;
using Consultation.Domain.Consensus;
using Consultation.Storage;

namespace Consultation.Simulation;

/// <summary>
/// The journal read a second time, row by row and as plainly as can be: it shares nothing with the state that the
/// session makes of the same rows. Every row is checked against those before.
/// </summary>
internal sealed partial class Ledger
{
    private readonly List<byte[]> _hashes = [];
    private readonly HashSet<string> _touched = [];

    public long Number => _hashes.Count;

    public DateTimeOffset Time { get; private set; } = DateTimeOffset.MinValue;

    /// <summary>Every stored command, with the number of its last event.</summary>
    public Dictionary<(string Actor, string Id), long> Commands { get; } = [];

    /// <summary>How often each event was stored.</summary>
    public Dictionary<string, int> Events { get; } = [];

    public Texts Texts { get; } = new();

    public Marked Marked { get; } = new();

    public Levels Levels { get; } = new();

    public OrderedDictionary<string, bool> Sectors { get; } = [];

    public OrderedDictionary<string, PlainSeat> Seats { get; } = [];

    public OrderedDictionary<string, PlainRound> Rounds { get; } = [];

    public Dictionary<string, PlainObjection> Objections { get; } = [];

    /// <summary>The points, each with its current version.</summary>
    public Dictionary<string, int> Versions { get; } = [];

    /// <summary>The points that were on the table, or ended without coming there: everyone may know of them.</summary>
    public HashSet<string> Shown { get; } = [];

    /// <summary>The version of each point that was first on the table.</summary>
    public Dictionary<string, int> FirstTabled { get; } = [];

    /// <summary>The points that are no drafts any more: the record knows of them.</summary>
    public HashSet<string> Left { get; } = [];

    public Dictionary<string, (string Grade, bool Adopted, string? Round)> Decided { get; } = [];

    public string? OpenRound { get; private set; }

    public string Roll { get; private set; } = "";

    public ConsensusRule DefaultRule { get; private set; } = ConsensusRule.Requiring(Grade.Consensus);

    /// <summary>The rounds that changed since they were asked for.</summary>
    public IReadOnlyList<PlainRound> TakeTouched()
    {
        PlainRound[] touched = [.. _touched.Select(id => Rounds[id])];
        _touched.Clear();
        return touched;
    }

    /// <summary>Takes in the next row.</summary>
    public void Take(JournalRow row)
    {
        Broken.Unless(row.Number == Number + 1, "event numbers have no gap and never go back", $"event {row.Number} follows {Number}");
        Broken.Unless(row.Time >= Time, "times never run backwards", $"event {row.Number} is of {row.Time:O}, the one before of {Time:O}");
        _hashes.Add(row.Hash);
        Time = row.Time;
        var key = (row.Actor, row.Command);
        Broken.Unless(!Commands.TryGetValue(key, out var last) || last == row.Number - 1, "a command is stored once", $"event {row.Number} is of {key}, as is {last}");
        Commands[key] = row.Number;
        Events[row.Type] = Events.GetValueOrDefault(row.Type) + 1;
        var body = JsonElement.Parse(row.Body);
        Texts.Take(row.Type, body, row.Body);
        Marked.Take(row.Type, body);
        Levels.Take(row.Type, body);
        Read(row, body);
    }

    /// <summary>The rows of the file are those that were read before, and perhaps more.</summary>
    public void MustBeIn(IReadOnlyList<JournalRow> rows)
    {
        Broken.Unless(rows.Count >= Number, "what is acknowledged is never lost", $"{Number} events were stored, {rows.Count} are left");
        for (var i = 0; i < _hashes.Count; i++)
        {
            Broken.Unless(rows[i].Hash.AsSpan().SequenceEqual(_hashes[i]), "what is stored is never changed", $"event {i + 1} is another one now");
        }
    }
}
