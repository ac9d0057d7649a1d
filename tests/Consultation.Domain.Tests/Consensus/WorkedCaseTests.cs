using System.Text.Json;

namespace Consultation.Domain.Tests.Consensus;

public sealed class WorkedCaseTests
{
    public static TheoryData<string> Ids =>
        [.. Answers.Worked.GetProperty("cases").EnumerateArray().Select(worked => worked.GetProperty("id").GetString()!)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void AWorkedCaseIsAnsweredAsExpected(string id)
    {
        var worked = Answers.Worked.GetProperty("cases").EnumerateArray().Single(one => one.GetProperty("id").GetString() == id);
        var expected = worked.GetProperty("expected");

        var answer = Answers.ToOne(worked.GetRawText());

        Assert.Equal(id, answer.GetProperty("id").GetString());
        if (expected.TryGetProperty("refused", out var refused))
            Assert.Equal(refused.EnumerateArray().Select(field => field.GetString()), Answers.RefusedIn(answer));
        else
            Assert.Equal([.. Sorted(expected)], Sorted(answer).Where(field => field.Name != "id").ToArray());
    }

    [Fact]
    public void AllWorkedCasesAreAnsweredTogetherInTheirOrder()
    {
        var answers = Answers.To(Answers.Worked.GetRawText(), out var anyRefused);

        Assert.True(anyRefused);
        Assert.Equal(Ids.Select(row => row.Data), answers.EnumerateArray().Select(answer => answer.GetProperty("id").GetString()));
    }

    [Fact]
    public void AnOutcomeNamesItsFieldsInTheOrderOfThePage()
    {
        var fields = Answers.ToOne(Answers.Case()).EnumerateObject().Select(field => field.Name);

        Assert.Equal(
            "id grade adopted support positions count weight silent takingPart present roll missingSectors uncarriedSectors".Split(' '),
            fields);
    }

    private static IEnumerable<(string Name, string Value)> Sorted(JsonElement of) =>
        of.EnumerateObject().Select(field => (field.Name, JsonSerializer.Serialize(field.Value))).OrderBy(field => field.Name, StringComparer.Ordinal);
}
