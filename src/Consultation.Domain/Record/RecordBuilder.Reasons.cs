namespace Consultation.Domain;

/// <summary>
/// Reservations and objections. Where any vote on the point wasn't open, those outside the vote lose their names too,
/// since they would tell the ballot (<see cref="Attribution.Behind"/>). What has no name is ordered by its words, so
/// that the order tells nothing either.
/// </summary>
public sealed partial class RecordBuilder
{
    private IEnumerable<RecordReservation> ReservationsOn(IEnumerable<ConsensusPoint> points, Span span)
    {
        var byId = points.ToDictionary(point => point.Id);
        var found = _state.Reservations.Where(r => IsSettled(r.Round) && r.Points.Any(id => byId.TryGetValue(id, out var point) && span.Holds(point, r.Event)))
            .Select(r => (Reservation: r, Who: _attribution.Behind(r.Seat, r.Round, r.Points, r.Named))).ToList();
        return found.Where(f => f.Who.Seat is not null).OrderBy(f => f.Reservation.Event)
            .Concat(found.Where(f => f.Who.Seat is null).OrderBy(f => Key(f.Reservation.Text), StringComparer.Ordinal).ThenBy(f => f.Who.Sector?.Value, StringComparer.Ordinal))
            .Select(f => new RecordReservation(f.Reservation.Text, f.Who.Seat) { Sector = f.Who.Sector });
    }

    private IEnumerable<RecordObjection> ObjectionsOn(ConsensusPoint point, Span span)
    {
        var found = _state.Objections.Where(o => o.Points.Any(p => p.Point == point.Id) && IsSettled(o.Round) && span.Holds(point, o.Event))
            .Select(o => (Objection: o, Who: _attribution.Behind(o.Seat, o.Round, [.. o.Points.Select(p => p.Point)], o.Named))).ToList();
        return found.Where(f => f.Who.Seat is not null).OrderBy(f => f.Objection.Event)
            .Concat(found.Where(f => f.Who.Seat is null).OrderBy(f => Key(f.Objection.Text), StringComparer.Ordinal)
                .ThenBy(f => Key(f.Objection.Answer), StringComparer.Ordinal).ThenBy(f => f.Objection.Withdrawn).ThenBy(f => f.Who.Sector?.Value, StringComparer.Ordinal))
            .Select(f => new RecordObjection(f.Objection.Text, f.Objection.Withdrawn, f.Objection.Answer, f.Who.Seat) { Sector = f.Who.Sector });
    }

    /// <summary>What came with a ballot is in the record once the outcome is declared, or where it outlived an annulled round.</summary>
    private bool IsSettled(RoundId? round) => round is not { } id || _state.Rounds[id] is { Declared: not null } or { Annulled: not null };

    private static string Key(Text? text) =>
        text is null ? "" : string.Join('\0', text.Words.Select(word => $"{word.Key.Code()}\0{word.Value}"));
}
