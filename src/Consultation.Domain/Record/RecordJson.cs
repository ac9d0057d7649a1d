using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Consultation.Domain.Json;

namespace Consultation.Domain;

/// <summary>
/// <c>record.json</c>: a record as bytes. The same record gives the same bytes on every machine, and reading them
/// gives the record back; the schema is <c>record.schema.json</c> beside this file.
/// </summary>
public static class RecordJson
{
    /// <summary>The name of the form.</summary>
    public const string Format = "consultation-record/1";

    private static readonly JsonSerializerOptions Written = new(DomainJson.Options)
    {
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        TypeInfoResolver = (DomainJson.Options.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver()).WithAddedModifier(AbsentMayBeMissing),
    };

    /// <summary>What is absent is left out when written, such as the seat of a nameless speech, so it can't be asked for when read.</summary>
    private static void AbsentMayBeMissing(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(p => p.AssociatedParameter is { IsNullable: true }))
        {
            property.IsRequired = false;
        }
    }

    /// <summary>The bytes of a record: UTF-8, indented by two, line feeds, one at the end.</summary>
    public static byte[] Write(Record record) => [.. JsonSerializer.SerializeToUtf8Bytes(record, Written), (byte)'\n'];

    /// <summary>Reads a record.</summary>
    /// <exception cref="JsonException">It isn't one, or of another form than <see cref="Format"/>.</exception>
    public static Record Read(ReadOnlySpan<byte> bytes)
    {
        var record = JsonSerializer.Deserialize<Record>(bytes, Written) ?? throw new JsonException("There is no record in this file.");
        return record.Format == Format ? record : throw new JsonException($"This is “{record.Format}”, not “{Format}”.");
    }

    /// <summary>The identity of a record: the SHA-256 of its bytes, in lower-case hexadecimal.</summary>
    public static string IdentityOf(Record record) => Convert.ToHexStringLower(SHA256.HashData(Write(record)));
}
