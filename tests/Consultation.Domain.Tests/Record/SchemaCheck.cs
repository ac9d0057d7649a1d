using System.Text.Json;
using System.Text.RegularExpressions;

namespace Consultation.Domain.Tests;

/// <summary>As much of JSON Schema as our schemas use; a keyword it doesn't know is an error, not a pass.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    private readonly List<string> _problems = [];

    public static IReadOnlyList<string> Problems(string schema, ReadOnlyMemory<byte> instance)
    {
        using var schemaDocument = JsonDocument.Parse(schema);
        using var document = JsonDocument.Parse(instance);
        var check = new SchemaCheck(schemaDocument.RootElement);
        check.Visit(schemaDocument.RootElement, document.RootElement, "$");
        return check._problems;
    }

    private void Visit(JsonElement schema, JsonElement value, string at)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            Apply(keyword.Name, keyword.Value, schema, value, at);
        }
    }

    private void Apply(string keyword, JsonElement of, JsonElement schema, JsonElement value, string at)
    {
        switch (keyword)
        {
            case "$schema" or "$defs" or "title" or "description" or "additionalProperties":
                break;
            case "$ref":
                Visit(root.GetProperty("$defs").GetProperty(of.GetString()!["#/$defs/".Length..]), value, at);
                break;
            case "type":
                Require(Is(of.GetString()!, value), $"{at} is no {of.GetString()}");
                break;
            case "oneOf":
                var fitting = of.EnumerateArray().Count(choice =>
                {
                    var check = new SchemaCheck(root);
                    check.Visit(choice, value, at);
                    return check._problems.Count == 0;
                });
                Require(fitting == 1, $"{at} fits {fitting} of what it may be");
                break;
            case "const":
                Require(JsonElement.DeepEquals(of, value), $"{at} isn't {of}");
                break;
            case "enum":
                Require(of.EnumerateArray().Any(choice => JsonElement.DeepEquals(choice, value)), $"{at} is {value}");
                break;
            case "pattern":
                Require(Regex.IsMatch(value.GetString()!, of.GetString()!), $"{at} is {value}");
                break;
            case "minimum":
                Require(value.GetInt64() >= of.GetInt64(), $"{at} is {value}");
                break;
            case "minItems":
                Require(value.GetArrayLength() >= of.GetInt32(), $"{at} has {value.GetArrayLength()} items");
                break;
            case "maxItems":
                Require(value.GetArrayLength() <= of.GetInt32(), $"{at} has {value.GetArrayLength()} items");
                break;
            case "items":
                foreach (var (index, item) in value.EnumerateArray().Index())
                {
                    Visit(of, item, $"{at}[{index}]");
                }

                break;
            case "required":
                foreach (var name in of.EnumerateArray().Select(n => n.GetString()!))
                {
                    Require(value.TryGetProperty(name, out _), $"{at}.{name} is missing");
                }

                break;
            case "properties":
                foreach (var field in value.EnumerateObject())
                {
                    if (of.TryGetProperty(field.Name, out var inner))
                    {
                        Visit(inner, field.Value, $"{at}.{field.Name}");
                    }
                    else
                    {
                        Require(!schema.TryGetProperty("additionalProperties", out _), $"{at}.{field.Name} is unknown");
                    }
                }

                break;
            default:
                throw new NotSupportedException(keyword);
        }
    }

    private static bool Is(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new NotSupportedException(type),
    };

    private void Require(bool holds, string problem)
    {
        if (!holds)
        {
            _problems.Add(problem);
        }
    }
}
