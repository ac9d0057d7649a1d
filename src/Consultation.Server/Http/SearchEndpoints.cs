using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Server.Access;
using Consultation.Server.Live;
using Consultation.Server.Records;
using Consultation.Server.Search;
using Consultation.Storage;

namespace Consultation.Server.Http;

/// <summary>Looks for words in the roundtables that the caller has a part in.</summary>
internal static class SearchEndpoints
{
    private const int MostTyped = 200;
    private const int MostFound = 50;

    /// <summary>The same text may be found in each of its languages.</summary>
    private const int MostRows = MostFound * 3 + 3;

    public static void MapSearch(this IEndpointRouteBuilder app) => app.MapGet("/api/search", FindAsync).WithTags("Roundtables")
        .WithSummary("Looks for words in titles, agendas, points and agreed positions.")
        .WithDescription("Every word of q must be there, each may be a beginning. Finds what everyone with a part in a roundtable may see, in the roundtables that the caller has a part in; points and positions marked above the lowest for staff, facilitators and rapporteurs only; fifty at most.")
        .Produces<SearchResult>();

    private static async Task<IResult> FindAsync(string? q, HttpContext context, ICallers callers, SearchRepository index, SearchWatch watch)
    {
        if (q is { Length: > MostTyped })
        {
            return Body.Malformed("q", "must have at most 200 characters");
        }

        if (PlainText.Normalise(q ?? "") is not { } typed || SearchQuery.Of(typed) is not { } query)
        {
            return TypedResults.Json(new SearchResult([], false), Wire.Options);
        }

        await watch.CatchUpAsync(context.RequestAborted);
        var caller = callers.Find(context)!;
        var found = await index.FindAsync(query, Of(caller, _ => true), Of(caller, RecordReading.Writes), MostRows, context.RequestAborted);
        var hits = found.DistinctBy(f => (f.Roundtable, f.Entry.Kind, f.Entry.Key)).ToList();
        return TypedResults.Json(new SearchResult([.. hits.Take(MostFound).Select(Hit)], hits.Count > MostFound), Wire.Options);
    }

    /// <summary>The roundtables a caller has such a part in; null for all.</summary>
    private static List<string>? Of(Caller caller, Func<Role, bool> such) => caller.Grants.Any(g => g.Role is Role.Staff or Role.Administrator)
        ? null
        : [.. caller.Grants.Where(g => g.Roundtable is not null && such(g.Role)).Select(g => g.Roundtable!.Value.Value).Distinct()];

    private static SearchHit Hit(SearchFound found) => new(
        found.Roundtable, found.Summary.Title, Words<Stage>.TryRead(found.Summary.Stage, out var stage) ? stage : Stage.Draft, found.Summary.Start,
        Words<SearchKind>.TryRead(found.Entry.Kind, out var kind) ? kind : SearchKind.Point,
        found.Entry.Key, found.Entry.Number, Languages.Of(found.Entry.Language) ?? Language.En, [.. Pieces(found.Snippet)]);

    /// <summary>A piece of text, cut where words that were found begin and end.</summary>
    private static IEnumerable<SearchPiece> Pieces(string snippet) => snippet.Split('\u0002').SelectMany((part, place) =>
        place == 0 ? [new SearchPiece(part, false)]
        : part.Split('\u0003', 2) is [var hit, var rest] ? [new SearchPiece(hit, true), new SearchPiece(rest, false)]
        : new[] { new SearchPiece(part, true) })
        .Where(piece => piece.Text.Length > 0);
}
