using System.Text.Json.Serialization;
using Consultation.Domain.Json;

namespace Consultation.Domain;

/// <summary>
/// An id, chosen by whoever creates the thing: 1 to 40 of <c>a–z</c>, <c>0–9</c> and <c>-</c>, unique within its
/// roundtable whatever it names. Each kind has its own type, so that one can't be passed for another.
/// </summary>
public interface IId<TSelf> where TSelf : struct, IId<TSelf>
{
    /// <summary>The id as it is written.</summary>
    string Value { get; }

    /// <summary>Wraps a text that is known to be an id; <see cref="IdText.IsValid"/> tells.</summary>
    static abstract TSelf Of(string value);
}

/// <summary>The form every id has.</summary>
public static class IdText
{
    /// <summary>The most characters an id may have.</summary>
    public const int MaxLength = 40;

    /// <summary>Whether a text may be an id.</summary>
    public static bool IsValid(string? text) =>
        text is { Length: > 0 and <= MaxLength } && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
}

/// <summary>An action: something to be done after the meeting.</summary>
[JsonConverter(typeof(IdConverter<ActionId>))]
public readonly record struct ActionId(string Value) : IId<ActionId>
{
    /// <inheritdoc/>
    public static ActionId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A series of roundtables, unique within the server.</summary>
[JsonConverter(typeof(IdConverter<SeriesId>))]
public readonly record struct SeriesId(string Value) : IId<SeriesId>
{
    /// <inheritdoc/>
    public static SeriesId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A roundtable, unique within the server.</summary>
[JsonConverter(typeof(IdConverter<RoundtableId>))]
public readonly record struct RoundtableId(string Value) : IId<RoundtableId>
{
    /// <inheritdoc/>
    public static RoundtableId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A sector: an interested party.</summary>
[JsonConverter(typeof(IdConverter<SectorId>))]
public readonly record struct SectorId(string Value) : IId<SectorId>
{
    /// <inheritdoc/>
    public static SectorId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A seat: a place at the table.</summary>
[JsonConverter(typeof(IdConverter<SeatId>))]
public readonly record struct SeatId(string Value) : IId<SeatId>
{
    /// <inheritdoc/>
    public static SeatId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A person, kept outside the journal.</summary>
[JsonConverter(typeof(IdConverter<PersonId>))]
public readonly record struct PersonId(string Value) : IId<PersonId>
{
    /// <inheritdoc/>
    public static PersonId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>An agenda item.</summary>
[JsonConverter(typeof(IdConverter<ItemId>))]
public readonly record struct ItemId(string Value) : IId<ItemId>
{
    /// <inheritdoc/>
    public static ItemId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A request for the floor.</summary>
[JsonConverter(typeof(IdConverter<RequestId>))]
public readonly record struct RequestId(string Value) : IId<RequestId>
{
    /// <inheritdoc/>
    public static RequestId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A speech: the floor held by a seat.</summary>
[JsonConverter(typeof(IdConverter<SpeechId>))]
public readonly record struct SpeechId(string Value) : IId<SpeechId>
{
    /// <inheritdoc/>
    public static SpeechId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A consensus point.</summary>
[JsonConverter(typeof(IdConverter<PointId>))]
public readonly record struct PointId(string Value) : IId<PointId>
{
    /// <inheritdoc/>
    public static PointId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A round of voting.</summary>
[JsonConverter(typeof(IdConverter<RoundId>))]
public readonly record struct RoundId(string Value) : IId<RoundId>
{
    /// <inheritdoc/>
    public static RoundId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>An objection.</summary>
[JsonConverter(typeof(IdConverter<ObjectionId>))]
public readonly record struct ObjectionId(string Value) : IId<ObjectionId>
{
    /// <inheritdoc/>
    public static ObjectionId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A reservation.</summary>
[JsonConverter(typeof(IdConverter<ReservationId>))]
public readonly record struct ReservationId(string Value) : IId<ReservationId>
{
    /// <inheritdoc/>
    public static ReservationId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>An amendment.</summary>
[JsonConverter(typeof(IdConverter<AmendmentId>))]
public readonly record struct AmendmentId(string Value) : IId<AmendmentId>
{
    /// <inheritdoc/>
    public static AmendmentId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A bracket around a passage that is not agreed yet.</summary>
[JsonConverter(typeof(IdConverter<BracketId>))]
public readonly record struct BracketId(string Value) : IId<BracketId>
{
    /// <inheritdoc/>
    public static BracketId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A statement for the record.</summary>
[JsonConverter(typeof(IdConverter<StatementId>))]
public readonly record struct StatementId(string Value) : IId<StatementId>
{
    /// <inheritdoc/>
    public static StatementId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A paper: a file on an agenda item or on a point.</summary>
[JsonConverter(typeof(IdConverter<PaperId>))]
public readonly record struct PaperId(string Value) : IId<PaperId>
{
    /// <inheritdoc/>
    public static PaperId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A procedural decision.</summary>
[JsonConverter(typeof(IdConverter<ProcedureId>))]
public readonly record struct ProcedureId(string Value) : IId<ProcedureId>
{
    /// <inheritdoc/>
    public static ProcedureId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A rapporteur's paragraph.</summary>
[JsonConverter(typeof(IdConverter<NoteId>))]
public readonly record struct NoteId(string Value) : IId<NoteId>
{
    /// <inheritdoc/>
    public static NoteId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A reporter's comment.</summary>
[JsonConverter(typeof(IdConverter<CommentId>))]
public readonly record struct CommentId(string Value) : IId<CommentId>
{
    /// <inheritdoc/>
    public static CommentId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A paragraph of the record: the id of the note, the comment, the statement, the procedural decision or the point it is.</summary>
[JsonConverter(typeof(IdConverter<ParagraphId>))]
public readonly record struct ParagraphId(string Value) : IId<ParagraphId>
{
    /// <inheritdoc/>
    public static ParagraphId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A marking of the roundtable's list.</summary>
[JsonConverter(typeof(IdConverter<MarkingId>))]
public readonly record struct MarkingId(string Value) : IId<MarkingId>
{
    /// <inheritdoc/>
    public static MarkingId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A correction to the minutes that are circulated.</summary>
[JsonConverter(typeof(IdConverter<CorrectionId>))]
public readonly record struct CorrectionId(string Value) : IId<CorrectionId>
{
    /// <inheritdoc/>
    public static CorrectionId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A corrigendum to published minutes.</summary>
[JsonConverter(typeof(IdConverter<CorrigendumId>))]
public readonly record struct CorrigendumId(string Value) : IId<CorrigendumId>
{
    /// <inheritdoc/>
    public static CorrigendumId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
