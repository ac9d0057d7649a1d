using Consultation.Domain;
using Consultation.Server.Access;
using Consultation.Server.Check;
using Consultation.Server.Http;
using Consultation.Server.Live;
using Consultation.Server.Live.Secret;
using Consultation.Server.Minutes;
using Consultation.Server.Organisations;
using Consultation.Server.Pages;
using Consultation.Server.Papers;
using Consultation.Server.Records;
using Consultation.Server.Rehearsals;
using Consultation.Server.Search;
using Consultation.Storage;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.SignalR;

namespace Consultation.Server;

/// <summary>What the server is started with.</summary>
/// <param name="Urls">The addresses it listens on, with semicolons between.</param>
/// <param name="PublicUrl">Where it is reached from outside, as links and QR codes say; null for where a request reached it.</param>
public sealed record ServeOptions(string Urls, string? PublicUrl = null);

/// <summary>Puts the server together.</summary>
public static class ServerHost
{
    private const int LargestHubMessage = 256 * 1024;

    /// <summary>A command with what stands around it; whether the command itself is too large is the door's to say.</summary>
    private const int LargestBody = CommandDoor.LargestCommand + 1_024;

    /// <summary>The server on an open data folder.</summary>
    /// <param name="options">Where it listens.</param>
    /// <param name="data">Where it keeps everything.</param>
    /// <param name="callers">Who requests come from; null for who has signed in.</param>
    /// <param name="time">The clock; null for the system's.</param>
    public static WebApplication Build(ServeOptions options, DataFolder data, ICallers? callers, TimeProvider? time = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [], ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(options.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        var startup = builder.AddLogging();
        builder.Services.AddProblemDetails();
        builder.Services.AddStorage(data);
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        builder.AddAccess(data, options.PublicUrl);
        builder.Services.AddSingleton(s => callers ?? s.GetRequiredService<SessionCallers>());
        builder.Services.AddLiveSessions();
        builder.Services.AddOpenApi();
        builder.Services.AddCompressedViews();
        builder.Services.AddExceptionHandler<Mistakes>();
        var app = builder.Build();
        startup.EndsWith(app);
        app.UseProxyOnThisMachine();
        app.UseExceptionHandler();
        app.UseRouting(); // What follows asks the endpoint for its limit and for what it takes.
        app.UseTooLarge();
        app.UseRequestProtection();
        app.UseAccess();
        app.UseCompressedViews();
        app.MapHealth();
        app.MapReady();
        app.MapHub<LiveHub>(LiveHub.Path);
        app.MapAccess();
        app.MapRoundtables();
        app.MapPeople();
        app.MapImport();
        app.MapPresets();
        app.MapTemplates();
        app.MapRehearsals();
        app.MapSearch();
        app.MapVersions();
        app.MapPapers();
        app.MapRecords();
        app.MapMinutes();
        app.MapCheck();
        app.MapOrganisation();
        app.MapOpenApi("/api/openapi.json");
        app.MapPages();
        app.RequireEndpointTable();
        return app;
    }

    /// <summary>Log and progress go to standard error; standard output carries answers only.</summary>
    private static Startup AddLogging(this WebApplicationBuilder builder)
    {
        var startup = new Startup();
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => level >= LogLevel.Warning && startup.IsOver);
        return startup;
    }

    /// <summary>Until the server listens, whoever starts it says in one line why it can't; the host's own account would be a page.</summary>
    private sealed class Startup
    {
        private volatile bool _over;

        public bool IsOver => _over;

        public void EndsWith(WebApplication app) => app.Lifetime.ApplicationStarted.Register(() => _over = true);
    }

    private static void AddStorage(this IServiceCollection services, DataFolder data)
    {
        services.AddSingleton(data.Journal);
        services.AddSingleton(data.People);
        services.AddSingleton(data.Heartbeats);
        services.AddSingleton<IOutages>(data.Heartbeats);
        services.AddSingleton(new OutboxRepository(data.Database));
        services.AddSingleton(new SearchRepository(data.Database));
        services.AddSingleton(new CheckRepository(data.Database));
        services.AddSingleton(new OrganisationRepository(data.Database));
        services.AddSingleton(new RehearsalRepository(data.Database));
        services.AddSingleton(data.VoteKeys);
        services.AddSingleton(data.Blobs);
        services.AddSingleton(new ServerKey(data.ServerKey));
        services.AddSingleton<RecordSource>();
        services.AddSingleton<MadeDocuments>();
        services.AddSingleton<DocumentMaker>().AddHostedService(provider => provider.GetRequiredService<DocumentMaker>());
        services.AddSingleton(new SymbolRepository(data.Database));
        services.AddSingleton(new PublicationRepository(data.Database));
        services.AddSingleton<SymbolRegister>();
        services.AddSingleton<EarlierRecords>();
        services.AddSingleton<MinutesReading>();
    }

    private static void AddLiveSessions(this IServiceCollection services)
    {
        services.AddHostedService<Heartbeat>();
        services.AddHostedService<EndedVotes>();
        services.AddSingleton<LiveSessions>();
        services.AddSingleton<OrganisationStore>();
        services.AddSingleton<CommandDoor>();
        services.AddSingleton<RehearsalList>();
        services.AddSingleton<RehearsalKeeper>();
        services.AddHostedService<RehearsalWatch>();
        services.AddSingleton<PaperFiles>();
        services.AddHostedService<UnusedFiles>();
        services.AddSingleton<MinutesPublisher>();
        services.AddHostedService(s => s.GetRequiredService<MinutesPublisher>());
        services.AddSingleton<Mistakes>();
        services.AddHostedService<DueWatch>();
        services.AddHostedService<OutboxWatch>();
        services.AddSingleton<SearchWatch>().AddHostedService(provider => provider.GetRequiredService<SearchWatch>());
        services.AddHostedService<PublishedRecords>();
        services.AddHostedService<OrganisationWatch>();
        services.AddSingleton<ConnectionWatch>();
        services.AddHostedService(s => s.GetRequiredService<ConnectionWatch>());
        services.AddSingleton<HubConnections>();
        services.AddSignalR(hub =>
        {
            hub.MaximumReceiveMessageSize = LargestHubMessage;
            hub.EnableDetailedErrors = false;
            hub.AddFilter<Mistakes>();
        }).AddJsonProtocol(json => Wire.Configure(json.PayloadSerializerOptions));
        services.AddSingleton<HubLifetimeManager<LiveHub>>(s => s.GetRequiredService<HubConnections>());
    }

    private static void MapHealth(this WebApplication app) =>
        app.MapGet("/health", () => TypedResults.Json(new { status = "ok", build = ThisBuild.Name })).WithTags("Server").WithSummary("Whether the server runs.");

    private static void MapReady(this WebApplication app) =>
        app.MapGet("/ready", async (IJournal journal, CancellationToken cancellation) =>
        {
            await journal.HeadsAsync([], cancellation);
            return TypedResults.Json(new { status = "ready" });
        }).WithTags("Server").WithSummary("Whether the server can answer: its database can be read.");

    /// <summary>A body above the limit is a refusal like any other; an endpoint may have a limit of its own.</summary>
    private static void UseTooLarge(this WebApplication app) => app.Use(async (context, next) =>
    {
        var large = context.GetEndpoint()?.Metadata.GetMetadata<LargeBody>();
        if (context.Request.ContentLength > (large?.Bytes ?? LargestBody))
        {
            await TooLarge(context, large);
            return;
        }

        try
        {
            await next(context);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge && !context.Response.HasStarted)
        {
            await TooLarge(context, large);
        }
    });

    private static Task TooLarge(HttpContext context, LargeBody? large)
    {
        if (HttpProtocol.IsHttp11(context.Request.Protocol))
        {
            // The body isn't read to its end, so the connection can't be used again; the client must know before it tries.
            context.Response.Headers.Connection = "close";
        }

        return Refusals.Problem(large?.Refusal ?? Refusal.Of("command.tooLarge", "limit", "192")).ExecuteAsync(context);
    }
}
