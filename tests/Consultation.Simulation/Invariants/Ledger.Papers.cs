using System.Text.Json;

namespace Consultation.Simulation;

internal sealed partial class Ledger
{
    /// <summary>Every paper that was ever attached, with the SHA-256 of its file.</summary>
    public Dictionary<string, string> Papers { get; } = [];

    public HashSet<string> RemovedPapers { get; } = [];

    /// <summary>The procedural decisions that stand.</summary>
    public HashSet<string> Procedures { get; } = [];

    private bool ReadPaper(string type, JsonElement body)
    {
        switch (type)
        {
            case "paperAttached":
                Broken.Unless(Papers.TryAdd(body.Text("paper"), body.Text("sha256")), "a paper is attached once", $"{body}");
                return true;
            case "paperRemoved":
                Broken.Unless(Papers.ContainsKey(body.Text("paper")) && RemovedPapers.Add(body.Text("paper")), "a paper is taken away once", $"{body}");
                return true;
            case "procedureDecided":
                Broken.Unless(Procedures.Add(body.Text("procedure")), "a procedural decision is taken once", $"{body}");
                Broken.Unless(
                    !body.TryGetProperty("hands", out var hands) || hands.GetProperty("for").GetInt32() > hands.GetProperty("against").GetInt32(),
                    "what hands decided has more for it than against", $"{body}");
                return true;
            case "procedureWithdrawn":
                Broken.Unless(Procedures.Remove(body.Text("procedure")), "a procedural decision is taken out once", $"{body}");
                return true;
            default:
                return false;
        }
    }
}
