using System.Globalization;
using Consultation.Domain;
using Consultation.Domain.Consensus;

namespace Consultation.Documents;

/// <summary>The words of documents in English.</summary>
internal sealed class EnglishDocumentWords : IDocumentWords
{
    internal static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    public Language Language => Language.En;

    public string Held => "Held";

    public string Present => "Present";

    public string Status => "Status";

    public string AuthenticText => "Authentic text";

    public string Note => "Introductory note";

    public string Agenda => "Agenda";

    public string Attendance => "Attendance";

    public string Sector => "Sector";

    public string Seat => "Seat";

    public string Arrived => "Arrived";

    public string Left => "Left";

    public string NextMeeting => "Next meeting";

    public string Comment => "COMMENT";

    public string EndComment => "END COMMENT";

    public string Statements => "Statements";

    public string About => "About this document";

    public string NothingAdopted => "Nothing has been adopted.";

    public string Online => "online";

    public string Untouched => "This item was not taken up.";

    public string Withdrawn => "Withdrawn.";

    public string RecordHash => "SHA-256 of the record";

    public string JournalHash => "Hash of the journal at that event";

    public string Kind(DocumentKind kind) => kind switch
    {
        DocumentKind.AgreedPositions => "Agreed positions",
        DocumentKind.SummaryReport => "Summary report",
        DocumentKind.Attendance => "Attendance",
        DocumentKind.VotingRecord => "Voting record",
        DocumentKind.Actions => "Actions",
        _ => "Minutes",
    };

    public string ToTheEnd(bool closed) => closed ? "to the end" : "at the table";

    public string Public => "public";

    public string UpTo(string portion) => $"up to ({portion})";

    public string Date(LocalTime time) => $"{Whole(time.Value.Day)} {Months[time.Value.Month - 1]} {Whole(time.Value.Year)}";

    public string Time(LocalTime time) => Times.Of(time);

    public string Session(RecordRoundtable roundtable) => (roundtable.Opened, roundtable.Closed) switch
    {
        ({ } from, { } to) when from.Value.Date == to.Value.Date && from.Value.Offset == to.Value.Offset =>
            $"{Date(from)}, {Time(from)}–{Time(to)} ({Times.Offset(from)})",
        ({ } from, { } to) => $"{Date(from)}, {Time(from)} ({Times.Offset(from)}) to {Date(to)}, {Time(to)} ({Times.Offset(to)})",
        ({ } from, null) => $"{Date(from)}, from {Time(from)} ({Times.Offset(from)}); not closed",
        _ => roundtable.Start is { } start ? $"planned for {Date(start)}, {Time(start)} ({Times.Offset(start)}); not opened" : "not opened",
    };

    public string Seats(IReadOnlyList<(string Sector, int Seats, int WithoutVote)> sectors)
    {
        var all = sectors.Sum(sector => sector.Seats);
        return all == 0 ? "nobody" : $"{Count(all, "seat", "seats")}: " + string.Join(", ", sectors.Where(s => s.Seats > 0).Select(s =>
            $"{s.Sector} {Whole(s.Seats)}" + (s.WithoutVote == 0 ? ""
                : s.WithoutVote == s.Seats ? " (without a vote)"
                : $" ({Whole(s.WithoutVote)} without a vote)")));
    }

    public string Draft(long number, Stage stage) => $"Draft, from the record of event {Whole(number)}" + stage switch
    {
        Stage.Closed => "",
        Stage.Live or Stage.Suspended => "; the session is not closed",
        _ => "; the session has not been opened",
    };

    public string Speakers(IReadOnlyList<string> speakers) => $"Speakers: {string.Join("; ", speakers)}.";

    public string Speaker(string seat, FloorKind kind, string? to) => (kind, to) switch
    {
        (FloorKind.Reply, null) => $"{seat} (reply)",
        (FloorKind.Reply, _) => $"{seat} (reply to {to})",
        (FloorKind.Question, null) => $"{seat} (question)",
        (FloorKind.Question, _) => $"{seat} (question to {to})",
        _ => seat,
    };

    public string PointsOfOrder(IReadOnlyList<string> seats) => $"On points of order: {string.Join("; ", seats)}.";

    public string Ruling(string? seat) => seat is null
        ? "On a point of order the facilitator ruled:"
        : $"On a point of order raised by {seat}, the facilitator ruled:";

    public string Rulings => "Rulings on points of order";

    public string SpeakingTimes => "Speaking times";

    public string Speeches => "Speeches";

    public string TimeSpoken => "Time";

    public string SpeakingTimesNote => "Pauses and points of order are not counted.";

    public string Duration(long seconds) => Times.Duration(seconds, "h", "min", "s");

    public string Lead(string seat) => $"Introduced by: {seat}.";

    public string Deferred(string? reason) => reason is null ? "This item was put off." : $"This item was put off. Reason: {reason}";

    public string ItemTimes(IReadOnlyList<RecordSpan> times, LocalTime? planned, LocalTime? plannedEnd) => Times.OfItem(
        times, planned, plannedEnd, from => $"from {from}", (from, to) => to is null ? $"planned from {from}" : $"planned {from}–{to}");

    public string Papers(IReadOnlyList<(string Number, string Title, bool Removed)> papers) =>
        $"{(papers.Count == 1 ? "Paper" : "Papers")}: {string.Join("; ", papers.Select(p => $"{p.Number} {p.Title}{(p.Removed ? " (withdrawn)" : "")}"))}.";

    public string Opening => "Opening of the meeting";

    public string Conduct => "Conduct of the meeting";

    public string Elsewhere(string item, int paragraph) => $"Decided together with a point of item {item}: see paragraph {Whole(paragraph)}.";

    public string Decision(int number, string label) => $"Decision {Whole(number)} · {label}";

    public string Positions(Position position, IReadOnlyList<string> seats) => $"{Took(position)}: {string.Join("; ", seats)}.";

    public string Declared(bool unanswered, string reason) => unanswered
        ? $"Declared above an objection that was not answered. Reason given: {reason}"
        : $"Remark on the declaration: {reason}";

    public string Reason(string reason) => $"Reason: {reason}";

    public string Reservation(string? seat, string text) => seat is null ? $"Reservation: {text}" : $"Reservation of {seat}: {text}";

    public string Objection(string? seat, string text) => seat is null ? $"Objection: {text}" : $"Objection of {seat}: {text}";

    public string Answer(string text) => $"Answer: {text}";

    public string Adopted(RecordPoint point, RecordRound? round, string item) =>
        $"Adopted on {Date(point.Decided!.Value)} under item {item}, " + (point.Silence is not null ? "by silence procedure" : round?.Secrecy switch
        {
            null => "without a vote",
            Secrecy.Open => "by open vote",
            Secrecy.Secret => "by secret vote",
            _ => "by a vote whose ballots are not attributed to seats",
        });

    public string Silence(RecordSilence silence, string? seat, string? reason)
    {
        var procedure = $"Silence procedure {(silence.InMeeting ? "in the meeting" : "over days")}, from {Moment(silence.Opened)} to {Moment(silence.Until)}";
        var by = seat is null ? "" : $" by {seat}";
        return silence.State switch
        {
            SilenceState.Kept => $"{procedure}.",
            SilenceState.Cancelled => $"{procedure}: cancelled on {Moment(silence.Ended)}. Reason: {reason}",
            _ when silence.Amendment is not null => $"{procedure}: broken on {Moment(silence.Ended)}{by}, with an amendment.",
            _ => $"{procedure}: broken on {Moment(silence.Ended)}{by}, with an objection.",
        };
    }

    private string Moment(LocalTime time) => $"{Date(time)}, {Time(time)}";

    public string Extended(RecordExtension extension, string reason) => $"Moved to {Moment(extension.Until)}. Reason: {reason}";

    public string NotReached(IReadOnlyList<string> seats) => $"Not reached, and counted as not present: {string.Join("; ", seats)}.";

    public string Hands(string sector, Tally counts)
    {
        var parts = Tallies.Of(counts).Select(part => $"{part.Seats} {Phrases.Small(Took(part.Position))}").ToList();
        return $"{sector}, by raised hands: {(parts.Count == 0 ? "none" : string.Join(", ", parts))}";
    }

    public string Proxies(string holder, IReadOnlyList<string> seats) => $"{holder} voted also for {All(seats)}, by proxy";

    public string Receipts(IReadOnlyList<ListedReceipt> receipts) => "Receipts: " + string.Join("; ", receipts.GroupBy(r => r.Position).OrderBy(g => g.Key)
        .Select(group => $"{Words<Position>.Of(group.Key)} {string.Join(", ", group.Select(r => r.Receipt))}"));

    public string Earlier(int? number, LocalTime? decided, string outcome)
    {
        var what = number is { } n ? $"decision {n}" : "";
        var when = decided is { } time ? Moment(time) : "";
        var which = string.Join(", ", new[] { what, when }.Where(part => part.Length > 0));
        return $"Earlier outcome{(which.Length > 0 ? $" ({which})" : "")}: {outcome}";
    }

    public string Change(PositionStanding standing, int? decision, string? roundtable, string? reason)
    {
        var by = decision is { } number ? $" by decision {number}" : roundtable is not null ? $" by a decision of {roundtable}" : "";
        var words = standing switch
        {
            PositionStanding.InForce => "In force",
            PositionStanding.Amended => $"In force as amended{by}",
            _ => by.Length > 0 ? $"Superseded{by}" : "In force no more",
        };
        return reason is null ? $"{words}." : $"{words}. Reason: {reason}";
    }

    public string Register => "Positions of earlier meetings";

    public string Registered(string roundtable, LocalTime decided) => $"{roundtable}, {Date(decided)}";

    public string Annex(bool reservations, bool statements) => "Annex: " + (reservations, statements) switch
    {
        (true, true) => "reservations and statements",
        (true, false) => "reservations",
        _ => "statements",
    };

    public string Annexed(int reservations, int statements) => All(
    [
        .. reservations > 0 ? new[] { Count(reservations, "reservation", "reservations") } : [],
        .. statements > 0 ? new[] { Count(statements, "statement", "statements") } : [],
    ]) + ": see the annex";

    public string Statement(string seat, IReadOnlyList<string> joined) =>
        joined.Count == 0 ? $"Statement by {seat}:" : $"Statement by {seat}, joined by {All(joined)}:";

    public string Amendment(string? seat, string text, string? declined) =>
        $"Amendment proposed by {seat ?? "the chair"}, {(declined is null ? "not taken up" : "declined")}: “{text}”"
        + (declined is null ? "" : $" Reason: {declined}");

    public string TranslationPending(IReadOnlyList<Language> languages) => $"Translation pending: {string.Join(", ", languages.Select(Name))}.";

    public string Untranslated(Language given) => $"The English text is pending; the text stands here in {Name(given)}.";

    public string GivenIn(Language given) => $"(in {Name(given)})";

    public string Authentic(Language authentic) => authentic == Language.En ? "English" : $"{Name(authentic)}; this document is a translation";

    public string OnDecision(int number) => $"On decision {Whole(number)}";

    public string ShortRecord(string identity, long number) => $"Record {identity[..4]}…{identity[^4..]} · event {Whole(number)}";

    public string Basis(RecordRoundtable roundtable, long number) =>
        $"This document is made from the record of the roundtable at event {Whole(number)} of its journal, "
        + $"{Date(roundtable.Taken)}, {Time(roundtable.Taken)} ({Times.Offset(roundtable.Taken)}), and from nothing else. "
        + "What it says of agreement, and every figure of a vote, follows from the recorded outcomes by fixed rules and was not written by hand. "
        + $"Times are those of {roundtable.TimeZone}.";

    private static string Took(Position position) => position switch
    {
        Position.Agree => "Agree",
        Position.AgreeWithReservation => "Agree with a reservation",
        Position.StandAside => "Stand aside",
        Position.Object => "Object",
        _ => "Abstain",
    };

    private static string Name(Language language) => language switch
    {
        Language.En => "English",
        Language.Ru => "Russian",
        _ => "Kazakh",
    };

    private static string All(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";

    private static string Count(long value, string one, string many) => $"{Whole(value)} {(value == 1 ? one : many)}";

    private static string Whole(long value) => value.ToString(CultureInfo.InvariantCulture);
}
