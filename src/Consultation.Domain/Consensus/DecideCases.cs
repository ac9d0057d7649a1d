using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Consultation.Domain.Consensus;

/// <summary>Cases in, outcomes out, both JSON; Consensus.md, "Cases and answers".</summary>
public static class DecideCases
{
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = int.MaxValue };

    // Ids in any script stay readable.
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Answers every case, in their order.</summary>
    /// <param name="utf8">The cases, JSON in UTF-8, with or without a byte order mark.</param>
    /// <param name="output">Receives the outcomes, JSON in UTF-8 on one line.</param>
    /// <returns>Whether any case was refused.</returns>
    /// <exception cref="UnreadableCasesException">The input isn't an object with a list of cases and nothing else; nothing has been written.</exception>
    public static bool Answer(ReadOnlyMemory<byte> utf8, IBufferWriter<byte> output)
    {
        using var document = Parse(utf8);
        var cases = CasesOf(document.RootElement);
        using var json = new Utf8JsonWriter(output, Writing);
        var anyRefused = false;
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var index = 0;
        json.WriteStartObject();
        json.WriteStartArray("outcomes"u8);
        foreach (var element in cases.EnumerateArray())
        {
            var reader = new CaseReader(index, ids);
            if (reader.Read(element) is { } readable)
            {
                AnswerWriter.WriteOutcome(json, reader.Id!, readable.Decide());
            }
            else
            {
                AnswerWriter.WriteRefusal(json, reader.Id, index, reader.Problems);
                anyRefused = true;
            }

            index++;
        }

        json.WriteEndArray();
        json.WriteEndObject();
        return anyRefused;
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Span.StartsWith("\uFEFF"u8))
            utf8 = utf8["\uFEFF"u8.Length..];
        if (!Utf8.IsValid(utf8.Span))
            throw new UnreadableCasesException("The input is not UTF-8 text.");
        try
        {
            return JsonDocument.Parse(utf8, Reading);
        }
        catch (JsonException problem)
        {
            var line = problem.LineNumber + 1;
            var column = problem.BytePositionInLine + 1;
            throw new UnreadableCasesException($"The input is not JSON: line {line}, byte {column}.", problem);
        }
    }

    private static JsonElement CasesOf(JsonElement root)
    {
        var problems = new List<Problem>();
        var cases = default(JsonElement);
        var read = Fields.Open(root, "The input", ["cases"], problems)
            ?.TryGiven("cases", JsonValueKind.Array, "a list", out cases);
        return problems.Count == 0 && read is true
            ? cases
            : throw new UnreadableCasesException($"{problems[0].Field} {problems[0].Reason}.");
    }
}
