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
            var change = home?.Points.Find(position.Point)?.Change ?? position.Change;
            positions.Add(position with
            {
                Change = change is { By: { Roundtable: null } by } ? change with { By = by with { Roundtable = position.Roundtable } } : change,
            });
        }

        return new EarlierRoundtable(state.Series, [.. positions]);
    }
}
