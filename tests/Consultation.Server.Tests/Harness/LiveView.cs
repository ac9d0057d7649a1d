using System.Text.Json;
using System.Text.Json.Nodes;

namespace Consultation.Server.Tests.Harness;

/// <summary>
/// A view as a page keeps it: whole from Join, then moved on by pushes. <c>from ≤ last &lt; number</c>: apply;
/// <c>number ≤ last</c>: ignore; <c>from &gt; last</c>: a gap, for which a page joins again.
/// </summary>
public sealed class LiveView
{
    private static readonly JsonDocumentOptions NothingTwice = new() { AllowDuplicateProperties = false };

    private readonly Dictionary<string, long> _last = [];

    public LiveView(long number, JsonElement view)
    {
        Slices = Parse(view);
        (_last["audience"], _last["mine"]) = (number, number);
    }

    public JsonObject Slices { get; }

    /// <summary>The number of the last push applied, or of the view.</summary>
    public long Number => _last.Values.Max();

    /// <summary>Takes a push in; false where it leaves a gap.</summary>
    public bool Take(JsonElement push)
    {
        var stream = push.GetProperty("stream").GetString()!;
        var (from, number) = (push.GetProperty("from").GetInt64(), push.GetProperty("number").GetInt64());
        if (number <= _last[stream])
        {
            return true;
        }

        if (from > _last[stream])
        {
            return false;
        }

        _last[stream] = number;
        foreach (var slice in Parse(push.GetProperty("slices")))
        {
            Slices[slice.Key] = Merge(Slices[slice.Key]?.AsObject(), slice.Value!.AsObject());
        }

        return true;
    }

    /// <summary>Fields are as the push has them; lists are the ones before, with what was set and removed.</summary>
    private static JsonObject Merge(JsonObject? before, JsonObject change)
    {
        var merged = new JsonObject();
        foreach (var (name, value) in before ?? [])
        {
            if (IsList(value))
            {
                merged[name] = value!.DeepClone();
            }
        }

        foreach (var (name, value) in change)
        {
            if (!IsList(value) || merged[name] is not JsonObject list)
            {
                merged[name] = value?.DeepClone();
                continue;
            }

            foreach (var (id, entry) in value!["set"]!.AsObject())
            {
                list["set"]![id] = entry!.DeepClone();
            }

            foreach (var id in value["remove"]?.AsArray() ?? [])
            {
                list["set"]!.AsObject().Remove(id!.GetValue<string>());
            }
        }

        return merged;
    }

    private static JsonObject Parse(JsonElement json) => JsonNode.Parse(json.GetRawText(), null, NothingTwice)!.AsObject();

    private static bool IsList(JsonNode? value) => value is JsonObject list && list["set"] is JsonObject;
}
