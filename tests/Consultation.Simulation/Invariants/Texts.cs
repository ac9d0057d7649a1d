using System.Text.Json;
using System.Text.RegularExpressions;
using Consultation.Server.Views;

namespace Consultation.Simulation;

/// <summary>Who may read a text.</summary>
internal enum Reader
{
    Everyone,

    /// <summary>Facilitator and rapporteur; in the record those with the marking.</summary>
    OfParagraph,

    /// <summary>Facilitator and rapporteur; the record's readers.</summary>
    OfMarking,

    /// <summary>Facilitator and rapporteur; never in the record.</summary>
    OfSense,

    /// <summary>Those who prepare, and everyone once the point was on the table.</summary>
    OfPoint,

    /// <summary>The seat, and everyone once the vote is closed.</summary>
    OfBallot,

    /// <summary>Facilitator and rapporteur, and the seat that said it; in the record those with the marking of the paragraph.</summary>
    OfMinutes,

    /// <summary>The record's readers.</summary>
    OfRecord,

    /// <summary>Nobody any more.</summary>
    Nobody,
}

/// <summary>Where every text of the meeting came from, known by the word that stands in no other, and so who may read it.</summary>
internal sealed partial class Texts
{
    private readonly Dictionary<string, Origin> _texts = [];
    private readonly Dictionary<string, List<string>> _current = [];
    private readonly Dictionary<string, JsonElement> _corrections = [];

    /// <summary>The marks in a text.</summary>
    public static IEnumerable<string> MarksIn(string text) => Mark().Matches(text).Select(m => m.Value);

    public void Take(string type, JsonElement body, string raw)
    {
        var (reader, owner) = type switch
        {
            "noteWritten" or "noteRevised" => (Reader.OfParagraph, body.Text("note")),
            "commentWritten" or "commentRevised" => (Reader.OfParagraph, body.Text("comment")),
            "markingsSet" => (Reader.OfMarking, null),
            "senseUndone" => (Reader.OfSense, null),
            "pointDrafted" or "pointRevised" or "pointWithdrawn" or "pointDeferred" => (Reader.OfPoint, null),
            "paperAttached" => (body.MaybeText("point") is null ? Reader.Everyone : Reader.OfPoint, null),
            "pointTranslated" => (Reader.OfPoint, $"{body.Text("point")}/{body.GetProperty("version")}/{body.Text("language")}"),
            "sentenceAdded" => (Reader.Everyone, $"{body.Text("point")}/{body.Text("language")}/added"),
            "ballotCast" or "ballotChanged" => (Reader.OfBallot, $"{body.Text("round")}/{body.Text("seat")}"),
            "intendedVoteStated" => (Reader.Everyone, $"{body.Text("round")}/{body.Text("seat")}/intended"),
            "actionAssigned" or "actionChanged" => (Reader.Everyone, $"{body.Text("action")}/what"),
            "actionDropped" or "actionReopened" => (Reader.Everyone, $"{body.Text("action")}/dropped"),
            "paragraphEdited" => (Reader.OfMinutes, $"{body.Text("kind")}/{body.Text("paragraph")}/{body.Text("language")}"),
            "correctionProposed" => (Reader.OfMinutes, $"{body.Text("correction")}/proposed"),
            "correctionDeclined" or "corrigendumIssued" => (Reader.OfMinutes, null),
            "organisationSet" => (Reader.OfRecord, "organisation"),
            "noteRemoved" => (Reader.Nobody, body.Text("note")),
            "commentRemoved" => (Reader.Nobody, body.Text("comment")),
            _ => (Reader.Everyone, (string?)null),
        };
        if (type == "pointReopened")
        {
            // What was added to the outcome before stays with it.
            foreach (var key in _current.Keys.Where(k => k.StartsWith(body.Text("point") + "/", StringComparison.Ordinal) && k.EndsWith("/added", StringComparison.Ordinal)).ToList())
            {
                _current.Remove(key);
            }
        }

        if (type == "correctionProposed")
        {
            _corrections[body.Text("correction")] = body;
        }

        var correction = body.MaybeText("correction") is { } of ? _corrections.GetValueOrDefault(of) : default;
        var marks = MarksIn(raw).Distinct().ToList();
        foreach (var mark in marks.Where(mark => type != "paragraphEdited" || !_texts.TryGetValue(mark, out var known) || known.Seat is null))
        {
            if (reader == Reader.OfMinutes)
            {
                // What a correction came to as an edit is the rapporteur's; what it proposed is its seat's too.
                var (about, seat) = correction.ValueKind == JsonValueKind.Object ? (correction, type == "paragraphEdited" ? null : correction.Text("seat")) : (body, null);
                var key = about.MaybeText("paragraph");
                var (kind, id) = key?.Split('.') is [var first, var second] ? (first, second) : ("", key);
                _texts[mark] = new Origin(reader, kind == "point" ? id : null, seat, null, null, null, null, false, null)
                {
                    Owner = kind is "point" ? null : id,
                    OfWhole = key is null ? about.Text("correction") : null,
                };
                continue;
            }

            _texts[mark] = new Origin(
                reader, body.MaybeText("point"), body.MaybeText("seat"), body.MaybeText("round"), body.MaybeText("objection"), body.MaybeText("marking"), body.MaybeText("proxy"),
                type.StartsWith("comment", StringComparison.Ordinal),
                type == "pointDrafted" ? 1 : body.TryGetProperty("version", out var version) ? version.GetInt32() : null)
            {
                Owner = Marked.OwnerOf(body),
                Point = body.MaybeText("point") ?? (body.TryGetProperty("position", out var position) && position.ValueKind == JsonValueKind.Object ? position.Text("point") : null),
                By = body.TryGetProperty("by", out var by) ? by.Text("point") : null,
                Named = body.Flag("named"),
            };
        }

        if (owner is not null)
        {
            foreach (var replaced in _current.GetValueOrDefault(owner) ?? [])
            {
                // The same words may stand elsewhere too: what one seat sent was sent again by another.
                var stands = marks.Contains(replaced) || _current.Any(other => other.Key != owner && other.Value.Contains(replaced));
                _texts[replaced] = stands ? _texts[replaced] : Origin.Gone;
            }

            _current[owner] = marks;
        }
    }

    /// <summary>Whether an audience, or the seat where one is named, may read the text of a mark now.</summary>
    public bool MayRead(string mark, Audience audience, string? seat, Ledger ledger)
    {
        var prepares = audience is Audience.Facilitator or Audience.Rapporteur;
        return _texts.TryGetValue(mark, out var origin) && origin.Reader switch
        {
            Reader.Everyone => true,
            Reader.OfParagraph or Reader.OfMarking or Reader.OfSense => prepares,
            Reader.OfMinutes => prepares || (seat is not null && origin.Seat == seat),
            Reader.OfPoint => prepares || (ledger.Shown.Contains(origin.Point!) && IsOfAShownVersion(origin, ledger)),
            Reader.OfBallot => (seat is not null && (origin.Seat == seat || origin.Proxy == seat)) || IsTold(origin, ledger),
            _ => false,
        };
    }

    /// <summary>Whether the text of a mark may stand in the record: the whole one, or the one for the public.</summary>
    public bool MayStand(string mark, bool isPublic, Ledger ledger) =>
        _texts.TryGetValue(mark, out var origin) && (!isPublic || !ledger.Marked.Withholds(origin, ledger)) && MayStand(origin, isPublic, ledger);

    private static bool MayStand(Origin origin, bool isPublic, Ledger ledger) => origin.Reader switch
    {
        Reader.Everyone or Reader.OfMarking or Reader.OfRecord => true,
        Reader.OfMinutes => !isPublic || origin.OfWhole is not { } whole || ledger.IsForThePublic(ledger.Corrections[whole].Readership),
        Reader.OfParagraph => !isPublic || !origin.IsComment,
        Reader.OfPoint => ledger.Left.Contains(origin.Point!) && IsOfAShownVersion(origin, ledger),
        Reader.OfBallot => IsTold(origin, ledger) && ledger.Rounds[origin.Round!] is { Declared: not null } or { IsAnnulled: true },
        _ => false,
    };

    /// <summary>Whether whose a text is may not be said: it came with a ballot of a vote that isn't open.</summary>
    public bool IsNameless(string mark, Ledger ledger) =>
        _texts.TryGetValue(mark, out var origin) && origin.Reader == Reader.OfBallot && !origin.Named && !ledger.Rounds[origin.Round!].IsOpenVote;

    [GeneratedRegex(Room.Mark + "[0-9]+")]
    private static partial Regex Mark();

    /// <summary>What was tried before a point was first on the table is the business of those who prepare.</summary>
    private static bool IsOfAShownVersion(Origin origin, Ledger ledger) => origin.Version is not { } version
        || version >= ledger.FirstTabled.GetValueOrDefault(origin.Point!, ledger.Versions[origin.Point!]);

    /// <summary>The text of a ballot that stood when its vote closed; of an annulled one only what was answered outlives it.</summary>
    private static bool IsTold(Origin origin, Ledger ledger) => ledger.Rounds[origin.Round!] is var round && round.Told.Contains(origin.Seat!)
        && (!round.IsAnnulled || (origin.Objection is { } objection && ledger.Objections.ContainsKey(objection)));
}

/// <summary>Where a text came from.</summary>
internal sealed record Origin(Reader Reader, string? Point, string? Seat, string? Round, string? Objection, string? Marking, string? Proxy, bool IsComment, int? Version)
{
    public static Origin Gone { get; } = new(Reader.Nobody, null, null, null, null, null, null, false, null);

    /// <summary>The note, comment, statement, amendment, objection or reservation it is of.</summary>
    public string? Owner { get; init; }

    /// <summary>The position by which the one it is about was changed.</summary>
    public string? By { get; init; }

    /// <summary>The objection to the whole of the minutes that it is of.</summary>
    public string? OfWhole { get; init; }

    /// <summary>Whether its author asked to be named.</summary>
    public bool Named { get; init; }
}
