namespace Consultation.Domain;

/// <summary>The life of the minutes.</summary>
/// <param name="Tradition">The form they take.</param>
/// <param name="Stage">Where they stand.</param>
/// <param name="Edits">The edits that stand, by document, paragraph and language.</param>
/// <param name="Versions">The versions, from 1.</param>
/// <param name="Corrections">The corrections, in the order proposed.</param>
/// <param name="Corrigenda">The corrigenda, in the order issued.</param>
/// <param name="Publications">The publications, in the order published.</param>
public sealed record RecordMinutes(
    Tradition Tradition, MinutesStage Stage, ValueList<RecordEdit> Edits, ValueList<RecordMinutesVersion> Versions, ValueList<RecordCorrection> Corrections,
    ValueList<RecordCorrigendum> Corrigenda, ValueList<RecordPublication> Publications)
{
    /// <summary>The symbol of the approved minutes.</summary>
    public string? Symbol { get; init; }

    /// <summary>The version that is approved.</summary>
    public int? Approved { get; init; }

    /// <summary>True where what the record says has changed since that version was approved: it isn't the text that was.</summary>
    public bool? ChangedSince { get; init; }

    /// <summary>The silence procedures on the minutes that have ended, in the order they were opened.</summary>
    public ValueList<RecordMinutesSilence> Silences { get; init; }

    /// <summary>Every marking in it.</summary>
    internal IEnumerable<RecordMarking?> Marks =>
        Edits.Select(e => e.Marking).Concat(Corrections.Select(c => c.Marking)).Concat(Corrigenda.Select(c => c.Marking));

    /// <summary>The same for a readership.</summary>
    /// <param name="may">Whether what carries a marking may be in it.</param>
    /// <param name="reads">Whether what was made for a readership, by its name, may be known to it.</param>
    internal RecordMinutes For(Func<RecordMarking?, bool> may, Func<string?, bool> reads)
    {
        var known = Publications.Where(p => reads(p.Readership)).Select(p => p.Number).ToHashSet();
        return this with
        {
            Edits = [.. Edits.Where(e => may(e.Marking))],
            Versions = [.. Versions.Select(v => v.Readership is null || reads(v.Readership) ? v : v with { Readership = null })],
            Corrections = [.. Corrections.Where(c => may(c.Marking))],
            Corrigenda = [.. Corrigenda.Where(c => may(c.Marking))],
            Publications = [.. Publications.Where(p => known.Contains(p.Number)).Select(p => p.SupersededBy is { } by && !known.Contains(by) ? p with { SupersededBy = null } : p)],
        };
    }
}

/// <summary>An edit of a paragraph.</summary>
/// <param name="Key">The paragraph's key (<see cref="ParagraphKey"/>).</param>
/// <param name="Paragraph">Its number.</param>
/// <param name="Text">What the paragraph of a note says instead, or what is added to another.</param>
/// <param name="BasedOn">The number of the newest event behind the paragraph that the editor saw.</param>
/// <param name="Events">The event it was made by; several where points that were edited apart share a paragraph.</param>
/// <param name="Addition">Whether it is added to the paragraph; else it stands in its place.</param>
/// <param name="ChangedBeneath">True where something behind the paragraph is newer than what the editor saw.</param>
/// <param name="Correction">The correction accepted by it.</param>
public sealed record RecordEdit(
    DocumentKind Kind, string Key, int Paragraph, Language Language, string Text, long BasedOn, ValueList<long> Events, bool Addition,
    bool? ChangedBeneath = null, CorrectionId? Correction = null)
{
    /// <summary>The marking of its paragraph.</summary>
    public RecordMarking? Marking { get; init; }
}

/// <summary>A version of the minutes: what it says is what the record at an event says.</summary>
/// <param name="Version">From 1.</param>
/// <param name="Event">That event: of the approval where it was approved, else of the circulation.</param>
/// <param name="Circulated">When it was circulated; absent where it was approved without that.</param>
/// <param name="Until">Until when it was, or is, circulated.</param>
/// <param name="Ended">When that ended.</param>
/// <param name="Readership">For whom it was circulated: <c>public</c> or a marking's id; absent where it was everything, or is kept from this readership.</param>
/// <param name="Approved">When it was approved.</param>
/// <param name="Corrects">The version circulated, where this one is that with its corrections.</param>
/// <param name="Silence">The silence procedure it was approved by; by the facilitator where none is named.</param>
public sealed record RecordMinutesVersion(
    int Version, long Event, LocalTime? Circulated = null, LocalTime? Until = null, LocalTime? Ended = null, string? Readership = null,
    LocalTime? Approved = null, int? Corrects = null, RoundId? Silence = null);

/// <summary>A correction that a seat proposed, or an objection to the whole, and what became of it.</summary>
/// <param name="Version">The version it is to.</param>
/// <param name="Key">The paragraph's key; absent where it is on the whole.</param>
/// <param name="Paragraph">The paragraph's number, where it is still there.</param>
/// <param name="Text">The text proposed; absent where it is an objection.</param>
/// <param name="Answer">Why it was declined.</param>
/// <param name="Silence">The silence procedure it broke.</param>
/// <param name="Seat">Who proposed it, where the level of attribution lets it be named.</param>
public sealed record RecordCorrection(
    CorrectionId Id, int Version, CorrectionState State, Text Reason, LocalTime Proposed, ValueList<long> Events, string? Key = null, int? Paragraph = null,
    Text? Text = null, Text? Answer = null, RoundId? Silence = null, SeatId? Seat = null)
{
    /// <summary>The sector of who proposed it, where that alone is said.</summary>
    public SectorId? Sector { get; init; }

    /// <summary>The marking of its paragraph; of an objection to the whole, the highest that was circulated.</summary>
    public RecordMarking? Marking { get; init; }
}

/// <summary>A corrigendum to published minutes.</summary>
/// <param name="Paragraph">The paragraph's number, where it is still there.</param>
public sealed record RecordCorrigendum(
    CorrigendumId Id, string Key, Text Text, Text Reason, LocalTime Issued, ValueList<long> Events, int? Paragraph = null)
{
    /// <summary>The marking of its paragraph.</summary>
    public RecordMarking? Marking { get; init; }
}

/// <summary>A publication. It is known to those who may read all that it was made for.</summary>
/// <param name="Number">From 1, in the order published.</param>
/// <param name="Readership">For whom: <c>public</c> or a marking's id; absent where it is everything.</param>
/// <param name="SupersededBy">The number of the publication that supersedes it; absent where that is kept from this readership.</param>
/// <param name="Superseded">True where one does.</param>
public sealed record RecordPublication(
    int Number, int Version, LocalTime Published, ValueList<PublishedFile> Files, ValueList<long> Events, string? Readership = null,
    int? SupersededBy = null, bool? Superseded = null);

/// <summary>A silence procedure on the minutes that has ended.</summary>
/// <param name="Version">The version it was on.</param>
/// <param name="Until">Its moment, as it was moved last.</param>
/// <param name="Entitled">How many seats' silence would count.</param>
/// <param name="NotReached">How many of them were not reached; where it was kept.</param>
/// <param name="Reason">Why it was cancelled.</param>
public sealed record RecordMinutesSilence(
    RoundId Id, int Version, SilenceState State, LocalTime Opened, LocalTime Until, LocalTime Ended, int Entitled, ValueList<long> Events,
    int? NotReached = null, Text? Reason = null);
