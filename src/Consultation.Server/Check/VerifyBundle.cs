using System.Text.Json;
using Consultation.Domain;
using Consultation.Domain.Json;
using Consultation.Storage;

namespace Consultation.Server.Check;

/// <summary>
/// What was published of a roundtable with the hashes of its journal, in a file: with it a document can be checked
/// without a server. An event on a publication is there whole, and its hash follows from the one before it; of all others
/// there is the hash alone, which tells nothing. The number and hash printed on a document are found among them.
/// </summary>
/// <param name="Readership">For whom it was made; none where it is for those who may read everything.</param>
/// <param name="Number">The number of the last event.</param>
/// <param name="Hashes">The journal's hash at each event, from 1, in lower-case hexadecimal.</param>
/// <param name="Publications">The events that published something, in their order.</param>
/// <param name="Superseded">The publications that later ones supersede, as the one who wrote the bundle says.</param>
/// <param name="Corrigenda">The numbers of the events by which corrigenda were issued, likewise.</param>
internal sealed record VerifyBundle(
    string Format, RoundtableId Roundtable, Text Title, Language Authentic, long Number, ValueList<string> Hashes, ValueList<BundledEvent> Publications,
    ValueList<BundledSuperseded> Superseded, ValueList<long> Corrigenda, string? Readership = null)
{
    /// <summary>The name of the form.</summary>
    public const string FormatName = "consultation-bundle/1";

    private static readonly JsonSerializerOptions Written = new(DomainJson.Options) { WriteIndented = true, IndentSize = 2, NewLine = "\n" };

    /// <summary>The bundle of what a record's readership may know to be published.</summary>
    /// <param name="rows">The journal, to the record's event or beyond.</param>
    public static VerifyBundle Of(Record record, IReadOnlyList<JournalRow> rows)
    {
        var publications = record.Minutes?.Publications ?? [];
        return new VerifyBundle(
            FormatName, record.Roundtable.Id, record.Roundtable.Title, record.Roundtable.Authentic, record.Number,
            [.. rows.TakeWhile(r => r.Number <= record.Number).Select(r => Convert.ToHexStringLower(r.Hash))],
            [.. publications.Select(p => BundledEvent.Of(rows[(int)p.Events[0] - 1]))],
            [.. publications.Where(p => p.Superseded is true).Select(p => new BundledSuperseded(p.Number, p.SupersededBy))],
            [.. (record.Minutes?.Corrigenda ?? []).Select(c => c.Events[0])], record.Readership);
    }

    /// <summary>Its bytes: UTF-8, indented by two.</summary>
    public byte[] Write() => [.. JsonSerializer.SerializeToUtf8Bytes(this, Written), (byte)'\n'];

    /// <summary>Reads a bundle.</summary>
    /// <exception cref="JsonException">It isn't one.</exception>
    public static VerifyBundle Read(ReadOnlySpan<byte> bytes)
    {
        var bundle = JsonSerializer.Deserialize<VerifyBundle>(bytes, Written) ?? throw new JsonException("There is no bundle in this file.");
        return bundle.Format == FormatName ? bundle : throw new JsonException($"This is “{bundle.Format}”, not “{FormatName}”.");
    }

    /// <summary>What of it doesn't fit: each event has to have the hash that stands at its number.</summary>
    public IEnumerable<string> Misfits()
    {
        if (Hashes.Count != Number)
        {
            yield return $"bundle: it has {Hashes.Count} hashes for {Number} events";
            yield break;
        }

        foreach (var e in Publications)
        {
            if (e.Number < 1 || e.Number > Number || !e.Fits(e.Number == 1 ? Convert.ToHexStringLower(HashChain.Start) : Hashes[(int)e.Number - 2], Hashes[(int)e.Number - 1]))
            {
                yield return $"bundle, event {e.Number}: its hash doesn't follow from the one before it";
            }
        }
    }
}

/// <summary>An event as the journal has it.</summary>
/// <param name="Salt">In lower-case hexadecimal.</param>
/// <param name="Body">As it was hashed.</param>
internal sealed record BundledEvent(long Number, DateTimeOffset Time, string Actor, string Command, string Type, string Salt, string Body)
{
    public static BundledEvent Of(JournalRow row) =>
        new(row.Number, row.Time, row.Actor, row.Command, row.Type, Convert.ToHexStringLower(row.Salt), row.Body);

    /// <summary>Whether it has this hash after that of the event before.</summary>
    public bool Fits(string previous, string hash)
    {
        try
        {
            return hash == Convert.ToHexStringLower(HashChain.Hash(
                Convert.FromHexString(previous), Number, Time.ToUnixTimeMilliseconds(), Actor, Command, Type, HashChain.Digest(Convert.FromHexString(Salt), Body)));
        }
        catch (FormatException)
        {
            return false;
        }
    }
}

/// <summary>A publication that is superseded.</summary>
/// <param name="By">The number of the later one; none where that is kept from this readership.</param>
internal sealed record BundledSuperseded(int Publication, int? By = null);
