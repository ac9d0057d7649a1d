using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Consultation.Domain.Consensus;

namespace Consultation.Domain.Json;

/// <summary>Reads a command as it came, and says which of its fields are wrong.</summary>
public static class CommandReader
{
    /// <summary>Reads a command.</summary>
    /// <param name="json">The object with <c>do</c> anywhere in it.</param>
    /// <param name="command">The command, where it can be read.</param>
    /// <param name="refusal">Why not: <c>command.unknown</c>, <c>command.unknownField</c> or <c>command.malformed</c>.</param>
    public static bool TryRead(JsonElement json, [NotNullWhen(true)] out Command? command, [NotNullWhen(false)] out Refusal? refusal)
    {
        (command, refusal) = (null, null);
        if (json.ValueKind != JsonValueKind.Object)
        {
            refusal = Refusal.OfField("command.malformed", "command", "must be an object");
            return false;
        }

        if (!json.TryGetProperty("do", out var name) || name.ValueKind != JsonValueKind.String)
        {
            refusal = Refusal.OfField("command.malformed", "do", "must name the command");
            return false;
        }

        if (!DomainJson.Commands.TryGetValue(name.GetString()!, out var type))
        {
            refusal = Refusal.Of("command.unknown", "name", Shown(name.GetString()!));
            return false;
        }

        try
        {
            command = json.Deserialize<Command>(DomainJson.Options)!;
            return true;
        }
        catch (JsonException e)
        {
            refusal = Explain(json, type, e);
            return false;
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate or U+0000 in a name: the text isn't Unicode.
            refusal = Refusal.OfField("command.malformed", "command", "holds text that isn't Unicode");
            return false;
        }
    }

    private static Refusal Explain(JsonElement json, Type type, JsonException e)
    {
        var unknown = new List<Problem>();
        var malformed = new List<Problem>();
        Walk(json, DomainJson.Options.GetTypeInfo(type), "", unknown, malformed, isCommand: true);
        if (unknown.Count > 0)
        {
            return new Refusal("command.unknownField", [], [.. unknown]);
        }

        if (malformed.Count == 0)
        {
            var path = e.Path is { Length: > 2 } p ? p[2..] : "command";
            malformed.Add(new Problem(path, e.Message.StartsWith("The JSON", StringComparison.Ordinal) ? "has the wrong type" : Reason(e.Message)));
        }

        return new Refusal("command.malformed", [], [.. malformed]);
    }

    /// <summary>Lists unknown, doubled and missing fields; what is inside a value is the business of its converter.</summary>
    private static void Walk(
        JsonElement json, JsonTypeInfo info, string path, List<Problem> unknown, List<Problem> malformed, bool isCommand = false)
    {
        if (info.Kind == JsonTypeInfoKind.Enumerable && json.ValueKind == JsonValueKind.Array && info.ElementType is { } element)
        {
            var index = 0;
            foreach (var entry in json.EnumerateArray())
            {
                Walk(entry, DomainJson.Options.GetTypeInfo(element), $"{path}[{index++}]", unknown, malformed);
            }

            return;
        }

        if (info.Kind != JsonTypeInfoKind.Object || json.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var prefix = path.Length == 0 ? "" : path + ".";
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in json.EnumerateObject())
        {
            if (!seen.Add(field.Name))
            {
                malformed.Add(new Problem(prefix + Shown(field.Name), "is given twice"));
            }
            else if (info.Properties.FirstOrDefault(p => p.Name == field.Name) is { } property)
            {
                Walk(field.Value, DomainJson.Options.GetTypeInfo(property.PropertyType), prefix + field.Name, unknown, malformed);
            }
            else if (!(isCommand && field.Name == "do"))
            {
                unknown.Add(new Problem(prefix + Shown(field.Name), "is unknown"));
            }
        }

        malformed.AddRange(info.Properties.Where(p => p.IsRequired && !seen.Contains(p.Name)).Select(p => new Problem(prefix + p.Name, "is missing")));
    }

    private static string Reason(string message)
    {
        var end = message.IndexOf(" Path: ", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }

    private static string Shown(string name)
    {
        var clean = PlainText.Normalise(name) ?? "?";
        return clean.Length <= 40 ? clean : clean[..40] + "…";
    }
}
