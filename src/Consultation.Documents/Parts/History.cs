using Consultation.Domain;
using Consultation.Domain.Consensus;

namespace Consultation.Documents;

/// <summary>
/// What the points of a group went through besides what they became: rounds annulled, outcomes before they were
/// reopened, hands and proxies of the vote, footnotes on it, and what changed a position since.
/// </summary>
internal static class History
{
    /// <summary>The sectors that voted by raised hands, and the figures by sector.</summary>
    public static IEnumerable<string> Figures(Source source, PointGroup group) =>
    [
        .. group.Round?.Counts.Select(c => source.Words.Hands(source.Sector(c.Sector), c.Counts)) ?? [],
        .. (group.Round?.BySector ?? []).Select(c => AttributionWords.In(source.Words.Language).BySector(source.Sector(c.Sector), c.Counts)),
    ];

    /// <summary>Who cast for whom.</summary>
    public static IEnumerable<string> Proxies(Source source, PointGroup group) => (group.Round?.Proxies ?? []).GroupBy(proxy => proxy.By)
        .Select(holder => source.Words.Proxies(source.Seat(holder.Key), [.. holder.Select(proxy => source.Seat(proxy.Seat))]));

    /// <summary>Rounds that don't count, what a point had been before it was reopened, and the footnotes of those who meant to vote otherwise.</summary>
    public static IEnumerable<string> OfPoints(Source source, PointGroup group)
    {
        var annulled = group.Points.SelectMany(point => point.Annulled).DistinctBy(round => round.Id).Select(round => source.In(round.Sentence));
        var past = group.Points.SelectMany(point => point.Past.Select(ended => Past(source, ended)));
        var intended = group.Round?.IntendedVotes.Select(vote => source.In(vote.Sentence)) ?? [];
        return [.. annulled, .. past, .. intended, .. Changes(source, group)];
    }

    /// <summary>What changed the positions since they were adopted.</summary>
    public static IEnumerable<string> Changes(Source source, PointGroup group) => group.Points
        .Where(point => point.Change is not null).Select(point => Change(source, point.Change!)).Distinct();

    /// <summary>What changed a position, or that nothing did.</summary>
    public static string Change(Source source, PositionChange? change) => source.Words.Change(
        change?.Standing ?? PositionStanding.InForce,
        change?.By is { } by && IsHere(source, by) ? source.Record.Points.FirstOrDefault(point => point.Id == by.Point)?.Number : null,
        change?.By?.Roundtable is { } other && !IsHere(source, change.By) ? other.Value : null,
        change?.Reason is { } reason ? source.Written(reason) : null);

    private static bool IsHere(Source source, PositionRef by) => by.Roundtable is not { } of || of == source.Record.Roundtable.Id;

    private static string Past(Source source, RecordPast past)
    {
        var sentence = source.In(past.Sentence);
        var text = source.Place(past.Place) == TextPlace.Within ? "" : $" “{source.In(past.Text)}”";
        var addition = past.Addition is { } added ? " " + source.In(added) : "";
        var figures = past.Figures is { } of ? $" ({source.In(of)})" : "";
        return source.Words.Earlier(past.Number, past.Decided, sentence + text + addition + figures) + " " + source.In(past.Reason);
    }
}
