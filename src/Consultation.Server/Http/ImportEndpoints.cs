using System.Buffers.Text;
using System.Text;
using Consultation.Documents;
using Consultation.Domain;
using Consultation.Server.Access;
using Consultation.Server.Import;
using Consultation.Server.Live;
using Consultation.Storage;

namespace Consultation.Server.Http;

/// <summary>Seats and persons from a file: looked at first, then taken over as a whole; and the persons of a seat for itself.</summary>
internal static class ImportEndpoints
{
    /// <summary>Base64 takes four characters for three bytes.</summary>
    private const long LargestBody = (ImportFile.Largest * 4L / 3) + 4_096;

    private static readonly Refusal TooLarge = Refusal.Of("import.tooLarge", "limit", "5");

    public static void MapImport(this IEndpointRouteBuilder app)
    {
        var one = app.MapGroup("/api/roundtables/{id}").WithTags("Roundtables");
        one.MapPost("/import/preview", PreviewAsync).WithMetadata(new LargeBody(LargestBody, TooLarge))
            .WithSummary("What taking over a file of seats and persons would come to, and what is wrong with it, by line. Changes nothing.").Produces<ImportPreview>();
        one.MapPost("/import", ImportAsync).WithMetadata(new LargeBody(LargestBody, TooLarge))
            .WithSummary("Takes over a file of seats and persons, all of it or nothing, as the preview named it.").Produces<DoAnswer>();
        one.MapGet("/import/template/{name}", TemplateAsync).WithSummary("An empty file to fill in: LANGUAGE.csv or LANGUAGE.xlsx.");
        one.MapGet("/persons", PersonsAsync).WithSummary("The persons of the caller's own seat.").Produces<SeatPersonList>();
    }

    private static async Task<IResult> PreviewAsync(
        string id, HttpContext context, ICallers callers, LiveSessions sessions, PersonRepository people)
    {
        var (body, refusal) = await Body.ReadAsync<ImportFileRequest>(context, "file");
        if (body is null || Bytes(body.File, out refusal) is not { } file)
        {
            return refusal!;
        }

        var found = await FindAsync(id, context, callers, sessions);
        return found.Open is { } open
            ? TypedResults.Json(ImportPlan.Of(file, open.Session.Snapshot.State!, await people.ListAsync(context.RequestAborted)).Preview, Wire.Options)
            : found.Refusal!;
    }

    private static async Task<IResult> ImportAsync(
        string id, HttpContext context, ICallers callers, LiveSessions sessions, PersonRepository people, CommandDoor door, IJournal journal)
    {
        var (body, refusal) = await Body.ReadAsync<ImportRequest>(context, "id, plan and file");
        if (body is null || Bytes(body.File, out refusal) is not { } file)
        {
            return refusal!;
        }

        if (!IdText.IsValid(body.Id))
        {
            return Body.Malformed("id", "must be 1 to 40 of a–z, 0–9 and -");
        }

        var found = await FindAsync(id, context, callers, sessions);
        if (found.Open is not { } open)
        {
            return found.Refusal!;
        }

        byte[] request = [.. Encoding.UTF8.GetBytes($"import {body.Plan}\n"), .. file];
        if (await journal.FindCommandAsync(id, found.Actor!.ToString(), body.Id!, context.RequestAborted) is { } before)
        {
            return before.Fingerprint.AsSpan().SequenceEqual(door.FingerprintOf(request))
                ? TypedResults.Json(new DoAnswer(before.Last, null))
                : Refusals.Problem("command.idReused");
        }

        var plan = ImportPlan.Of(file, open.Session.Snapshot.State!, await people.ListAsync(context.RequestAborted));
        var wrong = plan.Preview.Problems.Count > 0 ? "import.invalid"
            : plan.Preview.Plan is null ? "import.nothing"
            : plan.Preview.Plan != body.Plan ? "import.changed"
            : null;
        return wrong is not null ? Refusals.Problem(wrong) : await CarryOutAsync(plan, body.Id!, request, found, people, door);
    }

    /// <summary>People first, for events name only those there are; where the events are refused they go again.</summary>
    private static async Task<IResult> CarryOutAsync(
        ImportPlan plan, string id, byte[] request, RoundtableEndpoints.Found found, PersonRepository people, CommandDoor door)
    {
        var (commands, made) = plan.Work(id);
        if (made.Count > 0)
        {
            await people.AddAllAsync(made);
        }

        var answer = await door.DoAllAsync(found.Actor!, found.Open!.Session.Id, id, request, commands);
        if (answer.Refusal is not { } refused)
        {
            return TypedResults.Json(new DoAnswer(answer.Number, null));
        }

        if (made.Count > 0 && refused.Code is not ("server.notStored" or "server.busy" or "command.idReused"))
        {
            await people.RemoveAllAsync(made);
        }

        return Refusals.Problem(refused);
    }

    private static async Task<IResult> TemplateAsync(string id, string name, HttpContext context, ICallers callers, LiveSessions sessions)
    {
        if (name.Split('.') is not [var code, var ending] || Languages.Of(code) is not { } language || TableKinds.FormOf(ending) is not { } form)
        {
            return Refusals.Problem(Refusal.Of("document.unknown", "name", name.Length <= 60 ? name : name[..60] + "…"));
        }

        var found = await FindAsync(id, context, callers, sessions);
        return found.Open is { } open
            ? TypedResults.Bytes(ImportTemplate.Of(open.Session.Snapshot.State!, language, form), form.MediaType(), $"people.{name}")
            : found.Refusal!;
    }

    private static async Task<IResult> PersonsAsync(
        string id, string? @as, HttpContext context, ICallers callers, LiveSessions sessions, PersonRepository people)
    {
        var found = await RoundtableEndpoints.FindAsync(id, @as, context, callers, sessions);
        if (found.Open is not { } open)
        {
            return found.Refusal!;
        }

        if (found.Actor!.Seat is not { } own || open.Session.Snapshot.State!.Seats.Find(own) is not { } seat)
        {
            return Refusals.Problem("access.notYourRole");
        }

        var names = (await people.OfAsync(seat.Persons.Keys.Select(p => p.Value), context.RequestAborted)).ToDictionary(p => p.Id, p => p.Name);
        var named = seat.Persons.OrderBy(p => p.Value).ThenBy(p => p.Key.Value, StringComparer.Ordinal)
            .Select(p => new NamedPerson(p.Key.Value, names.GetValueOrDefault(p.Key.Value), p.Value));
        return TypedResults.Json(new SeatPersonList([.. named]), Wire.Options);
    }

    /// <summary>The roundtable, for its facilitator, where seats can still be changed.</summary>
    private static async Task<RoundtableEndpoints.Found> FindAsync(string id, HttpContext context, ICallers callers, LiveSessions sessions)
    {
        var found = await RoundtableEndpoints.FindAsync(id, "facilitator", context, callers, sessions);
        return found.Open?.Session.Snapshot.State is { Stage: Stage.Closed }
            ? found with { Open = null, Refusal = Refusals.Problem("roundtable.closed") }
            : found;
    }

    private static byte[]? Bytes(string? base64, out IResult? refusal)
    {
        refusal = null;
        if (base64 is not null && Base64.IsValid(base64))
        {
            var bytes = Convert.FromBase64String(base64);
            refusal = bytes.Length <= ImportFile.Largest ? null : Refusals.Problem(TooLarge);
            return refusal is null ? bytes : null;
        }

        refusal = Body.Malformed("file", "must be the file's bytes in base64");
        return null;
    }
}
