using Consultation.Domain;

namespace Consultation.Server.Live;

/// <summary>
/// Which seats were connected through the whole countdown of each silence procedure in the meeting. A seat whose last
/// connection has gone is out for good: silence that may not have been asked for is not to count. After a restart of
/// the server nobody was connected throughout.
/// </summary>
internal sealed class Countdowns
{
    private readonly Lock _gate = new();
    private readonly Dictionary<RoundId, HashSet<SeatId>> _throughout = [];
    private readonly Audiences _audiences;

    public Countdowns(LiveSession session, Audiences audiences)
    {
        _audiences = audiences;
        session.Committed += OnCommitted;
        audiences.Left += OnLeft;
    }

    /// <summary>The seats connected throughout, where the moment is that of a silence procedure.</summary>
    public Facts FactsFor(Moment moment)
    {
        lock (_gate)
        {
            return moment.Kind == MomentKind.KeepSilence && _throughout.TryGetValue(RoundId.Of(moment.Key), out var seats)
                ? Facts.None with { Connected = [.. seats] }
                : Facts.None;
        }
    }

    private void OnCommitted(IReadOnlyList<Recorded> recorded)
    {
        foreach (var (_, _, body) in recorded)
        {
            switch (body)
            {
                case SilenceOpened { InMeeting: true } opened:
                    lock (_gate)
                    {
                        // Under the gate: whoever leaves from here on is taken out again.
                        _throughout[opened.Round] = [.. _audiences.Connected().Seats];
                    }

                    break;
                case SilenceKept ended:
                    Forget(ended.Round);
                    break;
                case SilenceBroken ended:
                    Forget(ended.Round);
                    break;
                case SilenceCancelled ended:
                    Forget(ended.Round);
                    break;
            }
        }
    }

    private void OnLeft(SeatId seat)
    {
        lock (_gate)
        {
            if (_throughout.Values.Any(seats => seats.Contains(seat)) && !_audiences.Connected().Seats.Contains(seat))
            {
                foreach (var seats in _throughout.Values)
                {
                    seats.Remove(seat);
                }
            }
        }
    }

    private void Forget(RoundId round)
    {
        lock (_gate)
        {
            _throughout.Remove(round);
        }
    }
}
