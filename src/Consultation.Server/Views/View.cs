using System.Text.Json;
using Consultation.Domain.Json;

namespace Consultation.Server.Views;

/// <summary>What one audience, or one seat, sees at a number of the journal. Never changed.</summary>
/// <param name="Number">The number of the last event it shows.</param>
/// <param name="Slices">Its parts.</param>
public sealed record View(long Number, IReadOnlyList<Slice> Slices)
{
    /// <summary>The whole view, as JSON: an object of slices.</summary>
    public RawJson ToJson() => RawJson.Write(writer => WriteSlices(writer, Slices.Select(s => (s, (Slice?)null))));

    /// <summary>
    /// The slices that changed since an earlier view, as the message that carries them; null where none did.
    /// </summary>
    public RawJson? ChangesSince(View before, string stream)
    {
        var changed = Slices
            .Select(s => (Now: s, Before: before.Slices.FirstOrDefault(b => b.Name == s.Name)))
            .Where(s => !s.Now.SameAs(s.Before))
            .ToList();
        return changed.Count == 0 ? null : RawJson.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("stream", stream);
            writer.WriteNumber("from", before.Number);
            writer.WriteNumber("number", Number);
            writer.WritePropertyName("slices");
            WriteSlices(writer, changed);
            writer.WriteEndObject();
        });
    }

    /// <summary>Whether it shows the same as another of its audience, whatever their numbers.</summary>
    public bool SameAs(View other) => Slices.Count == other.Slices.Count && Slices.Zip(other.Slices).All(s => s.First.SameAs(s.Second));

    /// <summary>Whether the only slice that changed since an earlier view is the one named.</summary>
    public bool OnlyChanged(View before, string slice) =>
        Slices.All(s => s.Name == slice || s.SameAs(before.Slices.FirstOrDefault(b => b.Name == s.Name)));

    private static void WriteSlices(Utf8JsonWriter writer, IEnumerable<(Slice Now, Slice? Before)> slices)
    {
        writer.WriteStartObject();
        foreach (var (now, before) in slices)
        {
            writer.WritePropertyName(now.Name);
            now.Write(writer, before);
        }

        writer.WriteEndObject();
    }
}

/// <summary>A part of a view: some fields, and lists of things that have ids.</summary>
/// <param name="Name">Its name in the view.</param>
/// <param name="Fields">A record; compared by value.</param>
/// <param name="Lists">Its lists; each entry a record, compared by value.</param>
public sealed record Slice(string Name, object? Fields, params IReadOnlyList<SliceList> Lists)
{
    /// <summary>Whether it shows the same as another.</summary>
    public bool SameAs(Slice? other) => ReferenceEquals(this, other)
        || (other is not null && Equals(Fields, other.Fields) && Lists.Zip(other.Lists).All(l => l.First.SameAs(l.Second)));

    /// <summary>Writes it whole, or, of its lists, what changed since an earlier state.</summary>
    public void Write(Utf8JsonWriter writer, Slice? before)
    {
        writer.WriteStartObject();
        if (Fields is not null)
        {
            foreach (var field in DomainJson.Options.GetTypeInfo(Fields.GetType()).Properties)
            {
                if (field.Get!(Fields) is { } value)
                {
                    writer.WritePropertyName(field.Name);
                    JsonSerializer.Serialize(writer, value, field.PropertyType, DomainJson.Options);
                }
            }
        }

        for (var i = 0; i < Lists.Count; i++)
        {
            Lists[i].Write(writer, before?.Lists[i]);
        }

        writer.WriteEndObject();
    }
}

/// <summary>A list of things that have ids.</summary>
public sealed record SliceList(string Name, IReadOnlyDictionary<string, object> Entries)
{
    internal bool SameAs(SliceList other) => ReferenceEquals(Entries, other.Entries)
        || (Entries.Count == other.Entries.Count && Entries.All(e => Same(e, other.Entries)));

    internal void Write(Utf8JsonWriter writer, SliceList? before)
    {
        if (before is not null && SameAs(before))
        {
            return;
        }

        writer.WriteStartObject(Name);
        writer.WriteStartObject("set");
        foreach (var entry in Entries)
        {
            if (before is null || !Same(entry, before.Entries))
            {
                writer.WritePropertyName(entry.Key);
                JsonSerializer.Serialize(writer, entry.Value, entry.Value.GetType(), DomainJson.Options);
            }
        }

        writer.WriteEndObject();
        if (before is not null && before.Entries.Keys.Where(id => !Entries.ContainsKey(id)).ToList() is { Count: > 0 } gone)
        {
            writer.WriteStartArray("remove");
            gone.ForEach(writer.WriteStringValue);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static bool Same(KeyValuePair<string, object> entry, IReadOnlyDictionary<string, object> others) =>
        others.TryGetValue(entry.Key, out var other) && entry.Value.Equals(other);
}
