using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Consultation.Domain;
using Consultation.Domain.Consensus;

namespace Consultation.Server.Live;

/// <summary>What <c>Do</c> and <c>POST …/commands</c> carry.</summary>
/// <param name="Roundtable">The roundtable's id.</param>
/// <param name="Id">The command's id, chosen by the client, unique per actor and roundtable.</param>
/// <param name="Command">The command: <c>{"do":"castBallot",…}</c>.</param>
/// <param name="As">The seat or role it is given as, where the caller holds several.</param>
/// <param name="Language">The language in which a refusal is said.</param>
public sealed record CommandRequest(string? Roundtable, string? Id, JsonElement Command, string? As = null, Language? Language = null)
{
    /// <summary>Reads a request as it came over the wire.</summary>
    public static bool TryRead(JsonElement json, [NotNullWhen(true)] out CommandRequest? request, [NotNullWhen(false)] out Refusal? refusal)
    {
        request = null;
        var fields = new RequestFields(json, ["roundtable", "id", "as", "language", "command"]);
        if ((refusal = fields.Refusal) is not null)
        {
            return false;
        }

        request = new CommandRequest(fields.Text("roundtable"), fields.Text("id"), fields.Json("command"), fields.Text("as"), fields.Language("language"));
        return (refusal = fields.Refusal) is null;
    }
}

/// <summary>What <c>Join</c> is asked.</summary>
/// <param name="As">The seat or role to join as, where the caller holds several.</param>
/// <param name="AtLeast">The number the client has seen: the view is not older.</param>
/// <param name="Language">The language in which a refusal is said.</param>
public sealed record JoinRequest(string? Roundtable, string? As = null, long? AtLeast = null, Language? Language = null)
{
    /// <summary>Reads a request as it came over the wire.</summary>
    public static bool TryRead(JsonElement json, [NotNullWhen(true)] out JoinRequest? request, [NotNullWhen(false)] out Refusal? refusal)
    {
        request = null;
        var fields = new RequestFields(json, ["roundtable", "as", "atLeast", "language"]);
        if ((refusal = fields.Refusal) is not null)
        {
            return false;
        }

        request = new JoinRequest(fields.Text("roundtable"), fields.Text("as"), fields.Number("atLeast"), fields.Language("language"));
        return (refusal = fields.Refusal) is null;
    }
}

/// <summary>The fields of a request, each at most once and none unknown.</summary>
internal sealed class RequestFields
{
    private readonly Dictionary<string, JsonElement> _fields = [];
    private readonly List<Problem> _problems = [];
    private bool _unknown;

    public RequestFields(JsonElement json, ReadOnlySpan<string> known)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            _problems.Add(new Problem("request", "must be an object"));
            return;
        }

        try
        {
            Take(json, known);
        }
        catch (InvalidOperationException)
        {
            _problems.Add(new Problem("request", "holds a name that isn't Unicode"));
        }
    }

    /// <summary>What is wrong so far.</summary>
    public Refusal? Refusal => _problems.Count == 0 ? null
        : new Refusal(_unknown ? "command.unknownField" : "command.malformed", [], [.. _problems]);

    private void Take(JsonElement json, ReadOnlySpan<string> known)
    {
        foreach (var field in json.EnumerateObject())
        {
            if (!known.Contains(field.Name))
            {
                _unknown = true;
                _problems.Add(new Problem(PlainText.Normalise(field.Name) is { Length: <= 40 } name ? name : "…", "is unknown"));
            }
            else if (!_fields.TryAdd(field.Name, field.Value))
            {
                _problems.Add(new Problem(field.Name, "is given twice"));
            }
        }
    }

    public JsonElement Json(string name) => _fields.GetValueOrDefault(name);

    public string? Text(string name)
    {
        if (!_fields.TryGetValue(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && IsUnicode(value, out var text))
        {
            return text;
        }

        _problems.Add(new Problem(name, "must be a text"));
        return null;
    }

    private static bool IsUnicode(JsonElement value, out string? text)
    {
        try
        {
            text = value.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair.
            text = null;
            return false;
        }
    }

    public Language? Language(string name)
    {
        var code = Text(name);
        var language = Languages.Of(code);
        if (code is not null && language is null)
        {
            _problems.Add(new Problem(name, "must be en, ru or kk"));
        }

        return language;
    }

    public long? Number(string name)
    {
        if (!_fields.TryGetValue(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) && number >= 0)
        {
            return number;
        }

        _problems.Add(new Problem(name, "must be a whole number"));
        return null;
    }
}
