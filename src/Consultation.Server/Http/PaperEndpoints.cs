using System.Data.Common;
using System.Net.Mime;
using Consultation.Domain;
using Consultation.Server.Access;
using Consultation.Server.Live;
using Consultation.Server.Papers;
using Consultation.Server.Views;
using Consultation.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Consultation.Server.Http;

/// <summary>The files of papers: uploaded before the command that attaches them, downloaded by who sees the paper.</summary>
internal static class PaperEndpoints
{
    private const string Pdf = MediaTypeNames.Application.Pdf;
    private const int LongestName = 80;

    /// <summary>So many uploads are held in memory at a time, each of twenty megabytes at most.</summary>
    private static readonly SemaphoreSlim Uploads = new(6);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static void MapPapers(this IEndpointRouteBuilder app)
    {
        var papers = app.MapGroup("/api/roundtables/{id}/papers/{paper}").WithTags("Papers");
        papers.MapPut("", UploadAsync).WithSummary("Stores the file of a paper, under the id that attachPaper will name.")
            .WithDescription("The body is the PDF itself (application/pdf), at most 20 MB. The same id with the same file again changes nothing; with another file it is refused.")
            .WithMetadata(new LargeBody(PaperFiles.LargestBytes, new Refusal("paper.tooLarge")), new TakesFile(Pdf))
            .Accepts<byte[]>(Pdf).Produces<UploadedPaper>();
        papers.MapGet("", DownloadAsync).WithSummary("The file of a paper, or a range of it.").WithMetadata(new Sandboxed()).Produces(StatusCodes.Status200OK, contentType: Pdf);
    }

    private static async Task<IResult> UploadAsync(
        string id, string paper, HttpContext context, ICallers callers, LiveSessions sessions, PaperFiles files)
    {
        var found = await RoundtableEndpoints.FindAsync(id, null, context, callers, sessions);
        if (found.Open is not { } open)
        {
            return found.Refusal!;
        }

        var state = open.Session.Snapshot.State!;
        if (WhyNot(state, paper) is { } no)
        {
            return Refusals.Problem(no);
        }

        if (!await Uploads.WaitAsync(Patience, context.RequestAborted))
        {
            return Refusals.Problem("server.busy");
        }

        try
        {
            var content = await ReadAsync(context);
            var (file, refusal) = await files.StoreAsync(state, PaperId.Of(paper), content);
            return refusal is not null ? Refusals.Problem(refusal) : TypedResults.Json(new UploadedPaper(paper, file!.Sha256, file.Bytes), Wire.Options);
        }
        catch (Exception e) when (e is StorageException or DbException)
        {
            // What was written of it isn't whole and nobody's; the same upload again goes on with it.
            return Refusals.Problem("server.notStored");
        }
        finally
        {
            Uploads.Release();
        }
    }

    private static Refusal? WhyNot(Roundtable state, string paper) =>
        !IdText.IsValid(paper) ? Refusal.OfField("command.malformed", "paper", "must be 1 to 40 of a–z, 0–9 and -")
        : state.Stage == Stage.Closed ? new Refusal("roundtable.closed")
        : state.Papers.Find(PaperId.Of(paper)) is { Removed: not null } ? Refusal.Of("id.taken", "id", paper)
        : null;

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpContext context)
    {
        using var content = new MemoryStream((int)Math.Min(context.Request.ContentLength ?? 0, PaperFiles.LargestBytes));
        await context.Request.Body.CopyToAsync(content, context.RequestAborted);
        return content.GetBuffer().AsMemory(0, (int)content.Length);
    }

    private static async Task<IResult> DownloadAsync(
        string id, string paper, string? @as, HttpContext context, ICallers callers, LiveSessions sessions, PaperFiles files)
    {
        var found = await RoundtableEndpoints.FindAsync(id, @as, context, callers, sessions);
        if (found.Open is not { } open)
        {
            return found.Refusal!;
        }

        var state = open.Session.Snapshot.State!;
        var asked = PaperList.Of(state, AudienceOf.Role(found.Actor!.Role)).FirstOrDefault(p => p.Paper.Id.Value == paper);
        if (asked is null || await files.OpenAsync(state.Id, asked.Paper, context.RequestAborted) is not { } file)
        {
            return Refusals.Problem(Refusal.Of("paper.unknown", "id", paper.Length <= IdText.MaxLength ? paper : paper[..IdText.MaxLength] + "…"));
        }

        // Asked for anew each time, so that one that was taken away is gone; a tag saves sending it twice.
        context.Response.Headers.CacheControl = "private, no-cache";
        return TypedResults.Stream(
            file, Pdf, NameOf(asked, state.Description.Authentic), asked.Paper.Time, new EntityTagHeaderValue($"\"{asked.Paper.Sha256}\""), enableRangeProcessing: true);
    }

    /// <summary>A name that every system takes.</summary>
    private static string NameOf(NumberedPaper paper, Language authentic)
    {
        var name = $"{paper.Number} {paper.Paper.Title.In(authentic, authentic)}";
        var safe = new string([.. name.Select(c => char.IsLetterOrDigit(c) || c is ' ' or '.' or ',' or '(' or ')' ? c : '-')]);
        return $"{(safe.Length > LongestName ? safe[..LongestName] : safe).Trim(' ', '.')}.pdf";
    }
}

/// <summary>An endpoint whose body is a file of this kind, instead of JSON.</summary>
internal sealed record TakesFile(string ContentType);

/// <summary>An endpoint whose answer is a file of somebody's: nothing in it may act as a page of this server.</summary>
internal sealed record Sandboxed;
