using Microsoft.AspNetCore.ResponseCompression;

namespace Consultation.Server.Http;

/// <summary>
/// A phone on a slow line waits for the view and the names of seats, which shrink to a fifth. Other answers go as they are:
/// what may hold a link beside what somebody typed isn't compressed, since its length would tell of it.
/// </summary>
internal static class CompressedViews
{
    private static readonly string[] Compressed = ["/view", "/seats"];

    public static void AddCompressedViews(this IServiceCollection services) => services.AddResponseCompression(compression =>
    {
        compression.EnableForHttps = true;
        compression.MimeTypes = ["application/json"];
        compression.Providers.Add<BrotliCompressionProvider>();
    });

    public static void UseCompressedViews(this WebApplication app) => app.UseWhen(
        context => HttpMethods.IsGet(context.Request.Method) && Array.Exists(Compressed, end => context.Request.Path.Value?.EndsWith(end, StringComparison.Ordinal) == true),
        branch => branch.UseResponseCompression());
}
