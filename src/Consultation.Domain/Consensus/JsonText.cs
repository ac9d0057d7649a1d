using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Consultation.Domain.Consensus;

/// <summary>Text out of JSON that anybody may have written: JSON can spell half of a character pair (<c>"\ud800"</c>), which is no text.</summary>
internal static class JsonText
{
    /// <summary>The text of a value, if it is text.</summary>
    public static bool TryRead(JsonElement value, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (value.ValueKind != JsonValueKind.String)
            return false;
        try
        {
            text = value.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>The name of a field; as it is spelled, escapes and all, where that is no text.</summary>
    public static string NameOf(JsonProperty field) =>
        TryName(field, out var name) ? name : Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(field));

    /// <summary>The name of a field, if it is text.</summary>
    public static bool TryName(JsonProperty field, [NotNullWhen(true)] out string? name)
    {
        try
        {
            name = field.Name;
            return true;
        }
        catch (InvalidOperationException)
        {
            name = null;
            return false;
        }
    }

    /// <summary>A reason: what was expected, and what kind of thing was found where the kind alone is wrong.</summary>
    public static string MustBe(string expected, JsonElement found) => found.ValueKind switch
    {
        JsonValueKind.Null => $"must be {expected}, not null",
        JsonValueKind.Object => $"must be {expected}, not an object",
        JsonValueKind.Array => $"must be {expected}, not a list",
        _ => $"must be {expected}",
    };
}
