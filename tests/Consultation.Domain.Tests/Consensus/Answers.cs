using System.Buffers;
using System.Text;
using System.Text.Json;
using Consultation.Domain.Consensus;

namespace Consultation.Domain.Tests.Consensus;

/// <summary>Answers of the cases reader, as JSON to look into.</summary>
internal static class Answers
{
    public static readonly JsonElement Worked =
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", "consensus.json"))).RootElement;

    public static JsonElement To(string cases) => To(cases, out _);

    public static JsonElement To(string cases, out bool anyRefused) => To(Encoding.UTF8.GetBytes(cases), out anyRefused);

    public static JsonElement To(ReadOnlyMemory<byte> cases, out bool anyRefused)
    {
        var output = new ArrayBufferWriter<byte>();
        anyRefused = DecideCases.Answer(cases, output);
        return JsonDocument.Parse(output.WrittenMemory).RootElement.GetProperty("outcomes");
    }

    /// <summary>The answer to the only case.</summary>
    public static JsonElement ToOne(string single) => Assert.Single(To($$"""{"cases":[{{single}}]}""").EnumerateArray());

    /// <summary>The fields refused in a case, in ordinal order.</summary>
    public static string[] Refused(string single) => RefusedIn(ToOne(single));

    public static string[] RefusedIn(JsonElement answer) => answer.TryGetProperty("refused", out var refused)
        ? [.. refused.EnumerateArray().Select(problem => problem.GetProperty("field").GetString()!).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>A case of one sector and three seats that makes sense, some of its fields replaced by other JSON.</summary>
    public static string Case(
        string id = "\"a\"",
        string sectors = """[{"id":"s1"}]""",
        string seats = """[{"id":"p1","sector":"s1"},{"id":"p2","sector":"s1"},{"id":"p3","sector":"s1"}]""",
        string ballots = """{"p1":"agree","p2":"object","p3":"agree"}""",
        string rule = """{"required":"majority"}""",
        string more = "") =>
        $$"""{"id":{{id}},"sectors":{{sectors}},"seats":{{seats}},"ballots":{{ballots}},"rule":{{rule}}{{more}}}""";
}
