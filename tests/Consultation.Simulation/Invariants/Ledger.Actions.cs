using System.Text.Json;

namespace Consultation.Simulation;

internal sealed partial class Ledger
{
    /// <summary>The actions, each with where it stands: open, completed or dropped.</summary>
    public Dictionary<string, string> Actions { get; } = [];

    private bool ReadAction(string type, JsonElement body)
    {
        var (before, after) = type switch
        {
            "actionAssigned" => (null, "open"),
            "actionChanged" => ("open", "open"),
            "actionCompleted" => ("open", "completed"),
            "actionDropped" => ("open", "dropped"),
            "actionReopened" => ("settled", "open"),
            _ => ("", ""),
        };
        if (after.Length == 0)
        {
            return false;
        }

        var stands = Actions.GetValueOrDefault(body.Text("action"));
        Broken.Unless(
            before == (stands is "completed" or "dropped" ? "settled" : stands), "an action is settled once, until it is opened again", $"{type} of one that is {stands ?? "not there"}");
        Actions[body.Text("action")] = after;
        return true;
    }
}
