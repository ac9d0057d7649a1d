using Consultation.Domain;
using Consultation.Server.Http;
using Consultation.Server.Live;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Consultation.Server.Access;

/// <summary>
/// What guards a browser's session against pages of other sites, and pages against what they might be made to load.
/// Browsers don't guard WebSockets, so the hub's connections are checked as well as everything that changes something.
/// </summary>
internal static class RequestProtection
{
    private const string Nothing =
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), fullscreen=(self), geolocation=(), gyroscope=(), hid=(), " +
        "magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=(), screen-wake-lock=(self)";

    /// <summary>Puts the checks before what follows.</summary>
    public static void UseRequestProtection(this WebApplication app)
    {
        var links = app.Services.GetRequiredService<Links>();
        app.Use(async (context, next) =>
        {
            context.Response.OnStarting(AddHeaders, context);
            var request = context.Request;
            if (Concerns(request) && IsForeign(request, links.Public))
            {
                await Refusals.Problem("access.foreignOrigin").ExecuteAsync(context);
            }
            else if (context.GetEndpoint()?.Metadata.GetMetadata<TakesFile>() is { } file)
            {
                // No form of another site can send this kind either.
                await (MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals(file.ContentType, StringComparison.OrdinalIgnoreCase)
                    ? next(context)
                    : Refusals.Problem(Refusal.OfField("command.malformed", "body", $"must be a file ({file.ContentType})")).ExecuteAsync(context));
            }
            else if (HasBodyOfAnotherKind(request))
            {
                await Refusals.Problem(Refusal.OfField("command.malformed", "body", "must be JSON (application/json)")).ExecuteAsync(context);
            }
            else
            {
                await next(context);
            }
        });
    }

    private static bool IsHub(HttpRequest request) => request.Path.StartsWithSegments(LiveHub.Path);

    private static bool Concerns(HttpRequest request) => IsHub(request) || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method));

    private static bool IsForeign(HttpRequest request, Uri? known) =>
        request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site"
        || (request.Headers.Origin.ToString() is { Length: > 0 } origin && !IsOwn(request, origin, known));

    private static bool IsOwn(HttpRequest request, string origin, Uri? known) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from)
        && ((string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase) && from.Scheme == request.Scheme)
            || (known is not null && from.Authority == known.Authority && from.Scheme == known.Scheme));

    /// <summary>A form of another site can send text or fields, but not JSON. The hub's transports have forms of their own.</summary>
    private static bool HasBodyOfAnotherKind(HttpRequest request) =>
        !IsHub(request) && !request.HasJsonContentType()
        && request.HttpContext.Features.Get<IHttpRequestBodyDetectionFeature>() is not { CanHaveBody: false };

    /// <summary>At the last moment, so that an answer made instead of a failed one has them too.</summary>
    private static Task AddHeaders(object state)
    {
        var context = (HttpContext)state;
        var (request, headers) = (context.Request, context.Response.Headers);
        headers.ContentSecurityPolicy = context.GetEndpoint()?.Metadata.GetMetadata<Sandboxed>() is not null
            ? "default-src 'none'; frame-ancestors 'none'; sandbox"
            : "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
            $"connect-src 'self' {(request.IsHttps ? "wss" : "ws")}://{request.Host}; font-src 'self'; manifest-src 'self'; " +
            "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = Nothing;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (request.IsHttps && !string.Equals(request.Host.Host, "localhost", StringComparison.OrdinalIgnoreCase))
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }

        if (headers.CacheControl.Count == 0 && request.Path.StartsWithSegments("/api"))
        {
            headers.CacheControl = "no-store";
        }

        return Task.CompletedTask;
    }
}
