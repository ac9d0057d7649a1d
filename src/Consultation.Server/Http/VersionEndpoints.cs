using System.Globalization;
using Consultation.Domain;
using Consultation.Server.Access;
using Consultation.Server.Live;
using Consultation.Server.Texts;
using Consultation.Server.Views;

namespace Consultation.Server.Http;

/// <summary>The versions of a point's text, with what changed from each to the next.</summary>
internal static class VersionEndpoints
{
    public static void MapVersions(this IEndpointRouteBuilder app) => app.MapGroup("/api/roundtables/{id}").WithTags("Roundtables")
        .MapGet("/points/{point}/versions", VersionsAsync)
        .WithSummary("The versions of a point's text and the amendments to it, with their differences by word: in the authentic language, or the one asked for; of two versions (from, to) too.")
        .WithDescription("Who prepares sees every version, everyone else those from the first that was on the table on.")
        .Produces<VersionList>();

    private static async Task<IResult> VersionsAsync(
        string id, string point, string? language, string? from, string? to, string? @as, HttpContext context, ICallers callers, LiveSessions sessions)
    {
        var found = await RoundtableEndpoints.FindAsync(id, @as, context, callers, sessions);
        if (found.Open is not { } open)
        {
            return found.Refusal!;
        }

        var state = open.Session.Snapshot.State!;
        var audience = AudienceOf.Role(found.Actor!.Role);
        if (state.Points.Find(PointId.Of(point)) is not { } known || !audience.Sees(known))
        {
            return Refusals.Problem(Refusal.Of("point.unknown", "id", point));
        }

        if ((language is null ? state.Description.Authentic : Languages.Of(language)) is not { } asked)
        {
            return Refusals.Problem(Refusal.OfField("command.malformed", "language", "must be en, ru or kk"));
        }

        List<PointVersion> shown = [.. audience.Prepares() ? known.Versions : known.ShownVersions()];
        (PointVersion From, PointVersion To)? pair = null;
        if (from is not null || to is not null)
        {
            if ((Named(shown, from), Named(shown, to)) is not ({ } first, { } second))
            {
                return Refusals.Problem(Refusal.OfField("command.malformed", Named(shown, from) is null ? "from" : "to", "must be the number of a version, and both must be given"));
            }

            pair = (first, second);
        }

        return TypedResults.Json(Of(state, known, shown, asked, pair), Wire.Options);
    }

    private static PointVersion? Named(List<PointVersion> shown, string? number) =>
        shown.Find(v => v.Number.ToString(CultureInfo.InvariantCulture) == number);

    /// <summary>What was asked for, what is open and what is newest is compared first: a budget is for all of it.</summary>
    private static VersionList Of(Roundtable r, ConsensusPoint point, List<PointVersion> shown, Language language, (PointVersion From, PointVersion To)? pair)
    {
        var differences = new Differences();
        Text? TextOf(int version) => shown.Find(v => v.Number == version)?.Text;
        IReadOnlyList<RunShape>? Difference(Text? before, Text? after) =>
            before?[language] is { } earlier && after?[language] is { } later ? differences.Of(earlier, later) : null;

        var compared = pair is var (from, to) ? new ComparisonShape(from.Number, to.Number, Difference(from.Text, to.Text)) : null;
        var amendments = r.Amendments.Where(a => a.Point == point.Id).Reverse().Select(a => new ProposedShape(
            a.Id, a.Version, a.Time, a.Text, a.Clause, a.Reason, a.Seat, a.State, a.Answer,
            a.State == AmendmentState.Proposed ? Difference(TextOf(a.Version), a.Text) : null)).Reverse().ToList();
        var versions = shown.AsEnumerable().Reverse().Select(v => new VersionShape(
            v.Number, v.Time, v.Event, v.Text, v.Clause, v.Amendment, v.Amendment is { } by ? r.Amendments[by].Seat : null,
            Difference(TextOf(v.Number - 1), v.Text))).Reverse().ToList();
        return new VersionList(point.Id, language, versions, amendments, compared);
    }
}
