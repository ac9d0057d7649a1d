using Consultation.Domain;
using Consultation.Server.Access;
using Consultation.Server.Live;
using Consultation.Server.Rehearsals;
using Consultation.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Consultation.Server.Http;

/// <summary>The rehearsal of a roundtable.</summary>
internal static class RehearsalEndpoints
{
    private const string Part = "facilitator";

    public static void MapRehearsals(this IEndpointRouteBuilder app)
    {
        var rehearsal = app.MapGroup("/api/roundtables/{id}/rehearsal").WithTags("Roundtables");
        rehearsal.MapGet("", LookAsync).WithSummary("The rehearsal of the roundtable that there is, if any.").Produces<RehearsalState>();
        rehearsal.MapPost("", BeginAsync).WithSummary(
            "Begins a rehearsal: a copy of what is prepared, with simulated participants for two hours; where there is one already, that one. Gives the page to go to.").Produces<RehearsalState>();
        rehearsal.MapDelete("", RemoveAsync).WithSummary("Removes the rehearsal of the roundtable: nobody sees it any more.").Produces<RehearsalState>();
    }

    private static async Task<IResult> LookAsync(string id, HttpContext context, ICallers callers, LiveSessions live, RehearsalList list, Invitations invitations, Links links)
    {
        var found = await RoundtableEndpoints.FindAsync(id, Part, context, callers, live);
        return found.Refusal ?? Answer(await ShapeAsync(list.Of(RoundtableId.Of(id)), context, callers, live, invitations, links));
    }

    private static async Task<IResult> BeginAsync(
        string id, HttpContext context, ICallers callers, LiveSessions live, RehearsalKeeper keeper, Invitations invitations, Links links)
    {
        var found = await RoundtableEndpoints.FindAsync(id, Part, context, callers, live);
        if (found.Refusal is not null)
        {
            return found.Refusal;
        }

        var (rehearsal, refusal) = await keeper.BeginAsync(found.Open!.Session.Snapshot.State!, found.Actor!);
        if (refusal is not null)
        {
            return Refusals.Problem(refusal, SpokenLanguage.Of(context.Request));
        }

        // Who leads the roundtable by a link leads the rehearsal by one too.
        await invitations.MakeAsync(RoundtableId.Of(rehearsal!.Roundtable), [Part], null, replace: false, $"{found.Actor}");
        return Answer(await ShapeAsync(rehearsal, context, callers, live, invitations, links));
    }

    private static async Task<IResult> RemoveAsync(
        string id, HttpContext context, ICallers callers, LiveSessions live, RehearsalList list, RehearsalKeeper keeper)
    {
        var found = await RoundtableEndpoints.FindAsync(id, Part, context, callers, live);
        if (found.Refusal is not null)
        {
            return found.Refusal;
        }

        if (list.Of(RoundtableId.Of(id)) is { } rehearsal)
        {
            await keeper.RemoveAsync(RoundtableId.Of(rehearsal.Roundtable), found.Actor!);
        }

        return Answer(new RehearsalState(null));
    }

    private static JsonHttpResult<RehearsalState> Answer(RehearsalState state) => TypedResults.Json(state, Wire.Options);

    private static async Task<RehearsalState> ShapeAsync(
        StoredRehearsal? rehearsal, HttpContext context, ICallers callers, LiveSessions live, Invitations invitations, Links links)
    {
        if (rehearsal is null || (await live.OpenAsync(RoundtableId.Of(rehearsal.Roundtable))).Session.Snapshot.State is not { } state)
        {
            return new RehearsalState(null);
        }

        var leads = callers.Find(context)!.At(state.Id).Any(g => g.Role == Role.Facilitator);
        var link = leads ? null : (await invitations.ListAsync(state, links.Base(context.Request))).Invitations.FirstOrDefault(i => i.As == Part)?.Link;
        return new RehearsalState(new RehearsalShape(rehearsal.Roundtable, state.Stage, rehearsal.Began, rehearsal.Began + RehearsalList.Lasts, link ?? $"/r/{rehearsal.Roundtable}"));
    }
}
