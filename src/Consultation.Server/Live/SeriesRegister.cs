using Consultation.Domain;
using Consultation.Server.Access;

namespace Consultation.Server.Live;

/// <summary>The register of positions that a roundtable takes over from the one before it.</summary>
internal static class SeriesRegister
{
    /// <summary>
    /// The register as it stands, each position as the roundtable that adopted it knows it; null where there is no such
    /// roundtable, or the caller has no part in it.
    /// </summary>
    public static async Task<EarlierRoundtable?> OfAsync(LiveSessions sessions, RoundtableId id, Caller caller)
    {
        if ((await sessions.OpenAsync(id)).Session.Snapshot.State is not { } state || caller.As(id, null, state) is null)
        {
            return null;
        }

        var positions = new List<RegisteredPosition>();
        foreach (var position in state.Positions())
        {
            var home = position.Roundtable == id ? state : (await sessions.OpenAsync(position.Roundtable)).Session.Snapshot.State;

            // What the one before knows and its home hasn't been told yet counts too; nothing that is superseded is less so.
            var known = new[] { Qualified(home?.Points.Find(position.Point)?.Change, position.Roundtable), Qualified(position.Change, id) };
            positions.Add(position with { Change = known.OfType<PositionChange>().OrderByDescending(change => change.Standing).FirstOrDefault() });
        }

        return new EarlierRoundtable(state.Series, [.. positions]);
    }

    /// <summary>A change whose successor names its roundtable.</summary>
    private static PositionChange? Qualified(PositionChange? change, RoundtableId at) =>
        change is { By: { Roundtable: null } by } ? change with { By = by with { Roundtable = at } } : change;
}
