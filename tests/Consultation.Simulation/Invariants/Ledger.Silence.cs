using System.Text.Json;
using Consultation.Domain.Consensus;
using Consultation.Domain.Json;
using Consultation.Domain.Tests.Consensus;
using Consultation.Storage;

namespace Consultation.Simulation;

/// <summary>A silence procedure as the rows of the journal tell it.</summary>
internal sealed class PlainSilence
{
    public required string Id { get; init; }

    /// <summary>The point; none where it is on the minutes.</summary>
    public required string Point { get; init; }

    public required ConsensusRule Rule { get; init; }

    public required IReadOnlyList<PlainEntry> Register { get; init; }

    public required IReadOnlyList<RollSector> Sectors { get; init; }

    public required bool InMeeting { get; init; }

    /// <summary>The seats that can be counted as reached whatever comes: in the room at the opening, or notified.</summary>
    public required HashSet<string> Reached { get; init; }

    /// <summary>The seats with a page from the opening on.</summary>
    public required HashSet<string> Connected { get; init; }

    public required DateTimeOffset Until { get; set; }

    public bool IsOpen { get; set; } = true;

    public HashSet<string> Present { get; set; } = [];

    public Outcome? Outcome { get; set; }

    /// <summary>As a round that nobody has voted in.</summary>
    public PlainRound AsRound() => new()
    {
        Id = Id,
        Points = [(Point, 0)],
        Rule = Rule,
        Secrecy = "open",
        Results = "hidden",
        Register = Register,
        Sectors = Sectors,
        AtTable = Present,
        Declared = Outcome,
    };
}

internal sealed partial class Ledger
{
    public Dictionary<string, PlainSilence> Silences { get; } = [];

    /// <summary>The seats that have a page open.</summary>
    public HashSet<string> Watching { get; } = [];

    /// <summary>The last page of a seat is gone.</summary>
    public void Gone(string seat)
    {
        Watching.Remove(seat);
        foreach (var silence in Silences.Values)
        {
            silence.Connected.Remove(seat);
        }
    }

    /// <summary>The server is gone, and every page with it.</summary>
    public void AllGone()
    {
        Watching.Clear();
        foreach (var silence in Silences.Values)
        {
            silence.Connected.Clear();
        }
    }

    private bool ReadSilence(JournalRow row, JsonElement body)
    {
        switch (row.Type)
        {
            case "silenceOpened" or "minutesSilenceOpened":
                Open(body);
                return true;
            case "seatNotified":
                Broken.Unless(
                    Silences[body.Text("round")] is { IsOpen: true, InMeeting: false } shown && shown.Reached.Add(body.Text("seat")), "a seat is notified once", $"{body}");
                return true;
            case "silenceExtended":
                var extended = Silences[body.Text("round")];
                Broken.Unless(extended.IsOpen && body.GetProperty("until").GetDateTimeOffset() > extended.Until, "a silence procedure is only made longer", $"{body}");
                extended.Until = body.GetProperty("until").GetDateTimeOffset();
                return true;
            case "silenceBroken" or "silenceCancelled":
                _isCirculating &= body.MaybeText("correction") is null;
                Broken.Unless(Silences[body.Text("round")].IsOpen, "a silence procedure ends once", $"{body}");
                Silences[body.Text("round")].IsOpen = false;
                return true;
            case "silenceKept":
                Keep(row, body);
                return true;
            default:
                return false;
        }
    }

    private void Open(JsonElement body)
    {
        var silence = new PlainSilence
        {
            Id = body.Text("round"),
            Point = body.MaybeText("point") ?? "",
            Rule = body.Rule(),
            Register = [.. body.List("register").Select(e => new PlainEntry(e.Text("seat"), e.Text("sector"), e.Number("weight")))],
            Sectors = [.. body.List("sectors").Select(s => new RollSector(s.Text("sector"), s.Flag("essential")))],
            InMeeting = body.Flag("inMeeting"),
            Reached = body.Flag("inMeeting") ? [.. Seats.Where(s => s.Value is { Present: true, OnSite: true }).Select(s => s.Key)] : [],
            Connected = [.. Watching],
            Until = body.GetProperty("until").GetDateTimeOffset(),
        };
        Broken.Unless(
            silence.Register.SequenceEqual(Entitled(silence.Point)), "the register holds those entitled when voting opens",
            $"{silence.Id} has {string.Join(", ", silence.Register)}; entitled are {string.Join(", ", Entitled(silence.Point))}");
        Broken.Unless(silence.Rule is { Silence: SilenceRule.Assents, Required: < Grade.Unanimity }, "silence assents in a silence procedure, and gives no unanimity", $"{body}");
        Silences.Add(silence.Id, silence);
    }

    private void Keep(JournalRow row, JsonElement body)
    {
        var silence = Silences[body.Text("round")];
        Broken.Unless(silence.IsOpen && row.Time >= silence.Until, "a silence procedure ends once, and not before its time", $"{body} at {row.Time:O}; until {silence.Until:O}");
        bool IsReached(string seat) => Seats[seat] is { Removed: false } there && !IsOut(seat, [silence.Point])
            && (silence.Reached.Contains(seat) || (silence.InMeeting && there.Present && (there.OnSite || silence.Connected.Contains(seat))));
        List<string> present = [.. silence.Register.Select(e => e.Seat).Where(IsReached)];
        Broken.Unless(
            present.SequenceEqual(body.List("present").Select(s => s.GetString()!))
                && silence.Register.Select(e => e.Seat).Except(present).SequenceEqual(body.List("notReached").Select(s => s.GetString()!)),
            "whose silence counts was reached", $"{body}; reached were {string.Join(", ", present)}");
        silence.Present = [.. present];
        silence.Outcome = JsonSerializer.Deserialize<Outcome>(body.GetProperty("outcome"), DomainJson.Options)!;
        var expected = PlainReading.Of(new Scene(
            silence.Rule, [.. silence.Register.Select(e => new Member(e.Seat, e.Sector, e.Weight, silence.Present.Contains(e.Seat), null, false))], [.. silence.Sectors]));
        Broken.Unless(silence.Outcome == expected, "the outcome declared is the rules' own", $"{silence.Id}: {silence.Outcome}, by a plain reading {expected}");
        silence.IsOpen = false;
    }
}
