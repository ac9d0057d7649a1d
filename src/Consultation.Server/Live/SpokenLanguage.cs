using System.Text.Json;
using Consultation.Domain;

namespace Consultation.Server.Live;

/// <summary>The language in which whoever asks is answered: the one the page says with a call, else the browser's, else English.</summary>
public static class SpokenLanguage
{
    /// <summary>By the header <c>Accept-Language</c>, which pages send with the language they are shown in.</summary>
    public static Language Of(HttpRequest request)
    {
        var wanted = request.GetTypedHeaders().AcceptLanguage;
        foreach (var accepted in wanted.Where(l => l.Quality is null or > 0).OrderByDescending(l => l.Quality ?? 1))
        {
            var tag = accepted.Value.AsSpan();
            var end = tag.IndexOf('-');
            if (Languages.Of((end < 0 ? tag : tag[..end]).ToString().ToLowerInvariant()) is { } language)
            {
                return language;
            }
        }

        return Language.En;
    }

    /// <summary>By the field <c>language</c> of a call of the hub: headers are those of its beginning, and a page may have changed its language since.</summary>
    public static Language Of(JsonElement call, HttpRequest? request) => Said(call) ?? (request is null ? Language.En : Of(request));

    private static Language? Said(JsonElement call)
    {
        try
        {
            return call.ValueKind == JsonValueKind.Object && call.TryGetProperty("language", out var said) && said.ValueKind == JsonValueKind.String
                ? Languages.Of(said.GetString())
                : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair in a name or in the code: whoever reads the call says so.
            return null;
        }
    }
}
