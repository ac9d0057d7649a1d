namespace Consultation.Domain;

/// <summary>
/// Reservations and objections. Who is behind one is said only where that was open; where any vote on the point was
/// unattributed, those outside the vote lose their names too, since they would tell the ballot. What has no name is
/// ordered by its words, so that the order tells nothing either.
/// </summary>
public sealed partial class RecordBuilder
{
    private IEnumerable<RecordReservation> ReservationsOn(IEnumerable<ConsensusPoint> points, Span span)
    {
        var byId = points.ToDictionary(point => point.Id);
        var found = _state.Reservations.Where(r => IsSettled(r.Round) && r.Points.Any(id => byId.TryGetValue(id, out var point) && span.Holds(point, r.Event))).ToList();
        bool Named(Reservation r) => IsNamed(r.Round, r.Points);
        return found.Where(Named).OrderBy(r => r.Event).Select(r => new RecordReservation(r.Text, r.Seat))
            .Concat(found.Where(r => !Named(r)).Select(r => new RecordReservation(r.Text)).OrderBy(r => Key(r.Text), StringComparer.Ordinal));
    }

    private IEnumerable<RecordObjection> ObjectionsOn(ConsensusPoint point, Span span)
    {
        var found = _state.Objections.Where(o => o.Points.Any(p => p.Point == point.Id) && IsSettled(o.Round) && span.Holds(point, o.Event)).ToList();
        bool Named(Objection o) => IsNamed(o.Round, o.Points.Select(p => p.Point));
        return found.Where(Named).OrderBy(o => o.Event).Select(o => new RecordObjection(o.Text, o.Withdrawn, o.Answer, o.Seat))
            .Concat(found.Where(o => !Named(o)).Select(o => new RecordObjection(o.Text, o.Withdrawn, o.Answer))
                .OrderBy(o => Key(o.Text), StringComparer.Ordinal)
                .ThenBy(o => Key(o.Answer), StringComparer.Ordinal).ThenBy(o => o.Withdrawn));
    }

    /// <summary>What came with a ballot is in the record once the outcome is declared, or where it outlived an annulled round.</summary>
    private bool IsSettled(RoundId? round) => round is not { } id || _state.Rounds[id] is { Declared: not null } or { Annulled: not null };

    private bool IsNamed(RoundId? round, IEnumerable<PointId> points) => round is { } id
        ? _state.Rounds[id].Secrecy == Secrecy.Open
        : !_state.Rounds.Any(r => !r.IsCheck && r.Secrecy != Secrecy.Open && r.Points.Any(p => points.Contains(p.Point)));

    private static string Key(Text? text) =>
        text is null ? "" : string.Join('\0', text.Words.Select(word => $"{word.Key.Code()}\0{word.Value}"));
}
