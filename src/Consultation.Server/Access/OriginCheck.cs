using Consultation.Server.Live;

namespace Consultation.Server.Access;

/// <summary>
/// Refuses what a page of another site sends: browsers don't guard WebSockets, so the hub's connections are checked as
/// well as everything that changes something.
/// </summary>
public static class OriginCheck
{
    /// <summary>Puts the check before what follows.</summary>
    public static void UseOriginCheck(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (Concerns(context.Request) && IsForeign(context.Request))
        {
            await Refusals.Problem("access.foreignOrigin").ExecuteAsync(context);
            return;
        }

        await next(context);
    });

    private static bool Concerns(HttpRequest request) =>
        request.Path.StartsWithSegments(LiveHub.Path) || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method));

    private static bool IsForeign(HttpRequest request) =>
        request.Headers.Origin.ToString() is { Length: > 0 } origin
        && !(Uri.TryCreate(origin, UriKind.Absolute, out var from)
            && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)
            && from.Scheme == request.Scheme);
}
