using Consultation.Domain;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.SignalR;

namespace Consultation.Server.Live;

/// <summary>What goes wrong on our side is logged, and answered by a refusal with a code like any other.</summary>
internal sealed partial class Mistakes(ILogger<Mistakes> logger) : IHubFilter, IExceptionHandler
{
    private static readonly Refusal Failed = new("server.failed");

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeMethodAsync(
        HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        try
        {
            return await next(invocationContext);
        }
#pragma warning disable CA1031 // Whoever called is told, by code.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Log.HubFailed(logger, e, invocationContext.HubMethodName);
            var call = invocationContext.HubMethodArguments is [HubArgument argument] ? argument.Json : default;
            var answer = Refusals.Answer(Failed, SpokenLanguage.Of(call, invocationContext.Context.GetHttpContext()?.Request));
            return invocationContext.HubMethodName == nameof(LiveHub.Join)
                ? new JoinAnswer(null, null, ThisBuild.Name, null, answer)
                : new DoAnswer(null, answer);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is BadHttpRequestException)
        {
            // What came isn't HTTP, or ended before it was whole; a body too large was answered before.
            await Refusals.Problem(Refusal.OfField("command.malformed", "body", "can't be read")).ExecuteAsync(httpContext);
            return true;
        }

        Log.HttpFailed(logger, exception);
        await Refusals.Problem(Failed).ExecuteAsync(httpContext);
        return true;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The hub's {Method} failed.")]
        public static partial void HubFailed(ILogger logger, Exception exception, string method);

        [LoggerMessage(Level = LogLevel.Error, Message = "A request failed.")]
        public static partial void HttpFailed(ILogger logger, Exception exception);
    }
}
