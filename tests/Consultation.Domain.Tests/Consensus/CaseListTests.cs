using System.Buffers;
using System.Text;
using System.Text.Json;
using Consultation.Domain.Consensus;

namespace Consultation.Domain.Tests.Consensus;

/// <summary>The list of cases as a whole: what identifies an answer, and what can't be read at all.</summary>
public sealed class CaseListTests
{
    [Fact]
    public void NoCasesHaveNoOutcomes()
    {
        Assert.Empty(Answers.To("""{"cases":[]}""", out var anyRefused).EnumerateArray());
        Assert.False(anyRefused);
    }

    [Fact]
    public void ARefusedCaseLeavesTheOthersDecidedInTheirOrder()
    {
        var cases = string.Join(",", Answers.Case(id: "\"a\""), Answers.Case(id: "\"b\"", seats: "7"), Answers.Case(id: "\"c\""));

        var answers = Answers.To($$"""{"cases":[{{cases}}]}""", out var anyRefused).EnumerateArray().ToArray();

        Assert.True(anyRefused);
        Assert.Equal(["a", "b", "c"], answers.Select(answer => answer.GetProperty("id").GetString()));
        Assert.Equal([false, true, false], answers.Select(answer => answer.TryGetProperty("refused", out _)));
    }

    [Theory]
    [InlineData("null", "id")]
    [InlineData("7", "id")]
    [InlineData("\"\"", "id")]
    [InlineData("\"\\ud800\"", "id")]
    [InlineData("\"b\",\"id\":\"b\"", "id")]
    [InlineData("\"a\"", "id")]
    public void ACaseWithoutAUsableIdOrWithOneUsedBeforeIsNamedByItsPlace(string id, string field)
    {
        var answer = Answers.To($$"""{"cases":[{{Answers.Case(id: "\"a\"")}},{{Answers.Case(id: id)}}]}""")[1];

        Assert.Equal(["id", "index", "refused"], answer.EnumerateObject().Select(one => one.Name));
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("id").ValueKind);
        Assert.Equal(1, answer.GetProperty("index").GetInt32());
        Assert.Equal([field], Answers.RefusedIn(answer));
    }

    [Fact]
    public void AnIdLeftOutIsRefusedBesideEveryOtherMistake()
    {
        var answer = Answers.ToOne("""{"sectors":[],"seats":[],"ballots":{},"rule":{}}""");

        Assert.Equal(["id", "rule.required"], Answers.RefusedIn(answer));
        Assert.Equal(0, answer.GetProperty("index").GetInt32());
    }

    [Fact]
    public void AnIdOfARefusedCaseIsUsed()
    {
        var answers = Answers.To($$"""{"cases":[{{Answers.Case(seats: "7")}},{{Answers.Case()}}]}""");

        Assert.Equal(["seats"], Answers.RefusedIn(answers[0]));
        Assert.Equal(["id"], Answers.RefusedIn(answers[1]));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("\"a\"")]
    [InlineData("[]")]
    public void ACaseThatIsNoObjectIsNamedByItsPlace(string single)
    {
        var answer = Answers.To($$"""{"cases":[{{Answers.Case()}},{{single}}]}""")[1];

        Assert.Equal(["cases[1]"], Answers.RefusedIn(answer));
        Assert.Equal(1, answer.GetProperty("index").GetInt32());
    }

    [Fact]
    public void IdsInAnyScriptStayReadable()
    {
        var output = new ArrayBufferWriter<byte>();
        DecideCases.Answer(Encoding.UTF8.GetBytes($$"""{"cases":[{{Answers.Case(id: "\"Қазақстан\"")}}]}"""), output);

        Assert.Contains("\"Қазақстан\"", Encoding.UTF8.GetString(output.WrittenSpan), StringComparison.Ordinal);
    }

    [Fact]
    public void AByteOrderMarkIsPassedOver() =>
        Assert.Empty(Answers.To((byte[])[.. Encoding.UTF8.Preamble, .. """{"cases":[]}"""u8], out _).EnumerateArray());

    [Theory]
    [InlineData("", "The input is not JSON: line 1, byte 1.")]
    [InlineData("{\n\"cases\":[}", "The input is not JSON: line 2, byte 10.")]
    [InlineData("{\"cases\":[]} x", "The input is not JSON: line 1, byte 14.")]
    [InlineData("{\"cases\":[],}", "The input is not JSON: line 1, byte 13.")]
    [InlineData("[]", "The input must be an object, not a list.")]
    [InlineData("null", "The input must be an object, not null.")]
    [InlineData("7", "The input must be an object.")]
    [InlineData("{}", "The field cases must be given.")]
    [InlineData("{\"cases\":null}", "The field cases must be a list, not null.")]
    [InlineData("{\"cases\":{}}", "The field cases must be a list, not an object.")]
    [InlineData("{\"cases\":[],\"cases\":[]}", "The field cases is given twice.")]
    [InlineData("{\"cases\":[],\"rule\":{}}", "The field rule is a field nobody knows.")]
    public void InputThatCannotBeReadIsSaidInOneLine(string input, string message)
    {
        var output = new ArrayBufferWriter<byte>();

        var problem = Assert.Throws<UnreadableCasesException>(() => DecideCases.Answer(Encoding.UTF8.GetBytes(input), output));

        Assert.Equal(message, problem.Message);
        Assert.Equal(0, output.WrittenCount);
    }

    [Fact]
    public void InputThatIsNotTextCannotBeRead()
    {
        byte[] input = [.. "{\"cases\":[\""u8, 0xC3, 0x28, .. "\"]}"u8];

        var problem = Assert.Throws<UnreadableCasesException>(() => DecideCases.Answer(input, new ArrayBufferWriter<byte>()));

        Assert.Equal("The input is not UTF-8 text.", problem.Message);
    }
}
