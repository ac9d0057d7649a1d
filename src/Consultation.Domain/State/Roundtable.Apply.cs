using System.Diagnostics;

namespace Consultation.Domain;

public sealed partial record Roundtable
{
    /// <summary>
    /// The state after an event. Events are facts: nothing is checked here but that the journal's first event creates
    /// the roundtable and the others follow without a gap.
    /// </summary>
    /// <exception cref="InvalidOperationException">The event isn't the next of this journal.</exception>
    public static Roundtable Apply(RoundtableId id, Roundtable? before, Recorded recorded)
    {
        if (recorded.Number != (before?.Number ?? 0) + 1)
        {
            throw new InvalidOperationException(
                $"Event {recorded.Number} of {id} can't follow event {before?.Number ?? 0}.");
        }

        return (before, recorded.Body) switch
        {
            (null, RoundtableCreated created) => Created(id, created, recorded),
            (null, _) => throw new InvalidOperationException($"The journal of {id} doesn't begin with its creation."),
            ({ } state, var body) => state.After(body, recorded).Noting(body, recorded) with { Number = recorded.Number, Time = recorded.Time },
        };
    }

    private static Roundtable Created(RoundtableId id, RoundtableCreated e, Recorded recorded) => new()
    {
        Id = id,
        Number = recorded.Number,
        Time = recorded.Time,
        Description = new Description(
            e.Title, e.Languages, e.Authentic, e.TimeZone, e.Roll, e.Noun, e.Host, e.Place, e.Online, e.Start, null),
        Rehearses = e.Rehearses,
    };

    private Roundtable After(Event body, Recorded at) => body switch
    {
        BallotCast or BallotChanged or VoteOpened or VoteClosed or OutcomeDeclared => AfterVoting(body, at),
        VoteExtended or PointSeparated or CountEntered or RoundAnnulled or IntendedVoteStated
            or TemperatureCheckOpened or TemperatureCheckClosed => AfterRounds(body, at),
        FloorOpened or FloorClosed or FloorRequested or RequestWithdrawn or FloorGiven or SpeechEnded or SpeechPaused or SpeechResumed or SpeechExtended
            or SpeakingOrderSet or RequestMoved or SpeakingLimitsSet or FloorGivenInError or PointOfOrderRuled => AfterFloor(body, at).InOrder(),
        SectorAdded or SectorChanged or SectorRemoved or SeatAdded or SeatChanged or SeatRemoved or PersonAssigned
            or PersonReleased or VoteHeld or SeatArrived or SeatLeft or SeatSteppedOut or SeatSteppedIn or ProxyGiven or ProxyWithdrawn or QuorumReached or QuorumLost => AfterSeats(body, at).InOrder(),
        ItemAdded or ItemChanged or ItemMoved or ItemRemoved or ItemTakenUp or ItemConcluded or ItemDeferred => AfterAgenda(body, at).InOrder(),
        PointDrafted or PointTabled or PointRuleSet or PointWithdrawn or PointDeferred
            or DiscussionRecorded or SenseStated or SenseUndone or PointDecided or PointReopened => AfterPoints(body, at),
        AmendmentProposed or AmendmentDeclined or AmendmentWithdrawn or PointRevised or TextBracketed or BracketLifted
            or PointTranslated or SentenceAdded => AfterText(body, at),
        PlacedInSeries or PositionAmended or PositionSuperseded => AfterSeries(body, at),
        PaperAttached or PaperRemoved or ProcedureDecided or ProcedureWithdrawn => AfterPapers(body, at),
        StatementEntered or StatementCoSigned or SignatureWithdrawn => AfterStatements(body, at),
        ReservationEntered or ObjectionRaised or ObjectionAnswered or ObjectionWithdrawn => AfterObjections(body, at),
        SilenceOpened or MinutesSilenceOpened or SeatNotified or SilenceBroken or SilenceExtended or SilenceCancelled or SilenceKept => AfterSilence(body, at),
        ActionAssigned or ActionChanged or ActionCompleted or ActionDropped or ActionReopened => AfterActions(body, at),
        NoteWritten or NoteRevised or NoteRemoved or CommentWritten or CommentRevised or CommentRemoved => AfterNotes(body, at),
        TraditionSet or ParagraphEdited or MinutesCirculated or CorrectionProposed or CorrectionAccepted or CorrectionDeclined or CirculationEnded
            or MinutesApproved or MinutesPublished or CorrigendumIssued or PublicationSuperseded => AfterMinutes(body, at),
        _ => AfterLife(body, at),
    };

    private Roundtable AfterLife(Event body, Recorded at) => body switch
    {
        RoundtableDescribed e => this with
        {
            Description = new Description(
                e.Title, e.Languages, e.Authentic, e.TimeZone, e.Roll, e.Noun, e.Host, e.Place, e.Online, e.Start, e.Background),
        },
        DefaultRuleSet e => this with { DefaultRule = e.Rule },
        MarkingsSet e => this with { Markings = e.Markings, DefaultMarking = e.Default, Ids = Ids.Union(e.Markings.Select(m => m.Id.Value)) },
        PartsSet e => this with { Parts = e.Parts },
        RoundtableScheduled => this with { Stage = Stage.Scheduled },
        RoundtableOpened => this with { Stage = Stage.Live, Opened = Opened ?? at.Time },
        RoundtableSuspended => this with { Stage = Stage.Suspended },
        RoundtableResumed => this with { Stage = Stage.Live },
        RoundtableClosed => this with { Stage = Stage.Closed, Closed = at.Time },
        AttributionSet e => e.Item is { } item ? ChangeItem(item, i => i with { Attribution = e.Level }) : this with { Attribution = e.Level },
        ParagraphMarked e => Marked(e),
        OrganisationSet e => this with { Organisation = e.Organisation },
        DistributionSet e => this with { Distribution = e.Distribution.IsEmpty ? null : e.Distribution },
        NextMeetingSet e => this with { NextMeeting = new NextMeeting(e.When, e.Place, e.Start, at.Time, at.Number) },
        _ => throw new UnreachableException($"No state follows {body.GetType().Name}."),
    };

    private Roundtable AfterNotes(Event body, Recorded at) => body switch
    {
        NoteWritten e => this with
        {
            Notes = Notes.With(e.Note, new Note(e.Note, e.Item, e.Point, e.Text, e.Seat, e.Marking, at.Number)
            {
                Speaker = e.Seat is { } seat ? SpeakerOf(seat) : null,
                Kept = e.Kept,
            }),
            Ids = Ids.Add(e.Note.Value),
        },
        NoteRevised e => this with
        {
            Notes = Notes.Change(e.Note, n => n with
            {
                Text = e.Text,
                Seat = e.Seat,
                Speaker = n.Seat == e.Seat ? n.Speaker : e.Seat is { } seat ? SpeakerOf(seat) : null,
                Marking = e.Marking,
                Kept = e.Kept,
                Revised = at.Number,
            }),
        },
        NoteRemoved e => this with { Notes = Notes.Without(e.Note) },
        CommentWritten e => this with
        {
            Comments = Comments.With(e.Comment, new Comment(e.Comment, e.Item, e.Text, e.Marking, at.Number) { Kept = e.Kept }),
            Ids = Ids.Add(e.Comment.Value),
        },
        CommentRevised e => this with
        {
            Comments = Comments.Change(e.Comment, c => c with { Text = e.Text, Marking = e.Marking, Kept = e.Kept, Revised = at.Number }),
        },
        CommentRemoved e => this with { Comments = Comments.Without(e.Comment) },
        _ => throw new UnreachableException(),
    };
}
