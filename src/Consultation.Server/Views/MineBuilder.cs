using Consultation.Domain;

namespace Consultation.Server.Views;

/// <summary>Makes the view of a seat's own matters, which nobody else sees.</summary>
internal static class MineBuilder
{
    /// <summary>The slice <c>mine</c> of a seat; null where there is no such seat.</summary>
    public static View? Build(Roundtable r, SeatId id)
    {
        if (r.Seats.Find(id) is not { } seat)
        {
            return null;
        }

        var round = r.OpenRound is { } under && r.Rounds[under].Entry(id) is not null ? r.Rounds[under] : null;
        var byHands = round?.Stands(id) == false;
        var open = round is not null && !byHands && !seat.IsOutOfAny(round.Points) ? r.OpenRound : null;
        var silences = r.Silences.Where(s => s.IsOpen && s.Entry(id) is not null && !seat.Removed && !seat.IsOutOf(s.Point)).ToList();
        return new View(r.Number,
        [
            new Slice(
                "mine",
                new MineShape(
                    id, seat.Name, seat.Sector, seat.Votes, seat.Weight, seat.IsPresent, seat.IsPresent ? seat.Stays[^1].Mode : null, seat.VoteHolder, open,
                    byHands, [.. r.Rounds.Where(x => x.Entry(id) is not null).Select(x => x.Id)], seat.Proxy,
                    [.. silences.Where(s => s.Point is not null).Select(s => s.Id)], [.. silences.Where(s => s.Point is not null && s.Notified.Contains(id)).Select(s => s.Id)],
                    silences.Find(s => s.Point is null)?.Id,
                    seat.Language,
                    ViewBuilder.SpokenOf(r, ViewBuilder.SpeechesOf(r.Floor, id)), ViewBuilder.PersonsOf(seat), ViewBuilder.OutOf(seat, o => o.Back is null)),
                new SliceList("proxies", seat.Holds.ToDictionary(from => from.Value, from => (object)Held(r, r.Seats[from], seat))),
                new SliceList("ballots", Ballots(r, id)),
                new SliceList("requests", r.Floor.Queue.Where(q => q.Seat == id).ToDictionary(
                    q => q.Id.Value, q => (object)ViewBuilder.RequestOf(r.Floor, q))),
                new SliceList("objections", r.Objections.Where(o => o.Seat == id).ToDictionary(
                    o => o.Id.Value, o => (object)new MyObjectionShape([.. o.Points.Select(p => p.Point)], o.Text, o.Answer, o.Withdrawn))),
                new SliceList("reservations", r.Reservations.Where(o => o.Seat == id).ToDictionary(
                    o => o.Id.Value, o => (object)new ReservationShape(o.Points, o.Text, id))),
                new SliceList("amendments", r.Amendments.Where(a => a.Seat == id).ToDictionary(
                    a => a.Id.Value, a => (object)new MyAmendmentShape(a.Point, a.Version, a.State, a.Answer))),
                new SliceList("corrections", r.Minutes.Corrections.Where(c => c.Seat == id).ToDictionary(
                    c => c.Id.Value, c => (object)new MyCorrectionShape(c.Version, c.Paragraph, c.Text, c.Reason, c.State, c.Answer, c.Time))),
                new SliceList("statements", r.Statements.Where(s => s.Seat == id || s.Signatures.Exists(x => x.Seat == id)).ToDictionary(
                    s => s.Id.Value, s => (object)new MyStatementShape(s.Seat == id)))),
        ]);
    }

    /// <summary>The seat whose own matters an event changes; null where it may change those of any.</summary>
    public static SeatId? Touched(Event e) => e switch
    {
        // One cast by proxy changes the matters of two seats.
        BallotCast { Proxy: null } x => x.Seat,
        BallotChanged { Proxy: null } x => x.Seat,
        FloorRequested x => x.Seat,
        ReservationEntered x => x.Seat,
        ObjectionRaised x => x.Seat,
        AmendmentProposed x => x.Seat,
        StatementEntered x => x.Seat,
        StatementCoSigned x => x.Seat,
        SignatureWithdrawn x => x.Seat,
        VoteHeld x => x.Seat,
        SeatNotified x => x.Seat,
        CorrectionProposed x => x.Seat,
        _ => null,
    };

    /// <summary>Whether an event changes nothing of any seat's own matters.</summary>
    public static bool TouchesNobody(Event e) => e is QuorumReached or QuorumLost or NoteWritten or NoteRevised or NoteRemoved
        or CommentWritten or CommentRevised or CommentRemoved or FloorOpened or FloorClosed
        or SpeechPaused or SpeechResumed or SpeechExtended or SpeakingOrderSet or SpeakingLimitsSet or RequestMoved
        or ActionAssigned or ActionChanged or ActionCompleted or ActionDropped or ActionReopened
        or PaperAttached or PaperRemoved or ProcedureDecided or ProcedureWithdrawn or AttributionSet or ParagraphMarked or TextBracketed or BracketLifted or PointTranslated or SentenceAdded
        or TraditionSet or OrganisationSet or DistributionSet or ParagraphEdited or MinutesCirculated or CirculationEnded or MinutesApproved or MinutesPublished or CorrigendumIssued or PublicationSuperseded;

    private static HeldProxyShape Held(Roundtable r, Seat principal, Seat holder)
    {
        var round = r.OpenRound is { } id && r.Rounds[id] is var open && open.Secrecy != Secrecy.Secret
            && open.Entry(principal.Id) is not null && open.Stands(principal.Id)
            && !principal.IsOutOfAny(open.Points) && !holder.IsOutOfAny(open.Points) ? open : null;
        return new HeldProxyShape(
            principal.Name, principal.IsPresent, holder.IsPresent && !principal.IsPresent ? round?.Id : null,
            round?.Ballots.TryGetValue(principal.Id, out var ballot) == true && ballot.Proxy == holder.Id ? Of(round, principal.Id, ballot) : null);
    }

    private static MyBallotShape Of(Round round, SeatId seat, Ballot ballot) =>
        new(ballot.Position, ballot.Text, ballot.Named ? true : null, ballot.Time, ballot.Event, ballot.Proxy, round.Stands(seat) ? null : true, ballot.OnBehalf ? true : null);

    private static Dictionary<string, object> Ballots(Roundtable r, SeatId id)
    {
        var ballots = new Dictionary<string, object>();
        foreach (var round in r.Rounds)
        {
            if (round.Ballots.TryGetValue(id, out var ballot))
            {
                ballots.Add(round.Id.Value, Of(round, id, ballot));
            }
        }

        return ballots;
    }
}
