using Consultation.Domain;

namespace Consultation.Server.Live;

/// <summary>
/// Records which seats have been shown a silence procedure over days: those whose page is connected when it opens, and
/// those that get their view later, over a connection or without one.
/// </summary>
internal sealed class SilenceNotices
{
    private readonly LiveSession _session;
    private readonly Audiences _audiences;

    public SilenceNotices(LiveSession session, Audiences audiences)
    {
        (_session, _audiences) = (session, audiences);
        session.Committed += OnCommitted;
        audiences.Shown += OnShown;
    }

    private void OnCommitted(IReadOnlyList<Recorded> recorded)
    {
        foreach (var opened in recorded.Select(r => r.Body).OfType<SilenceOpened>().Where(o => !o.InMeeting))
        {
            var connected = _audiences.Connected().Seats;
            foreach (var entry in opened.Register.Where(e => connected.Contains(e.Seat)))
            {
                Note(opened.Round, entry.Seat);
            }
        }
    }

    private void OnShown(SeatId seat)
    {
        foreach (var silence in _session.Snapshot.State!.Silences)
        {
            if (silence is { IsOpen: true, InMeeting: false } && silence.Entry(seat) is not null && !silence.Notified.Contains(seat))
            {
                Note(silence.Id, seat);
            }
        }
    }

    /// <summary>Nobody waits for the answer: if it isn't stored, the seat's next view is the next try.</summary>
    private void Note(RoundId round, SeatId seat)
    {
        var (id, fingerprint) = SystemCommand.Identity($"{_session.Id}/NoteNotified/{round}/{seat}");
        _ = _session.Do(new Sent(Actor.System, id, new NoteNotified(round, seat), Facts.None, fingerprint));
    }
}
