using System.Text.Json;
using Consultation.Domain;
using Consultation.Server.Access;
using Consultation.Server.Live;
using Consultation.Server.Views;
using Consultation.Storage;

namespace Consultation.Server.Http;

/// <summary>Roundtables over HTTP: the list, the commands, the view, the seats.</summary>
internal static class RoundtableEndpoints
{
    public static void MapRoundtables(this IEndpointRouteBuilder app)
    {
        var roundtables = app.MapGroup("/api/roundtables").WithTags("Roundtables");
        roundtables.MapGet("", ListAsync).WithSummary("The roundtables the caller has a part in.");
        roundtables.MapPost("", CreateAsync).WithSummary("Creates a roundtable: a command createRoundtable, with the id of the roundtable.");
        var one = roundtables.MapGroup("/{id}");
        one.MapGet("", SummaryAsync).WithSummary("Title, stage and head of a roundtable.");
        one.MapPost("/commands", DoAsync).WithSummary("Carries out a command: the same as Do of the hub.");
        one.MapGet("/view", ViewAsync).WithSummary("The view of the caller's role: the same as Join of the hub gives.");
        one.MapGet("/seats", SeatsAsync).WithSummary("The seats at the table and their sectors.");
    }

    private static async Task<IResult> ListAsync(HttpContext context, ICallers callers, IJournal journal)
    {
        if (callers.Find(context) is not { } caller)
        {
            return Refusals.Problem("access.signedOut");
        }

        var all = await journal.RoundtablesAsync(context.RequestAborted);
        return TypedResults.Json(new { roundtables = all.Where(r => caller.At(RoundtableId.Of(r.Id)).Any()).Select(Summary) });
    }

    private static object Summary(StoredRoundtable r) =>
        new { id = r.Id, title = r.Summary.Title, stage = r.Summary.Stage, start = r.Summary.Start, number = r.Head.Number };

    private static async Task<IResult> SummaryAsync(string id, HttpContext context, ICallers callers, LiveSessions sessions)
    {
        var found = await FindAsync(id, null, context, callers, sessions);
        if (found.Open is not { } open)
        {
            return found.Refusal!;
        }

        var state = open.Session.Snapshot.State!;
        return TypedResults.Json(new
        {
            id,
            title = state.Description.Title.Words.ToDictionary(w => w.Key.Code(), w => w.Value),
            stage = Words(state.Stage),
            start = state.Description.Start,
            number = state.Number,
            roles = found.Caller!.At(state.Id).Select(g => g.Name),
        });
    }

    private static string Words(Stage stage) => Domain.Consensus.Words<Stage>.Of(stage);

    private static Task<IResult> CreateAsync(HttpContext context, ICallers callers, CommandDoor door) => DoAsync(null, context, callers, door);

    private static async Task<IResult> DoAsync(string? id, HttpContext context, ICallers callers, CommandDoor door)
    {
        if (callers.Find(context) is not { } caller)
        {
            return Refusals.Problem("access.signedOut");
        }

        if (await ReadAsync(context) is not { } request)
        {
            return Refusals.Problem(Refusal.OfField("command.malformed", "body", "must be JSON (application/json) with roundtable, id and command"));
        }

        var answer = await door.DoAsync(caller, request, id);
        return answer.Refusal is { } refusal ? Refusals.Problem(refusal) : TypedResults.Json(new DoAnswer(answer.Number, null));
    }

    private static async Task<JsonElement?> ReadAsync(HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
        {
            return null;
        }

        try
        {
            return await JsonSerializer.DeserializeAsync<JsonElement>(context.Request.Body, cancellationToken: context.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async Task<IResult> ViewAsync(
        string id, string? @as, HttpContext context, ICallers callers, LiveSessions sessions)
    {
        var found = await FindAsync(id, @as, context, callers, sessions);
        if (found.Open is not { } open)
        {
            return found.Refusal!;
        }

        var (number, audience, view) = open.Audiences.Look(found.Actor!);
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Json(new JoinAnswer(number, audience, ThisBuild.Name, view, null), Wire.Options);
    }

    private static async Task<IResult> SeatsAsync(string id, HttpContext context, ICallers callers, LiveSessions sessions)
    {
        var found = await FindAsync(id, null, context, callers, sessions);
        if (found.Open is not { } open)
        {
            return found.Refusal!;
        }

        var seats = SeatList.Of(open.Session.Snapshot.State!);
        context.Response.Headers.ETag = seats.Tag;
        context.Response.Headers.CacheControl = "private, no-cache";
        return context.Request.Headers.IfNoneMatch == seats.Tag
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Bytes(seats.Json.Utf8, "application/json");
    }

    /// <summary>The open roundtable of an address and who the caller is there, or the answer that says why not.</summary>
    internal static async Task<Found> FindAsync(
        string id, string? @as, HttpContext context, ICallers callers, LiveSessions sessions)
    {
        if (callers.Find(context) is not { } caller)
        {
            return new Found(null, null, null, Refusals.Problem("access.signedOut"));
        }

        if (!IdText.IsValid(id))
        {
            return new Found(null, null, null, Refusals.Problem("roundtable.unknown"));
        }

        if (caller.As(RoundtableId.Of(id), @as) is not { } actor)
        {
            return new Found(null, null, null, Refusals.Problem(caller.WhyNot(RoundtableId.Of(id))));
        }

        var open = await sessions.OpenAsync(RoundtableId.Of(id));
        return open.Session.Snapshot.State is null
            ? new Found(null, null, null, Refusals.Problem("roundtable.unknown"))
            : new Found(caller, actor, open, null);
    }

    internal sealed record Found(Caller? Caller, Actor? Actor, OpenRoundtableSession? Open, IResult? Refusal);
}
