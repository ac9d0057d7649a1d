using System.Diagnostics;

namespace Consultation.Domain;

public static partial class Decider
{
    private static Decision DecideSeries(Context x, Command command) => command switch
    {
        PlaceInSeries c => Place(x, c),
        AmendPosition c => (WrongPosition(x, c.Position) ?? WrongSuccessor(x, c.Position, c.By) ?? new Checks().OptionalReason("reason", c.Reason).Refusal) is { } no
            ? no
            : new PositionAmended(c.Position, c.By, c.Reason),
        SupersedePosition c => (WrongPosition(x, c.Position) ?? WrongSuccessor(x, c.Position, c.By) ?? new Checks().OptionalReason("reason", c.Reason).Refusal) is { } no
            ? no
            : c is { By: null, Reason: null } ? new Refusal("position.reasonNeeded")
            : new PositionSuperseded(c.Position, c.By, c.Reason),
        _ => throw new UnreachableException(),
    };

    private static Decision Place(Context x, PlaceInSeries c)
    {
        if (c.Previous is not { } previous)
        {
            return new PlacedInSeries(c.Series);
        }

        return previous == x.State.Id ? Refusal.OfField("command.malformed", "previous", "must be another roundtable")
            : x.Facts.Earlier is not { } earlier ? new Refusal("roundtable.unknown")
            : earlier.Series is { } series && series != c.Series ? Refusal.OfField("command.malformed", "previous", "is of another series")
            : earlier.Positions.Any(p => p.Roundtable == x.State.Id) ? Refusal.OfField("command.malformed", "previous", "comes after this roundtable in the series")
            : Clash(x, earlier) is { } clash ? Refusal.Of("id.taken", "id", clash)
            : new PlacedInSeries(c.Series, previous, earlier.Positions, [.. earlier.Actions.Select(a => Here(x, a))], [.. Proposed(x, earlier)]);
    }

    /// <summary>An id that an action would have here and something else has.</summary>
    private static string? Clash(Context x, EarlierRoundtable earlier) => earlier.Actions
        .Select(a => a.Action.Action)
        .Where(id => x.State.Ids.Contains(id.Value) && x.State.Actions.Find(id) is not { From: not null })
        .Select(id => id.Value).FirstOrDefault();

    /// <summary>An action as it stands here: with its seat where the same one is at this table, else with that seat's name.</summary>
    private static TakenOverAction Here(Context x, EarlierAction earlier) =>
        earlier is not { Action: { Seat: { } id } action, SeatName: { } name } ? earlier.Action
        : x.State.Seats.Find(id) is { Removed: false } seat && seat.Name.Equals(name) ? action
        : action with { Seat = null, Who = action.Who is { } who ? Both(name, who) : name };

    private static Text Both(Text seat, Text who) =>
        new(seat.Words.Select(w => KeyValuePair.Create(w.Key, $"{w.Value}, {who.In(w.Key, w.Key)}")));

    /// <summary>What of the agenda is left to this one, and wasn't on it already: the approval of the minutes, then what was put off.</summary>
    private static IEnumerable<ProposedItem> Proposed(Context x, EarlierRoundtable earlier)
    {
        ProposedItem[] approval = earlier.Approval is { } item
            ? [new ProposedItem(item, AgendaWords.ApprovalOfMinutes(earlier.Title, x.State.Description.Languages, x.State.Description.Authentic))]
            : [];
        return approval.Concat(earlier.Items).Where(p => !x.State.Ids.Contains(p.Item.Value));
    }

    /// <summary>
    /// The refusal of a position that isn't in the register, or is in force no more. What another roundtable changes of a
    /// position of this one comes as <c>system</c>.
    /// </summary>
    private static Refusal? WrongPosition(Context x, PositionRef position)
    {
        var standing = x.State.IsOwn(position)
            ? x.State.Points.Find(position.Point) is { Decision.Adopted: true } point ? point.Change?.Standing ?? PositionStanding.InForce : (PositionStanding?)null
            : x.State.Inherited.FirstOrDefault(p => p.Roundtable == position.Roundtable && p.Point == position.Point) is { } known
                ? known.Change?.Standing ?? PositionStanding.InForce
                : null;
        return standing switch
        {
            null => Refusal.Of("position.unknown", "id", position.Point.Value),
            PositionStanding.Superseded => new Refusal("position.superseded"),
            _ => null,
        };
    }

    /// <summary>What changes a position was adopted here; what comes as <c>system</c> was checked where it was adopted.</summary>
    private static Refusal? WrongSuccessor(Context x, PositionRef position, PositionRef? by) =>
        by is null || x.Actor.Role == Role.System ? null
        : !x.State.IsOwn(by) || x.State.Points.Find(by.Point) is not { Decision.Adopted: true } ? Refusal.OfField("command.malformed", "by", "must be a position adopted at this roundtable")
        : x.State.IsOwn(position) && by.Point == position.Point ? Refusal.OfField("command.malformed", "by", "must be another position")
        : null;
}
