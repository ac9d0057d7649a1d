using System.Diagnostics;

namespace Consultation.Domain;

public sealed partial record Roundtable
{
    /// <summary>The life of the minutes.</summary>
    public MinutesLife Minutes { get; init; } = MinutesLife.Untouched;

    /// <summary>The organisation whose documents these are.</summary>
    public Organisation? Organisation { get; init; }

    /// <summary>To whom the summary report goes, and what it is filed under; null where nothing is set.</summary>
    public Distribution? Distribution { get; init; }

    /// <summary>What the edits of a paragraph say in a language; null where there are none, or no such paragraph.</summary>
    /// <param name="paragraph">Its key (<see cref="ParagraphKey"/>).</param>
    public string? EditText(DocumentKind kind, string paragraph, Language language) =>
        FindParagraph(paragraph) is { } known && EditedText(kind, known, language) is { Length: > 0 } text ? text : null;

    /// <summary>The edit that stands on a paragraph; where several points have one paragraph, the newest on any of them.</summary>
    internal ParagraphEdit? EditOf(DocumentKind kind, KnownParagraph paragraph, Language language) => paragraph.Keys
        .Select(key => Minutes.Edits.GetValueOrDefault(new EditPlace(kind, key, language))).OfType<ParagraphEdit>().MaxBy(edit => edit.Event);

    /// <summary>
    /// What the edits of a paragraph say together: where points that were edited apart have come to share a paragraph,
    /// both are kept, in the order of the points.
    /// </summary>
    internal string EditedText(DocumentKind kind, KnownParagraph paragraph, Language language) => string.Join(
        "\n\n", paragraph.Keys.Select(key => Minutes.Edits.GetValueOrDefault(new EditPlace(kind, key, language))?.Text).OfType<string>());

    private Roundtable AfterMinutes(Event body, Recorded at) => this with
    {
        Minutes = After(Minutes, body, at) with { IsTouched = true },
        Ids = body switch
        {
            CorrectionProposed e => Ids.Add(e.Correction.Value),
            CorrigendumIssued e => Ids.Add(e.Corrigendum.Value),
            _ => Ids,
        },
    };

    private MinutesLife After(MinutesLife life, Event body, Recorded at) => body switch
    {
        TraditionSet e => life with { Tradition = e.Tradition },
        ParagraphEdited e => Edited(life, e, at),
        MinutesCirculated e => life with
        {
            Versions = life.Versions.Add(new MinutesVersion(e.Version, at.Time, at.Number) { Circulation = new Circulation(e.Until, e.Readership, at.Time, at.Number) }),
        },
        CorrectionProposed e => life with
        {
            Corrections = life.Corrections.With(e.Correction, new Correction(
                e.Correction, e.Seat, e.Version, e.Paragraph, e.Text, e.Reason, e.Round, e.OnBehalf, at.Time, at.Number)),
        },
        CorrectionAccepted e => life with
        {
            Corrections = life.Corrections.Change(e.Correction, c => c with { State = CorrectionState.Accepted, Settled = at.Number }),
        },
        CorrectionDeclined e => life with
        {
            Corrections = life.Corrections.Change(e.Correction, c => c with { State = CorrectionState.Declined, Answer = e.Reason, Settled = at.Number }),
        },
        CirculationEnded => NotCirculating(life, at.Time),
        MinutesApproved e => Approved(NotCirculating(life, at.Time), e, at),
        MinutesPublished e => life with { Publications = life.Publications.Add(new Publication(e.Publication, e.Version, e.Files, e.Readership, at.Time, at.Number)) },
        CorrigendumIssued e => life with
        {
            Corrigenda = life.Corrigenda.With(e.Corrigendum, new Corrigendum(e.Corrigendum, e.Paragraph, e.Text, e.Reason, e.Kept, at.Time, at.Number)),
        },
        PublicationSuperseded e => life with
        {
            Publications = life.Publications.SetItem(e.Publication - 1, life.Publications[e.Publication - 1] with { SupersededBy = e.By }),
        },
        _ => throw new UnreachableException(),
    };

    /// <summary>An edit stands for all there was on the points of its paragraph: who wrote it saw that.</summary>
    private MinutesLife Edited(MinutesLife life, ParagraphEdited e, Recorded at)
    {
        var keys = FindParagraph(e.Paragraph)?.Keys ?? [e.Paragraph];
        var edits = life.Edits.RemoveRange(keys.Select(key => new EditPlace(e.Kind, key, e.Language)));
        return life with
        {
            Edits = e.Text.Length == 0 ? edits : edits.Add(
                new EditPlace(e.Kind, e.Paragraph, e.Language), new ParagraphEdit(e.Text, e.BasedOn, at.Number, e.Kept, e.Correction)),
            Corrected = e.Correction is null ? life.Corrected : at.Number,
        };
    }

    private static MinutesLife NotCirculating(MinutesLife life, DateTimeOffset time) => life.Circulating is { } open
        ? life with { Versions = life.Versions.SetItem(open.Number - 1, open with { Circulation = open.Circulation! with { Ended = time } }) }
        : life;

    private static MinutesLife Approved(MinutesLife life, MinutesApproved e, Recorded at)
    {
        var known = life.Versions.Count >= e.Version;
        var version = known ? life.Versions[e.Version - 1] : new MinutesVersion(e.Version, at.Time, at.Number);
        var approved = version with { Time = at.Time, Event = at.Number, Approval = new Approval(e.Symbol, e.Circulated, e.Round) };
        return life with { Versions = known ? life.Versions.SetItem(e.Version - 1, approved) : life.Versions.Add(approved) };
    }

    /// <summary>
    /// Notes that an event changed what the minutes say. What is done about them doesn't, nor what becomes of actions and
    /// of positions, which minutes tell as of their day, nor who may read a paragraph.
    /// </summary>
    private Roundtable Noting(Event body, Recorded at) => Minutes.Versions.IsEmpty || body is MinutesCirculated or CorrectionProposed or CorrectionAccepted
        or CorrectionDeclined or CirculationEnded or MinutesApproved or MinutesPublished or CorrigendumIssued or PublicationSuperseded or MinutesSilenceOpened
        or SeatNotified or SilenceExtended or SilenceBroken { Correction: not null } or ParagraphEdited { Correction: not null } or OrganisationSet or DistributionSet
        or ActionAssigned or ActionChanged or ActionCompleted or ActionDropped or ActionReopened or PositionAmended or PositionSuperseded or ParagraphMarked
        || (body is SilenceKept kept && Silences.Find(kept.Round) is { Point: null })
        || (body is SilenceCancelled cancelled && Silences.Find(cancelled.Round) is { Point: null })
        ? this
        : this with { Minutes = Minutes with { Changed = at.Number } };
}
