using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>
/// Which parts can't be switched off as things stand, and why: what governs a decision, or who may read what, would go
/// on doing so unseen. What was only written with a part (reservations, statements) stays in sight without it.
/// </summary>
internal static class PartsInUse
{
    /// <summary>Why a part can't be switched off: how the sentence goes on after its name; null where it can.</summary>
    public static string? WhyNot(Roundtable r, FeaturePart part) => part switch
    {
        FeaturePart.EssentialSectors when r.Sectors.Any(s => s.Essential) => "has essential sectors; make them ordinary ones first",
        FeaturePart.Weights when r.Seats.Where(s => s is { Votes: true, Removed: false }).Select(s => s.Weight).Distinct().Skip(1).Any() =>
            "has seats of unequal weight; make them equal first",
        FeaturePart.Proxies when r.Seats.Any(s => s.Proxy is not null) => "has proxies; have them withdrawn first",
        FeaturePart.UnattributedVotes when Holds(r, round => round.Secrecy == Secrecy.Unattributed && !round.IsCheck) => "has a vote that isn't over",
        FeaturePart.SecretVotes when Holds(r, round => round.Secrecy == Secrecy.Secret) => "has a vote that isn't over",
        FeaturePart.RaisedHands when Holds(r, round => !round.Counts.IsEmpty) => "has a vote that isn't over",
        FeaturePart.TemperatureChecks when r.Rounds.Any(round => round is { IsCheck: true, IsOpen: true }) => "has a check that is open; close it first",
        FeaturePart.SilenceProcedures when r.Silences.Any(s => s.IsOpen) => "has a procedure that is open",
        FeaturePart.Amendments when r.Points.Any(p => !p.Brackets.IsEmpty) => "has brackets that are open; lift them first",
        FeaturePart.Amendments when r.Amendments.Any(a => a.State == AmendmentState.Proposed && !r.Points[a.Point].IsFinal) =>
            "has amendments nobody has decided on; do that first",
        FeaturePart.Comments when r.Comments.Count > 0 => "has comments; remove them first",
        FeaturePart.Markings when r.Notes.Any(n => n.Marking is not null) || r.Statements.Any(s => s.Marking is not null)
            || r.Points.Any(p => p.Marking is not null) || r.Procedures.Any(p => p.Marking is not null) || r.Comments.Count > 0 || r.Carried((MarkingId?)null).Place > 0 => "has paragraphs marked; mark them as by default, the lowest, first",
        FeaturePart.Attribution when r.ChoseAttribution => "has a level set; take it away first",
        _ => null,
    };

    /// <summary>The refusal to switch off what is in use.</summary>
    public static Refusal? SwitchedOff(Roundtable r, ValueList<FeaturePart> left)
    {
        ValueList<Problem> problems = [.. r.Parts.Where(part => !left.Contains(part))
            .Select(part => (Part: part, Why: WhyNot(r, part))).Where(p => p.Why is not null)
            .Select(p => new Problem(Words<FeaturePart>.Of(p.Part), p.Why!))];
        return problems.Count == 0 ? null : new Refusal("parts.inUse", [], problems);
    }

    private static bool Holds(Roundtable r, Func<Round, bool> which) => r.Rounds.Any(round => round is { Declared: null, Annulled: null } && which(round));
}
