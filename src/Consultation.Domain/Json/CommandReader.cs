using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Consultation.Domain.Consensus;

namespace Consultation.Domain.Json;

/// <summary>Reads a command as it came, and says which of its fields are wrong.</summary>
public static class CommandReader
{
    private const int MostProblems = 20;

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

        if (NameOf(json) is not { } name)
        {
            refusal = Refusal.OfField("command.malformed", "do", "must name the command");
            return false;
        }

        if (!DomainJson.Commands.TryGetValue(name, out var type))
        {
            refusal = Refusal.Of("command.unknown", "name", Shown(name));
            return false;
        }

        try
        {
            command = json.Deserialize<Command>(DomainJson.Options)!;
            return true;
        }
        catch (Exception e) when (IsOfItsForm(e))
        {
            refusal = Explain(json, type, e);
            return false;
        }
    }

    private static string? NameOf(JsonElement json)
    {
        foreach (var field in json.EnumerateObject())
        {
            if (JsonText.NameOf(field) == "do")
            {
                return JsonText.TryRead(field.Value, out var name) ? name : null;
            }
        }

        return null;
    }

    /// <summary>What reading throws for the form of what it reads: text that isn't Unicode is an invalid operation.</summary>
    private static bool IsOfItsForm(Exception e) => e is JsonException or InvalidOperationException;

    private static Refusal Explain(JsonElement json, Type type, Exception e)
    {
        var unknown = new List<Problem>();
        var malformed = new List<Problem>();
        WalkFields(json, DomainJson.Options.GetTypeInfo(type), "", unknown, malformed, isCommand: true);
        if (unknown.Count > 0)
        {
            return new Refusal("command.unknownField", [], [.. unknown.Take(MostProblems)]);
        }

        return malformed.Count > 0
            ? new Refusal("command.malformed", [], [.. malformed.Take(MostProblems)])
            : Refusal.OfField("command.malformed", "command", Reason(e));
    }

    /// <summary>Lists what is wrong with a value; what is inside one with a converter is the converter's business.</summary>
    private static void Walk(JsonElement json, Type type, bool mayBeNull, string path, List<Problem> unknown, List<Problem> malformed)
    {
        if (malformed.Count >= MostProblems || (json.ValueKind == JsonValueKind.Null && mayBeNull))
        {
            return;
        }

        if (json.ValueKind == JsonValueKind.Null)
        {
            malformed.Add(new Problem(path, "must not be null"));
        }
        else if (json.ValueKind == JsonValueKind.Array && type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            var index = 0;
            foreach (var entry in json.EnumerateArray())
            {
                Walk(entry, type.GenericTypeArguments[0], false, $"{path}[{index++}]", unknown, malformed);
            }
        }
        else if (json.ValueKind == JsonValueKind.Object && DomainJson.Options.GetTypeInfo(type) is { Kind: JsonTypeInfoKind.Object } info)
        {
            WalkFields(json, info, path, unknown, malformed);
        }
        else
        {
            try
            {
                json.Deserialize(type, DomainJson.Options);
            }
            catch (Exception e) when (IsOfItsForm(e))
            {
                malformed.Add(new Problem(path, Reason(e)));
            }
        }
    }

    /// <summary>Lists unknown, doubled and missing fields, and what is wrong with the others.</summary>
    private static void WalkFields(
        JsonElement json, JsonTypeInfo info, string path, List<Problem> unknown, List<Problem> malformed, bool isCommand = false)
    {
        var prefix = path.Length == 0 ? "" : path + ".";
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in json.EnumerateObject())
        {
            var name = JsonText.NameOf(field);
            if (!seen.Add(name))
            {
                malformed.Add(new Problem(prefix + Shown(name), "is given twice"));
            }
            else if (info.Properties.FirstOrDefault(p => p.Name == name) is { } property)
            {
                Walk(field.Value, property.PropertyType, property.IsSetNullable, prefix + name, unknown, malformed);
            }
            else if (!(isCommand && name == "do"))
            {
                unknown.Add(new Problem(prefix + Shown(name), "is unknown"));
            }
        }

        malformed.AddRange(info.Properties.Where(p => p.IsRequired && !seen.Contains(p.Name)).Select(p => new Problem(prefix + p.Name, "is missing")));
    }

    /// <summary>What our converters say; the framework's own words are about its types.</summary>
    private static string Reason(Exception e)
    {
        if (e is not JsonException || e.Message.StartsWith("The ", StringComparison.Ordinal))
        {
            return e is JsonException ? "has the wrong type" : "holds text that isn't Unicode";
        }

        var end = e.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        return end < 0 ? e.Message : e.Message[..end];
    }

    private static string Shown(string name)
    {
        var clean = PlainText.Normalise(name) ?? "?";
        return clean.Length <= 40 ? clean : clean[..40] + "…";
    }
}
