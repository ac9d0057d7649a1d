using System.Text.Json;
using Consultation.Storage;

namespace Consultation.Simulation;

internal sealed partial class Ledger
{
    /// <summary>Every speech, by its id, in the order they were made.</summary>
    public OrderedDictionary<string, PlainSpeech> Speeches { get; } = [];

    public string? Speaking { get; private set; }

    /// <summary>The requests that wait.</summary>
    public Dictionary<string, (string Seat, string Kind)> Waiting { get; } = [];

    /// <summary>The points of order that were ruled on.</summary>
    public HashSet<string> Ruled { get; } = [];

    private readonly Dictionary<string, (string Seat, string Kind)> _asked = [];

    private bool ReadFloor(JournalRow row, JsonElement body)
    {
        switch (row.Type)
        {
            case "floorRequested":
                _asked[body.Text("request")] = Waiting[body.Text("request")] = (body.Text("seat"), body.Text("kind"));
                return true;
            case "requestWithdrawn":
                Broken.Unless(Waiting.Remove(body.Text("request")), "only who waits leaves the queue", $"{body}");
                return true;
            case "pointOfOrderRuled":
                Waiting.Remove(body.Text("request"));
                Ruled.Add(body.Text("request"));
                Broken.Unless(_asked[body.Text("request")].Kind == "pointOfOrder", "only points of order are ruled on", $"{body}");
                return true;
            case "floorGiven":
                Give(row, body);
                return true;
            case "speechEnded":
                End(row, body.Text("speech"));
                return true;
            case "speechPaused":
                Speeches[body.Text("speech")].Stop(row.Time);
                Broken.Unless(Speaking == body.Text("speech"), "only the speech under way is paused", $"{body}");
                return true;
            case "speechResumed":
                Broken.Unless(Speaking == body.Text("speech") && Speeches[Speaking].Runs[^1].To is not null, "only a paused speech goes on", $"{body}");
                Speeches[Speaking!].Runs.Add((row.Time, null));
                return true;
            case "floorGivenInError":
                TakeBack(row, body);
                return true;
            default:
                return false;
        }
    }

    private void Give(JournalRow row, JsonElement body)
    {
        Broken.Unless(Speaking is null, "one speaks at a time", $"event {row.Number}: {Speaking} hasn't ended");
        if (body.MaybeText("request") is { } request)
        {
            Broken.Unless(Waiting.Remove(request, out var asked) && asked == (body.Text("seat"), body.Text("kind")), "the floor is given to who asked", $"{body}");
        }

        Broken.Unless(Seats[body.Text("seat")].Present, "only who is there is given the floor", $"{body}");
        Speaking = body.Text("speech");
        var speech = new PlainSpeech(Speaking, body.Text("seat"), body.Text("kind"), body.MaybeText("item"), body.MaybeText("request"));
        speech.Runs.Add((row.Time, null));
        Speeches.Add(Speaking, speech);
    }

    private void End(JournalRow row, string id)
    {
        Broken.Unless(Speaking == id, "only the speech under way ends", $"event {row.Number}: {id}, not {Speaking}");
        Speeches[id].Stop(row.Time);
        Speeches[id].IsOver = true;
        Speaking = null;
    }

    private void TakeBack(JournalRow row, JsonElement body)
    {
        var speech = Speeches[body.Text("speech")];
        Broken.Unless(!speech.IsInError, "a speech is taken back once", $"{body}");
        if (Speaking == speech.Id)
        {
            End(row, speech.Id);
        }

        speech.IsInError = true;
        if (body.MaybeText("request") is { } request)
        {
            Broken.Unless(request == speech.Request && !Ruled.Contains(request) && Waiting.TryAdd(request, _asked[request]), "what waits again was asked for and isn't settled", $"{body}");
        }
    }
}
