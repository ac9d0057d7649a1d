using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>
/// The read-only whole that documents are made from: a roundtable at an event of its journal, as a readership may see
/// it, with everything resolved (names, local times, order, numbers, sentences). Written as <c>record.json</c>
/// (<see cref="RecordJson"/>); its identity is the SHA-256 of those bytes.
/// </summary>
/// <param name="Format"><see cref="RecordJson.Format"/>.</param>
/// <param name="Roundtable">What it is called, where and when it was held.</param>
/// <param name="Number">The number of the event it was taken at.</param>
/// <param name="Hash">The journal's hash at that event, in lower-case hexadecimal.</param>
/// <param name="Sectors">The sectors, in their order.</param>
/// <param name="Seats">The seats by sector, in their order; those removed that the record speaks of among them.</param>
/// <param name="Attendance">Who was at the table and when, in the order of the seats.</param>
/// <param name="Agenda">The items in the order of the agenda, those below an item following it.</param>
/// <param name="Points">The consensus points, in the order of the agenda and of the paragraphs.</param>
public sealed partial record Record(
    string Format,
    RecordRoundtable Roundtable,
    long Number,
    string Hash,
    ValueList<RecordSector> Sectors,
    ValueList<RecordSeat> Seats,
    ValueList<RecordAttendance> Attendance,
    ValueList<RecordItem> Agenda,
    ValueList<RecordPoint> Points)
{
    /// <summary>The readership it was made for: <c>public</c>, or a marking's id; absent where it holds everything.</summary>
    public string? Readership { get; init; }

    /// <summary>The markings this readership may see, lowest first.</summary>
    public ValueList<RecordMarking> Markings { get; init; }

    /// <summary>The highest marking of anything in it: the banner of its documents.</summary>
    public RecordMarking? Banner { get; init; }

    /// <summary>The comments on the whole.</summary>
    public ValueList<RecordComment> Comments { get; init; }

    /// <summary>The speeches made while no item was taken up.</summary>
    public ValueList<RecordSpeech> Speeches { get; init; }

    /// <summary>Statements for the record, by paragraph.</summary>
    public ValueList<RecordStatement> Statements { get; init; }

    /// <summary>Procedural decisions, by paragraph; absent where none was taken.</summary>
    public ValueList<RecordProcedure>? Procedures { get; init; }

    /// <summary>Rulings on points of order, by paragraph; absent where there were none.</summary>
    public ValueList<RecordRuling>? Rulings { get; init; }

    /// <summary>How long was spoken; absent where nobody spoke.</summary>
    public RecordSpoken? Spoken { get; init; }

    /// <summary>Actions, in the order they were assigned or taken over from the roundtable before.</summary>
    public ValueList<RecordAction> Actions { get; init; }

    /// <summary>The series it is of.</summary>
    public SeriesId? Series { get; init; }

    /// <summary>The roundtable before it in the series.</summary>
    public RoundtableId? Previous { get; init; }

    /// <summary>The positions of earlier roundtables of the series, as they stand here.</summary>
    public ValueList<RecordPosition> Register { get; init; }

    /// <summary>The next meeting, where one was agreed.</summary>
    public RecordMeeting? NextMeeting { get; init; }

    /// <summary>The life of the minutes; absent where nothing was done about them.</summary>
    public RecordMinutes? Minutes { get; init; }

    /// <summary>The organisation whose documents these are; absent where none was set.</summary>
    public Organisation? Organisation { get; init; }

    /// <summary>To whom the summary report goes, and what it is filed under; absent where nothing is set.</summary>
    public Distribution? Distribution { get; init; }
}

/// <summary>What a roundtable is called, where and when it was held.</summary>
/// <param name="Languages">Its languages.</param>
/// <param name="Authentic">The one whose text prevails.</param>
/// <param name="TimeZone">The IANA time zone of every local time in the record.</param>
/// <param name="Rule">The default rule.</param>
/// <param name="Start">When it was planned to open.</param>
/// <param name="Opened">When it was opened.</param>
/// <param name="Closed">When it was closed; absent while it isn't.</param>
/// <param name="Taken">The time of the record's last event.</param>
/// <param name="Attribution">How closely it names who is behind what was said, where that was chosen.</param>
public sealed record RecordRoundtable(
    RoundtableId Id, Text Title, Stage Stage, ValueList<Language> Languages, Language Authentic, string TimeZone,
    Noun Noun, RollKind Roll, ConsensusRule Rule, LocalTime Taken, Text? Host = null, Text? Place = null, string? Online = null,
    Text? Background = null, LocalTime? Start = null, LocalTime? Opened = null, LocalTime? Closed = null, AttributionLevel? Attribution = null);

/// <summary>A sector, with how many of its seats were at the table.</summary>
/// <param name="Essential">Whether there is no agreement without it.</param>
/// <param name="Seats">Its seats that arrived at least once.</param>
/// <param name="WithoutVote">Those of them without a vote.</param>
public sealed record RecordSector(SectorId Id, Text Name, bool Essential, int Seats, int WithoutVote);

/// <summary>A seat and the persons on it.</summary>
/// <param name="Removed">Whether it was removed.</param>
public sealed record RecordSeat(
    SeatId Id, Text Name, SectorId Sector, bool Votes, int Weight, bool Removed, ValueList<RecordPerson> Persons);

/// <summary>A person on a seat, by name.</summary>
public sealed record RecordPerson(string Name, Part Part);

/// <summary>When a seat was at the table.</summary>
/// <param name="SteppedOut">What it had stepped out of, in that order; absent where it was nothing.</param>
public sealed record RecordAttendance(SeatId Seat, ValueList<RecordStay> Stays, ValueList<RecordSteppedOut>? SteppedOut = null);

/// <summary>A time in which a seat took no part in a point, or, where none is named, in anything.</summary>
/// <param name="Until">When it took part again or the point had ended; absent where neither came.</param>
public sealed record RecordSteppedOut(LocalTime From, LocalTime? Until = null, PointId? Point = null);

/// <summary>A time at the table; without an end where it lasts to the end.</summary>
public sealed record RecordStay(LocalTime Arrived, AttendanceMode Mode, LocalTime? Left = null);

/// <summary>An agenda item and what came of it. What it holds is ordered by paragraph.</summary>
/// <param name="Number"><c>1</c>, <c>1.1</c>.</param>
/// <param name="Level">1 at the top, 2 below, …</param>
/// <param name="Seconds">The time spent on it.</param>
/// <param name="Points">The ids of its points.</param>
/// <param name="Minutes">The time allotted.</param>
/// <param name="Reason">Why it was put off.</param>
/// <param name="Planned">When it was to begin by the plan, where that can be said.</param>
/// <param name="PlannedEnd">When it was to end by the plan, where that can be said.</param>
/// <param name="Times">When it was discussed; absent where it never was.</param>
/// <param name="Papers">The papers on it and on its points; absent where there are none.</param>
public sealed record RecordItem(
    ItemId Id, string Number, int Level, Text Title, ItemState State, long Seconds, ValueList<RecordNote> Notes,
    ValueList<RecordComment> Comments, ValueList<PointId> Points, ValueList<RecordSpeech> Speeches,
    SeatId? Lead = null, int? Minutes = null, Text? Reason = null, LocalTime? Planned = null, LocalTime? PlannedEnd = null,
    ValueList<RecordSpan>? Times = null, ValueList<RecordPaper>? Papers = null)
{
    /// <summary>The sector of the seat that leads it, where that alone is said.</summary>
    public SectorId? LeadSector { get; init; }

    /// <summary>How closely the record names on this item, where it isn't as on the whole.</summary>
    public AttributionLevel? Attribution { get; init; }
}

/// <summary>A time in which an item was discussed; without an end where that goes on.</summary>
public sealed record RecordSpan(LocalTime From, LocalTime? To = null);

/// <summary>A paper.</summary>
/// <param name="Number">The number of its item and its place on it, such as <c>2/1</c>; the numbers of those that were taken away aren't given again.</param>
/// <param name="Sha256">Of its file, in lower-case hexadecimal.</param>
/// <param name="Bytes">The size of its file.</param>
/// <param name="Point">The point it is on.</param>
/// <param name="Removed">When it was taken away, after the session had been opened.</param>
public sealed record RecordPaper(
    PaperId Id, string Number, Text Title, string Sha256, long Bytes, ValueList<long> Events, PointId? Point = null, LocalTime? Removed = null);

/// <summary>A procedural decision, with its sentence.</summary>
/// <param name="Paragraph">Its number, running through the document, the same in every language.</param>
/// <param name="Item">The item among whose paragraphs it stands; absent where it is on the whole.</param>
/// <param name="Opening">True where it is on the whole and was taken before any item was taken up: it stands before the items, the others behind them.</param>
/// <param name="Seat">Who was elected.</param>
public sealed record RecordProcedure(
    int Paragraph, ProcedureId Id, ProcedureKind What, ProcedureHow How, Text Sentence, LocalTime Decided, ValueList<long> Events,
    ItemId? Item = null, bool? Opening = null, SeatId? Seat = null, RaisedHands? Hands = null)
{
    /// <summary>Its marking, where it was given one or is kept from somebody.</summary>
    public RecordMarking? Marking { get; init; }
}

/// <summary>A paragraph of the rapporteur's.</summary>
/// <param name="Paragraph">Its number, running through the document, the same in every language.</param>
/// <param name="Events">The events it came from.</param>
/// <param name="Point">The point it is on.</param>
/// <param name="Seat">The seat it is about.</param>
public sealed record RecordNote(
    int Paragraph, NoteId Id, Text Text, ValueList<long> Events, PointId? Point = null, SeatId? Seat = null, RecordMarking? Marking = null)
{
    /// <summary>The sector it is about, where that alone is said.</summary>
    public SectorId? Sector { get; init; }

    /// <summary>The person who spoke for the seat, where the level is that of persons.</summary>
    public string? Person { get; init; }
}

/// <summary>A seat's statement for the record.</summary>
/// <param name="Paragraph">Its number, running through the document, the same in every language.</param>
/// <param name="Seat">Its author, where the level of attribution or the author itself lets it be named.</param>
/// <param name="Signatures">The other seats that joined it, in the order they did.</param>
/// <param name="Events">The events it came from.</param>
/// <param name="Item">The item whose paragraphs it stands among; none where it is on the whole.</param>
/// <param name="Point">The point it is on.</param>
public sealed record RecordStatement(
    int Paragraph, StatementId Id, SeatId? Seat, Text Text, ValueList<SeatId> Signatures, ValueList<long> Events, ItemId? Item = null, PointId? Point = null)
{
    /// <summary>The sector of its author, where that alone is said.</summary>
    public SectorId? Sector { get; init; }

    /// <summary>How many others joined it that aren't named.</summary>
    public int? Joined { get; init; }

    /// <summary>Its marking, where it was given one or is kept from somebody.</summary>
    public RecordMarking? Marking { get; init; }
}

/// <summary>A comment of the reporter's: set apart, and outside the numbering, so that records with and without it have the same numbers.</summary>
public sealed record RecordComment(CommentId Id, Text Text, RecordMarking Marking, ValueList<long> Events);

/// <summary>A marking as a paragraph carries it.</summary>
public sealed record RecordMarking(MarkingId Id, Text Name, string Portion);

/// <summary>A speech; those given in error aren't in the record.</summary>
/// <param name="Seconds">The time spoken, without pauses, in whole seconds.</param>
/// <param name="To">The speech it replied to or asked about.</param>
public sealed record RecordSpeech(
    SpeechId Id, SeatId? Seat, FloorKind Kind, LocalTime From, long Seconds, ValueList<long> Events, LocalTime? Ended = null, SpeechId? To = null)
{
    /// <summary>The sector of the seat, where that alone is said.</summary>
    public SectorId? Sector { get; init; }

    /// <summary>The person who spoke for the seat, where the level is that of persons.</summary>
    public string? Person { get; init; }
}

/// <summary>A ruling on a point of order.</summary>
/// <param name="Paragraph">Its number, running through the document, the same in every language.</param>
/// <param name="Seat">Who raised it, where the level of attribution lets it be named.</param>
/// <param name="Raised">When it was raised.</param>
/// <param name="Item">The item that was discussed, where one was.</param>
/// <param name="Speech">The speech it was made in, where it was given the floor.</param>
public sealed record RecordRuling(
    int Paragraph, RequestId Id, SeatId? Seat, Text Ruling, LocalTime Raised, ValueList<long> Events, ItemId? Item = null, SpeechId? Speech = null)
{
    /// <summary>The sector of who raised it, where that alone is said.</summary>
    public SectorId? Sector { get; init; }
}

/// <summary>How long was spoken in the whole session; points of order don't count. No seats, or no sectors, where the level of attribution keeps out who spoke.</summary>
/// <param name="Sectors">By sector, in their order; those that spoke.</param>
/// <param name="Seats">By seat, in their order; those that spoke.</param>
public sealed record RecordSpoken(ValueList<RecordSectorSpoken> Sectors, ValueList<RecordSeatSpoken> Seats);

/// <summary>How often, and how many seconds in all, the seats of a sector spoke: the sum of theirs.</summary>
public sealed record RecordSectorSpoken(SectorId Sector, int Speeches, long Seconds);

/// <summary>How often, and how many seconds in all, a seat spoke: the sum of its speeches in whole seconds.</summary>
public sealed record RecordSeatSpoken(SeatId Seat, int Speeches, long Seconds);

/// <summary>A position of an earlier roundtable of the series.</summary>
/// <param name="Title">What that roundtable is called.</param>
/// <param name="Sentence">What its record says of it.</param>
/// <param name="Change">What changed it since.</param>
public sealed record RecordPosition(
    RoundtableId Roundtable, PointId Point, Text Title, Text Text, Text Sentence, LocalTime Decided, PositionChange? Change = null)
{
    /// <summary>Its marking there, where it had one that keeps it from somebody.</summary>
    public RecordMarking? Marking { get; init; }
}

/// <summary>The next meeting, with its sentence.</summary>
public sealed record RecordMeeting(int Paragraph, Text When, Text Place, Text Sentence, ValueList<long> Events, LocalTime? Start = null);
