using Consultation.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Consultation.Server.Live;

/// <summary>The one place where a refusal becomes an answer of the hub, or of HTTP.</summary>
public static class Refusals
{
    /// <summary>The hub's answer, in the language of who asks.</summary>
    public static RefusalAnswer Answer(Refusal refusal, Language language) => new(
        refusal.Code, refusal.Sentence(language),
        refusal.Fields.Count == 0 ? null : [.. refusal.Fields.Select(f => new FieldAnswer(f.Field, RefusalSentences.Reason(f, language)))]);

    /// <summary>The HTTP answer: problem details with the code.</summary>
    /// <param name="language">The language, where the request says it otherwise than by its header.</param>
    public static IResult Problem(Refusal refusal, Language? language = null) => new RefusalResult(refusal, language);

    /// <summary>The HTTP answer of a refusal that needs no data.</summary>
    public static IResult Problem(string code) => Problem(new Refusal(code));

    /// <summary>The HTTP answer to one too many, and when to try again.</summary>
    public static IResult TooMany(TimeSpan wait)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new RefusalResult(Refusal.Of("access.tooMany", "seconds", seconds), null, seconds);
    }

    /// <summary>The HTTP status of a refusal.</summary>
    public static int Status(string code) => code switch
    {
        "command.tooLarge" or "paper.tooLarge" or "import.tooLarge" => StatusCodes.Status413PayloadTooLarge,
        "command.idReused" => StatusCodes.Status409Conflict,
        "server.failed" => StatusCodes.Status500InternalServerError,
        "server.busy" or "server.notStored" => StatusCodes.Status503ServiceUnavailable,
        "access.signedOut" => StatusCodes.Status401Unauthorized,
        "access.tooMany" => StatusCodes.Status429TooManyRequests,
        "password.weak" => StatusCodes.Status400BadRequest,
        "seat.notYours" or "objection.notYours" or "amendment.notYours" or "statement.notYours" => StatusCodes.Status403Forbidden,
        "rule.invalid" => StatusCodes.Status400BadRequest,
        _ when code.StartsWith("access.", StringComparison.Ordinal) => StatusCodes.Status403Forbidden,
        _ when code.StartsWith("command.", StringComparison.Ordinal) => StatusCodes.Status400BadRequest,
        _ when code.StartsWith("text.", StringComparison.Ordinal) => StatusCodes.Status400BadRequest,
        "paper.notPdf" or "paper.locked" or "paper.active" => StatusCodes.Status400BadRequest,
        "lobby.gone" => StatusCodes.Status404NotFound,
        _ when code.EndsWith(".unknown", StringComparison.Ordinal) => StatusCodes.Status404NotFound,
        _ => StatusCodes.Status409Conflict,
    };

    private sealed class RefusalResult(Refusal refusal, Language? language, string? retryAfter = null) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var answer = Answer(refusal, language ?? SpokenLanguage.Of(httpContext.Request));
            var status = Status(refusal.Code);
            var problem = new ProblemDetails { Status = status, Title = answer.Message, Extensions = { ["code"] = answer.Code } };
            if (answer.Fields is not null)
            {
                problem.Extensions["fields"] = answer.Fields;
            }

            if (retryAfter is not null)
            {
                httpContext.Response.Headers.RetryAfter = retryAfter;
            }

            httpContext.Response.Headers.Vary = StringValues.Concat(httpContext.Response.Headers.Vary, HeaderNames.AcceptLanguage);
            httpContext.Response.StatusCode = status;
            return httpContext.Response.WriteAsJsonAsync(problem, options: null, contentType: "application/problem+json", httpContext.RequestAborted);
        }
    }
}
