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
        foreach (var (_, _, body) in recorded)
        {
            switch (body)
            {
                case SilenceOpened { InMeeting: false } opened:
                    NoteConnected(opened.Round, opened.Register);
                    break;
                case MinutesSilenceOpened opened:
                    NoteConnected(opened.Round, opened.Register);
                    break;
            }
        }
    }

    private void NoteConnected(RoundId round, ValueList<RegisterEntry> register)
    {
        var connected = _audiences.Connected().Seats;
        foreach (var entry in register.Where(e => connected.Contains(e.Seat)))
        {
            Note(round, entry.Seat);
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
