using System.Security.Cryptography;
using System.Text;
using Consultation.Domain;
using Consultation.Server.Access;

namespace Consultation.Server.Live;

/// <summary>What a roundtable takes over from the one before it: the register of positions, open actions, deferred items.</summary>
internal static class SeriesRegister
{
    /// <summary>
    /// All of it as it stands, each position as the roundtable that adopted it knows it; null where there is no such
    /// roundtable, or the caller has no part in it.
    /// </summary>
    public static async Task<EarlierRoundtable?> OfAsync(LiveSessions sessions, RoundtableId id, Caller caller)
    {
        if ((await sessions.OpenAsync(id)).Session.Snapshot.State is not { Rehearses: null } state || caller.As(id, null, state) is null)
        {
            return null;
        }

        var positions = new List<RegisteredPosition>();
        foreach (var position in state.Positions())
        {
            var home = position.Roundtable == id ? state : (await sessions.OpenAsync(position.Roundtable)).Session.Snapshot.State;

            // What the one before knows and its home hasn't been told yet counts too; nothing that is superseded is less so.
            var known = new[] { Qualified(home?.Points.Find(position.Point)?.Change, position.Roundtable), Qualified(position.Change, id) };
            positions.Add(position with
            {
                Change = known.OfType<PositionChange>().OrderByDescending(change => change.Standing).FirstOrDefault(),
                Marking = home?.Points.Find(position.Point) is { } point ? home.KeptBy(point) : position.Marking,
            });
        }

        return new EarlierRoundtable(state.Series, [.. positions])
        {
            Actions = await OpenActionsAsync(sessions, state),
            Items = [.. Left(state)],
            Approval = ItemId.Of(IdHere("minutes", id, id.Value)),
            Title = state.Description.Title,
        };
    }

    /// <summary>What is on no agenda yet of all that was put off: here, and before here.</summary>
    private static IEnumerable<ProposedItem> Left(Roundtable state) =>
        state.Agenda.Numbered().Where(n => n.Item.State == ItemState.Deferred).Select(n => new ProposedItem(
                ItemId.Of(IdHere("item", state.Id, n.Item.Id.Value)), n.Item.Title, n.Item.Id, n.Item.Minutes, n.Item.Reason))
            .Concat(state.Proposed.Where(p => p.Deferred is not null).Select(p => p with { Item = ItemId.Of(IdHere("item", state.Id, p.Item.Value)), Deferred = p.Item }));

    private static async Task<ValueList<EarlierAction>> OpenActionsAsync(LiveSessions sessions, Roundtable state)
    {
        var open = new List<EarlierAction>();
        foreach (var action in state.Actions.Where(a => a.State == ActionState.Open))
        {
            var (isSettled, marking) = await BeforeAsync(sessions, action.From);
            if (!isSettled)
            {
                var id = ActionId.Of(IdHere("action", state.Id, action.Id.Value));
                var seat = action.Seat is { } s ? state.Seats.Find(s) : null;
                open.Add(new EarlierAction(
                    new TakenOverAction(id, new ActionOrigin(state.Id, action.Id, state.Description.Title), action.What, seat?.Id, action.Who, action.Due) { Marking = state.KeptBy(action) ?? marking },
                    seat?.Name));
            }
        }

        return [.. open];
    }

    /// <summary>Whether an action was settled at a roundtable that it comes from, and by which marking it is kept there: that tells nobody after it.</summary>
    private static async Task<(bool IsSettled, Marking? Marking)> BeforeAsync(LiveSessions sessions, ActionOrigin? from)
    {
        Marking? marking = null;
        for (var seen = new HashSet<RoundtableId>(); from is { } origin && seen.Add(origin.Roundtable);)
        {
            var state = (await sessions.OpenAsync(origin.Roundtable)).Session.Snapshot.State;
            var before = state?.Actions.Find(origin.Action);
            if (before is { State: not ActionState.Open })
            {
                return (true, null);
            }

            marking ??= before is null ? null : state!.KeptBy(before);

            from = before?.From;
        }

        return (false, marking);
    }

    /// <summary>The id that something of the roundtable before has at the one after it: always the same, so that it is taken over once.</summary>
    private static string IdHere(string kind, RoundtableId roundtable, string id) =>
        $"{kind}-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{roundtable}/{id}")))[..24];

    /// <summary>A change whose successor names its roundtable.</summary>
    private static PositionChange? Qualified(PositionChange? change, RoundtableId at) =>
        change is { By: { Roundtable: null } by } ? change with { By = by with { Roundtable = at } } : change;
}
