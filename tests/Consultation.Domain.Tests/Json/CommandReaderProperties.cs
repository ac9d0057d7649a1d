using System.Text;
using System.Text.Json;
using Consultation.Domain.Json;
using CsCheck;

namespace Consultation.Domain.Tests.Json;

public sealed class CommandReaderProperties
{
    private static readonly string[] Golden =
        [.. Directory.EnumerateFiles(Repository.At("tests", "Consultation.Domain.Tests", "golden", "commands")).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    // What people and programs get wrong, put where something else stood.
    private static readonly string[] Pieces =
    [
        "null", "0", "-1", "1e400", "\"\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00x\"", "{}", "[]", "[null]", "{\"en\":null}", "{\"\\ud800\":1}", "true",
        "\"do\"", "\"2009-13-01T00:00:00Z\"", "\"9999-12-31T23:59:59.9999999-14:00\"", ",", ":", "{", "}", "\"", "\\", "\u202e", "é", "😀", " ",
    ];

    private static readonly Gen<string> Mutated =
        from command in Gen.Int[0, Golden.Length - 1].Select(i => Golden[i])
        from cuts in Gen.Select(Gen.Double.Unit, Gen.Int[0, 8], Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i])).Array[1, 3]
        select cuts.Aggregate(command, (text, cut) =>
        {
            var at = (int)(cut.Item1 * text.Length);
            var length = Math.Min(cut.Item2, text.Length - at);
            return text[..at] + cut.Item3 + text[(at + length)..];
        });

    // Whole values swapped, so that most of it is still JSON.
    private static readonly Gen<string> Swapped =
        from command in Gen.Int[0, Golden.Length - 1].Select(i => Golden[i])
        from swaps in Gen.Select(Gen.Int[0, 40], Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i])).Array[1, 3]
        select swaps.Aggregate(command, (text, swap) =>
        {
            var values = Values(text);
            return values.Count == 0 ? text : Replace(text, values[swap.Item1 % values.Count], swap.Item2);
        });

    [Fact]
    public void ReadingNeverThrowsWhateverAPersonSends() =>
        Gen.OneOf(Mutated, Swapped).Sample(text =>
        {
            JsonDocument document;
            try
            {
                document = JsonDocument.Parse(Encoding.UTF8.GetBytes(text));
            }
            catch (JsonException)
            {
                return;
            }

            using (document)
            {
                if (CommandReader.TryRead(document.RootElement, out var command, out var refusal))
                {
                    // What is read can be written, read again, and is the same then.
                    var written = DomainJson.Write(command);
                    using var again = JsonDocument.Parse(written);
                    Assert.True(CommandReader.TryRead(again.RootElement, out var same, out _));
                    Assert.Equal(written, DomainJson.Write(same));
                    Decider.Decide(Meeting.Id, Meeting.Given(Table.Live).State, command, Facts.None, Table.Facilitator, Meeting.Start);
                }
                else
                {
                    Assert.Contains(refusal.Code, (string[])["command.malformed", "command.unknown", "command.unknownField"]);
                    Assert.NotEmpty(refusal.Sentence());
                    Assert.Equal(refusal.Code != "command.unknown", refusal.Fields.Count > 0);
                }
            }
        }, iter: 20_000);

    private static List<(int At, int Length)> Values(string text)
    {
        var values = new List<(int, int)>();
        try
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var reader = new Utf8JsonReader(bytes);
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False or JsonTokenType.PropertyName)
                {
                    var at = Encoding.UTF8.GetCharCount(bytes, 0, (int)reader.TokenStartIndex);
                    var quotes = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
                    values.Add((at, Encoding.UTF8.GetCharCount(reader.ValueSpan) + quotes));
                }
            }
        }
        catch (JsonException)
        {
            // What was swapped in before broke the rest.
        }

        return values;
    }

    private static string Replace(string text, (int At, int Length) value, string piece) =>
        text[..value.At] + piece + text[(value.At + value.Length)..];
}
