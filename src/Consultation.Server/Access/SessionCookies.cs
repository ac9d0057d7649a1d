using Microsoft.AspNetCore.Authentication.Cookies;

namespace Consultation.Server.Access;

/// <summary>
/// The cookie's name and guard, by where it goes: <c>__Host-consultation</c>, Secure, over HTTPS and to localhost; over
/// plain HTTP on a room's own network <c>consultation</c>, since a browser there would drop the other.
/// </summary>
internal sealed class SessionCookies : ICookieManager
{
    private const string Plain = "consultation";
    private const string Guarded = "__Host-" + Plain;

    public string? GetRequestCookie(HttpContext context, string key) => context.Request.Cookies[NameFor(context)];

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        context.Response.Cookies.Append(NameFor(context), value ?? "", For(context, options));

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) =>
        context.Response.Cookies.Delete(NameFor(context), For(context, options));

    private static CookieOptions For(HttpContext context, CookieOptions options) => new(options)
    {
        Path = "/",
        Domain = null,
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = IsGuarded(context.Request),
    };

    private static string NameFor(HttpContext context) => IsGuarded(context.Request) ? Guarded : Plain;

    private static bool IsGuarded(HttpRequest request) =>
        request.IsHttps || string.Equals(request.Host.Host, "localhost", StringComparison.OrdinalIgnoreCase);
}
