using Consultation.Domain;
using Consultation.Server.Access;
using Consultation.Server.Check;
using Consultation.Server.Live;
using Consultation.Server.Records;
using Consultation.Storage;

namespace Consultation.Server.Http;

/// <summary>Whether documents are genuine, for everyone; and what it takes to find out without a server.</summary>
internal static class CheckEndpoints
{
    public static void MapCheck(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/check", CheckAsync).WithTags("Documents").WithSummary("Whether a document is genuine, by the SHA-256 of its file or by the code printed on it.")
            .WithDescription("Nobody has to be signed in, and the file isn't sent. Of what wasn't published to everyone the answer says no more than the file itself: that it is genuine or superseded, its kind, language, form and version.")
            .Produces<CheckAnswer>();
        app.MapGet("/api/roundtables/{id}/bundle", BundleAsync).WithTags("Record")
            .WithSummary("What was published, with the journal's hashes: what `verify --document FILE --bundle FILE` needs to check a document without a server.");
    }

    private static async Task<IResult> CheckAsync(HttpContext context, Limits limits, CheckRepository published, LiveSessions sessions)
    {
        var (body, refusal) = await Body.ReadAsync<CheckRequest>(context, "sha256 or code");
        if (body is null)
        {
            return refusal!;
        }

        var from = Limits.From(context);
        if (limits.Checks.Wait(from) is { } wait)
        {
            return Refusals.TooMany(wait);
        }

        limits.Checks.Count(from);
        return body switch
        {
            { Sha256: { } sha256, Code: null } => CheckCode.ReadHash(sha256) is { } hash
                ? await AnswerAsync(await published.FindAsync(hash, context.RequestAborted), sessions)
                : Body.Malformed("sha256", "must be 64 hexadecimal digits"),
            { Sha256: null, Code: { } typed } => CheckCode.Read(typed) is { } code
                ? await AnswerAsync(await published.FindRecordAsync(code, context.RequestAborted), sessions)
                : Body.Malformed("code", "must be 16 to 64 hexadecimal digits"),
            _ => Body.Malformed("body", "must have either a sha256 or a code"),
        };
    }

    private static async Task<IResult> AnswerAsync(IReadOnlyList<FoundPublication> found, LiveSessions sessions)
    {
        var publications = new List<(Roundtable, Publication, string?)>();
        foreach (var (roundtable, number, name) in found)
        {
            if ((await sessions.OpenAsync(RoundtableId.Of(roundtable))).Session.Snapshot.State is { } state && number <= state.Minutes.Publications.Count)
            {
                publications.Add((state, state.Minutes.Publications[number - 1], name));
            }
        }

        return TypedResults.Json(Checked.Of(publications), Wire.Options);
    }

    private static async Task<IResult> BundleAsync(
        string id, string? readership, HttpContext context, ICallers callers, LiveSessions sessions, RecordSource records, IJournal journal)
    {
        var found = await RoundtableEndpoints.FindAsync(id, null, context, callers, sessions);
        if (found.Open is not { } open)
        {
            return found.Refusal!;
        }

        var snapshot = open.Session.Snapshot;
        var (allowed, refusal) = RecordReading.Of(found.Actor!, readership, snapshot.State!);
        if (refusal is not null)
        {
            return Refusals.Problem(refusal);
        }

        var record = await records.BuildAsync(snapshot, allowed!, context.RequestAborted);
        var bundle = VerifyBundle.Of(record, await journal.ReadAsync(id, cancellation: context.RequestAborted));
        return TypedResults.Bytes(bundle.Write(), "application/json", record.Readership is { } name ? $"bundle.{name}.json" : "bundle.json");
    }
}
