using System.Text.Json;
using Consultation.Documents;
using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Server.Access;
using Consultation.Server.Live;
using Consultation.Server.Records;
using Consultation.Server.Rehearsals;
using Consultation.Server.Templates;
using Consultation.Server.Views;
using Consultation.Storage;
using Consultation.Storage.Access;

namespace Consultation.Server.Http;

/// <summary>Roundtables over HTTP: the list, the commands, the view, the seats.</summary>
internal static class RoundtableEndpoints
{
    public static void MapRoundtables(this IEndpointRouteBuilder app)
    {
        var roundtables = app.MapGroup("/api/roundtables").WithTags("Roundtables");
        roundtables.MapGet("", ListAsync).WithSummary("The roundtables the caller has a part in, without rehearsals.").Produces<RoundtableList>();
        roundtables.MapPost("", CreateAsync).WithSummary("Creates a roundtable: a command createRoundtable, with the id of the roundtable.")
            .WithDescription("With template (an id of GET /api/templates) it begins with that template's rule, parts, sectors and agenda. With previous (the id of a roundtable "
                + "that the caller prepares or sees as staff) it is the next of that one's series: rules, sectors, seats and persons come with it, open actions and positions are taken "
                + "over, the approval of the minutes and what was put off stand on its agenda; where that one is of no series yet, series names it. All of it is created, or nothing.").Produces<DoAnswer>();
        var one = roundtables.MapGroup("/{id}");
        one.MapGet("", InfoAsync).WithSummary("Title, stage and head of a roundtable, and what the caller may be there.").Produces<RoundtableInfo>();
        one.MapPost("/commands", DoAsync).WithSummary("Carries out a command: the same as Do of the hub.").Produces<DoAnswer>();
        one.MapGet("/view", ViewAsync).WithSummary("The view of the caller's role: the same as Join of the hub gives.");
        one.MapGet("/seats", SeatsAsync).WithSummary("The seats at the table and their sectors.").Produces<SeatListShape>();
    }

    private static async Task<IResult> ListAsync(HttpContext context, ICallers callers, IJournal journal, RehearsalList rehearsals)
    {
        var caller = callers.Find(context)!;
        var all = await journal.RoundtablesAsync(context.RequestAborted);
        return TypedResults.Json(
            new RoundtableList([.. all
                .Where(r => !rehearsals.Has(RoundtableId.Of(r.Id)))
                .Select(r => Summary(r, caller, RoundtableId.Of(r.Id)))
                .Where(r => r.Roles.Count > 0)]),
            Wire.Options);
    }

    private static RoundtableSummaryShape Summary(StoredRoundtable r, Caller caller, RoundtableId id) => new(
        r.Id, r.Summary.Title, Words<Stage>.TryRead(r.Summary.Stage, out var stage) ? stage : Stage.Draft, r.Summary.Start, r.Head.Number, Roles(caller, id),
        r.Summary.Series, caller.At(id).Any(g => RecordReading.Writes(g.Role)) ? Progress(r.Summary.Minutes) : null);

    private static MinutesProgressShape? Progress(MinutesSummary? minutes) => minutes is not null && Words<MinutesStage>.TryRead(minutes.Stage, out var stage)
        ? new MinutesProgressShape(stage, minutes.Until, minutes.Corrections)
        : null;

    private static List<string> Roles(Caller caller, RoundtableId roundtable) => [.. caller.At(roundtable).Select(g => g.Name).Distinct()];

    private static async Task<IResult> InfoAsync(
        string id, HttpContext context, ICallers callers, LiveSessions sessions, RoomRepository rooms, Links links)
    {
        var found = await FindAsync(id, null, context, callers, sessions);
        if (found.Open is not { } open)
        {
            return found.Refusal!;
        }

        var state = open.Session.Snapshot.State!;
        var shows = found.Caller!.At(state.Id).Any(g => g.Role is Role.Facilitator or Role.Rapporteur or Role.Display);
        var code = shows ? await rooms.CodeAsync(id, context.RequestAborted) : null;
        return TypedResults.Json(
            new RoundtableInfo(
                id, state.Description.Title, state.Stage, state.Description.Start, state.Number, Roles(found.Caller!, state.Id),
                code, shows ? (links.Public?.Authority ?? context.Request.Host.Value) + "/join" : null,
                code is null ? null : Qr(Links.Join(links.Base(context.Request), code)), state.Rehearses),
            Wire.Options);
    }

    private static QrShape Qr(string link)
    {
        var (path, size) = QrCode.Path(link);
        return new QrShape(path, size);
    }

    private static async Task<IResult> CreateAsync(HttpContext context, ICallers callers, CommandDoor door)
    {
        if (await ReadAsync(context) is not { } json)
        {
            return NotJson();
        }

        var beginning = Beginning.TakeFrom(json, out var rest, out var refusal);
        var caller = callers.Find(context)!;
        return Answered(refusal is not null ? Answer.Refused(refusal)
            : beginning.IsEmpty ? await door.DoAsync(caller, rest, null)
            : CommandRequest.TryRead(rest, out var request, out refusal) ? await door.CreateAsync(caller, request, beginning)
            : Answer.Refused(refusal), SpokenLanguage.Of(json, context.Request));
    }

    private static async Task<IResult> DoAsync(string id, HttpContext context, ICallers callers, CommandDoor door)
    {
        if (await ReadAsync(context) is not { } request)
        {
            return NotJson();
        }

        return Answered(await door.DoAsync(callers.Find(context)!, request, id), SpokenLanguage.Of(request, context.Request));
    }

    private static IResult NotJson() =>
        Refusals.Problem(Refusal.OfField("command.malformed", "body", "must be JSON (application/json) with roundtable, id and command"));

    private static IResult Answered(Answer answer, Language language) =>
        answer.Refusal is { } refusal ? Refusals.Problem(refusal, language) : TypedResults.Json(new DoAnswer(answer.Number, null));

    private static async Task<JsonElement?> ReadAsync(HttpContext context)
    {
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
        string id, string? @as, HttpContext context, ICallers callers, LiveSessions sessions, TimeProvider time)
    {
        var found = await FindAsync(id, @as, context, callers, sessions);
        if (found.Open is not { } open)
        {
            return found.Refusal!;
        }

        var (number, audience, view) = open.Audiences.Look(found.Actor!);
        return TypedResults.Json(new JoinAnswer(number, audience, ThisBuild.Name, view, null, time.GetUtcNow()), Wire.Options);
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

    /// <summary>The open roundtable of an address and who the caller is there, or the answer that says why not. The table of endpoints has let them in.</summary>
    internal static async Task<Found> FindAsync(
        string id, string? @as, HttpContext context, ICallers callers, LiveSessions sessions)
    {
        var (caller, roundtable) = (callers.Find(context)!, RoundtableId.Of(id));
        if (caller.As(roundtable, @as) is null)
        {
            return new Found(null, null, null, Refusals.Problem(caller.WhyNot(roundtable)));
        }

        var open = await sessions.OpenAsync(roundtable);
        return open.Session.Snapshot.State is { } state && caller.As(roundtable, @as, state) is { } actor
            ? new Found(caller, actor, open, null)
            : new Found(null, null, null, Refusals.Problem("roundtable.unknown"));
    }

    internal sealed record Found(Caller? Caller, Actor? Actor, OpenRoundtableSession? Open, IResult? Refusal);
}
