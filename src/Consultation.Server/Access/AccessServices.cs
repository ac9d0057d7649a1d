using System.Net;
using Consultation.Domain;
using Consultation.Server.Http;
using Consultation.Server.Live;
using Consultation.Storage;
using Consultation.Storage.Access;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;

namespace Consultation.Server.Access;

/// <summary>Puts access together: accounts, sessions, invitations, lobbies, and what guards requests.</summary>
internal static class AccessServices
{
    public static void AddAccess(this WebApplicationBuilder builder, DataFolder data, string? publicUrl)
    {
        var services = builder.Services;
        AddRepositories(services, data.Database);
        services.AddSingleton(new Links(publicUrl, data.InvitationKey));
        services.AddSingleton<Limits>();
        services.AddSingleton<Sessions>();
        services.AddSingleton<SessionCallers>();
        services.AddSingleton<Setup>();
        services.AddSingleton<Lobby>();
        services.AddSingleton<MeReader>();
        services.AddScoped<Accounts>();
        services.AddScoped<Invitations>();
        services.AddHostedService<AccessUpkeep>();
        services.AddIdentityCore<Account>(identity =>
        {
            // Length is what helps; rules of composition only make people write passwords down.
            identity.Password = new PasswordOptions
            {
                RequiredLength = Accounts.ShortestPassword,
                RequireDigit = false,
                RequireLowercase = false,
                RequireUppercase = false,
                RequireNonAlphanumeric = false,
            };
            identity.Lockout.MaxFailedAccessAttempts = 10;
            identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
        }).AddUserStore<AccountStore>();
        services.AddDataProtection().SetApplicationName("consultation").PersistKeysToFileSystem(new DirectoryInfo(data.KeyRingPath));

        // It warns at each new key that the file isn't encrypted; who may read the folder is what guards it.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        services.AddAuthentication(Sessions.Scheme).AddCookie(Sessions.Scheme, cookie =>
        {
            cookie.CookieManager = new SessionCookies();
            cookie.ExpireTimeSpan = Sessions.Idle;
            cookie.SlidingExpiration = true;
        });
    }

    /// <summary>What comes before every endpoint, in this order.</summary>
    public static void UseAccess(this WebApplication app)
    {
        var sessions = app.Services.GetRequiredService<Sessions>();
        sessions.Revoked += app.Services.GetRequiredService<ConnectionWatch>().Signal;
        app.Services.GetRequiredService<CommandDoor>().AccessChanged += app.Services.GetServices<IHostedService>().OfType<AccessUpkeep>().Single().TakeInAsync;
        app.UseAuthentication();
        app.UseEndpointTable();
    }

    /// <summary>Where a request came from and how, as a proxy on this machine says it.</summary>
    public static void UseProxyOnThisMachine(this WebApplication app)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownProxies.Add(IPAddress.IPv6Loopback);
        options.KnownIPNetworks.Clear();
        options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse("127.0.0.0/8"));
        app.UseForwardedHeaders(options);
    }

    public static void MapAccess(this IEndpointRouteBuilder app)
    {
        app.MapSignIn();
        app.MapJoin();
        app.MapAccounts();
        app.MapRoles();
        app.MapInvitations();
        app.MapLobby();
    }

    private static void AddRepositories(IServiceCollection services, IDatabase database)
    {
        services.AddSingleton(new AccountRepository(database));
        services.AddSingleton(new RoleRepository(database));
        services.AddSingleton(new SessionRepository(database));
        services.AddSingleton(new InvitationRepository(database));
        services.AddSingleton(new RoomRepository(database));
        services.AddSingleton(new LobbyRepository(database));
        services.AddSingleton(new AuditRepository(database));
    }
}

/// <summary>Keeps what access rests on in order: every roundtable has a room code, and what has ended is put away.</summary>
internal sealed partial class AccessUpkeep(
    RoomRepository rooms, LobbyRepository lobby, Sessions sessions, ConnectionWatch watch, TimeProvider time, ILogger<AccessUpkeep> logger) : BackgroundService
{
    private static readonly TimeSpan TidyEvery = TimeSpan.FromMinutes(10);

    /// <summary>What was being done when the server stopped is begun anew; roundtables created just then get their codes.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await lobby.ReleaseClaimsAsync();
        await rooms.EnsureAsync(Lobby.NewCode);
        await base.StartAsync(cancellationToken);
    }

    /// <summary>Takes in what was done at a roundtable.</summary>
    public async Task TakeInAsync(Command done)
    {
        if (done is not CreateRoundtable)
        {
            watch.Signal();
            return;
        }

        await TryAsync(() => rooms.EnsureAsync(Lobby.NewCode));
        sessions.AllChanged();
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Periodic.RunAsync(TidyEvery, time, _ => sessions.TidyAsync(), e => Log.Failed(logger, e), stoppingToken);

    private async Task TryAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
#pragma warning disable CA1031 // What was done at the roundtable is done; the next start, or the next look, makes up for it.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Log.Failed(logger, e);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Keeping access in order failed; tried again later.")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
