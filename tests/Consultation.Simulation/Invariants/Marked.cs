using System.Text.Json;

namespace Consultation.Simulation;

/// <summary>Which paragraphs are marked above the lowest marking, and so what isn't in the public record.</summary>
internal sealed class Marked
{
    private static readonly string[] Owners = ["note", "comment", "statement", "amendment", "objection", "reservation"];

    private readonly Dictionary<string, string?> _markings = [];
    private readonly Dictionary<string, string> _on = [];

    /// <summary>The id of what a row is about, besides points and rounds.</summary>
    public static string? OwnerOf(JsonElement body) => Owners.Select(name => body.MaybeText(name)).FirstOrDefault(id => id is not null);

    public void Take(string type, JsonElement body)
    {
        if (type == "paragraphMarked")
        {
            _markings[body.Text("target")] = body.MaybeText("marking");
        }

        if (type is "noteWritten" or "noteRevised" or "commentWritten" or "commentRevised")
        {
            _markings[OwnerOf(body)!] = body.MaybeText("marking");
        }

        if (OwnerOf(body) is { } owner && body.MaybeText("point") is { } point)
        {
            _on[owner] = point;
        }
    }

    /// <summary>Whether a text is withheld from the public: it is marked, or all the points it is on are.</summary>
    public bool Withholds(Origin origin, Ledger ledger)
    {
        if (origin.Owner is { } owner && IsHigh(owner, ledger))
        {
            return true;
        }

        if (origin.By is { } by && IsHighPoint(by, ledger))
        {
            return true;
        }

        var points = PointsOf(origin, ledger);
        return points.Count > 0 && points.All(point => IsHighPoint(point, ledger));
    }

    private List<string> PointsOf(Origin origin, Ledger ledger) => origin switch
    {
        { Point: { } point } => [point],
        { Round: { } round } when ledger.Rounds.TryGetValue(round, out var vote) => [.. vote.Points.Select(p => p.Point)],
        { Round: { } round } when ledger.Silences.TryGetValue(round, out var silence) => [silence.Point],
        { Owner: { } owner } when ledger.Objections.TryGetValue(owner, out var objection) => [.. objection.Points.Select(p => p.Point)],
        { Owner: { } owner } when _on.TryGetValue(owner, out var on) => [on],
        _ => [],
    };

    /// <summary>Points decided in one vote are one paragraph: one marked is all marked.</summary>
    private bool IsHighPoint(string point, Ledger ledger) => (ledger.Decided.TryGetValue(point, out var how) && how.Round is { } id && ledger.Rounds.TryGetValue(id, out var round)
        ? round.Points.Select(p => p.Point).Where(p => ledger.Decided.TryGetValue(p, out var other) && other.Round == id)
        : [point]).Any(p => IsHigh(p, ledger));

    private bool IsHigh(string id, Ledger ledger) => _markings.GetValueOrDefault(id) is { } marking && marking != ledger.LowestMarking;
}
