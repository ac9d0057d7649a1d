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
    private bool _waiting;

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
    /// Moves on to a state; false where it shows nothing new. Where nothing but the progress of a vote is new it may have
    /// to wait: then <paramref name="later"/> says how long.
    /// </summary>
    public bool MoveOn(Roundtable state, long now, TimeProvider time, out TimeSpan? later)
    {
        later = null;
        var view = Fresh(state);
        var since = time.GetElapsedTime(_pushed, now);
        if (!_runs && since < Audiences.ProgressWindow && view.OnlyChanged(Stream.Latest, "progress"))
        {
            later = _waiting ? null : Audiences.ProgressWindow - since;
            _waiting = true;
            return false;
        }

        _waiting = false;
        if (!Stream.MoveOn(view))
        {
            return false;
        }

        _pushed = now;
        return true;
    }
}
