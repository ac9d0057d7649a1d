using System.Text.Json;
using Consultation.Storage;

namespace Consultation.Simulation;

/// <summary>The life of the minutes as the rows of the journal tell it.</summary>
internal sealed partial class Ledger
{
    private const string Stands = "approved minutes don't change";

    private static readonly string[] OfApproved = ["minutesPublished", "corrigendumIssued", "publicationSuperseded"];

    private static readonly string[] OfDraft =
    [
        "traditionSet", "organisationSet", "paragraphEdited", "minutesCirculated", "correctionProposed", "correctionAccepted", "correctionDeclined", "circulationEnded",
        "minutesApproved", "noteWritten", "noteRevised", "noteRemoved", "commentWritten", "commentRevised", "commentRemoved", "sentenceAdded", "pointOfOrderRuled", "procedureWithdrawn",
    ];

    /// <summary>The edits that stand, by document, paragraph and language.</summary>
    public Dictionary<string, (string Text, long Event)> Edits { get; } = [];

    /// <summary>Each correction with the seat that proposed it, its paragraph and how much of its version was circulated.</summary>
    public Dictionary<string, (string Seat, string? Paragraph, string? Readership)> Corrections { get; } = [];

    /// <summary>The corrections that nobody has decided on.</summary>
    public HashSet<string> OpenCorrections { get; } = [];

    /// <summary>Whether the minutes are approved.</summary>
    public bool IsApproved { get; private set; }

    private string? _circulatedFor;
    private bool _isCirculating;
    private int _versions;
    private int _publications;

    /// <summary>Whether what was made for a readership holds nothing that the public may not read.</summary>
    public bool IsForThePublic(string? readership) => LowestMarking is null || readership == "public" || readership == LowestMarking;

    private bool ReadMinutes(JournalRow row, JsonElement body)
    {
        Broken.Unless(!IsApproved || !OfDraft.Contains(row.Type), Stands, $"event {row.Number}: {row.Type}");
        Broken.Unless(IsApproved || !OfApproved.Contains(row.Type), "only approved minutes are published", $"event {row.Number}: {row.Type}");
        switch (row.Type)
        {
            case "paragraphEdited":
                Edit(row, body);
                return true;
            case "minutesCirculated":
                Broken.Unless(!_isCirculating && body.GetProperty("version").GetInt32() == ++_versions, "versions are circulated one by one", $"{body}");
                (_isCirculating, _circulatedFor) = (true, body.MaybeText("readership"));
                return true;
            case "circulationEnded":
                Broken.Unless(_isCirculating, "a circulation ends once", $"{body}");
                _isCirculating = false;
                return true;
            case "correctionProposed":
                Broken.Unless(body.MaybeText("paragraph") is null || _isCirculating, "corrections are proposed to what is circulated", $"{body}");
                Corrections.Add(body.Text("correction"), (body.Text("seat"), body.MaybeText("paragraph"), _circulatedFor));
                OpenCorrections.Add(body.Text("correction"));
                return true;
            case "correctionAccepted" or "correctionDeclined":
                Broken.Unless(OpenCorrections.Remove(body.Text("correction")), "a correction is decided on once", $"{body}");
                return true;
            case "minutesApproved":
                Broken.Unless(OpenCorrections.Count == 0, "no correction is passed over", $"{body}; open are {string.Join(", ", OpenCorrections)}");
                (IsApproved, _isCirculating) = (true, false);
                return true;
            case "minutesPublished":
                Broken.Unless(body.GetProperty("publication").GetInt32() == ++_publications, "publications are numbered", $"{body}");
                return true;
            case "traditionSet" or "organisationSet" or "corrigendumIssued" or "publicationSuperseded":
                return true;
            default:
                return false;
        }
    }

    /// <summary>An edit is replaced by somebody who saw it, or added to. Points decided in one vote are one paragraph, with what was edited on any of them.</summary>
    private void Edit(JournalRow row, JsonElement body)
    {
        var (kind, paragraph, language, text) = (body.Text("kind"), body.Text("paragraph"), body.Text("language"), body.Text("text"));
        foreach (var place in KeysWith(paragraph).Select(key => $"{kind}/{key}/{language}"))
        {
            Broken.Unless(
                !Edits.Remove(place, out var last) || last.Event <= body.GetProperty("basedOn").GetInt64() || text.Contains(last.Text, StringComparison.Ordinal),
                "an edit is never lost", $"event {row.Number}: {body}; stood {last}");
        }

        if (text.Length > 0)
        {
            Edits[$"{kind}/{paragraph}/{language}"] = (text, row.Number);
        }
    }

    private List<string> KeysWith(string paragraph)
    {
        const string Point = "point.";
        return paragraph.StartsWith(Point, StringComparison.Ordinal) && Decided.TryGetValue(paragraph[Point.Length..], out var how) && how.Round is { } round
            ? [.. Decided.Where(d => d.Value.Round == round).Select(d => Point + d.Key)]
            : [paragraph];
    }
}
