using System.Data.Common;
using System.Globalization;
using Consultation.Domain;
using Consultation.Server.Access;
using Consultation.Server.Live;
using Consultation.Server.Minutes;
using Consultation.Server.Records;
using Consultation.Storage;

namespace Consultation.Server.Http;

/// <summary>The minutes while they come about: the draft, its versions, and their publication. What is done about them is done by commands.</summary>
internal static class MinutesEndpoints
{
    private static readonly PublishedFile AnyFile = new("minutes.pdf", new string('0', 64), 1);

    public static void MapMinutes(this IEndpointRouteBuilder app)
    {
        var minutes = app.MapGroup("/api/roundtables/{id}/minutes").WithTags("Minutes");
        minutes.MapGet("", DraftAsync).WithSummary("The draft, with edits, versions, corrections and publications: of minutes, or of another kind of document with paragraphs; in the authentic language, or the one asked for.").Produces<MinutesDraft>();
        minutes.MapGet("/{version}", VersionAsync).WithSummary("What a version says.")
            .WithDescription("Those who prepare read all of it. Seats read a version that was circulated, or that is one with its corrections, as far as it was circulated; an approved one that wasn't as the public may.")
            .Produces<MinutesText>();
        minutes.MapGet("/compare", CompareAsync).WithSummary("Two versions (from, to) paragraph by paragraph, with their differences by word; without to, a version and the draft as it is now.").Produces<MinutesDifference>();
        minutes.MapPost("/publish", PublishAsync).WithSummary("Publishes the approved version: every document in every language and form is made and stored, and then publishMinutes is done. Answered at once.").Produces<PublicationProgress>();
        minutes.MapGet("/publication", ProgressAsync).WithSummary("How far the publication asked for last is.").Produces<PublicationProgress>();
    }

    private static async Task<IResult> DraftAsync(
        string id, string? kind, string? language, HttpContext context, ICallers callers, LiveSessions sessions, MinutesReading reading)
    {
        var (found, asked, refusal) = await FindAsync(id, language, context, callers, sessions);
        return refusal ?? (DocumentKinds.Of(kind ?? DocumentKind.Minutes.Name()) is not { } of || !of.HasParagraphs()
            ? Body.Malformed("kind", "has no paragraphs that can be edited")
            : TypedResults.Json(await reading.DraftAsync(found!.Open!.Session.Snapshot, of, asked, context.RequestAborted), Wire.Options));
    }

    private static async Task<IResult> VersionAsync(
        string id, string version, string? language, HttpContext context, ICallers callers, LiveSessions sessions, MinutesReading reading)
    {
        var (found, asked, refusal) = await FindAsync(id, language, context, callers, sessions);
        if (refusal is not null)
        {
            return refusal;
        }

        var state = found!.Open!.Session.Snapshot.State!;
        if (Named(state, version) is not { } known || !MayRead(found.Actor!, state, known, out var readership))
        {
            return Unknown("version");
        }

        return await reading.VersionAsync(state, known, readership, asked) is { } text ? TypedResults.Json(text, Wire.Options) : Unknown("version");
    }

    private static async Task<IResult> CompareAsync(
        string id, string? from, string? to, string? language, HttpContext context, ICallers callers, LiveSessions sessions, MinutesReading reading)
    {
        var (found, asked, refusal) = await FindAsync(id, language, context, callers, sessions);
        if (refusal is not null)
        {
            return refusal;
        }

        var snapshot = found!.Open!.Session.Snapshot;
        return Named(snapshot.State!, from) is not { } first ? Unknown("from")
            : to is not null && Named(snapshot.State!, to) is null ? Unknown("to")
            : TypedResults.Json(await reading.CompareAsync(snapshot, first, Named(snapshot.State!, to), asked, context.RequestAborted), Wire.Options);
    }

    private static async Task<IResult> PublishAsync(string id, HttpContext context, ICallers callers, LiveSessions sessions, MinutesPublisher publisher)
    {
        var (found, _, refusal) = await FindAsync(id, null, context, callers, sessions);
        if (refusal is not null)
        {
            return refusal;
        }

        var (body, malformed) = await Body.ReadAsync<PublicationRequest>(context, "id, version and, if it isn't for everyone who reads the whole, readership");
        if (malformed is not null)
        {
            return malformed;
        }

        if (!IdText.IsValid(body!.Id))
        {
            return Body.Malformed("id", "must be 1 to 40 of a–z, 0–9 and -");
        }

        // Files that can't be published aren't made: everything but the files is as the command will have it.
        var (state, actor) = (found!.Open!.Session.Snapshot.State!, found.Actor!);
        var command = new PublishMinutes(body.Version ?? 0, [AnyFile], body.Readership);
        if (Decider.Decide(state.Id, state, command, Facts.None, actor, state.Time) is Decision.Refused { Refusal: var no })
        {
            return Refusals.Problem(no);
        }

        try
        {
            var asked = new AskedPublication(id, body.Id!, actor.Role.ToString(), actor.By, command.Version, command.Readership);
            return await publisher.AskAsync(asked) is { } busy
                ? Refusals.Problem(busy)
                : TypedResults.Json(await publisher.ProgressAsync(state.Id, context.RequestAborted), Wire.Options, statusCode: StatusCodes.Status202Accepted);
        }
        catch (Exception e) when (e is StorageException or DbException)
        {
            return Refusals.Problem("server.notStored");
        }
    }

    private static async Task<IResult> ProgressAsync(string id, HttpContext context, ICallers callers, LiveSessions sessions, MinutesPublisher publisher)
    {
        var (found, _, refusal) = await FindAsync(id, null, context, callers, sessions);
        return refusal ?? TypedResults.Json(await publisher.ProgressAsync(found!.Open!.Session.Id, context.RequestAborted), Wire.Options);
    }

    /// <summary>Whether somebody may read a version, and as which readership.</summary>
    internal static bool MayRead(Actor actor, Roundtable state, MinutesVersion version, out string? readership)
    {
        var circulated = version.Circulation ?? (version.Approval?.Circulated is { } corrected ? state.Minutes.Versions[corrected - 1].Circulation : null);
        readership = RecordReading.Writes(actor) ? null : circulated is null ? Readership.PublicName : circulated.Readership;
        return RecordReading.Writes(actor) || circulated is not null || state.Stage == Stage.Closed;
    }

    internal static MinutesVersion? Named(Roundtable state, string? number) =>
        state.Minutes.Versions.Find(v => v.Number.ToString(CultureInfo.InvariantCulture) == number);

    private static IResult Unknown(string field) => Body.Malformed(field, "must be the number of a version");

    private static async Task<(RoundtableEndpoints.Found? Found, Language Language, IResult? Refusal)> FindAsync(
        string id, string? language, HttpContext context, ICallers callers, LiveSessions sessions)
    {
        var found = await RoundtableEndpoints.FindAsync(id, null, context, callers, sessions);
        return found.Open?.Session.Snapshot.State is not { } state ? (null, default, found.Refusal)
            : (language is null ? state.Description.Authentic : Languages.Of(language)) is { } asked && state.Description.Languages.Contains(asked) ? (found, asked, null)
            : (null, default, Body.Malformed("language", "must be one of the roundtable's languages"));
    }
}
