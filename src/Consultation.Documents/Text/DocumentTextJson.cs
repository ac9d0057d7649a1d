using System.Text.Json;
using System.Text.Json.Serialization;
using Consultation.Domain.Json;

namespace Consultation.Documents;

/// <summary>
/// A document's text as bytes. The same text gives the same bytes on every machine, and reading them gives the text
/// back; the schema is <c>document.schema.json</c> beside this file. What is absent, false, 0 or empty is left out.
/// </summary>
public static class DocumentTextJson
{
    /// <summary>The name of the form.</summary>
    public const string Format = "consultation-document/1";

    private static readonly JsonSerializerOptions Written = Create();

    /// <summary>The bytes of a text: UTF-8, indented by two, line feeds, one at the end.</summary>
    public static byte[] Write(DocumentText text) => [.. JsonSerializer.SerializeToUtf8Bytes(text, Written), (byte)'\n'];

    /// <summary>Reads a text.</summary>
    /// <exception cref="JsonException">It isn't one, or of another form than <see cref="Format"/>.</exception>
    public static DocumentText Read(ReadOnlySpan<byte> bytes)
    {
        var text = JsonSerializer.Deserialize<DocumentText>(bytes, Written) ?? throw new JsonException("There is no document in this file.");
        return text.Format == Format ? text : throw new JsonException($"This is “{text.Format}”, not “{Format}”.");
    }

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(DomainJson.Options)
        {
            WriteIndented = true,
            IndentSize = 2,
            NewLine = "\n",
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            RespectRequiredConstructorParameters = false,
        };
        // What people send is trimmed when it is read; the blanks between runs are part of the text.
        foreach (var trimming in options.Converters.OfType<JsonConverter<string>>().ToList())
        {
            options.Converters.Remove(trimming);
        }

        return options;
    }
}
