using Consultation.Domain;
using Consultation.Domain.Consensus;

namespace Consultation.Documents;

/// <summary>The words of documents in one language, beside the sentences that the record brings.</summary>
internal interface IDocumentWords
{
    Language Language { get; }

    string Kind(DocumentKind kind);

    /// <summary>The names of the lines of the title block.</summary>
    string Held { get; }

    string Present { get; }

    string Status { get; }

    /// <summary>The name of the line that names the authentic language.</summary>
    string AuthenticText { get; }

    /// <summary>The authentic language, and where the document is in another, that it is a translation.</summary>
    string Authentic(Language authentic);

    string Note { get; }

    string Agenda { get; }

    string Attendance { get; }

    string Sector { get; }

    string Seat { get; }

    string Arrived { get; }

    string Left { get; }

    string NextMeeting { get; }

    string Comment { get; }

    string EndComment { get; }

    /// <summary>The heading of what is annexed: reservations, statements, or both.</summary>
    string Annex(bool reservations, bool statements);

    /// <summary>The heading of the statements on the whole.</summary>
    string Statements { get; }

    string About { get; }

    string NothingAdopted { get; }

    string Online { get; }

    /// <summary>What a time without an end lasts to.</summary>
    string ToTheEnd(bool closed);

    /// <summary>The readership that has the lowest marking and no comments.</summary>
    string Public { get; }

    /// <summary>A readership up to a marking.</summary>
    string UpTo(string portion);

    /// <summary><c>23 February 2009</c>.</summary>
    string Date(LocalTime time);

    /// <summary><c>10:05</c>.</summary>
    string Time(LocalTime time);

    /// <summary>Day, times and offset of a session.</summary>
    string Session(RecordRoundtable roundtable);

    /// <summary>The seats that were at the table, by sector.</summary>
    string Seats(IReadOnlyList<(string Sector, int Seats, int WithoutVote)> sectors);

    string Draft(long number, Stage stage);

    string Speakers(IReadOnlyList<string> speakers);

    /// <summary>A seat among the speakers, with what it did other than make a statement, and whose speech that was to.</summary>
    string Speaker(string seat, FloorKind kind, string? to);

    string PointsOfOrder(IReadOnlyList<string> seats);

    /// <summary>What stands before a ruling on a point of order, given who raised it where that may be said.</summary>
    string Ruling(string? seat);

    /// <summary>The heading of the rulings given while no item was taken up.</summary>
    string Rulings { get; }

    /// <summary>The heading of the table of speaking times.</summary>
    string SpeakingTimes { get; }

    /// <summary>The heading of how often was spoken.</summary>
    string Speeches { get; }

    /// <summary>The heading of how long was spoken.</summary>
    string TimeSpoken { get; }

    /// <summary>What the table of speaking times leaves out.</summary>
    string SpeakingTimesNote { get; }

    /// <summary><c>1 h 2 min 3 s</c>.</summary>
    string Duration(long seconds);

    string Lead(string seat);

    string Deferred(string? reason);

    /// <summary>When an item was discussed, and when it was to be by the plan.</summary>
    string ItemTimes(IReadOnlyList<RecordSpan> times, LocalTime? planned, LocalTime? plannedEnd);

    /// <summary>The papers of an item.</summary>
    string Papers(IReadOnlyList<(string Number, string Title, bool Removed)> papers);

    /// <summary>The heading of procedural decisions taken before any item.</summary>
    string Opening { get; }

    /// <summary>The heading of procedural decisions on the whole taken later.</summary>
    string Conduct { get; }

    string Untouched { get; }

    /// <summary>Where a point of this item is that was decided together with one of another item.</summary>
    string Elsewhere(string item, int paragraph);

    string Decision(int number, string label);

    string Positions(Position position, IReadOnlyList<string> seats);

    /// <summary>What a sector voted by raised hands.</summary>
    string Hands(string sector, Tally counts);

    /// <summary>Whose votes a seat cast by proxy.</summary>
    string Proxies(string holder, IReadOnlyList<string> seats);

    /// <summary>The receipts of a secret vote by position.</summary>
    string Receipts(IReadOnlyList<ListedReceipt> receipts);

    /// <summary>An outcome that a point had before it was reopened.</summary>
    string Earlier(int? number, LocalTime? decided, string outcome);

    /// <summary>Whether a position is in force, and what changed it: a decision of this roundtable by its number, or one of another.</summary>
    string Change(PositionStanding standing, int? decision, string? roundtable, string? reason);

    /// <summary>The heading of the positions of earlier roundtables.</summary>
    string Register { get; }

    /// <summary>Which roundtable adopted a position, and when.</summary>
    string Registered(string roundtable, LocalTime decided);

    string Declared(bool unanswered, string reason);

    string Reason(string reason);

    string Reservation(string? seat, string text);

    string Objection(string? seat, string text);

    string Answer(string text);

    string Withdrawn { get; }

    /// <summary>When and how a position was adopted.</summary>
    string Adopted(RecordPoint point, RecordRound? round, string item);

    /// <summary>When and how a silence procedure ran and ended.</summary>
    /// <param name="seat">The seat that broke it, where it may be named.</param>
    /// <param name="reason">Why it was cancelled, where it was.</param>
    string Silence(RecordSilence silence, string? seat, string? reason);

    /// <summary>How the moment of a silence procedure was moved.</summary>
    string Extended(RecordExtension extension, string reason);

    string NotReached(IReadOnlyList<string> seats);

    /// <summary>What of a position stands in the annex; one of the numbers is above zero.</summary>
    string Annexed(int reservations, int statements);

    /// <summary>What stands before a statement: whose it is, and who joined it.</summary>
    string Statement(string seat, IReadOnlyList<string> joined);

    /// <summary>An amendment that was declined, with the reason; or, without one, that was not taken up. By the chair where no seat is named.</summary>
    string Amendment(string? seat, string text, string? declined);

    /// <summary>The languages that a text isn't in yet.</summary>
    string TranslationPending(IReadOnlyList<Language> languages);

    /// <summary>That a text stands here in another language, because it isn't in the document's yet.</summary>
    string Untranslated(Language given);

    /// <summary>Which language a text is in that isn't there in the document's, to stand after it.</summary>
    string GivenIn(Language given);

    string OnDecision(int number);

    string ShortRecord(string identity, long number);

    /// <summary>What a document is based on.</summary>
    string Basis(RecordRoundtable roundtable, long number);

    string RecordHash { get; }

    string JournalHash { get; }
}

/// <summary>The languages documents are written in.</summary>
internal static class DocumentWords
{
    public static IReadOnlyList<IDocumentWords> All { get; } = [new EnglishDocumentWords(), new RussianDocumentWords(), new KazakhDocumentWords()];

    public static IDocumentWords In(Language language) => All.First(words => words.Language == language);
}
