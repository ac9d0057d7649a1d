using System.Diagnostics;
using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>Corrections to circulated minutes, and silence procedures on them.</summary>
public static partial class Decider
{
    private static Decision DecideCorrections(Context x, Command command) => command switch
    {
        ProposeCorrection c => Propose(x, c),
        AcceptCorrection c => Accept(x, c),
        DeclineCorrection c => (Open(x, c.Correction, out _) ?? new Checks().Reason("reason", c.Reason).Refusal) is { } no ? no : new CorrectionDeclined(c.Correction, c.Reason),
        _ => throw new UnreachableException(),
    };

    private static Decision Propose(Context x, ProposeCorrection c) =>
        x.State.Minutes.Circulating is not { } version ? new Refusal("minutes.circulationOver")
        : x.Taken(c.Correction.Value) is { } taken ? taken
        : Circulated(x, version, c.Paragraph) is not { } paragraph ? new Refusal("minutes.noParagraph")
        : new Checks().Words("text", c.Text)
            .That(c.Text.Words.Keys.All(x.State.Description.Languages.Contains), "text", "must be in the roundtable's languages")
            .Reason("reason", c.Reason).Refusal is { } no ? no
        : new CorrectionProposed(c.Correction, x.Actor.Seat!.Value, version.Number, c.Reason, paragraph.Key, c.Text);

    /// <summary>A paragraph that was circulated; one that wasn't is not even known to be there.</summary>
    private static KnownParagraph? Circulated(Context x, MinutesVersion version, string key) =>
        x.State.FindParagraph(key) is { } paragraph
        && Readership.Named(version.Circulation!.Readership, x.State)?.Highest([.. x.State.Markings.Select(m => m.Id)]) >= paragraph.Place
            ? paragraph
            : null;

    private static Decision Accept(Context x, AcceptCorrection c)
    {
        if ((Open(x, c.Correction, out var correction)
            ?? new Checks()
                .That(c.Text is null || correction!.Paragraph is not null, "text", "has no paragraph to go to: the objection is to the whole")
                .That(c.Text is null == c.BasedOn is null, "basedOn", "belongs to a text that is put there instead")
                .That(c.Text is null || c.Text.Words.Keys.All(x.State.Description.Languages.Contains), "text", "must be in the roundtable's languages")
                .Between("basedOn", c.BasedOn, 1, x.State.Number).Refusal
            ?? (c.Text is null ? null : new Checks().Words("text", c.Text).Refusal)) is { } no)
        {
            return no;
        }

        if (correction!.Paragraph is not { } key)
        {
            return new CorrectionAccepted(c.Correction);
        }

        // What it was on may have been taken away since; what was proposed for it is declined then.
        if (x.State.FindParagraph(key) is not { } paragraph)
        {
            return new Refusal("minutes.noParagraph");
        }

        var seen = c.BasedOn ?? x.State.Minutes.Versions[correction.Version - 1].Circulation!.Event;
        var edits = new List<Event>();
        foreach (var (language, words) in (c.Text ?? correction.Text!).Words)
        {
            var last = x.State.EditOf(DocumentKind.Minutes, paragraph, language);
            var overwrites = c.Text is not null || paragraph.IsNote;
            if (overwrites && last?.Event > seen)
            {
                return new Refusal("minutes.editedMeanwhile");
            }

            var before = overwrites ? "" : x.State.EditedText(DocumentKind.Minutes, paragraph, language);
            var text = before.Length == 0 ? words : $"{before}\n\n{words}";
            if ((new Checks().OptionalWords("text", new Text(language, text)).Refusal ?? Naming(x, new Text(language, text), paragraph.Item, c.Kept)) is { } wrong)
            {
                return wrong;
            }

            edits.Add(new ParagraphEdited(DocumentKind.Minutes, paragraph.Key, language, text, seen, c.Kept, c.Correction));
        }

        return new Decision.Accepted([new CorrectionAccepted(c.Correction), .. edits]);
    }

    private static Refusal? Open(Context x, CorrectionId id, out Correction? correction) =>
        !x.State.Minutes.Corrections.TryFind(id, out correction) ? Refusal.Of("correction.unknown", "id", id.Value)
        : correction.State == CorrectionState.Proposed ? null
        : new Refusal("correction.settled");

    /// <summary>Silence is asked for what the seats were given to read: the version circulated last, where nothing changed since.</summary>
    private static Decision OpenOnMinutes(Context x, OpenSilence c, int version)
    {
        var life = x.State.Minutes;
        ConsensusRule? own = null;
        if ((life.Approved is not null ? new Refusal("minutes.immutable")
            : life.Silence is not null ? new Refusal("minutes.underSilence")
            : life.Newest is not { } newest ? new Refusal("minutes.notCirculated")
            : life.HasOpenCorrections ? new Refusal("minutes.correctionsOpen")
            : life.ChangedSince || life.Corrected > newest.Event ? Refusal.Of("minutes.changedSince", "version", Whole(newest.Number))
            : Numbered(version, newest.Number)
                ?? x.Taken(c.Round.Value)
                ?? (c.Rule is { } proposed ? Rule(proposed, out own) : null)
                ?? WrongMoment(x, c.Until)) is { } no)
        {
            return no;
        }

        var rule = (own ?? x.State.DefaultRule) with { Silence = SilenceRule.Assents };
        return own?.Required == Grade.Unanimity
            ? AsksForUnanimity
            : new MinutesSilenceOpened(
                c.Round, version, rule.Required == Grade.Unanimity ? rule with { Required = Grade.Consensus } : rule,
                Register(x.State, []), [.. x.State.Sectors.Select(s => new RegisterSector(s.Id, s.Essential))], c.Until);
    }

    /// <summary>An objection to minutes is one to the whole of them, and goes on the list of corrections.</summary>
    private static Decision BreakOnMinutes(Context x, BreakSilence c, SeatId seat, SilenceProcedure silence) =>
        (new Checks()
            .That(c.Correction is not null, "correction", "must be given")
            .That(c.Objection is null, "objection", "isn't for minutes")
            .That(c.Amendment is null, "amendment", "isn't for minutes").Refusal
            ?? x.Taken(c.Correction!.Value.Value)
            ?? new Checks().Reason("text", c.Text).Refusal) is { } wrong
            ? wrong
            : Decision.Of(
                new SilenceBroken(c.Round, seat, OnBehalf: x.OnBehalf, Correction: c.Correction),
                new CorrectionProposed(c.Correction!.Value, seat, silence.Version, c.Text, Round: c.Round, OnBehalf: x.OnBehalf));

    /// <summary>
    /// What follows for minutes from a silence that was kept: they are approved where enough seats were reached, and what
    /// these were given to read is still what the minutes say.
    /// </summary>
    private static Event? Following(Context x, SilenceProcedure silence, Outcome outcome) => silence.Point is { } point
        ? new PointDecided(point, silence.Version, outcome.Grade, outcome.Adopted, silence.Rule, silence.Id)
        : outcome.Adopted && x.State.Minutes is { ChangedSince: false, HasOpenCorrections: false } ? ApprovedAs(x, silence.Id) : null;
}
