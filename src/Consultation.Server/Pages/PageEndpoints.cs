using Consultation.Domain;
using Consultation.Server.Live;
using Microsoft.Net.Http.Headers;

namespace Consultation.Server.Pages;

/// <summary>Serves the pages: the same shell at every address of one, without any data; what it shows it asks the API for.</summary>
internal static class PageEndpoints
{
    private const string NotKept = "no-cache";
    private const string ForAYear = "public, max-age=31536000, immutable";

    private static readonly string[] GetOrHead = [HttpMethods.Get, HttpMethods.Head];

    private const string Live = "/r/{id}";

    /// <summary>The addresses of pages.</summary>
    public static IReadOnlyList<string> Addresses { get; } =
    [
        "/", "/sign-in", "/setup", "/join", "/accounts", "/organisation", "/check", "/help", "/api",
        Live, "/r/{id}/prepare", "/r/{id}/invitations", "/r/{id}/record", "/r/{id}/display", "/r/{id}/documents",
    ];

    /// <summary>Where the files are that the shell loads.</summary>
    public const string Assets = "/assets/{**path}";

    public static void MapPages(this IEndpointRouteBuilder app)
    {
        foreach (var address in Addresses)
        {
            app.MapMethods(address, GetOrHead, (HttpContext context) => address == Live
                ? Send(context, PageFiles.LiveShell(SpokenLanguage.Of(context.Request)), NotKept, HeaderNames.AcceptLanguage)
                : Send(context, PageFiles.Shell, NotKept)).ExcludeFromDescription();
        }

        // Names of assets change with every content, so browsers may keep them for ever.
        app.MapMethods(Assets, GetOrHead, (string path, HttpContext context) => PageFiles.Find("assets/" + path) is { } file
            ? Send(context, file, ForAYear)
            : Unknown(context)).ExcludeFromDescription();
        app.MapFallback("{**path}", NotFoundAsync);
    }

    /// <summary>A browser gets the page that says so, a program the refusal.</summary>
    private static Task NotFoundAsync(HttpContext context)
    {
        if (!GetOrHead.Contains(context.Request.Method) || !context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal))
        {
            return Unknown(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Send(context, PageFiles.Shell, NotKept);
    }

    private static Task Unknown(HttpContext context)
    {
        var path = context.Request.Path.ToString();
        return Refusals.Problem(Refusal.Of("document.unknown", "name", path.Length <= 60 ? path : path[..60] + "…")).ExecuteAsync(context);
    }

    private static async Task Send(HttpContext context, PageFile file, string cache, string? alsoBy = null)
    {
        var (request, headers) = (context.Request, context.Response.Headers);
        headers.CacheControl = cache;
        headers.ETag = file.Tag;
        headers.Vary = alsoBy is null ? HeaderNames.AcceptEncoding : $"{HeaderNames.AcceptEncoding}, {alsoBy}";
        if (request.Headers.IfNoneMatch == file.Tag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var bytes = file.Plain;
        if (file.Brotli is { } compressed && request.GetTypedHeaders().AcceptEncoding.Any(e => e.Value == "br" && e.Quality is null or > 0))
        {
            headers.ContentEncoding = "br";
            bytes = compressed;
        }

        context.Response.ContentType = file.ContentType;
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
