using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

public sealed class DistributionTests
{
    private static readonly Distribution Sent = new([T("Office")], [T("Mission"), T("Council")], ["PGOV", "KZ"]);

    private static void Refused(Distribution distribution, string code, params string[] fields) =>
        Meeting.Given(Prepared).When(Facilitator, new SetDistribution(distribution)).ThenRefused(code, [.. fields.Select(f => $"distribution.{f}")]);

    [Theory]
    [InlineData(Role.Staff)]
    [InlineData(Role.Facilitator)]
    [InlineData(Role.Rapporteur)]
    public void WhoPreparesSetsIt(Role role) => Meeting.Given(Prepared).When(new Actor(role), new SetDistribution(Sent)).Then(new DistributionSet(Sent));

    [Fact]
    public void EmptyListsTakeItBack()
    {
        var meeting = Meeting.Given(Prepared).And(Facilitator, new SetDistribution(Sent));
        Assert.Equal(Sent, meeting.Table.Distribution);
        Assert.Null(meeting.And(Facilitator, new SetDistribution(new Distribution([], [], []))).Table.Distribution);
    }

    [Fact]
    public void WhatIsWrongIsSaidFieldByField()
    {
        Refused(Sent with { Action = [T("Office"), T("")] }, "text.empty", "action[1]");
        Refused(Sent with { Information = [T(new string('n', 301))] }, "text.tooLong", "information[0]");
        Refused(Sent with { Tags = ["PGOV", "two words", ""] }, "command.malformed", "tags[1]", "tags[2]");
        Refused(Sent with { Tags = ["KZ", "kz"] }, "command.malformed", "tags");
        Refused(Sent with { Action = [.. Enumerable.Repeat(T("Office"), 51)], Tags = [.. Enumerable.Range(0, 21).Select(i => $"T{i}")] }, "command.malformed", "action", "tags");
    }
}
