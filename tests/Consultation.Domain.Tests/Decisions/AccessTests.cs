using System.Text.Json;
using Consultation.Domain.Json;
using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

/// <summary>The table command × role × stage is what decides, for every command there is.</summary>
public sealed class AccessTests
{
    private static readonly (Stage Stage, Meeting Meeting)[] Stages =
    [
        (Stage.Draft, Meeting.Given(Prepared)),
        (Stage.Scheduled, Meeting.Given([.. Prepared, new RoundtableScheduled()])),
        (Stage.Live, Meeting.Given(Live)),
        (Stage.Suspended, Meeting.Given([.. Live, new RoundtableSuspended()])),
        (Stage.Closed, Meeting.Given([.. Live, new RoundtableClosed()])),
    ];

    public static TheoryData<string> Commands => [.. DomainJson.Commands.Keys.Where(name => name != "createRoundtable")];

    [Theory]
    [MemberData(nameof(Commands))]
    public void WhoIsNotInTheRowIsRefused(string name)
    {
        var (row, command) = (CommandTable.Find(DomainJson.Commands[name])!, Golden(name));
        foreach (var role in Enum.GetValues<Role>())
        {
            var actor = role == Role.Participant ? By(Ministry) : new Actor(role);
            var code = (Meeting.Given(Live).When(actor, command).Decision as Decision.Refused)?.Refusal.Code;
            Assert.Equal(!row.Roles.Contains(role), code == "access.notYourRole");
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void WhatIsNotForTheStageIsRefused(string name)
    {
        var (row, command) = (CommandTable.Find(DomainJson.Commands[name])!, Golden(name));
        var role = row.Roles.First();
        var actor = role == Role.Participant ? By(Ministry) : new Actor(role);
        foreach (var (stage, meeting) in Stages)
        {
            var code = (meeting.When(actor, command).Decision as Decision.Refused)?.Refusal.Code;
            string[] forStages = ["roundtable.notLive", "roundtable.live", "roundtable.suspended", "roundtable.closed"];
            Assert.Equal(!row.Stages.Contains(stage), forStages.Contains(code));
        }
    }

    /// <summary>The command as its golden file has it.</summary>
    private static Command Golden(string name)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests/Consultation.Domain.Tests/golden/commands", $"{name}.json")));
        Assert.True(CommandReader.TryRead(json.RootElement, out var command, out var refusal), refusal?.Sentence());
        return command;
    }
}
