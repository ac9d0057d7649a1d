using System.Text;
using System.Text.Json;
using Consultation.Domain;
using Consultation.Server.Live;

namespace Consultation.Server.Http;

/// <summary>Reads what requests carry; nothing unknown, nothing of another kind.</summary>
internal static class Body
{
    /// <summary>The body, or the answer that says what is wrong with it.</summary>
    /// <param name="fields">What it should have, in words.</param>
    public static async Task<(T? Body, IResult? Refusal)> ReadAsync<T>(HttpContext context, string fields)
        where T : class
    {
        try
        {
            if (context.Request.HasJsonContentType()
                && await JsonSerializer.DeserializeAsync<T>(context.Request.Body, Wire.Options, context.RequestAborted) is { } body)
            {
                return (body, null);
            }
        }
        catch (JsonException)
        {
            // Said below.
        }

        return (null, Malformed("body", $"must be JSON (application/json) with {fields}"));
    }

    /// <summary>The answer to a field that is wrong.</summary>
    public static IResult Malformed(string field, string reason) => Refusals.Problem(Refusal.OfField("command.malformed", field, reason));

    /// <summary>A name as it is kept; null where it can't be one: it has one line, and something to be seen.</summary>
    public static string? NameOf(string? typed) =>
        typed is { Length: <= 4 * Domain.Text.MaxNameLength } && PlainText.Normalise(typed) is { Length: <= Domain.Text.MaxNameLength } name
            && !name.Any(c => c is '\n' or '\u2028' or '\u2029') && name.EnumerateRunes().Any(Rune.IsLetterOrDigit)
            ? name : null;

    /// <summary>The answer to a name that can't be one.</summary>
    public static IResult BadName(string field = "name") => Malformed(field, "must have 1 to 300 characters, with a letter or digit among them, and no control characters");
}
