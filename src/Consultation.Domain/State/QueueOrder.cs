using System.Collections.Immutable;

namespace Consultation.Domain;

/// <summary>
/// The order of the queue. Points of order come first, as raised. Then, in every order, the replies and questions to
/// what is being discussed: the last speech, with all that answers the same one; as asked. Then the others by the
/// <see cref="SpeakingOrder"/>. A request that the facilitator moved keeps its place, and the others go around it;
/// none gets before a point of order.
/// </summary>
internal static class QueueOrder
{
    /// <summary>The queue of a state in its order; the same list where it is so already.</summary>
    public static ImmutableList<FloorRequest> Of(Roundtable r)
    {
        var queue = r.Floor.Queue;
        if (queue.Count < 2 || (r.Floor.Order == SpeakingOrder.AsAsked && IsPlainlyAsAsked(queue)))
        {
            return queue;
        }

        var orders = queue.Where(request => request.Kind == FloorKind.PointOfOrder).ToList();
        var others = queue.Where(request => request.Kind != FloorKind.PointOfOrder).ToList();
        List<FloorRequest> ordered =
        [
            .. AroundMoved(orders, AsAsked(orders.Where(request => !request.Moved))),
            .. AroundMoved(others, Ordered(r, [.. others.Where(request => !request.Moved)])),
        ];
        return ordered.SequenceEqual(queue, ReferenceEqualityComparer.Instance) ? queue : [.. ordered];
    }

    /// <summary>Whether there is nothing to do, which is so nearly always, and is seen at a glance even in a queue of hundreds.</summary>
    private static bool IsPlainlyAsAsked(ImmutableList<FloorRequest> queue)
    {
        FloorRequest? before = null;
        foreach (var request in queue)
        {
            if (request.Moved || request.To is not null || request.Kind == FloorKind.PointOfOrder || request.Event < before?.Event)
            {
                return false;
            }

            before = request;
        }

        return true;
    }

    private static IEnumerable<FloorRequest> AroundMoved(IReadOnlyList<FloorRequest> places, IEnumerable<FloorRequest> ordered)
    {
        using var next = ordered.GetEnumerator();
        foreach (var request in places)
        {
            if (request.Moved)
            {
                yield return request;
            }
            else
            {
                next.MoveNext();
                yield return next.Current;
            }
        }
    }

    private static IEnumerable<FloorRequest> AsAsked(IEnumerable<FloorRequest> requests) => requests.OrderBy(request => request.Event);

    private static IEnumerable<FloorRequest> Ordered(Roundtable r, IReadOnlyList<FloorRequest> requests)
    {
        var floor = r.Floor;
        var discussed = requests.Any(request => request.To is not null) && floor.Speeches.LastOrDefault(speech => speech.Counts) is { } last
            ? Root(floor, last.Id)
            : null;
        bool Answers(FloorRequest request) => discussed is not null && request.To is { } to && Root(floor, to) == discussed;
        var rest = AsAsked(requests.Where(request => !Answers(request)));
        return AsAsked(requests.Where(Answers)).Concat(floor.Order switch
        {
            SpeakingOrder.FewestFirst => FewestFirst(r, rest),
            SpeakingOrder.AlternateSectors => AlternateSectors(r, rest),
            _ => rest,
        });
    }

    /// <summary>The speech that a speech, a reply to it, or a reply to that goes back to.</summary>
    private static SpeechId? Root(Floor floor, SpeechId id)
    {
        for (var speech = floor.Speeches.Find(id); speech is not null; speech = floor.Speeches.Find(id))
        {
            if (speech.To is not { } to)
            {
                return id;
            }

            id = to;
        }

        return null;
    }

    private static IEnumerable<FloorRequest> FewestFirst(Roundtable r, IEnumerable<FloorRequest> asked)
    {
        var here = new Dictionary<SeatId, int>();
        var all = new Dictionary<SeatId, int>();
        foreach (var speech in r.Floor.Speeches.Where(speech => speech.Counts))
        {
            all[speech.Seat] = all.GetValueOrDefault(speech.Seat) + 1;
            here[speech.Seat] = here.GetValueOrDefault(speech.Seat) + (speech.Item == r.Agenda.Current ? 1 : 0);
        }

        return asked.OrderBy(request => here.GetValueOrDefault(request.Seat)).ThenBy(request => all.GetValueOrDefault(request.Seat));
    }

    private static IEnumerable<FloorRequest> AlternateSectors(Roundtable r, IEnumerable<FloorRequest> asked)
    {
        var turn = 0;
        var lastTurn = new Dictionary<SectorId, int>();
        foreach (var speech in r.Floor.Speeches.Where(speech => speech.Counts && r.Seats.Find(speech.Seat) is not null))
        {
            lastTurn[r.Seats[speech.Seat].Sector] = ++turn;
        }

        var waiting = asked.GroupBy(request => r.Seats[request.Seat].Sector).ToDictionary(group => group.Key, group => new Queue<FloorRequest>(group));
        while (waiting.Count > 0)
        {
            var (sector, requests) = waiting.MinBy(group => (lastTurn.GetValueOrDefault(group.Key), group.Value.Peek().Event));
            lastTurn[sector] = ++turn;
            yield return requests.Dequeue();
            if (requests.Count == 0)
            {
                waiting.Remove(sector);
            }
        }
    }
}
