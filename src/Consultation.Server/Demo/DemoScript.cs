using System.Text.Json;
using System.Text.Json.Nodes;
using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Domain.Json;
using Consultation.Server.Samples;

namespace Consultation.Server.Demo;

/// <summary>A line of the script that is still to be played.</summary>
/// <param name="ByRapporteur">Whether it is the rapporteur's; else the facilitator's.</param>
internal sealed record DemoStep(Command Command, bool ByRapporteur);

/// <summary>
/// A sample as a demonstration plays it: from its day what the chair and the rapporteur do, in order, and how each seat
/// votes on each point. What is done already shows in the roundtable itself, so that a person may do any of it, and the
/// demonstration goes on after a restart.
/// </summary>
internal sealed class DemoScript
{
    private const string Format = "consultation-demo/1";

    private readonly Dictionary<PointId, Dictionary<SeatId, Position>> _ballots = [];
    private readonly List<DemoStep> _steps = [];

    private DemoScript(Sample sample, DateTimeOffset from) => (Sample, From) = (sample, from);

    /// <summary>The sample, moved to the time of the demonstration.</summary>
    public Sample Sample { get; }

    /// <summary>Up to when it is played at once: from there it goes on live.</summary>
    public DateTimeOffset From { get; }

    /// <summary>Reads a sample with its <c>demo.json</c>, moved so that the live part begins at a time.</summary>
    /// <exception cref="SampleException">It can't be read.</exception>
    public static DemoScript Read(string folder, DateTimeOffset now)
    {
        var settings = Sample.ReadJson(Path.Combine(folder, "demo.json"));
        if (Sample.Text(settings, "format", "demo.json") != Format)
        {
            throw new SampleException($"demo.json: the format must be {Format}.");
        }

        var sample = Sample.Read(folder);
        var from = sample.TimeOf(Sample.Text(settings, "from", "demo.json"));
        var shift = now - from;
        var script = new DemoScript(Moved(sample, shift, settings), from + shift);
        script.ReadDay();
        return script;
    }

    /// <summary>The next line that isn't done yet; null where all are.</summary>
    public DemoStep? Next(Roundtable state) => _steps.FirstOrDefault(step => !IsDone(step.Command, state));

    /// <summary>How a seat votes in a round by the script; null where it casts nothing, or the script knows nothing of the points.</summary>
    public Position? PositionOf(SeatId seat, Round round) =>
        Votes(round) is { } votes && votes.TryGetValue(seat, out var position) ? position : null;

    /// <summary>Whether the script knows how seats vote in a round.</summary>
    public bool Knows(Round round) => Votes(round) is not null;

    /// <summary>The seats that cast nothing in any vote of the script.</summary>
    public bool IsAlwaysSilent(SeatId seat) => _ballots.Count > 0 && _ballots.Values.All(votes => !votes.ContainsKey(seat));

    private Dictionary<SeatId, Position>? Votes(Round round) =>
        round.Points.Select(p => _ballots.GetValueOrDefault(p.Point)).FirstOrDefault(votes => votes is not null);

    private static bool IsDone(Command command, Roundtable r) => command switch
    {
        TakeUpItem c => r.Agenda.Find(c.Item) is not { State: ItemState.Pending },
        TablePoint c => r.Points.Find(c.Point) is not { Stage: PointStage.Draft },
        OpenVote c => c.Points.Any(p => HasEnded(r, p)),
        StateSense c => HasEnded(r, c.Point),
        RecordDiscussion c => HasEnded(r, c.Point),
        WriteNote c => r.Notes.Find(c.Note) is not null,
        WriteComment c => r.Comments.Find(c.Comment) is not null,
        DecideProcedure c => r.Procedures.Find(c.Procedure) is not null,
        SetNextMeeting => r.NextMeeting is not null,
        CloseFloor => !r.Floor.IsOpen,
        CloseRoundtable => r.Stage == Stage.Closed,
        _ => true,
    };

    private static bool HasEnded(Roundtable r, PointId id) =>
        r.Points.Find(id) is not { } point || point.IsFinal || point.IsUnderWay || point.Stage == PointStage.Deferred;

    /// <summary>The day's lines; those before the live part are done already, which the roundtable itself shows.</summary>
    private void ReadDay()
    {
        var rounds = new Dictionary<RoundId, ValueList<PointId>>();
        foreach (var line in Sample.Lines)
        {
            if (!CommandReader.TryRead(line.Command, out var command, out var refusal))
            {
                throw new SampleException($"{line.Where}: {refusal.Sentence()}");
            }

            if (command is OpenVote open)
            {
                rounds[open.Round] = open.Points;
            }

            if (command is CastBallot ballot)
            {
                foreach (var point in rounds[ballot.Round])
                {
                    (_ballots.TryGetValue(point, out var votes) ? votes : _ballots[point] = [])[ballot.Seat] = ballot.Position;
                }
            }
            else if (line.At > From)
            {
                _steps.Add(new DemoStep(command, line.As == "rapporteur"));
            }
        }
    }

    /// <summary>The sample at another time, with what the demonstration says of itself in the background.</summary>
    private static Sample Moved(Sample sample, TimeSpan shift, JsonElement settings) => sample with
    {
        Lines = [.. sample.Lines.Select(line => line with { At = line.At + shift, Command = Moved(line.Command, shift, settings) })],
    };

    private static JsonElement Moved(JsonElement command, TimeSpan shift, JsonElement settings)
    {
        var moved = JsonNode.Parse(command.GetRawText())!.AsObject();
        if (moved["start"] is { } start)
        {
            moved["start"] = JsonSerializer.SerializeToNode(start.Deserialize<DateTimeOffset>(DomainJson.Options) + shift, DomainJson.Options);
        }

        if (moved["background"] is JsonObject background)
        {
            foreach (var note in settings.GetProperty("note").EnumerateObject())
            {
                background[note.Name] = $"{background[note.Name]}\n\n{note.Value.GetString()}";
            }
        }

        return JsonSerializer.SerializeToElement(moved);
    }
}
