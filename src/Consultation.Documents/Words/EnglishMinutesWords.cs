using Consultation.Domain;
using static Consultation.Documents.MinutesWords;

namespace Consultation.Documents;

/// <summary>The words of minutes in English.</summary>
internal sealed class EnglishMinutesWords : IMinutesWords
{
    public Language Language => Language.En;

    public string Symbol => "Symbol";

    public string ProtocolNumber => "Protocol No.";

    public string NumberPending => "given on approval";

    public string Corrigenda => "Corrigenda";

    public string Heard => "HEARD";

    public string Spoke => "SPOKE";

    public string Resolved => "RESOLVED";

    public string Chair => "Chair";

    public string Secretary => "Secretary";

    public string StatementsAnnexed => "Annex: statements entered in the minutes";

    public string DecisionsOnly =>
        "Paragraphs are numbered as in the whole record; those that hold notes of the discussion do not stand in decision minutes.";

    public string NoDecision => "No decision was taken on this item.";

    public string InSections => "Paragraphs keep the numbers of the record, so that within an item they may not follow each other.";

    public string CheckCode => "Code for checking";

    public string CheckAt => "Check this document at";

    public string Name(Tradition tradition) => tradition switch
    {
        Tradition.DecisionMinutes => "Decision minutes",
        Tradition.Protocol => "Protocol",
        _ => "Minutes",
    };

    public string Circulated(int version, string until) => $"Version {Whole(version)}, circulated for corrections until {until}";

    public string DraftAfter(string draft, int version, string until, bool ended) =>
        $"{draft}; version {Whole(version)} {(ended ? "was" : "is")} circulated until {until}";

    public string UnderSilence(int version) => $"Version {Whole(version)}, under a silence procedure";

    public string Approved(int version, bool bySilence, string date) =>
        $"Version {Whole(version)}, approved {(bySilence ? "by silence procedure" : "by the facilitator")} on {date}";

    public string ChangedSince(string draft, int version, string date) =>
        $"{draft}; the record has changed since version {Whole(version)} was approved on {date}: this is not the approved text";

    public string Published(string date) => $"published on {date}";

    public string Superseded(int? by) => by is { } number ? $"superseded by publication {Whole(number)}" : "superseded by a later publication";

    public string Corrigendum(int number, int? paragraph) =>
        $"Corrigendum {Whole(number)}" + (paragraph is { } of ? $" to paragraph {Whole(of)}:" : ":");

    public string Issued(string date) => $"Issued on {date}.";

    public string StatementsEntered(IReadOnlyList<int> paragraphs) =>
        $"Entered in the minutes: {(paragraphs.Count == 1 ? "statement in paragraph" : "statements in paragraphs")} {Listed(paragraphs)} of the annex.";

    public string CheckPicture(string address) => $"QR code with the address at which this document is checked: {address}";
}
