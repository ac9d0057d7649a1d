using System.Globalization;

namespace Consultation.Domain;

/// <summary>A paragraph of the minutes as the state knows it.</summary>
/// <param name="Key">Its key by the ids of the journal.</param>
/// <param name="Keys">Every key that leads to it: those of all points of one paragraph.</param>
/// <param name="IsNote">Whether it is a note's, which an edit replaces.</param>
/// <param name="Item">The item it stands under.</param>
/// <param name="Place">The place of its marking in the list, lowest 0.</param>
internal sealed record KnownParagraph(string Key, ValueList<string> Keys, bool IsNote, ItemId? Item, int Place);

public sealed partial record Roundtable
{
    /// <summary>The paragraph of a key, by an id of the journal or by the neutral one of the record; null where there is none.</summary>
    internal KnownParagraph? FindParagraph(string key) => ParagraphKey.Parts(key) switch
    {
        ("note", var id) when Notes.TryFind(new(id), out var note) =>
            Known(ParagraphKey.Of(note.Id), ItemOf(note), Math.Max(Carried(note.Marking).Place, PlaceOf(note.Point)), isNote: true),
        ("statement", var id) when Named(id, "statement", Statements, s => s.Event, Statements.Find(new(id))) is { } statement =>
            Known(ParagraphKey.Of(statement.Id), ItemOf(statement.Item, statement.Point), Math.Max(Carried(statement.Marking).Place, PlaceOf(statement.Point))),
        ("procedure", var id) when Procedures.TryFind(new(id), out var procedure) =>
            Known(ParagraphKey.Of(procedure.Id), procedure.Item, Carried(procedure.Marking).Place),
        ("ruling", var id) when Named(id, "order", Floor.Orders, o => o.Event, Floor.Orders.FirstOrDefault(o => o.Id.Value == id)) is { Ruling: not null } order =>
            Known(ParagraphKey.Of(order.Id), order.Item, 0),
        ("point", var id) when Points.TryFind(new(id), out var point) && point.Stage != PointStage.Draft => KnownPoint(point),
        (ParagraphKey.Next, "") when NextMeeting is not null => Known(ParagraphKey.Next, null, 0),
        _ => null,
    };

    private static KnownParagraph Known(string key, ItemId? item, int place, bool isNote = false) => new(key, [key], isNote, item, place);

    private KnownParagraph KnownPoint(ConsensusPoint point)
    {
        ValueList<string> keys = [.. TogetherWith(point).Select(p => ParagraphKey.Of(p.Id))];
        return new KnownParagraph(keys[0], keys, false, point.Item, Carried(point).Place);
    }

    private int PlaceOf(PointId? point) => point is { } id && Points.Find(id) is { } on ? Carried(on).Place : 0;

    /// <summary>Where nobody is named the record has an id made of the event; one that was chosen may look like that too, but isn't at its event.</summary>
    private static T? Named<T>(string id, string kind, IEnumerable<T> all, Func<T, long> at, T? chosen) where T : class
    {
        var prefix = kind + "-";
        return id.StartsWith(prefix, StringComparison.Ordinal) && long.TryParse(id.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? all.FirstOrDefault(x => at(x) == number) ?? chosen
            : chosen;
    }
}
