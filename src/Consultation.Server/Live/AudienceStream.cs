using Consultation.Domain;
using Consultation.Server.Views;

namespace Consultation.Server.Live;

/// <summary>The stream of one audience, with the builder that makes its views.</summary>
internal sealed class AudienceStream
{
    private readonly ViewBuilder _builder;
    private readonly bool _runs;
    private View _fresh;
    private long _pushed;
    private volatile bool _waiting;

    public AudienceStream(Audience audience, Roundtable state)
    {
        _builder = new ViewBuilder(audience);
        _runs = audience == Audience.Facilitator;
        _fresh = _builder.Build(state);
        Stream = new ViewStream("audience", _fresh);
    }

    /// <summary>What connections are sent.</summary>
    public ViewStream Stream { get; }

    /// <summary>The view at a state, whether it was pushed or not.</summary>
    public View Fresh(Roundtable state) => _fresh.Number == state.Number ? _fresh : _fresh = _builder.Build(state);

    /// <summary>
    /// Moves on to a state. Where nothing but the progress of a vote is new it may have to wait: then says how long,
    /// and calls for <see cref="Woken"/> at that time.
    /// </summary>
    public TimeSpan? MoveOn(Roundtable state, long now, TimeProvider time)
    {
        var view = Fresh(state);
        var since = time.GetElapsedTime(_pushed, now);
        if (!_runs && since < Audiences.ProgressWindow && view.OnlyChanged(Stream.Latest, "progress") && !view.SameAs(Stream.Latest))
        {
            if (_waiting)
            {
                return null;
            }

            _waiting = true;
            return Audiences.ProgressWindow - since;
        }

        if (Stream.MoveOn(view))
        {
            _pushed = now;
        }

        return null;
    }

    /// <summary>The wait is over. Timers may be early by a little; then the next state finds out and waits again.</summary>
    public void Woken() => _waiting = false;
}
