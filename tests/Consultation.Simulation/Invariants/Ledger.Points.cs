using System.Text.Json;
using Consultation.Storage;

namespace Consultation.Simulation;

internal sealed partial class Ledger
{
    private readonly Dictionary<string, DateTimeOffset> _sense = [];

    private bool ReadPoint(JournalRow row, JsonElement body)
    {
        switch (row.Type)
        {
            case "pointDrafted":
                Versions.Add(body.Text("point"), 1);
                return true;
            case "pointRevised":
                Broken.Unless(
                    body.Number("version") == Versions[body.Text("point")] + 1, "versions count up", $"{body.Text("point")} got version {body.Number("version")}");
                Versions[body.Text("point")]++;
                return true;
            case "pointTabled" or "discussionRecorded":
                Shown.Add(body.Text("point"));
                Left.Add(body.Text("point"));
                if (row.Type == "pointTabled")
                {
                    FirstTabled.TryAdd(body.Text("point"), Versions[body.Text("point")]);
                }

                return true;
            case "pointWithdrawn" or "pointDeferred":
                Left.Add(body.Text("point"));
                return true;
            case "pointReopened":
                Decided.Remove(body.Text("point"));
                Shown.Add(body.Text("point"));
                FirstTabled.TryAdd(body.Text("point"), Versions[body.Text("point")]);
                return true;
            case "senseStated":
                _sense[body.Text("point")] = body.GetProperty("until").GetDateTimeOffset();
                return true;
            case "senseUndone":
                _sense.Remove(body.Text("point"));
                return true;
            case "pointDecided":
                Decide(row, body);
                return true;
            case "objectionRaised":
                Broken.Unless(
                    !Silences.Values.Any(s => s.IsOpen && s.Point == body.Text("point") && s.Register.Any(e => e.Seat == body.Text("seat"))),
                    "an objection breaks the silence", $"{body}");
                Objections.Add(body.Text("objection"), new PlainObjection { Seat = body.Text("seat"), Points = [(body.Text("point"), body.Number("version"))] });
                return true;
            case "objectionAnswered" or "objectionWithdrawn":
                var objection = Objections[body.Text("objection")];
                objection.Considered = true;
                _touched.UnionWith(Rounds.Values.Where(r => !r.IsOpen && r.Declared is null && r.Points.Any(objection.Points.Contains)).Select(r => r.Id));
                return true;
            default:
                return false;
        }
    }

    private void Decide(JournalRow row, JsonElement body)
    {
        if (_sense.Remove(body.Text("point"), out var until))
        {
            Broken.Unless(row.Time >= until, "a sense can be objected to as long as is said", $"event {row.Number} of {row.Time:O} confirms one until {until:O}");
        }

        var decided = (Grade: body.Text("grade"), Adopted: body.Flag("adopted"), Round: body.MaybeText("round"));
        Decided[body.Text("point")] = decided;
        if (decided.Round is { } id)
        {
            var outcome = Rounds.TryGetValue(id, out var round) ? round.Declared : Silences[id].Outcome;
            Broken.Unless(
                outcome is not null && Domain.Consensus.Words<Domain.Consensus.Grade>.Of(outcome.Grade) == decided.Grade && outcome.Adopted == decided.Adopted,
                "a point is decided as its round was declared", $"{body.Text("point")} in {id}: {decided} and {outcome}");
        }
    }
}
